import type { Like } from '../catalogue.ts';
import type { failed as english } from '../en/failed.ts';

export const failed: Like<typeof english> = {
  'window.loading': 'Posternを起動しています…',
  'window.failed.title': 'うまくいきませんでした',
  'window.failed.again': 'もう一度試す',
  'window.failed.bad-argument': '入力されたものの中に、使えないものがあります。もう一度ご確認ください。',
  'window.failed.not-allowed': 'ここでは許可されていません。',
  'window.failed.too-many': '一度に頼まれたことが多すぎます。少し待って、もう一度試してください。',
  'window.failed.too-large': '一度に送られた量が多すぎます。',
  'window.failed.unknown-isp': 'このプロバイダーのファイルはありません。',
  'window.failed.not-saved': '選んだ内容を保存できませんでした（{detail}）。Posternを閉じるまでは有効です。',
  'window.failed.disconnected':
    'Posternのもう半分から返事がありません。この画面を閉じて、Posternを開き直してください。',
  'window.failed.could-not-run': '確認を実行できませんでした（{detail}）。',
  'window.failed.fault': 'Posternの中で問題が起きました（{code}）。開き直すと直るかもしれません。',
};
