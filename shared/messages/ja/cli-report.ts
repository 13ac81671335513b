import type { Like } from '../catalogue.ts';
import type { cliReport as english } from '../en/cli-report.ts';

export const cliReport: Like<typeof english> = {
  'report.cli.none':
    'まだ一度も調べていません。先に「postern check」を実行するか、ファイルを指定してください。',
  'report.cli.too-large': 'ファイル{file}は報告書としては大きすぎます。{most}バイトまでです。',
  'report.cli.other-schema':
    'ファイル{file}は、このPosternが読める報告書ではありません。種類は「{value}」となっています。',
  'report.cli.not-whole': 'ファイル{file}は完全な報告書ではありません。「{path}」を見てください。',
  'report.cli.no-browser':
    'PDFを作るにはChrome、Edge、Chromiumのどれかが必要ですが、見つかりません。「--format html」で作ったページをブラウザーで開き、印刷してください。',
  'report.cli.not-printed': 'ブラウザー{file}ではPDFを作れませんでした：{detail}',
  'report.cli.pdf-needs-out': 'PDFを入れるフォルダーが必要です。「--out フォルダー」を付けてください。',
};
