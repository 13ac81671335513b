import type { Pack } from '../../../../shared/isp/pack/pack.ts';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import type { Words } from '../../../../shared/messages/create-words.ts';

export interface DiscProgram {
  system: 'windows' | 'macos' | 'linux';
  /** On the disc, beside the page. */
  file: string;
}

export interface StartPageOf {
  pack: Pack;
  profile: IspProfile;
  programs: readonly DiscProgram[];
  words: Words;
}

type DiscKey = 'disc.choose' | 'disc.none' | 'disc.read.title' | `disc.how.${DiscProgram['system']}`;

/** As their makers write them, in every language. */
const NAMES = { windows: 'Windows', macos: 'Mac', linux: 'Linux' } as const;

/** The first page of a disc: choose your system, or read on. No script, nothing from any network, in the pack's colours. */
export function startPage({ pack, profile, programs, words }: StartPageOf): string {
  const language = profile.languages[0] ?? 'en';
  const { accent, onAccent, ground, text } = pack.colours;
  const { welcome } = pack;
  const said =
    typeof welcome === 'string' ? welcome : (welcome?.[language] ?? words.message('page.lead', {}));
  const say = (key: DiscKey) => escaped(words.message(key, {}));
  const rows = programs.map(
    ({ system, file }) =>
      `<li><a class="go" href="${escaped(encodeURI(file))}">${NAMES[system]}</a><br><small>${say(`disc.how.${system}`)}</small></li>`,
  );
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(pack.product)}</title>
<link rel="icon" href="icon.png">
<style>
body { margin: 0 auto; max-width: 40rem; padding: 1rem; background: ${ground}; color: ${text}; font: 1.125rem/1.6 sans-serif; }
header { border-bottom: 4px solid ${accent}; }
h1 img { width: 3rem; height: 3rem; vertical-align: middle; margin-right: 0.75rem; }
ul { list-style: none; padding: 0; }
li { margin: 1rem 0; }
a { color: inherit; }
a.go { display: inline-block; padding: 0.5rem 1.25rem; background: ${accent}; color: ${onAccent}; }
</style>
</head>
<body>
<header><h1><img src="icon.png" alt="">${escaped(pack.product)}</h1></header>
<main>
<p>${escaped(said)}</p>
<h2>${say('disc.choose')}</h2>
${rows.length === 0 ? `<p>${say('disc.none')}</p>` : `<ul>\n${rows.join('\n')}\n</ul>`}
<h2>${say('disc.read.title')}</h2>
<p><a href="help/index.html">${escaped(words.message('page.title', { isp: profile.name }))}</a></p>
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
