import type { Like } from '../catalogue.ts';
import type { cliChanges as english } from '../en/cli-changes.ts';

export const cliChanges: Like<typeof english> = {
  'cli.accounts.mode.direct': 'プログラムを閉じれば変更できます',
  'cli.accounts.mode.live': 'いつでも変更できます',
  'cli.accounts.mode.opt-in': '同意があれば変更できます（製造元の保証外）',
  'cli.accounts.mode.guided': '手順に沿って手で変更します',
  'cli.accounts.mode.explain': '変更しません',
  'cli.accounts.running': '現在開いています',
  'cli.accounts.sends': '送信先: {place}',
  'cli.fix.usage': '--to HOST:PORT:SECURITY、または前回の確認の手順を --next N で指定してください。',
  'cli.fix.which': 'アカウントを指定するか --all を使ってください。「postern accounts」で一覧を見られます。',
  'cli.fix.bad-target':
    '「{value}」は送信先として読めません。smtp.example.org:587:starttls（または tls、none）のように書いてください。',
  'cli.fix.several': '「{value}」に当てはまるアカウントが複数あります。次から選んでください: {allowed}',
  'cli.fix.no-check': '前回の確認がありません。先に「postern check」を実行してください。',
  'cli.fix.step.no-such-step': '前回の確認に手順 {value} はありません。',
  'cli.fix.step.not-a-change': '前回の確認の手順 {value} はメールソフトの変更ではありません。',
  'cli.fix.step.not-for-this-account': '前回の確認の手順 {value} はこのアカウント用ではありません。',
  'cli.fix.nothing': 'この手順が必要なアカウントはありません。',
  'cli.fix.undo': '元に戻すには: postern undo {command}',
  'cli.fix.unseen':
    'このソフトがどこから送信しているかは見えません。メールが送れないときは、手で変更してください：',
  'cli.fix.then': '終わったら、もう一度確かめてください： {command}',
  'cli.fix.not-here':
    '{product}はこのパソコンに見つかりませんでした。手で変更する手順を見るには： postern steps {command}',
  'cli.steps.heading': 'メールソフトと、ここでの呼び名',
  'cli.steps.how': '手順を見るには、こう打ってください： postern steps {command}',
  'cli.steps.usage':
    'どこから送るかを、--to HOST:PORT:SECURITY、前回の確認の手順 --next N、サポートコード --code CODE のどれかで指定してください。',
  'cli.steps.which': 'メールソフトを指定してください。「postern steps」で一覧を見られます。',
  'cli.steps.unknown':
    '「{value}」というメールソフトは登録されていません。「postern steps」で一覧を見られます。',
  'cli.steps.near': '「{value}」というメールソフトは登録されていません。「{suggestion}」のことですか？',
  'cli.steps.several': '「{value}」に当てはまるメールソフトが複数あります。次から選んでください: {allowed}',
  'cli.steps.bad-account':
    '「{value}」はメールアドレスにもサーバーにも見えません。me@example.org または smtp.example.org のように書いてください。',
  'cli.steps.no-change': 'このサポートコードでは、メールソフトで変更することはありません。',
  'cli.fix.proved': '{host} はポート {port} で応答し、メールを受け付けています。',
  'cli.fix.not-proved': 'ただし {host} はポート {port} で受け付けませんでした: {failure}',
  'cli.fix.test.dry-run': '--test-sendは、変更のあとにメールを1通送ります。--dry-runと一緒には使えません。',
  'cli.fix.test.one-password':
    '{command}は、1つのアカウントのパスワードを--test-sendに渡します。--allと一緒には使えません。',
  'cli.fix.test.no-terminal':
    'ここではパスワードを聞くことができません。{command}で渡すか、--test-sendを外してください。何も変更していません。',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {テストメールは送っていません。このアカウントはウェブページでログインするので、専用のメールソフトでしか送れません。} no_address {テストメールは送っていません。このアカウントにはメールアドレスがありません。} other {テストメールは送っていません。パスワードの入力がありませんでした。}}',
  'cli.undo.nothing': '元に戻す変更はありません。',
  'cli.changes.conflict': '{path}、{value}: 書いた値 {first}、現在の値 {second}',
};
