import type { guided as english } from '../en/guided.ts';
import type { Like } from '../catalogue.ts';

/** By hand, step by step. Labels that are not known in this language are quoted in English. */
export const guided: Like<typeof english> = {
  'guided.own': '{first}：{second}',
  'guided.note.cloud':
    '{product}のメールは、メーカーのサーバーを通ることがあります。その場合、ポートが閉じていても影響はありません。',
  'guided.note.old': '{product}は古いプログラムです。今のサーバーが求める暗号化を知らないことがあります。',
  'guided.open': '{product}を開いてください。',
  'guided.open.control-panel':
    '{product}を閉じてください。Windowsのコントロールパネルを開き、「Mail」または「メール」を探してください。',
  'guided.open.device': '電話またはタブレットの設定を開いてください。',
  'guided.open.file': 'このファイルをテキストエディターで開いてください：{path}',
  'guided.menu': '{menu}に進んでください。',
  'guided.menu.unsure': 'アカウントの設定を探してください。{menu}にあることがあります。',
  'guided.find-accounts': 'アカウントの設定を探してください。',
  'guided.account': 'アカウント{name}を選んでください。',
  'guided.account.unnamed': '送信できないアカウントを選んでください。',
  'guided.find-outgoing': '送信サーバーを探してください。SMTPと書かれていることがあります。',
  'guided.find-server-list': '一覧からお使いのアカウントの送信サーバーを選び、編集してください。',
  'guided.not-automatic': '「接続設定を自動的に管理」にチェックがあれば、外してください。',
  'guided.own-port': '「Override default port」を探し、チェックを入れてください。',
  'guided.host': '送信サーバーとして入力してください：{host}',
  'guided.host.same': '送信サーバーはそのままにしてください：{host}',
  'guided.port': '送信サーバーのポートとして入力してください：{port}',
  'guided.security':
    '送信サーバーのセキュリティとして選んでください：{securityLabel}{olderKnown, select, yes {（古い版では：{older}）} other {}}',
  'guided.security.unsure':
    '送信サーバーのセキュリティを探し、「{securityLabel}」またはそれに最も近いものを選んでください。',
  'guided.security.tick': 'SSLまたはTLSのチェックを入れてください。',
  'guided.security.untick': 'SSLまたはTLSにチェックがあれば、外してください。',
  'guided.login.keep': '送信サーバーのログインはそのままにしてください。',
  'guided.login.none': '送信サーバーのログインをオフにしてください。',
  'guided.login.user': '送信サーバーのログインをオンにし、ユーザー名として入力してください：{name}',
  'guided.save': '保存して、設定を閉じてください。',
  'guided.password': 'パスワードを一度聞かれることがあります。入力してください。',
  'guided.try': '自分あてにメールを書き、送信してください。',
  'guided.explain.windows-mail':
    'Microsoftはこのプログラムを終了しました。2024年の終わりから、送信も受信もできません。ほかのメールプログラムを使うか、ウェブでメールをお読みください。',
  'guided.explain.outlook-express':
    'Outlook Expressは古いWindowsのプログラムで、すでに終了しました。ほかのメールプログラムを使うか、ウェブでメールをお読みください。',
  'guided.explain.webmail':
    'メールをウェブページで読んでいます。ポートが閉じていても影響はなく、変えるものはありません。',
  'guided.explain.oauth':
    'このアカウントはブラウザーでサインインします。これを受け付けるのは、そのメール会社だけです。そのため、その会社のサーバーのままにします。',
  'guided.way.thunderbird': '「アカウント設定」 › 「送信 (SMTP) サーバー」',
  'guided.way.seamonkey': '「Account Settings」 › 「Outgoing Server (SMTP)」',
  'guided.way.evolution': '「編集」 › 「設定」 › 「メールのアカウント」',
  'guided.way.evolution-server': '「編集」 › 「メールの送信」',
  'guided.way.sylpheed': '「Configuration」 › 「Edit accounts」',
  'guided.way.mailspring': '「Preferences」 › 「Accounts」',
  'guided.way.live-mail-server': '「Accounts」 › 「Properties」 › 「Servers」',
  'guided.way.live-mail-port': '「Advanced」',
  'guided.way.apple-mail': '「メール」 › 「設定」 › 「アカウント」',
  'guided.way.apple-mail-server': '「サーバ設定」 › 「送信用メールアカウント」 › 「SMTPサーバリストを編集」',
  'guided.way.outlook-mac': '「Outlook」 › 「Settings」 › 「Accounts」',
  'guided.way.outlook': '「電子メール アカウント」',
  'guided.way.outlook-server': '「変更」',
  'guided.way.outlook-login': '「詳細設定」 › 「送信サーバー」',
  'guided.way.outlook-port': '「詳細設定」',
  'guided.way.outlook-new': '「Settings」 › 「Accounts」 › 「Manage」',
  'guided.way.em-client': '「Menu」 › 「Accounts」',
  'guided.way.em-client-server': '「SMTP」',
  'guided.way.the-bat-server': '「Account」 › 「Properties」 › 「Transport」',
  'guided.way.pegasus': '「Tools」 › 「Internet Options」 › 「Sending (SMTP)」',
  'guided.way.mailmate-server': '「Mailbox」 › 「Edit Source」',
  'guided.way.ios-mail': '「メール」 › 「アカウント」',
  'guided.way.ios-mail-server': '「アカウント」 › 「SMTP」',
};
