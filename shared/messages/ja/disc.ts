import type { Like } from '../catalogue.ts';
import type { disc as english } from '../en/disc.ts';

export const disc: Like<typeof english> = {
  'disc.choose': 'このパソコンのシステムを選んでください',
  'disc.how.windows': 'ダブルクリックで開きます。何もインストールされません。',
  'disc.how.macos': 'ファイルを開き、中のプログラムを開いてください。',
  'disc.how.linux': 'ファイルをパソコンにコピーし、実行を許可してから開いてください。',
  'disc.none': 'このディスクにプログラムはありません。説明は読むことができます。',
  'disc.read.title': 'または説明を読む',
};
