import type { Like } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

export const report: Like<typeof english> = {
  'report.title': 'メール送信についての報告書',
  'report.date': '調べた日時',
  'report.line': '回線',
  'report.sure': '確かさ',
  'report.where': '原因の場所',
  'report.address': '回線のアドレス',
  'report.item.address': '回線のアドレス',
  'report.item.name': '回線の名前',
  'report.item.email': 'メールアドレスの名前の部分',
  'report.item.path': 'フォルダーの名前',
  'report.left-out': 'この報告書には載せていません：{names}。',
  'report.nothing-left-out': 'この報告書には全部が載っています。お名前が分かることもあります。',
  'report.not-sent': 'Posternはこれを誰にも送りません。渡す相手はお客様が決めます。',
  'report.made': 'Postern {version}が作りました。',
  'report.cli.none':
    'まだ一度も調べていません。先に「postern check」を実行するか、ファイルを指定してください。',
  'report.cli.too-large': 'ファイル{file}は報告書としては大きすぎます。{most}バイトまでです。',
  'report.cli.other-schema':
    'ファイル{file}は、このPosternが読める報告書ではありません。種類は「{value}」となっています。',
  'report.cli.not-whole': 'ファイル{file}は完全な報告書ではありません。「{path}」を見てください。',
};
