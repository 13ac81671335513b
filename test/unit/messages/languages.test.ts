import { describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../shared/messages/catalogue.ts';
import { createWords } from '../../../shared/messages/create-words.ts';
import { en } from '../../../shared/messages/en/en.ts';
import {
  defaultLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  matchLanguage,
  nearestLanguage,
  type Language,
} from '../../../shared/messages/language.ts';
import { loadCatalogue } from '../../../shared/messages/load-words.ts';
import { NEXT_SAMPLES, VERDICT_SAMPLES } from './samples.ts';
import { astOf, choicesOf, namesOf, variants } from './variants.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const spoken = await Promise.all(
  OTHERS.map(async (language) => ({ language, catalogue: await loadCatalogue(language) })),
);
const KEYS = Object.keys(en) as MessageKey[];
const ENGLISH = new Map(KEYS.map((key) => [key, astOf(en[key], 'en')]));
const english = (key: MessageKey) => ENGLISH.get(key) ?? [];

/** Forms of one value: which is used where is a matter of grammar. */
const SAME: Readonly<Record<string, string>> = {
  ispFirst: 'isp',
  hostFirst: 'host',
  productFirst: 'product',
};
/** Counts that only choose between a singular and a plural. */
const GRAMMAR = ['portCount', 'hostCount'];

function factsOf(names: Iterable<string>): string[] {
  return [...new Set([...names].map((name) => SAME[name] ?? name))]
    .filter((name) => !GRAMMAR.includes(name))
    .sort();
}

/** What may read the same in another language: names, signs, and words that language shares with English. */
const SHARED: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: ['answer.no', 'agent.answer.no', 'spell.K'],
  fr: ['window.nav', 'window.values.port', 'window.settings.version', 'spell.6', 'spell.V', 'change.place'],
  de: [
    'window.settings.version',
    'window.settings.text-size.normal',
    'window.values.port',
    'page.help.chat',
    'window.checking.stop',
  ],
  'pt-BR': [
    'page.help.chat',
    'spell.0',
    'spell.H',
    'spell.K',
    ...KEYS.filter((key) => key.startsWith('guided.way.')),
  ],
  ja: [],
};
const EVERYWHERE =
  /^(security\.(starttls|tls)|code\.line|join\.sentences|guided\.own|accounts\.explained\.why|cli\.profile\.problem|window\.(page-title|settings\.library|values\.email|connection\.vpn|about\.works\.vpn)|page\.help\.chat|confidence\.certain)$/;

/** Words of machines, of blame and of condescension; in no language does a customer need them. */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /^$/,
  es: /administrador|\berror|inválid|ilegal|simplemente|\bfall[óo]\b|\bSMTP\b|\bTCP\b|paquete|tiempo de espera|\bfácil/i,
  fr: /administrateur|erreur|invalide|illégal|simplement|échou|échec|\bSMTP\b|\bTCP\b|paquet|délai d’attente|facile/i,
  de: /administrator|fehlgeschlagen|ungültig|unzulässig|\beinfach\b|\bFehler(?!s)\b|\bSMTP\b|\bTCP\b|paket|zeitüberschreitung|\bbitte\b/i,
  'pt-BR':
    /administrador|\berro\b|inválid|ilegal|simplesmente|\bfalh(ou|a)\b|\bSMTP\b|\bTCP\b|pacote|tempo limite|\bfácil/i,
  ja: /管理者|エラー|不正|無効|簡単|タイムアウト|パケット|失敗|TCP/,
};
/** Labels that mail programs show are quoted as they are. */
const LABELS = /[«“„「][^»”“」]*[»”“」]/gu;
const CALM = /^(verdict|failure|step|next|advice|explain|name|role)\./;

