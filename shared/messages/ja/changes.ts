import type { Like } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Like<typeof english> = {
  'change.place': '{host}、ポート {port}（{securityLabel}）',
  'change.unknown-place': '不明',
  'change.status.absent': 'その名前のものはありません。',
  'change.status.already-right': 'すでにその設定です。何も変えていません。',
  'change.status.would-change': '変更される内容です。まだ何も書き込んでいません。',
  'change.status.changed': '変更しました。',
  'change.status.undone': '元に戻しました。以前と同じように送信します。',
  'change.status.conflict': 'その後に手で変更されています。そのままにしました。',
  'change.status.changed-since-preview':
    'お見せした内容から設定が変わっています。何も変えていません。もう一度ご確認ください。',
  'change.status.client-running': '{product} が開いています。先に閉じてください。何も変えていません。',
  'change.status.failed': '何も変えていません。',
  'change.problem.no-such-account': 'そのアカウントはありません。',
  'change.problem.no-such-change': 'その変更はありません。',
  'change.problem.not-movable': 'このアカウントは移せません。',
  'change.problem.by-hand': 'このプログラムは手順に沿って手で変更します。',
  'change.problem.needs-consent': 'この変更は製造元の保証外です。同意が必要です。',
  'change.problem.client-running': 'メールソフトが開いています。',
  'change.problem.not-readable': '設定を読めません。',
  'change.problem.not-writable': '設定に書き込めません。',
  'change.problem.disk-full': 'ディスクがいっぱいです。',
  'change.problem.unexpected-shape': '設定の形が分からないため、触れません。',
  'change.problem.changed-since-preview': 'その間に設定が変わりました。',
  'change.problem.changed-by-hand': '設定が手で変更されています。',
  'change.problem.busy': 'Postern が別の変更をしています。少し待ってからお試しください。',
  'change.problem.not-kept': '書き込んだ内容が保たれませんでした。元の設定に戻しました。',
  'change.problem.not-allowed':
    'システムがメールソフトとの通信を許可していません。プライバシー設定で許可できます。',
  'change.problem.unknown': '予期しない失敗が起きました。',
  'change.asks-password': 'サーバー名が変わるため、一度だけパスワードを聞かれます。',
  'change.needs-restart': '変更を使うには、プログラムを開き直してください。',
  'change.also-moves': '同じサーバーを使う他の {count} 件も一緒に移ります: {names}',
  'change.limit.oauth':
    'ブラウザーでサインインする方式です。他のサーバーでは使えないため、そのままにします。',
  'change.limit.not-smtp': '製造元のサーバーが送信するため、ポートが閉じていても影響しません。',
  'change.limit.mail-command': '別のプログラムに送信を任せています: {command}',
  'change.limit.managed': '設定は別の場所にあります: {path}',
  'change.limit.ambiguous': '同じ設定が複数の場所にあります: {path}',
  'change.limit.retired': '製造元が提供を終えたプログラムです。もう送信できません。',
  'change.limit.closed-format': '外から設定を変えられません。代わりに手順をご案内します。',
  'change.limit.security-not-offered':
    'このプログラムはポート {port} で別の暗号方式を使うため、このサーバーは使えません。',
  'change.remark.not-readable': '{product}: {path} を読めません（{detail}）。',
  'change.remark.not-permitted': '{product}: {path} を見る権限がありません（{detail}）。',
  'change.remark.too-large': '{product}: {path} は設定ファイルとしては大きすぎます。',
  'change.remark.unexpected-shape': '{product}: {path} の形が分からないため触れません（{detail}）。',
  'change.remark.unknown-version': '{product}: {path} は未知のバージョンのため触れません（{detail}）。',
  'change.remark.not-running':
    '{product}: 開いている間だけ設定を確認できます。開いてからもう一度お試しください。',
};
