import type { Like } from '../catalogue.ts';
import type { names as english } from '../en/names.ts';

export const names: Like<typeof english> = {
  'name.isp': 'ご契約のプロバイダー',
  'name.isp-first': 'ご契約のプロバイダー',
  'name.host': 'お使いのメールサーバー',
  'name.host-first': 'お使いのメールサーバー',
  'name.product': 'お使いのウイルス対策ソフト',
  'name.product-first': 'お使いのウイルス対策ソフト',
  'name.doors': '{portCount, plural, =0 {メール用のポート} other {{ports}番ポート}}',

  'role.provider': 'お使いのメールサービス',
  'role.relay': 'プロバイダーの送信サーバー',
  'role.control': '比べるための別のサーバー',

  'probe-step.resolve': '名前を調べる',
  'probe-step.connect': 'ポートにつなぐ',
  'probe-step.tls': '暗号化を始める',
  'probe-step.greeting': 'サーバーの言葉を待つ',
  'probe-step.ehlo': 'あいさつする',
  'probe-step.starttls': '暗号化を頼む',
  'probe-step.tls-after-starttls': '暗号化を始める',
  'probe-step.ready': 'メールの準備完了',

  'where.computer': 'このパソコン',
  'where.router': 'お使いのルーター',
  'where.network': 'このネットワーク',
  'where.isp': 'ご契約のプロバイダー',
  'where.provider': 'お使いのメールサービス',
  'where.account': 'メールの設定',
  'where.unknown': 'まだ分かりません',

  'security.none': 'なし',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': '確か',
  'confidence.likely': 'ほぼ確か',
  'confidence.unsure': '推測',

  'answer.yes': 'はい',
  'answer.no': 'いいえ',
  'answer.not-tried': '未確認',
};
