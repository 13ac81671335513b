import type { Like } from '../catalogue.ts';
import type { page as english } from '../en/page.ts';

export const page: Like<typeof english> = {
  'page.title': '{isp}でのメールの送信',
  'page.lead': 'メールは届くのに、送れませんか？ 理由と、今でも使える方法と、問い合わせ先をご案内します。',
  'page.languages': 'ほかの言語のページ',
  'page.relay.own-domains': '{names} のアドレスからのメールだけを受け取ります。',
  'page.relay.on-net': '{isp}の回線からだけ使えます。',
  'page.relay.monitored': '送られた内容は{isp}が見守っています。',
  'page.relay.unnamed': '{isp}には、送信用のサーバーがあります。',
  'page.ask.title': 'ポートを開けてもらう',
  'page.ask.no-way': '頼む方法は分かっていません。サポート窓口なら知っているかもしれません。',
  'page.ask.nothing-shut': 'この回線に閉じたポートはないので、頼むことはありません。',
  'page.ask.opens': 'これで{doors}が開きます。',
  'page.ask.days': '返事まで{count, plural, other {#日}}ほどかかります。',
  'page.ask.customer-days': '契約から{count, plural, other {#日}}たつと頼めます。',
  'page.ask.duration': '有効な期間',
  'page.ask.reopen-cost': '取り消されたあと、元に戻す料金',
  'page.form.title': '申し込みフォーム',
  'page.form.you': 'お客様について',
  'page.form.needed': '必須',
  'page.form.send': 'フォームを{isp}に送る',
  'page.form.elsewhere': 'フォームはこちらにあります：',
  'page.form.asks': '次のことを尋ねられます：',
  'page.release.title': '迷惑メールが見つかって回線が閉じられたとき',
  'page.phone.menu': '番号の選び方：{value}',
  'page.phone.cost': '料金：{value}',
  'page.help.chat': 'チャット',
  'page.help.complaints': 'ご納得いただけないとき',
  'page.reviewed': '{date}に{isp}が確認しました。',
  'page.made': 'このページとPosternは同じことを言います。どちらも一つのファイルから作られています。',
  'page.cli.done': '書き込みました：{file}',
  'page.cli.no-form-address':
    '{path}：フォームのアドレス（url）がないため、フォームの代わりに、どこにあるかをページに書きました。',
  'page.cli.foreign':
    'フォルダー {file} には別のファイルがあり、こちらのページがありません。何も書いていません。それでも書くには --force を付けてください。',
  'page.cli.not-written': '{file} に書き込めません（{detail}）。',
};
