import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  'cli.progress.start': 'このパソコンからメールが出るか調べています…',
  'cli.progress.resolve': '{host} を調べています…',
  'cli.progress.connect': '{host} の{port}番ポートにつないでいます…',
  'cli.progress.waiting': '{host} の{port}番ポートは開いています。サーバーの返事を待っています…',
  'cli.progress.talking': '{host} の{port}番ポートで話しています…',
  'cli.progress.done': '{seconds, number, ::.0}秒で終わりました。',

  'cli.door.open': '{host} の{port}番ポート：開いています',
  'cli.door.closed': '{host} の{port}番ポート：{failure}',
  'cli.door.not-tried': '{host} の{port}番ポート：試していません',

  'cli.state.open': '開いています。',
  'cli.state.partly': '一方の道では開き、もう一方では閉じています（IPv4とIPv6）。',
  'cli.state.waiting': '開いていますが、サーバーがまだ話しません。',
  'cli.state.not-tried': '試していません。',

  'cli.heading.do': 'どうすればよいか',
  'cli.heading.facts': 'ネットワークの様子',
  'cli.heading.attempts': 'すべての試み',
  'cli.heading.also': 'ほかに気づいたこと',
  'cli.heading.doors': '試したポート',

  'cli.still-listening': '返事の遅いサーバーがあります。もう少し待っています…',
  'cli.late-answer': '{host} の{port}番ポートから、{seconds, plural, other {#秒}}たって返事がありました。',
  'cli.cancelled': '止めました。ここまでに分かったこと：',
  'cli.cancelled-early': '何も分からないうちに止めました。',
  'cli.deadline': '時間切れのため、最後まで試せなかったポートがあります。',
  'cli.unknown-isp': 'ご契約のプロバイダーが分からないため、名前を出せません。--isp で教えてください。',
  'cli.name-the-server':
    '{names} のメールサーバーが分かりませんでした。次のように指定できます: --server smtp.example.org',
  'cli.foreign-network': '{isp}ではない、別のネットワークにつながっているようです。',

  'cli.usage.bad-server':
    '「{value}」はサーバーの名前ではありません。smtp.example.org や smtp.example.org:587 のように書いてください。',
  'cli.usage.bad-port': '「{value}」はポート番号ではありません。1から65535までの数字を書いてください。',
  'cli.usage.bad-email':
    '「{value}」はメールアドレスではありません。watashi@example.org のように書いてください。',
  'cli.usage.bad-connection':
    '「{value}」という回線の種類はありません。次のどれかを書いてください：{allowed}。',
  'cli.usage.bad-language': '「{value}」の言葉は用意がありません。次のどれかを書いてください：{allowed}。',
  'cli.usage.see-help': '使い方を見るには： postern {command} --help',

  'cli.profile.unknown-id':
    'プロバイダー「{value}」のファイルはありません。あるのは次のものです：{allowed}。',
  'cli.profile.not-readable': 'ファイル {file} を読めません（{detail}）。',
  'cli.profile.too-large':
    'ファイル {file} は、プロバイダーのファイルとしては大きすぎます。{most}バイトまでです。',
  'cli.profile.not-json': 'ファイル {file} はJSONではありません：{detail}',
  'cli.profile.invalid': 'ファイル {file} には、直すところが{count, plural, other {#か所}}あります：',
  'cli.profile.problem': '{path}：{problem}',
  'cli.profile.problem-allowed': '{path}：{problem}（使えるもの：{allowed}）',
  'cli.profile.fine': 'ファイル {file} に問題はありません：{isp}。',
  'cli.profile.remarks': '問題はありませんが、次の{count, plural, other {#点}}を見てください：',

  'cli.explain.nothing':
    'この文は分かりません。0x800CCC0E や 550 のような数字も含めて、もう一度読んでください。または「postern check」と打つと、こちらで調べます。',
  'cli.explain.empty':
    'メールソフトに出た文を入れてください。たとえば： postern explain "ソケット エラー : 10060"',
  'cli.explain.heading.meaning': '意味',
  'cli.explain.heading.do': 'どうすればよいか',
  'cli.explain.heading.also': 'ほかに読み取れること',
  'cli.explain.matched': '手がかり：{match}',
  'cli.explain.port': '文に{port}番ポートが出ています。',
  'cli.explain.check-now': '確かめるには、こう打ってください： postern check',

  'cli.serve.address': 'このアドレスをブラウザーで開いてください。一度だけ使えます： {url}',
  'cli.serve.opening':
    'ブラウザーが開きます。開かないときは、このアドレスをお使いください。一度だけ使えます： {url}',
  'cli.serve.ends': '終わるには、Ctrl-Cを押すか、ページを閉じて2分待ってください。',
  'cli.serve.not-built': '画面がまだ作られていません。一度「npm start」と打ってください。',
  'cli.serve.no-port': 'Posternは、このパソコンの{port}番ポートを使えません（{detail}）。',
  'cli.window-fails': 'Posternの画面が何度も止まります。Posternを開き直してください。',
};
