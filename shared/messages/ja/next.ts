import type { Like } from '../catalogue.ts';
import type { next as english } from '../en/next.ts';

/** Labels as Thunderbird shows them in Japanese. */
export const next: Like<typeof english> = {
  'next.use-provider-port':
    'メールソフトで、送信サーバーの設定を開いてください。サーバー {host} はそのままにします。「ポート番号」を {port} に、「接続の保護」を「{securityLabel}」にしてください。',
  'next.use-relay':
    'メールソフトで、送信サーバーの設定を開いてください。サーバーを {host} に、「ポート番号」を {port} に、「接続の保護」を「{securityLabel}」にしてください。{login, select, none {ログインは要りません。} optional {ログインの設定はそのままで構いません。} other {{isp}の名前とパスワードでログインしてください。}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {ご注意：{domain} は、この方法で送られたメールを拒むよう求めています。メールが届かないことがあります。}' +
    ' quarantine {ご注意：{domain} は、この方法で送られたメールを迷惑メールに入れるよう求めています。読まれないことがあります。}' +
    ' other {ご注意：この方法で送った {domain} のメールは、迷惑メールに入ることがあります。}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {ポートを開けてもらうために、{isp}の申し込みフォームに記入してください。}' +
    ' email {{isp}にメールで、ポートを開けてもらうよう頼んでください。}' +
    ' ticket {{isp}の問い合わせ窓口に、ポートを開けてもらうよう頼んでください。}' +
    ' phone {{isp}に電話して、ポートを開けてもらうよう頼んでください。}' +
    ' portal {{isp}の会員ページにログインして、ポートを開けてください。}' +
    ' buy_static_address {{ispFirst}は、固定アドレスの回線ならポートを開けます。料金をお尋ねください。}' +
    ' change_contract {{ispFirst}は、ほかのプランならポートを開けます。どれが合うかお尋ねください。}' +
    ' print {{isp}の用紙を印刷し、署名して送ってください。}' +
    ' other {{isp}に、ポートを開けてもらうよう頼んでください。}}{urlKnown, select, yes {こちらです： {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {{isp}のサポート窓口にお電話ください。番号は {phones} です。ここに書かれていることを読み上げてください。}' +
    ' other {{isp}のサポート窓口にお電話ください。ここに書かれていることを読み上げてください。}}{urlKnown, select, yes {こちらもご覧ください： {url}} other {}}',
  'next.sign-in-to-network':
    'ブラウザーを開いて、このネットワークにログインしてください。{urlKnown, select, yes {ページはこちらです： {url}} other {ページが出ないときは、どれかウェブページを開いてください。}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {スマートフォンのテザリングでこのパソコンをつなぎ、もう一度確認してください。メールが出れば、原因は回線かルーターです。}' +
    ' other_computer {同じ回線の別のパソコンで試してください。そこでメールが出れば、原因はこのパソコンです。}' +
    ' look_at_router {ルーターの設定ページを開き、安全なメールサーバーの一覧を探してください。お使いのサーバーがなければ、それが原因です。}' +
    ' look_at_firewall {セキュリティソフト（ファイアウォール）を開き、メールソフトを止めていないか見てください。止めていれば、それが原因です。}' +
    ' other {このパソコンをケーブルでルーターにつなぎ、もう一度確認してください。メールが出れば、原因はWi-Fiです。}}',
  'next.check-mail-shield':
    '{product}を開き、メールを検査する機能だけをオフにしてください。ほかはオンのままにします。そのあと、もう一度確認してください。',
  'next.turn-off-vpn':
    'VPN{interfaceKnown, select, yes {（接続名：{interface}）} other {}}をオフにして、もう一度確認してください。あとでまたオンにできます。',
  'next.fix-clock':
    'このパソコンの日付、時刻、タイムゾーンを合わせてください。時刻はインターネットから取るようにします。そのあと、もう一度確認してください。',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {メールソフトで、送信サーバーの名前を見てください。今は {host} です。{suggestion} ではありませんか？}' +
    ' other {メールソフトで、送信サーバーの名前を見てください。今は {host} です。メールサービスの案内と同じか見比べてください。}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {{host} を運営している会社に問い合わせてください。ここに書かれていることを読み上げてください。}' +
    ' other {メールサービスに問い合わせてください。ここに書かれていることを読み上げてください。}}',
  'next.check-firewall':
    'セキュリティソフト（ファイアウォール）を開いてください。メールやメールソフトを止めていないか見てください。メールソフトは通し、保護はオンのままにしてください。',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {ルーターの設定ページを開いてください。「MTU」を探し、1452にします。そのあと、もう一度確認してください。}' +
    ' router_allow_list {ルーターの設定ページを開き、安全なメールサーバーの一覧を探してください。お使いのサーバーを加えるか、一覧をオフにしてください。}' +
    ' offline {ルーターのランプがついているか見てください。電源を一度切って入れ直し、2分待ってください。}' +
    ' dns_failing {ルーターの電源を一度切って入れ直し、2分待ってください。}' +
    ' ipv6_faulty {ルーターの電源を一度切って入れ直し、2分待ってください。変わらなければ、「IPv6」について相談してください。}' +
    ' other {ルーターの設定ページを開き、このパソコンのメールを止めていないか見てください。見当たらなければ、ルーターの電源を一度切って入れ直してください。}}',
  'next.fix-dns':
    'ルーターの電源を一度切って入れ直し、2分待ってください。変わらなければ、手で入れたDNSサーバーを外してください。',
  'next.wait-and-retry': '10分待って、もう一度確認してください。設定は変えないでください。',
  'next.use-webmail':
    'メールサービスのウェブページを開き、そこからメールを送ってください。たいていのネットワークで使えます。',
  'next.scan-for-malware':
    'このパソコンのウイルスを検査してください。テレビにつないだ機器など、家のほかの機器も見てください。',
  'next.make-app-password':
    'メールサービスのウェブページにログインし、アプリパスワードを作ってください。メールソフトで、今までのパスワードと入れ替えます。{urlKnown, select, yes {こちらです： {url}} other {}}',
  'next.use-oauth-program':
    'ウェブページでログインできるメールソフトをお使いください。Thunderbirdやスマートフォンのメールアプリで使えます。',
  'next.nothing':
    '何もしなくて大丈夫です。それでもメールが出ないときは、名前とパスワードを見直してください。',
};
