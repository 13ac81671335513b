import type { Like } from '../catalogue.ts';
import type { explain as english } from '../en/explain.ts';

/** Labels as Outlook and Thunderbird show them in Japanese. */
export const explain: Like<typeof english> = {
  'explain.cannot-connect':
    'メールソフトがメールサーバーにつながりませんでした。たいていは、使っているポート（出口）が途中で閉じられています。',
  'explain.silent':
    'メールソフトがつなごうとしましたが、返事がありませんでした。たいていは、使っているポート（出口）が途中で閉じられています。',
  'explain.silent-or-slow':
    'メールサーバーの返事が間に合いませんでした。ポートが途中で閉じられているか、ウイルス対策ソフトが遅いのかもしれません。',
  'explain.refused':
    'メールソフトが入り口で断られました。ポートが違うか、途中の何かが閉じているのかもしれません。',
  'explain.cut': 'つながりましたが、途中で切られました。ウイルス対策ソフトか、暗号化の設定違いで起こります。',
  'explain.cut-here': 'このパソコンの中の何かが接続を切りました。たいていはウイルス対策ソフトです。',
  'explain.guard-here':
    'このパソコンがメールを止めています。セキュリティソフト（ファイアウォール）かウイルス対策ソフトによるものです。',
  'explain.network-lost': 'このパソコンのインターネット接続が切れました。',
  'explain.no-route':
    'ここからメールサーバーへの道がありません。VPNかルーターが邪魔をしているかもしれません。',
  'explain.name-not-found':
    'この名前のメールサーバーはありません。送信サーバーの名前の打ち間違いかもしれません。',
  'explain.name-no-answer': 'メールサーバーの名前を調べられませんでした。返事がありません。',
  'explain.sockets-broken':
    'このパソコンの、インターネットと話す部分の調子が悪いようです。まずパソコンを再起動してください。',
  'explain.incoming': 'これはメールの受信の話で、送信の話ではありません。',
  'explain.incoming-password': 'これはメールの受信の話です。名前かパスワードが違っています。',
  'explain.not-a-mail-server':
    '何かが返事をしましたが、メールサーバーらしくありません。途中に何かが入り込んでいるかもしれません。',
  'explain.masked':
    '途中の何かが、メールサーバーの言葉を変えています。たいていは、メールの中を見るファイアウォールです。',
  'explain.server-busy': 'メールサーバーが今とても混んでいるか、一度にたくさん送りすぎました。',
  'explain.too-many-connections':
    'たくさんの機器が同時にメールサーバーにつないでいます。どれか一つでメールソフトを閉じてください。',
  'explain.lock-mismatch': '暗号化の方式がポートに合いません。465番はSSL/TLS、587番はSTARTTLSです。',
  'explain.lock-not-offered':
    'メールソフトは暗号化（鍵）を求めていますが、サーバーが示しません。途中の何かが隠しているかもしれません。',
  'explain.lock-trouble': 'メールソフトとメールサーバーの暗号化の方式が合いませんでした。',
  'explain.lock-required':
    'メールサーバーは、メールの暗号化を求めています。メールソフトでSTARTTLSをオンにしてください。',
  'explain.certificate-name':
    'サーバーの証明書は、別の名前のものです。名前が違うか、途中に何かが入り込んでいるかもしれません。',
  'explain.certificate-date':
    'サーバーの証明書が、古すぎるか新しすぎるように見えます。たいていは、このパソコンの時計がずれています。',
  'explain.certificate-untrusted':
    'サーバーの証明書は、メールソフトの知らない相手が出したものです。途中にウイルス対策ソフトが入っているかもしれません。',
  'explain.login-part-missing':
    'メールソフトの、ログインする部分が動いていません。メールソフトを閉じて、開き直してください。',
  'explain.login-needed':
    'メールサーバーがログインを求めています。送信の設定で「送信サーバー (SMTP) は認証が必要」にチェックを入れてください。',
  'explain.login-method':
    'メールソフトのログイン方式を、サーバーが受け付けません。「通常のパスワード認証」を選び、暗号化をオンにしてください。',
  'explain.login-not-offered':
    'このポートでは、サーバーがログインさせてくれません。たいていは、587番ポートとSTARTTLSが正解です。',
  'explain.login-spa':
    'メールソフトのログイン方式を、サーバーが受け付けません。「セキュリティで保護されたパスワード認証 (SPA)」のチェックを外してください。',
  'explain.password-wrong':
    'サーバーにはつながりましたが、名前かパスワードを受け付けてもらえませんでした。もう一度入れてください。アプリパスワードが必要なメールサービスもあります。',
  'explain.password-missing':
    'メールソフトに、このサーバーのパスワードがありませんでした。もう一度送り、パスワードを入れてください。聞かれるのは一度だけです。',
  'explain.app-password':
    'お使いのメールサービスでは、ここでふだんのパスワードを使えません。アプリパスワードが必要です。',
  'explain.web-sign-in':
    'お使いのメールサービスは、ウェブページでのログインを求めています。パスワードだけでは足りません。',
  'explain.login-later': 'サーバーが今はパスワードを確かめられませんでした。パスワードは変えないでください。',
  'explain.sender-refused':
    'サーバーが、このアドレスからのメールを受け取りません。自社のお客様のアドレスだけを受け取るサーバーもあります。',
  'explain.sender-not-yours':
    '送信元のアドレスと、ログインの名前が合いません。そのアドレスのアカウントから送ってください。',
  'explain.relay-denied':
    'サーバーにはつながりましたが、ログインしていません。送信の設定で「送信サーバー (SMTP) は認証が必要」にチェックを入れてください。',
  'explain.recipient-unknown': 'そのアドレスはありません。宛先のアドレスのつづりを見直してください。',
  'explain.recipient-not-local':
    'このサーバーは、その宛先のメールを受け取りません。宛先とログインの設定を見直してください。',
  'explain.recipient-refused':
    'サーバーが、その宛先のメールを受け取りません。宛先と、ログインがオンになっているかを見てください。',
  'explain.address-list-refused':
    'サーバーが、アドレスのどれかを受け付けません。自分のアドレスと宛先のつづりを見直してください。',
  'explain.line-listed':
    '相手側が、この回線のアドレスからのメールを受け取りません。迷惑メールを送った回線の一覧に載っています。',
  'explain.later': 'サーバーは今はメールを受け取れませんが、あとでなら受け取れるかもしれません。',
  'explain.too-large': 'メールがサーバーには大きすぎます。写真かファイルを外して、もう一度送ってください。',
  'explain.mailbox-full': '宛先の人のメールボックスがいっぱいです。',
  'explain.message-refused':
    'サーバーにはつながりましたが、このメールを受け取りませんでした。サーバー自身の言葉を読んでください。',
  'explain.command-unknown':
    'メールソフトの頼みを、サーバーが理解しませんでした。途中の何かが会話を変えているかもしれません。',
  'explain.no-sender': 'ご自分のアドレスがありません。メールソフトのアカウント設定に入れてください。',
  'explain.no-recipient': '宛先がありません。アドレスを入れてください。',
  'explain.settings-offline':
    'メールソフトは、このアカウントがつながっていないと思っています。設定かインターネットが原因かもしれません。',
  'explain.see-below': 'メールアプリは、いろいろな原因でこう言います。その下の文も読み上げてください。',
  'explain.red-dot':
    'メールを受信できますが、送信できません。ポートが閉じているか、送信の設定が違っています。',
  'explain.old-service': 'メールソフトが、もう使えない古い方法でメールボックスに入ろうとしています。',
  'explain.data-file-missing':
    'Outlookが、メールを入れておくファイルを見つけられません。インターネットの話ではありません。',
  'explain.data-file-full':
    'Outlookがメールを入れておくファイルがいっぱいです。古いメールを減らしてください。インターネットの話ではありません。',
  'explain.mac-unclear': 'Outlookは、いくつかの違う原因でこの番号を出します。',
  'explain.reason-unknown': 'メールソフトにも原因が分かりません。',

  'explain.block.high': 'ポートが閉じられているのが、いちばんありそうな原因です。',
  'explain.block.possible': 'ポートが閉じられているのかもしれません。',
  'explain.block.unlikely': 'ポートが閉じられている可能性は低いです。',
  'explain.block.excluded': 'ポートが閉じられているのが原因ではありません。',
  'explain.port-25':
    '文に25番ポートが出ています。日本のプロバイダーの多くは、このポートを閉じています（OP25B）。',

  'stage.dns': '名前を調べるとき',
  'stage.connect': 'ポートにつなぐとき',
  'stage.greeting': 'サーバーの返事を待つとき',
  'stage.tls': '暗号化を始めるとき',
  'stage.login': 'ログインするとき',
  'stage.sender': '差出人を伝えるとき',
  'stage.recipient': '宛先を伝えるとき',
  'stage.message': 'メールを渡すとき',
  'stage.incoming': 'メールを受信するとき',
  'stage.local': 'メールソフトの中',
  'stage.any': '不明',
};
