import type { Like } from '../catalogue.ts';
import type { advice as english } from '../en/advice.ts';

export const advice: Like<typeof english> = {
  'advice.use-provider-port':
    'メールソフトで、送信サーバーの設定を開いてください。「ポート番号」を 587 に、「接続の保護」を「STARTTLS」にします。',
  'advice.use-relay': 'または、プロバイダーの送信サーバーから送ってください。',
  'advice.request-exemption': 'または、25番ポートを開けてもらうようプロバイダーに頼んでください。',
  'advice.call-help-desk': 'プロバイダーのサポート窓口にお電話ください。',
  'advice.sign-in-to-network': 'ブラウザーを開いて、このネットワークがログインを求めていないか見てください。',
  'advice.settle-by': 'もっと調べるには、一度スマートフォンの回線で試してください。',
  'advice.check-mail-shield':
    'ウイルス対策ソフトで、メールを検査する機能だけをオフにしてください。ほかはオンのままで、もう一度試してください。',
  'advice.turn-off-vpn': 'VPNを使っていたら、オフにしてもう一度試してください。',
  'advice.fix-clock': 'このパソコンの日付と時刻が合っているか見てください。',
  'advice.fix-server-name':
    'メールソフトで、送信サーバーの名前を見てください。メールサービスの案内と同じか見比べてください。',
  'advice.contact-provider': 'メールサービスに問い合わせ、この文を読み上げてください。',
  'advice.check-firewall':
    'セキュリティソフト（ファイアウォール）がメールソフトを止めていないか見てください。',
  'advice.check-router': 'ルーターの電源を一度切って入れ直し、2分待ってください。',
  'advice.fix-dns':
    'ルーターの電源を一度切って、入れ直してください。手でDNSサーバーを入れていたら、外してください。',
  'advice.wait-and-retry': '10分待って、もう一度送ってください。',
  'advice.use-webmail': '今は、メールサービスのウェブページから送ってください。',
  'advice.scan-for-malware': 'このパソコンのウイルスを検査してください。まずこれを行ってください。',
  'advice.make-app-password':
    'メールサービスのウェブページで、アプリパスワードを作ってください。メールソフトで、今までのパスワードと入れ替えます。',
  'advice.use-oauth-program': 'ウェブページでログインできるメールソフトをお使いください。',
  'advice.nothing': '何もしなくて大丈夫です。',
};
