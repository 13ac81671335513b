import type { Like } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: Like<typeof english> = {
  'window.page-title': '{title} – Postern',
  'window.skip': '本文へ移動',
  'window.nav': 'ページ',
  'window.nav.home': '確認',
  'window.nav.about': 'これは何？',
  'window.nav.practice': '練習',
  'window.nav.settings': '設定',
  'window.back': '戻る',
  'window.copy': 'コピー',
  'window.copy.what': '{value} をコピー',
  'window.save.saved': '保存しました。',
  'window.save.failed': '保存できませんでした（{detail}）。',
  'window.save.by-page': 'ダウンロードに入りました：{file}',
  'window.copied': 'コピーしました。',
  'window.copy.failed': 'コピーできませんでした。お手数ですが、選んで手でコピーしてください。',
  'window.link.failed': 'ページを開けませんでした。アドレスはこちらです： {url}',
  'window.new-page': 'ブラウザーで開きます',

  'window.start.title': 'メールを送れませんか？',
  'window.start.text':
    '原因を調べて、送れる方法をご案内します。数秒で終わります。メールは送らず、パスワードも尋ねません。',
  'window.start.email': 'メールアドレス',
  'window.start.email.hint': 'たとえば watashi@example.org です。空のままでも構いません。',
  'window.start.server': '送信サーバー',
  'window.start.server.hint':
    'メールソフトの設定に書かれています。たとえば smtp.example.org です。空のままでも構いません。',
  'window.start.connection': 'このパソコンは、どのように{isp}につながっていますか？',
  'window.start.connection.unknown': '分かりません',
  'window.start.check': 'メールの送信を確認する',
  'window.start.isp-unknown': 'ご契約のプロバイダーがまだ分かりません。',
  'window.start.isp-choose': 'ご契約のプロバイダーを選んでください',

  'window.connection.dial-up': '電話番号にかけるモデム',
  'window.connection.dsl': '電話線につないだ機器（DSL）',
  'window.connection.cable': 'ケーブルテレビの線につないだ機器',
  'window.connection.fibre': '光回線',
  'window.connection.wireless': '家のアンテナを使う無線',
  'window.connection.mobile': '携帯電話の回線',
  'window.connection.satellite': '衛星に向けたアンテナ',
  'window.connection.hotspot': 'カフェ、ホテル、電車などのWi-Fi',
  'window.connection.leased-line': '専用線',
  'window.connection.business': '法人向け回線',
  'window.connection.vpn': 'VPN',
  'window.connection.unknown': 'そのほか',

  'window.checking.title': 'ポートを試しています',
  'window.checking.text': 'メールサーバーのポートを一つずつ試し、返事を待っています。',
  'window.checking.tries': '{most}回のうち{count}回が終わりました。',
  'window.checking.time': 'ここまで{seconds, plural, other {#秒}}',
  'window.checking.useful': 'よい知らせです。{host} の{port}番ポートは開いています。',
  'window.checking.stop': '止める',

  'window.path': 'メールの通り道',
  'window.path.computer': 'このパソコン',
  'window.path.router': 'お使いのルーター',
  'window.path.provider': 'お使いのメールサービス',
  'window.path.others': 'ほかのメールサービス',
  'window.path.door':
    '{state, select,' +
    ' open {{port}番ポートは開いています。}' +
    ' partly {{port}番ポートは、二つの道の片方だけで開いています。}' +
    ' trying {{port}番ポートにつないでいます…}' +
    ' waiting {{port}番ポートは開いています。サーバーがまだ話しません。}' +
    ' shut {{port}番ポートは通れません。}' +
    ' shut_at {{port}番ポートは閉じています。止めている場所：{place}。}' +
    ' other {{port}番ポートは試していません。}}',

  'window.result.next': '次にすること',
  'window.result.others': 'それでもだめなとき',
  'window.result.again': 'もう一度確認する',
  'window.result.new': '別のアドレスを確認する',
  'window.result.why': 'なぜそう言えるのですか？',
  'window.result.why.text': '次のことが分かりました：',
  'window.result.why.nothing': 'お見せできるものがありません。最後まで試せたものがありません。',
  'window.result.details': '詳しく見る',
  'window.result.help-desk': 'サポート窓口に読み上げる',
  'window.result.also': 'ほかに気づいたこと',
  'window.result.report': '報告書を作る',
  'window.error': 'どんなメッセージが出ていますか？',
  'window.result.unknown-isp': 'ご契約のプロバイダーが分からないため、名前を出せません。',
  'window.result.changed': '遅いサーバーから返事がありました。このページは新しくなりました。',

  'window.do.use-provider-port': '{port}番ポートを使う：手順を見る',
  'window.do.use-relay': '{host} から送る：手順を見る',
  'window.do.request-exemption': 'ポートを開けてもらうよう頼む',
  'window.do.call-help-desk': 'サポート窓口に電話する',
  'window.do.sign-in-to-network': 'このネットワークにログインする',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {スマートフォンの回線で試す}' +
    ' other_computer {別のパソコンで試す}' +
    ' look_at_router {ルーターを見る}' +
    ' look_at_firewall {ファイアウォールを見る}' +
    ' other {ケーブルで試す}}',
  'window.do.check-mail-shield': 'メールの検査をオフにする',
  'window.do.turn-off-vpn': 'VPNをオフにする',
  'window.do.fix-clock': '時計を合わせる',
  'window.do.fix-server-name': 'サーバーの名前を直す',
  'window.do.contact-provider': 'メールサービスに問い合わせる',
  'window.do.check-firewall': 'ファイアウォールを見る',
  'window.do.check-router': 'ルーターを見る',
  'window.do.fix-dns': 'ルーターを再起動する',
  'window.do.wait-and-retry': '待って、もう一度確認する',
  'window.do.use-webmail': '今はウェブページから送る',
  'window.do.scan-for-malware': 'ウイルスを検査する',
  'window.do.make-app-password': 'アプリパスワードを作る',
  'window.do.use-oauth-program': '新しいメールソフトを使う',
  'window.do.nothing': 'することはありません',

  'window.values': 'メールソフトに、これを入れてください',
  'window.values.server': '送信サーバー',
  'window.values.port': 'ポート番号',
  'window.values.security': '接続の保護',
  'window.values.login': 'ログイン',
  'window.values.login.is':
    '{login, select, none {なし} optional {今のまま} other {{isp}の名前とパスワード}}',
  'window.values.phone': '電話',
  'window.values.hours': '受付時間',
  'window.values.email': 'メール',
  'window.values.web': 'ウェブページ',
  'window.open-page': 'ページを開く',
  'window.declare': '{isp}は、次のことの確認を求めています：',
  'window.who-may': '頼める人',
  'window.cost': '料金',

  'window.evidence.open': '{host} の{port}番ポートは開いています（{role}）。',
  'window.evidence.shut': '{host} の{port}番ポート（{role}）：{failure}',
  'window.evidence.not-tried': '{host} の{port}番ポートは試していません（{role}）。',
  'window.evidence.web-open':
    '{host} から返事がありました。メールとは関係のない相手なので、インターネットは使えています。',
  'window.evidence.web-shut': '{host} から返事がありません。メールとは関係のない相手です。',

  'window.fact.online':
    '{answer, select, yes {インターネットにつながっています。} no {インターネットから何の返事もありませんでした。} other {インターネットにつながっているか分かりません。}}',
  'window.fact.captivePortal':
    '{answer, select, yes {このネットワークは、ウェブページでのログインを求めています。} no {このネットワークは、ログインを求めていません。} other {このネットワークがログインを求めるかは見ていません。}}',
  'window.fact.vpn':
    '{answer, select, yes {VPNがオンです。} no {VPNはオンではありません。} other {VPNがあるかは見ていません。}}',
  'window.fact.proxy':
    '{answer, select, yes {このパソコンは、仲介役（プロキシ）を通してウェブにつないでいます。} no {ウェブ用の仲介役（プロキシ）は設定されていません。} other {プロキシがあるかは見ていません。}}',
  'window.fact.dnsLies':
    '{answer, select, yes {存在しない名前に、アドレスが返ってきました。} no {存在しない名前に、アドレスは返ってきませんでした。} other {存在しない名前では試していません。}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {サーバーの名前を調べられます。} no {サーバーの名前を一つも調べられませんでした。} other {名前は調べていません。}}',
  'window.fact.clockWrong':
    '{answer, select, yes {このパソコンの時計はずれています。} no {このパソコンの時計は合っています。} other {時計は見ていません。}}',
  'window.fact.ipv4':
    '{answer, select, yes {インターネットへの古い道（IPv4）は通れます。} no {インターネットへの古い道（IPv4）は通れません。} other {古い道（IPv4）は試していません。}}',
  'window.fact.ipv6':
    '{answer, select, yes {インターネットへの新しい道（IPv6）は通れます。} no {インターネットへの新しい道（IPv6）は通れません。} other {新しい道（IPv6）は試していません。}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {このパソコンには、インターネットへの出口があります。} no {このパソコンには、インターネットへの出口がありません。} other {インターネットへの出口は見ていません。}}',
  'window.fact.nonMail':
    '{answer, select, yes {メール以外は使えます。} no {メール以外も使えません。} other {メール以外は試していません。}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {今は{isp}のネットワークにつながっていません。} no {{isp}のネットワークにつながっています。} other {誰のネットワークにつながっているか分かりません。}}',
  'window.fact.mailShield':
    '{answer, select, yes {このパソコンのソフトが、検査のためにメールを開いています。} no {検査のためにメールを開くソフトは見当たりません。} other {メールを検査するソフトがあるかは見ていません。}}',
  'window.fact.manyPort25':
    '{answer, select, yes {このパソコンは、とても多くのメールサーバーと同時に話しています。} no {このパソコンは、多くのメールサーバーとは話していません。} other {メールサーバーとの会話の数は数えていません。}}',

  'window.details.attempts': '{count, plural, other {#回の試み}}',
  'window.details.address': 'アドレス',
  'window.details.security': '接続の保護',
  'window.details.step': '進んだところ',
  'window.details.result': '結果',
  'window.details.time': '時間',
  'window.details.milliseconds': '{count, plural, other {#ミリ秒}}',
  'window.details.said': 'サーバー自身の言葉',
  'window.details.transcript': 'やりとり',
  'window.details.transcript.none': 'やりとりはありませんでした。',
  'window.details.certificate': 'サーバーの証明書',
  'window.details.subject': '発行先',
  'window.details.issuer': '発行者',
  'window.details.names': '対象の名前',
  'window.details.from': '使える期間の始まり',
  'window.details.to': '使える期間の終わり',
  'window.details.trusted': '信頼できるか',
  'window.details.problem': '問題点',
  'window.details.fingerprint': 'フィンガープリント',

  'window.help-desk.text':
    'サポート窓口に電話して、この文を読み上げてください。窓口の人には意味が分かります。',
  'window.help-desk.text.isp':
    '{isp}のサポート窓口に電話して、この文を読み上げてください。窓口の人には意味が分かります。',
  'window.help-desk.program': 'Posternのバージョン{version}を使いました。',
  'window.help-desk.date': '{date}に確認しました。',
  'window.help-desk.line': '回線：{isp}、{connection}。',
  'window.help-desk.found': '結果：{title}（{code}、{confidence}）。',
  'window.help-desk.practice': 'これは練習で、本当の確認ではありません。',

  'window.request.ask': '{isp}にポートを開けてもらうよう頼む',
  'window.request.may-i': 'ポートを開けてもらえますか？',
  'window.outbox': 'あなたの依頼',
  'window.outbox.waits': '{count, plural, other {依頼が#件あります。}}',
  'agent.nav': '電話',
  'window.practice.end': '練習を終える',
  'window.settings.saved': '保存しました。',
};
