import type { Like } from '../catalogue.ts';
import type { verdicts as english } from '../en/verdicts.ts';

/** "25番ポート" is what providers and news in Japan call a door; its shutting is widely known as OP25B. */
export const verdicts: Like<typeof english> = {
  'verdict.offline.title': 'インターネットにつながっていません',
  'verdict.offline.text':
    'インターネット側から、このパソコンに何も返ってきません。メールの設定が原因ではありません。',

  'verdict.captive-portal.title': 'このネットワークは、先にログインが必要です',
  'verdict.captive-portal.text':
    'このネットワークは、専用のページでログインするまでメールを止めています。メールソフトに問題はありません。',

  'verdict.dns-failing.title':
    '{where, select, account {この名前のサーバーはありません} provider {サーバーの名前が見つかりません} other {サーバーの名前を調べられません}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {{host} という名前のサーバーはありません。名前の打ち間違いかもしれません。インターネット回線に問題はありません。}' +
    ' provider {{host} という名前が見つかりませんが、ほかの名前は見つかります。原因はメールサービス側にあり、お客様側にはありません。}' +
    ' other {パソコンがメールサーバーの場所を尋ねても、教えてもらえません。メールソフトやメールサービスが原因ではありません。}}',

  'verdict.dns-lying.title': 'このネットワークは間違ったアドレスを教えています',
  'verdict.dns-lying.text':
    'このネットワークは、メールを違う場所へ送ってしまいます。メールソフトやメールサービスが原因ではありません。',

  'verdict.ipv6-faulty.title': 'インターネットへの二つの道の一つが通れません',
  'verdict.ipv6-faulty.text':
    'インターネットへの道には、古い道と新しい道があります。ここでは{family, select, 4 {古い道（IPv4）} other {新しい道（IPv6）}}が通れないため、メールが止まります。メールの設定は合っています。',

  'verdict.mtu-black-hole.title': '大きなメールが途中で消えています',
  'verdict.mtu-black-hole.text':
    '小さなデータは届きますが、大きなデータは途中で消えます。たいていは、ルーターに設定されたサイズが大きすぎるためです。メールサービスが原因ではありません。',

  'verdict.unstable-line.title': 'インターネット回線が不安定です',
  'verdict.unstable-line.text':
    '届くときと、途中で消えるときがあります。原因は回線かWi-Fiです。メールの設定に問題はありません。',

  'verdict.clock-wrong.title': 'このパソコンの時計がずれています',
  'verdict.clock-wrong.text':
    'このパソコンの時計が{unit, select,' +
    ' minutes {{amount, plural, other {#分}}}' +
    ' hours {{amount, plural, other {#時間}}}' +
    ' days {{amount, plural, other {#日}}}' +
    ' other {}}ずれています。そのため、どのサーバーが安全かを確かめられません。メールサーバーが原因ではありません。',

  'verdict.isp-blocks-port.title': '{ispFirst}が{doors}を閉じています',
  'verdict.isp-blocks-port.text':
    '迷惑メールを防ぐため、{isp}は{doors}からほかのメールサービスへメールを出せないようにしています（OP25Bなどと呼ばれます）。{familyKnown, select, yes {これは{family, select, 4 {古い} other {新しい}}道（IPv{family}）についての話です。} other {}}お使いのパソコンやメールサービスが原因ではありません。',

  'verdict.isp-redirects-port.title': '{ispFirst}が代わりに返事をしています',
  'verdict.isp-redirects-port.text':
    '{doors}につなぐと、お使いのメールサーバーではなく{isp}のサーバーが返事をします。お使いのパソコンやメールサービスが原因ではありません。',

  'verdict.network-blocks-mail.title': 'ここからはメールを出せません',
  'verdict.network-blocks-mail.text':
    'インターネットは使えますが、メール用のポート（出口）がすべて閉じています。' +
    '閉じているのは、このネットワークか、このパソコンのセキュリティソフト（ファイアウォール）です。メールサービスが原因ではありません。',

  'verdict.network-blocks-port.title': '何かが{doors}を閉じています',
  'verdict.network-blocks-port.text':
    'ここからは、{familyKnown, select, yes {{family, select, 4 {古い} other {新しい}}道（IPv{family}）の} other {}}{doors}が閉じています。' +
    '{where, select,' +
    ' unknown {このパソコンのセキュリティソフト（ファイアウォール）、ルーター、ネットワークのどれかが閉じている可能性があります。}' +
    ' other {閉じているのはネットワークですが、誰によるものかは分かりません。}}' +
    'メールサービスが原因ではありません。',

  'verdict.cut-after-connect.title':
    '{where, select, provider {メールサーバーがすぐに切ってしまいます} other {何かがメールの接続を切っています}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {{host} につながりますが、すぐに切られます。ほかのメールサーバーではそうなりません。回線やパスワードが原因ではありません。}' +
    ' other {つながりますが、サーバーが話す前に切られます。パスワードが原因ではありません。}}',

  'verdict.router-allow-list.title': 'ルーターがメールサーバーを知らないようです',
  'verdict.router-allow-list.text':
    '大手のメールサービスにはつながりますが、{hostCount, plural, =1 {{host} } other {一部のサーバー}}にはつながりません。' +
    'ルーターによっては、通してよいメールサーバーの一覧を持っています。メールサービスが原因ではありません。',

  'verdict.computer-firewall.title':
    '{where, select, computer {このパソコンがメールを止めています} router {ルーターがメールを止めています} other {このパソコンかルーターがメールを止めています}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {このパソコンのセキュリティソフト（ファイアウォール）が、メールを外へ出しません。}' +
    ' router {ルーターがメールを外へ出しません。}' +
    ' other {このパソコンのセキュリティソフト（ファイアウォール）か、ルーターがメールを止めています。ここからは、どちらなのか見分けられません。}}' +
    'メールサービスが原因ではありません。',

  'verdict.mail-shield.title': '{productFirst}がメールの邪魔をしています',
  'verdict.mail-shield.text':
    '{productFirst}がウイルスを探すためにメールを開いていて、それが邪魔になっています。回線やメールサービスが原因ではありません。',

  'verdict.vpn-in-the-way.title': 'VPNが邪魔をしています',
  'verdict.vpn-in-the-way.text':
    'VPNが、{doors}の閉じた道へメールを通しています。{isp}が原因とは言えません。',

  'verdict.encryption-masked.title': '何かがメールの暗号化を隠しています',
  'verdict.encryption-masked.text':
    'メールサーバーには、メールの中身を守る暗号化のしくみ（鍵）があります。{where, select,' +
    ' provider {そのサーバーのすぐ手前の何かが、{doors}でそれを隠しています。原因はメールサービス側にあり、お客様側にはありませんが、この状態でパスワードを送らないでください。}' +
    ' other {このネットワークの何かが、{doors}でそれを隠しています。メールサービスが原因ではありませんが、この状態でパスワードを送らないでください。}}',

  'verdict.encryption-stripped.title': '何かがメールの暗号化を外しています',
  'verdict.encryption-stripped.text':
    'メールサーバーには、メールの中身を守る暗号化のしくみ（鍵）があります。このネットワークでは、{doors}でそれがなくなっています。メールサービスが原因ではありませんが、この状態でパスワードを送らないでください。',

  'verdict.tls-intercepted.title': '途中で何かがメールを開いています',
  'verdict.tls-intercepted.text':
    'メールが途中で{issuerKnown, select, yes {「{issuer}」によって} other {}}開かれています。中身を読まれるおそれがあるので、パスワードを送らないでください。メールサービスが原因ではありません。',

  'verdict.impostor-server.title': '偽のサーバーが返事をしています',
  'verdict.impostor-server.text':
    '返事をしたサーバーは {host} ではありません。パスワードを送らないでください。メールサービスが原因ではありません。',

  'verdict.server-down.title': '{hostFirst} から返事がありません',
  'verdict.server-down.text':
    '{host} のポートはどれも開きませんが、ほかのメールサーバーにはつながります。' +
    '原因はおそらくサーバー側にあり、お客様側にはありません。',

  'verdict.port-not-offered.title':
    '{where, select, account {暗号化の設定が{doors}に合いません} other {メールサーバーは{doors}を使っていません}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} はありますが、{doors}では別の方式で話します。メールソフトの「接続の保護」が違っているかもしれません。}' +
    ' other {{hostFirst} はありますが、{doors}を使っていません。}}' +
    'お使いのパソコンと回線に問題はありません。',

  'verdict.server-slow.title': 'メールサーバーの返事が遅れています',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {は、返事に長い時間がかかります} other {は、返事に#秒かかりました}}。メールは止められておらず、設定にも問題はありません。',

  'verdict.server-busy.title': 'メールサーバーが今とても混んでいます',
  'verdict.server-busy.text':
    '{hostFirst} にはつながりますが、今は混んでいて受け付けてもらえません。{said, select, yes {返事は「{serverWords}」でした。} other {}}設定や回線が原因ではありません。',

  'verdict.server-refuses-address.title': 'メールサーバーがこの回線を断っています',
  'verdict.server-refuses-address.text':
    '{hostFirst} にはつながりますが、この回線からのメールを受け取りません。{said, select, yes {返事は「{serverWords}」でした。} other {}}メールソフトが原因ではありません。',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {メールサーバーの名前が違います}' +
    ' other {{confidence, select, unsure {メールサーバーと暗号化できません} other {メールサーバーの証明書に問題があります}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {サーバーは証明書を見せて、自分が誰かを示します。{host} の証明書は{namesKnown, select, yes { {names} } other {別の名前}}のものなので、設定した名前が違うのかもしれません。}' +
    ' other {{confidence, select,' +
    ' unsure {このパソコンと {host} の間で、暗号化の方式が合いません。}' +
    ' certain {サーバーは証明書を見せて、自分が誰かを示します。{host} の証明書は期限が切れています。}' +
    ' other {サーバーは証明書を見せて、自分が誰かを示します。{host} の証明書は、知らない相手が出したものです。}}}}' +
    '回線に問題はありません。',

  'verdict.relay-unreachable.title':
    '{isp}の送信サーバー{where, select, network {は、自宅でしか使えません} other {から返事がありません}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {今は{isp}のネットワークにつながっていません。{host} は、そのネットワークの中でだけ返事をします。メールソフトが原因ではありません。}' +
    ' other {{isp}の送信サーバー（{host}）につながりませんでした。メールソフトが原因ではありません。}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {メールソフトのログイン設定が必要かもしれません} other {メールサーバーがログインを求めています}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {お使いのメールソフトは、送信のときにログインしていません。サーバーにメールを断られるときは、送信サーバーの認証を有効にしてください。回線に問題はなく、閉じたポートもありません。}' +
    ' other {このサーバーは、ログインした人のメールだけを受け取ります。回線に問題はなく、閉じたポートもありません。メールソフトで、送信サーバーの認証を有効にしてください。}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {アプリパスワードが必要かもしれません} other {アプリパスワードが必要です}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {メールソフトに「パスワードが違う」と出るときは、種類の違うパスワードかもしれません。お使いのメールサービスでは、ふだんのパスワードをメールソフトで使えません。回線に問題はなく、お客様の間違いでもありません。}' +
    ' other {お使いのメールサービスでは、ふだんのパスワードをメールソフトで使えません。回線に問題はなく、お客様の間違いでもありません。}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {メールソフトに別のログイン方式が必要かもしれません} other {メールサービスが新しいログイン方式を求めています}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {メールソフトが何度もパスワードを聞いてくるときは、これが原因かもしれません。お使いのメールサービスは、専用のページでのログインを求めています。古いメールソフトの中には、できないものもあります。回線に問題はありません。}' +
    ' other {お使いのメールサービスは、専用のページでのログインを求めています。古いメールソフトの中には、できないものもあります。回線に問題はなく、パスワードも合っているかもしれません。}}',

  'verdict.possible-infection.title': 'このパソコンにウイルスがいるかもしれません',
  'verdict.possible-infection.text':
    'このパソコンは{count, plural, =0 {たくさんの} other {#台の}}メールサーバーへ同時につないでいます。迷惑メールを送るウイルスの動きです。お客様のせいではなく、メールソフトにも問題はありません。',

  'verdict.all-clear.title': 'メールは送れます',
  'verdict.all-clear.text':
    '{hostCount, plural, =0 {試したメールサーバー} =1 {{hostFirst} } other {試したメールサーバー}}に{portCount, plural, =0 {} other {{doors}で}}つながります。メールは止められていません。',

  'verdict.not-enough-evidence.title': 'まだはっきり分かりません',
  'verdict.not-enough-evidence.text':
    '見えたことからは、原因を一つにしぼれません。今の時点では、どこかのせいとは言えません。',

  'verdict.hedge':
    '{confidence, select, likely {これはほぼ確かです。} unsure {これは今のところの推測です。} other {}}',
};
