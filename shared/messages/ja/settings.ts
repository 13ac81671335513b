import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  'settings.title': '{value}からのメール送信',
  'settings.asking': '{value}の送信に必要なものを調べています…',
  'settings.heading.type': 'メールソフトにこのとおり入力してください',
  'settings.heading.unproven': '見つかりましたが、確かめられていません：まだ使わないでください',
  'settings.heading.first': 'ログインの前に',
  'settings.heading.others': 'ほかの方法',
  'settings.heading.asked': '問い合わせた先',
  'settings.user': 'ユーザー名',
  'settings.user.unknown': 'たいていはメールアドレス全体',
  'settings.method.password': 'パスワード',
  'settings.method.encrypted-password': 'そのままでは送られないパスワード',
  'settings.method.oauth2': 'ブラウザーのログインページ（OAuth2）',
  'settings.proven': '試しました。サーバーが答え、証明書は正しく、ログインを受け付けます。',
  'settings.works': '使えます。',
  'settings.no-login': '答えはありますが、ログインを受け付けていません。',
  'settings.not-tried': 'ご希望により試していません。',
  'settings.from': '情報の出どころ：{name}。',
  'settings.nothing': '{domain}の送信サーバーは見つかりませんでした。',
  'settings.nothing.ask': '送信サーバーの名前をメール会社に聞いてください。',
  'settings.link': '方法はこちら：{url}',
  'settings.since': '{date}からこうなっています。',
  'settings.quirk.app-password':
    'ここではいつものパスワードは使えません。アプリパスワードを作ってください。メールソフト専用の、二つ目のパスワードです。',
  'settings.quirk.oauth-only':
    'このメール会社は、メールソフトからのパスワードを受け付けません。ブラウザーのログインページ（OAuth2）が必要です。これに対応したメールソフトを使ってください。',
  'settings.quirk.switch-on':
    '先にメール会社のウェブページで、メールソフトからの送信をオンにする必要があります。',
  'settings.no-smtp.bridge-program':
    'このメール会社は、専用の補助プログラムからのメールだけを受け付けます。このパソコンで動いている必要があります。',
  'settings.no-smtp.paid-plan': 'このメール会社でメールソフトを使えるのは、有料プランだけです。',
  'settings.no-smtp.never':
    'このメール会社では、メールソフトは使えません。専用のアプリかウェブページを使ってください。',
  'settings.caution.insecure-source':
    'ご注意ください。これは保護されていない回線で届きました。途中の誰でも書きかえられます。正しいかどうか、メール会社に聞いてください。',
  'settings.caution.other-domain':
    'ご注意ください。このサーバーの持ち主は{domain}とは別です。正しいかどうか、メール会社に聞いてください。',
  'settings.source.table': 'このソフトの一覧',
  'settings.source.isp-profile': 'プロバイダーのプロファイル',
  'settings.source.autoconfig': 'メール会社の設定ファイル',
  'settings.source.well-known': 'メール会社のサイトにある設定ファイル',
  'settings.source.srv': 'インターネットの名前に書かれた案内（SRV）',
  'settings.source.ispdb': 'Thunderbirdのメール会社一覧',
  'settings.source.mx': 'メールを受け取る会社（MX）',
  'settings.source.autoconfig-insecure': '保護されていない回線で届いた設定ファイル',
  'settings.source.guess': 'よくある名前',
  'settings.outcome.found': '見つかりました',
  'settings.outcome.nothing': '何もありません',
  'settings.outcome.failed': '答えがありません',
  'settings.outcome.not-tried': '必要ありませんでした',
};
