import type { Like } from '../catalogue.ts';
import type { windowPages as english } from '../en/window-pages.ts';

export const windowPages: Like<typeof english> = {
  'window.about.title': 'これは何？',
  'window.about.smtp.question': 'メールはどうやって出ていくのですか？',
  'window.about.smtp.answer':
    'メールソフトは、メールサービスのサーバーにメールを渡します。そのときの言葉をSMTPと呼びます。サーバーにはそのための入り口（ポート）が三つあり、番号は25、465、587です。',
  'window.about.why.question': 'なぜ25番ポートは閉じているのですか？',
  'window.about.why.answer':
    '25番はいちばん古いポートです。ウイルスがこのポートを使い、知らないうちにパソコンから迷惑メールを送ることがあります。そのため、多くのプロバイダーが閉じています。日本ではOP25Bと呼ばれます。回線を守るためのもので、お客様をねらったものではありません。',
  'window.about.who.question': '誰に関係がありますか？',
  'window.about.who.answer':
    'メールソフトが25番ポートを使い、メールサービスがご契約のプロバイダーと別の会社のときに関係があります。メールの受信には影響しません。ウェブページでのメールの読み書きにも影響しません。',
  'window.about.who.isp': '{isp}では、次のとおりです：',
  'window.about.shut': '{label}：{portCount, plural, other {{doors}}}が閉じています。',
  'window.about.shut.but-relay':
    '{label}：{portCount, plural, other {{doors}}}が閉じています。ただし、{isp}の送信サーバーには使えます。',
  'window.about.shut.after-abuse':
    '{label}：迷惑メールが見つかると、{portCount, plural, other {{doors}}}が閉じられます。',
  'window.about.open': '{label}：閉じたポートはありません。',
  'window.about.line': 'お使いの回線',
  'window.about.works.question': '今でも使えるものは？',
  'window.about.works.answer':
    '465番と587番は新しいポートです。名前とパスワードを求めるので、ウイルスには使えません。ほとんどのメールサービスにあります。たいていは、メールソフトの番号を一つ変えると、またメールを送れます。',
  'window.about.works.isp': '{isp}によると、次のものは使えます：',
  'window.about.works.receiving': 'メールの受信',
  'window.about.works.webmail': 'ウェブページでのメール',
  'window.about.works.relay': '{isp}の送信サーバーからの送信',
  'window.about.works.provider-465': 'メールサービスの465番ポート',
  'window.about.works.provider-587': 'メールサービスの587番ポート',
  'window.about.works.provider-other-port': 'メールサービスの25番以外のポート',
  'window.about.works.vpn': 'VPN',
  'window.about.works.sending-service': 'メールを代わりに送る会社',
  'window.about.postern.question': 'Posternは何をするのですか？',
  'window.about.postern.answer':
    'Posternは、このパソコンからポートを試します。お使いのメールサーバーをほかと比べるので、誰がポートを閉じたかを見分けられます。調べるときは、メールは送らず、パスワードも尋ねません。頼まれたときだけメールソフトを別のポートに設定し、それも元に戻せます。',
  'window.about.isp': '{isp}についての質問',
  'window.about.help-desk': '{isp}のサポート窓口',
  'window.about.not-helping': 'サポート窓口では、次のことは扱いません：',
  'window.about.sources': '情報の出どころ',
  'window.about.read': '{title}（{date}に確認）',

  'window.practice.title': '練習',
  'window.practice.text':
    'お客様からの電話を再現し、確認で何が見つかるかを見られます。回線には触れません。何も送りません。',
  'window.practice.play': 'この場面を始める',
  'window.practice.none': 'ここには場面がありません。',

  'window.settings.title': '設定',
  'window.settings.language': '言語',
  'window.settings.language.system': 'パソコンに合わせる',
  'window.settings.text-size': '文字の大きさ',
  'window.settings.text-size.normal': '普通',
  'window.settings.text-size.large': '大きい',
  'window.settings.text-size.larger': 'とても大きい',
  'window.settings.contrast': 'コントラスト',
  'window.settings.contrast.system': 'パソコンに合わせる',
  'window.settings.contrast.more': '強い',
  'window.settings.theme': '色',
  'window.settings.theme.system': 'パソコンに合わせる',
  'window.settings.theme.light': '明るい',
  'window.settings.theme.dark': '暗い',
  'window.settings.isp': 'ご契約のプロバイダー',
  'window.settings.sent': '何が送られますか？',
  'window.settings.sent.text':
    'お客様についての情報は、このパソコンから外へ出ません。確認で分かったことはここに残り、Posternを閉じると消えます。',
  'window.settings.sent.check':
    '確認では、お使いのメールサーバー、プロバイダーの送信サーバー、比べるためのよく知られたサーバーにつなぎます。どの接続でもそうですが、相手にはこの回線のアドレスが見えます。名前、メール、パスワードは渡しません。',
  'window.settings.sent.none': 'まだ何も送っていません。',
  'window.settings.sent.last':
    '前回の確認では、全部で{count, plural, other {#バイト}}を送りました。つないだ相手：',
  'window.settings.sent.words': '送った言葉はこれだけです：',
  'window.settings.about': 'Posternについて',
  'window.settings.version': 'バージョン {version}',
  'window.settings.licence': 'Posternは、Mozilla Public License 2.0 の自由なソフトウェアです。',
  'window.settings.libraries': '使われているほかの人の作品',
  'window.settings.library': '{name} {version}（{licence}）',

  'accounts.choose.none.unasked': 'このアカウントの別の送り方はまだ分かりません。先に調べてください。',
  'accounts.choose.why.unseen': 'このアカウントがこのサーバーから送信している場合に使ってください。',
  'accounts.guided.begin.of': '手順を見る：{name}',
};
