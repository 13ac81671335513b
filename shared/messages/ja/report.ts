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
  'report.screen': '報告書',
  'report.screen.text':
    '報告書に書かれるのは、これで全部です。サポート窓口、メールサービスなど、渡す相手は自由に決められます。誰にも渡さなくてもかまいません。',
  'report.keep': 'お客様が分かる情報も載せる',
  'report.keep.text': 'オンにしないかぎり、どれも載りません。',
  'report.save.html': 'ウェブページとして保存',
  'report.save.pdf': 'PDFとして保存',
  'report.save.json': 'データとして保存（JSON）',
  'report.print': '印刷',
  'report.print.pdf': '印刷、またはPDFとして保存',
  'report.json': 'データファイルの中身を見る',
  'report.none': '報告する結果がまだありません。',
};
