import type { Like } from '../catalogue.ts';
import type { policy as english } from '../en/policy.ts';

export const policy: Like<typeof english> = {
  'policy.title': '{isp}のきまり',
  'policy.lead': '{isp}が何を閉じているか、何が使えるか、どこに聞けばよいかを示します。',
  'policy.built-in': 'このプログラムに付いてきたものです。',
  'policy.looked-through': '{isp}が{count, plural, =0 {今日} other {#日前に}}見直しました。',
  'policy.taken': '{count, plural, =0 {今日のものです。} other {#日前のものです。}}',
  'policy.overdue': '期限が過ぎています。新しいものを探してください。',
  'policy.look': '新しいきまりを探す',
  'policy.look.where': '{host}に問い合わせます。お客様の情報は何も送りません。',
  'policy.looking': '新しいきまりを探しています…',
  'policy.file': 'ファイルから新しいきまりを取り込む',
  'policy.file.hint': '{isp}からきまりのファイルが届いているかもしれません。',
  'policy.fixed': '新しいきまりは、新しいプログラムに付いてきます。',
  'policy.new': '新しいきまりに変わりました。',
  'policy.refused': 'このきまりは取り込みませんでした。{detail}これまでのきまりをそのまま使います。',
  'policy.fault.no-keys': 'このプログラムは新しいきまりを取り込めません。',
  'policy.fault.not-a-policy': 'きまりが入っていないか、一部しか入っていません。',
  'policy.fault.wrong-key': '別の人が署名しています。',
  'policy.fault.bad-signature': '署名の後に変更されています。',
  'policy.fault.other-isp': '別のプロバイダーのきまりです。',
  'policy.fault.not-newer': '今のきまりより新しくありません。',
  'policy.fault.expired': '期限が過ぎています。',
  'policy.fault.from-the-future':
    '日付がまだ来ていない日になっています。このコンピューターの時計は合っていますか。',
  'policy.fault.not-valid': 'まちがいが含まれています。',
  'policy.fault.too-large': 'きまりのファイルにしては大きすぎます。',
  'policy.fault.insecure-address': 'アドレスがhttpsで始まっていません。',
  'policy.fault.not-readable': 'ファイルを読めません。',
  'policy.fault.not-fetched': 'ウェブページから受け取れませんでした。インターネットにつながっていますか。',
  'policy.fault.not-written': 'このコンピューターに保存できませんでした。',
};