/** How a reading ends: with a full stop, an ellipsis and so on, or openly. */
function endOf(text: string): string {
  const last = text
    .trimEnd()
    .replace(/[»”“"」)）』]+[.。]?$/u, (close) => (/[.。]/.test(close) ? '.' : ''))
    .trimEnd()
    .at(-1);
  if (last === undefined) return 'open';
  if ('.。!！?？'.includes(last)) return 'stop';
  if (':：'.includes(last)) return 'colon';
  return last === '…' ? 'more' : 'open';
}

describe.each(spoken)('$language', ({ language, catalogue }) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test.each(KEYS)('%s says what the English says', (key) => {
    const ast = astOf(catalogue[key], language);
    expect(factsOf(namesOf(ast))).toEqual(factsOf(namesOf(english(key))));
    const wanted = choicesOf(english(key)).filter(({ kind }) => kind === 'select');
    for (const { name } of wanted) {
      const optionsIn = (all: ReturnType<typeof choicesOf>) =>
        new Set(all.filter((one) => one.name === name).flatMap(({ options }) => options));
      expect(optionsIn(choicesOf(ast)), name).toEqual(optionsIn(choicesOf(english(key))));
    }
    for (const { kind, name, options } of choicesOf(ast)) {
      if (kind !== 'plural') continue;
      const exact = options.filter((option) => option.startsWith('='));
      expect(new Set(options), `${name} in ${categories.join(' ')}`).toEqual(
        new Set([...exact, ...categories]),
      );
    }
  });

  test('ends each sentence where the English one ends', () => {
    const ends = (ast: ReturnType<typeof astOf>) => [...new Set(variants(ast).map(endOf))].sort();
    const odd = KEYS.filter(
      (key) => ends(astOf(catalogue[key], language)).join() !== ends(english(key)).join(),
    );
    expect(odd.map((key) => [key, catalogue[key]])).toEqual([]);
  });

  test('leaves no English over', () => {
    const same = KEYS.filter((key) => catalogue[key] === en[key] && !EVERYWHERE.test(key));
    expect(same.filter((key) => !SHARED[language].includes(key))).toEqual([]);
    const words = /\b(the|your|with|and|of|is not|you|mail server|password|shut)\b/;
    expect(KEYS.filter((key) => words.test(variants(astOf(catalogue[key], language)).join(' ')))).toEqual([]);
  });

  test('stays calm and plain', () => {
    const said = KEYS.filter((key) => CALM.test(key)).map((key) => catalogue[key].replace(LABELS, ''));
    expect(said.filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
  });

  test('quotes as the language does, without straight quotes or apostrophes', () => {
    const quotes: Record<Language, RegExp> = {
      en: /^$/,
      es: /[“”„]|\p{L}'/u,
      fr: /[“”„]|\p{L}'|« |[^\u00a0]»| [:;?!](?!:)/u,
      de: /[”»«]|\p{L}'/u,
      'pt-BR': /[„»«]|\p{L}'/u,
      ja: /[“”„»«]|[，．]|[\u3040-\u30ff\u4e00-\u9fff][,.?!]/u,
    };
    expect(KEYS.filter((key) => quotes[language].test(catalogue[key]))).toEqual([]);
  });

  const words = createWords(language, catalogue);
  const slips = /[{}]|undefined|null|NaN| {2,}| [.,。、]|\.\.|。。|“”|«\s*»|「」|\(\)|（）/;

  test('words every verdict and every step without a gap or a slip', () => {
    const worded = VERDICT_SAMPLES.map((verdict) => words.verdict(verdict));
    expect(worded.filter(({ title, text }) => slips.test(`${title}|${text}`))).toEqual([]);
    expect(worded.filter(({ title }) => title.length > 72 || /[.。]$/.test(title))).toEqual([]);
    expect(worded.filter(({ text }) => endOf(text) !== 'stop')).toEqual([]);
    expect(NEXT_SAMPLES.map((next) => words.next(next)).filter((text) => slips.test(text))).toEqual([]);
  });
});

describe('lists and numbers follow the language', () => {
  test.each([
    ['en', '25, 465, and 587', 'Done in 1.5 s.'],
    ['es', '25, 465 y 587', 'Terminado en 1,5 s.'],
    ['fr', '25, 465 et 587', 'Fini en 1,5 s.'],
    ['de', '25, 465 und 587', 'Fertig in 1,5 s.'],
    ['pt-BR', '25, 465 e 587', 'Pronto em 1,5 s.'],
    ['ja', '25、465、587', '1.5秒で終わりました。'],
  ] as const)('%s', async (language, ports, done) => {
    const words = createWords(language, await loadCatalogue(language));
    expect(words.list([25, 465, 587])).toBe(ports);
    expect(words.message('cli.progress.done', { seconds: 1.5 })).toBe(done);
  });

  test('a port is a name, not a quantity: never grouped', async () => {
    for (const language of LANGUAGES) {
      const words = createWords(language, await loadCatalogue(language));
      expect(words.message('cli.door.open', { host: 'smtp.example.org', port: 2525 })).toContain('2525');
    }
  });
});

describe('which language is spoken', () => {
  test.each([
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
    ['es-419', 'es'],
    ['fr_CA', 'fr'],
    ['de_AT@euro', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT_br.UTF-8', 'pt-BR'],
    ['ja_JP.eucJP', 'ja'],
    ['it', null],
    ['C', null],
    ['C.UTF-8', null],
    ['POSIX', null],
    ['', null],
    [undefined, null],
    ['english', null],
  ])('%s means %s', (wanted, language) => {
    expect(matchLanguage(wanted)).toBe(language);
    expect(nearestLanguage(wanted)).toBe(language ?? 'en');
  });

  test.each([
    ['the system speaks one of ours', ['de_DE.UTF-8'], ['ja'], 'de'],
    ['the system speaks English, the ISP does not', ['en_GB'], ['ja'], 'en'],
    ['the system speaks none of ours', ['it_IT.UTF-8'], ['pt-BR', 'en'], 'pt-BR'],
    ['the system says nothing', [undefined], ['es'], 'es'],
    ['a browser names several', ['it', 'fr-CH', 'de'], [], 'fr'],
    ['neither is one of ours', ['it'], ['nl', 'de'], 'en'],
    ['nobody says anything', [], [], 'en'],
  ])('%s', (_name, system, isp, language) => {
    expect(defaultLanguage(system, isp)).toBe(language);
  });

  test('every language has a name in itself', () => {
    expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
  });
});
