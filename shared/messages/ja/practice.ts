import type { Like } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';

export const practice: Like<typeof english> = {
  'practice.banner':
    '練習 – {title}。これは本物ではありません。回線には触れず、どのサーバーにも尋ねていません。',
  'practice.heading.says': 'お客様の話',
  'practice.heading.scenes': '練習の場面',
  'practice.how-to-play': '練習を始めるには： postern practice {command}',
  'practice.no-start': 'このパソコンでは練習を始められませんでした（{detail}）。',
  'practice.unknown': '「{value}」という場面はありません。次の場面があります：{allowed}。',

  'practice.isp-drops-25.title': '止まったあと、あきらめる',
  'practice.isp-drops-25.story':
    '「メールの受信はできますが、送信ができません。1分ほど止まってから、サーバーが応答しないと出ます。前の家では使えていました。」',
  'practice.isp-rejects-25.title': 'すぐに失敗する',
  'practice.isp-rejects-25.story':
    '「送信を押すと、すぐにサーバーに接続できないと出ます。メールは届いています。」',
  'practice.isp-redirects-25.title': '別の誰かが返事をする',
  'practice.isp-redirects-25.story':
    '「メールソフトが、サーバーはこのパスワードを知らないと言います。10回も打ちました。メールサービスのページでは合っています。」',
  'practice.account-on-587.title': '25番ポートが閉じていると聞いた',
  'practice.account-on-587.story':
    '「友人から、そちらでは25番ポートを閉じていると聞きました。何か変える必要がありますか？ メールは送れていると思います。」',
  'practice.router-allow-list.title': '私のメールだけ送れない',
  'practice.router-allow-list.story':
    '「夫は大手のメールサービスで、送信できています。私のは、新しいルーターにしてから送れません。同じパソコンを使っています。」',
  'practice.firewall-here.title': '昨日の更新から',
  'practice.firewall-here.story':
    '「昨日、セキュリティソフトが更新されました。それからメールが出ません。スマホからは送れます。」',
  'practice.mail-shield.title': '証明書について聞かれる',
  'practice.mail-shield.story':
    '「証明書を信頼するかと、何度も画面が出ます。怖くて「はい」を押せません。メールは出ないままです。」',
  'practice.vpn-in-the-way.title': '在宅勤務になった',
  'practice.vpn-in-the-way.story':
    '「会社から、家で仕事をするためのソフトをもらいました。それが動いている間、自分のメールを送れません。」',
  'practice.hotel-sign-in.title': 'ホテルのロビーで',
  'practice.hotel-sign-in.story':
    '「ホテルに着いたところで、電波は最大です。でも、メールは出ないし、届きもしません。」',
  'practice.hotel-blocks-mail.title': 'ホテルの部屋で',
  'practice.hotel-blocks-mail.story':
    '「ホテルの部屋で、ウェブは普通に見られます。でも、どのアカウントでもメールが出ません。」',
  'practice.offline.title': '何も動かない',
  'practice.offline.story': '「メールを送れません。そちらのページで調べようとしましたが、真っ白です。」',
  'practice.ipv6-faulty.title': '送れるけれど、とても遅い',
  'practice.ipv6-faulty.story':
    '「メールを1通送るのに1分かかります。ウェブページも、出るまでに時間がかかります。」',
  'practice.names-fail.title': '何をしてもサーバーが見つからない',
  'practice.names-fail.story':
    '「サーバーが見つからないと出ます。2回見直しましたが、名前は合っています。ウェブページも開きません。」',
  'practice.name-mistyped.title': '新しいパソコンを設定した',
  'practice.name-mistyped.story':
    '「新しいパソコンで、メールの設定を手で入れました。サーバーが見つからないと言われます。」',
  'practice.server-down.title': '今朝は使えたのに',
  'practice.server-down.story':
    '「今朝は問題ありませんでした。今は何も送れませんが、何も変えていません。妻のメールは使えます。妻は別のサービスです。」',
  'practice.server-slow.title': 'いつまでも終わらない',
  'practice.server-slow.story':
    '「送信に30秒かかり、ときどきあきらめてしまいます。回線が遅すぎるのでしょうか？」',
  'practice.server-busy.title': 'あとで試してくださいと出る',
  'practice.server-busy.story': '「あとで試してくださいと出ます。もう1時間も同じことを言われています。」',
  'practice.certificate-expired.title': '安全ではないと出る',
  'practice.certificate-expired.story':
    '「今日、接続が安全ではなくなったと出ました。私は何もしていません。乗っ取られたのでしょうか？」',
  'practice.encryption-masked.title': '鍵がなくなった',
  'practice.encryption-masked.story':
    '「会社では、サーバーが暗号化できないとノートパソコンに出ます。家では同じパソコンで送れます。」',
  'practice.all-clear.title': '念のため確かめたい',
  'practice.all-clear.story':
    '「先週、そちらに乗り換えました。メールは使えますか？ クラブのためにたくさん送ります。」',
};
