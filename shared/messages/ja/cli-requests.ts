import type { Like } from '../catalogue.ts';
import type { cliRequests as english } from '../en/cli-requests.ts';

export const cliRequests: Like<typeof english> = {
  'cli.request.bad-field': '「{value}」はNAME=VALUEの形ではありません。',
  'cli.request.bad-channel':
    '{ispFirst}は、この回線では「{value}」で申し込みを受け付けていません。使えるのは次のものです：{allowed}',
  'cli.request.choose-one':
    'どうするか指定してください：--dry-runで表示、--save FILEで保存、--yesで送信します。',
  'cli.request.only-one': '次のうち一つだけ使ってください：{allowed}',
  'cli.request.no-report': '添付できる検査結果がありません。先に「postern check」を実行してください。',
  'cli.request.heading.sent': '次の内容を送ります。宛先：{place}',
  'cli.request.heading.machine': 'このパソコン',
  'cli.request.saved': '保存しました：{file}',
  'cli.request.not-saved': '{file}に書き込めません（{detail}）。',
  'cli.request.kept':
    '{value}としてここに保存されています。見るには次を入力します：postern outbox show {value}',
  'cli.request.others': 'ほかの申し込み方法：{names}',
  'cli.request.nothing-sent': '何も送っていません。',
  'cli.request.ask.reason': '理由をご自分の言葉で（空でもかまいません）',
  'cli.request.ask.tick': 'このとおり宣言しますか？（はい/いいえ）',
  'cli.request.ask.report': '最後の検査結果を、名前とアドレスを除いて添付しますか？（はい/いいえ）',
  'cli.request.ask.look':
    'このパソコンにワームやウイルス対策ソフトがあるか見てもよいですか？その内容は送りません。（はい/いいえ）',
  'cli.request.ask.send': '今送りますか？（はい/いいえ）',
  'cli.request.ask.password': 'メールアカウントのパスワード（保存しません）',
  'cli.request.no-password':
    'ここではパスワードを聞くことができません。変数 {name} に入れてください。何も送っていません。',
  'cli.request.word.yes': 'はい',
  'cli.outbox.none': '申し込みはありません。',
  'cli.outbox.note-what': '書きとめることを指定してください：--reference、--state、--close。',
  'cli.outbox.problem.no-such-request': 'その申し込みはありません。',
  'cli.outbox.problem.damaged': '{detail}が壊れています。そのままにしておきます。',
  'cli.outbox.problem.busy': 'すでに処理中です。少しあとでもう一度お試しください。',
  'cli.outbox.problem.wrong-state': '今はそれができません：{detail}',
  'cli.outbox.problem.no-such-channel': 'この回線では「{detail}」で送れません。',
  'cli.outbox.problem.not-yet': '{detail}まで待つよう求められています。',
  'cli.outbox.problem.no-mail-way':
    'ここからのメールを受け付けるサーバーが分かりません。次のように指定してください：--mail-from ADDRESS --mail-through HOST:PORT:SECURITY',
  'cli.outbox.problem.too-large': '{detail}が長すぎます。',
  'cli.outbox.problem.disk-full': 'ディスクがいっぱいです（{detail}）。何も送っていません。',
  'cli.outbox.problem.not-writable': 'ディスクに保存できません（{detail}）。何も送っていません。',
  'cli.outbox.problem.not-readable': 'ディスクから読めません（{detail}）。',
  'cli.outbox.removed': 'このパソコンから消しました。',
  'cli.outbox.nothing-due': '今、送るものはありません。',
  'cli.outbox.nothing-to-look': 'ポートが開くのを待つ申し込みはありません。',
  'cli.outbox.daily.on': '毎日一度確かめます。やめるには次を入力します：{command}',
  'cli.outbox.daily.off': '自動で確かめるのをやめました。',
  'cli.outbox.daily.failed': 'ここでは設定できませんでした（{detail}）。',
  'cli.import.whole': 'ファイルは完全です。Posternが書いたままです。',
  'cli.import.not-whole': 'ご注意ください。このファイルは途中で書きかえられています。',
  'cli.import.problem.not-json': '{file}は申し込みではありません。JSONではありません。',
  'cli.import.problem.another-schema': '{file}はPosternの申し込みではありません（{detail}）。',
  'cli.import.problem.damaged': '{file}は申し込みですが、壊れています（{detail}）。',
  'cli.import.problem.no-attachment': '{file}は、申し込みの入っていないメールです（{detail}）。',
  'cli.import.policy': '{isp}のプロファイルが求めるもの',
  'cli.import.no-policy': 'プロファイル「{value}」がありません。ファイルを指定してください：--isp FILE',
  'cli.import.fits': '求められるものはすべてそろっています。',
};
