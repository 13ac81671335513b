import type { Like } from '../catalogue.ts';
import type { steps as english } from '../en/steps.ts';

export const steps: Like<typeof english> = {
  'step.use-provider-port': '{host} の{port}番ポートは開いているので、こちらをお使いください。',
  'step.use-relay': '{host} の{port}番ポートから送れます。',
  'step.request-exemption': '{isp}に、開けてもらうよう頼めます。',
  'step.call-help-desk': '{isp}のサポート窓口にお電話ください。',
  'step.sign-in-to-network': 'ブラウザーを開いて、ログインしてください。',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {確かめるには、一度スマートフォンの回線で試してください。}' +
    ' other_computer {確かめるには、別のパソコンで試してください。}' +
    ' look_at_router {確かめるには、ルーターの設定を見てください。}' +
    ' look_at_firewall {確かめるには、セキュリティソフト（ファイアウォール）を見てください。}' +
    ' other {確かめるには、Wi-Fiの代わりにケーブルでつないでください。}}',
  'step.check-mail-shield': 'メールの検査だけをオフにし、ほかはオンのままにしてください。',
  'step.turn-off-vpn': 'VPNをオフにして、もう一度確認してください。',
  'step.fix-clock': '日付と時刻を合わせて、もう一度確認してください。',
  'step.fix-server-name':
    '{suggested, select, yes {{suggestion} ではありませんか？} other {名前のつづりを見直してください。}}',
  'step.contact-provider': 'メールサービスに問い合わせてください。',
  'step.check-firewall': 'セキュリティソフト（ファイアウォール）を見てください。',
  'step.check-router':
    '{about, select,' +
    ' offline {ルーターの電源を確かめ、一度切って入れ直してください。}' +
    ' dns_failing {ルーターの電源を一度切って、入れ直してください。}' +
    ' ipv6_faulty {ルーターの電源を一度切って、入れ直してください。}' +
    ' other {ルーターの設定を見てください。}}',
  'step.fix-dns': 'ルーターの電源を一度切って、入れ直してください。',
  'step.wait-and-retry': '数分待って、もう一度確認してください。',
  'step.use-webmail': '今は、メールサービスのウェブページから送ってください。',
  'step.scan-for-malware': 'まずウイルスを検査してください。',
  'step.make-app-password': 'メールサービスのウェブページで、アプリパスワードを作ってください。',
  'step.use-oauth-program': 'この方式でログインできるメールソフトをお使いください。',
  'step.nothing': '何もしなくて大丈夫です。',
};
