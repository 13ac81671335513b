import { assertNever } from '../../../shared/assert-never.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type {
  ProviderQuirk,
  ProviderSettings,
  ServerCandidate,
} from '../../../shared/model/provider-settings.ts';
import { escapeText } from '../../../shared/smtp/escape.ts';
import type { Colours } from '../terminal.ts';
import { columns, wrap } from './layout.ts';

export interface SettingsView {
  words: Words;
  colours: Colours;
  /** Characters a line may have. */
  columns: number;
  /** What was found has been tried. */
  probed: boolean;
}

/** What a person reads: what to type, what to do first, other ways, and who was asked. */
export function settingsText(found: ProviderSettings, view: SettingsView): string {
  const { words, colours } = view;
  const [best, ...others] = found.candidates;
  const at = found.provider === null ? found.email : `${found.email} (${found.provider})`;
  const blocks = [colours.bold(wrap(words.message('settings.title', { value: at }), view.columns))];

  if (best === undefined) blocks.push(noServer(found, view));
  else blocks.push(bestBlock(best, found, view));
  const quirks = found.quirks.flatMap((quirk) => quirkLines(quirk, view));
  if (quirks.length > 0) {
    blocks.push(`${colours.bold(words.message('settings.heading.first', {}))}\n${quirks.join('\n')}`);
  }
  if (others.length > 0) {
    blocks.push(`${colours.bold(words.message('settings.heading.others', {}))}\n${otherLines(others, view)}`);
  }
  blocks.push(`${colours.bold(words.message('settings.heading.asked', {}))}\n${askedLines(found, view)}`);
  return `${blocks.join('\n\n')}\n`;
}

function noServer(
  { quirks, domain }: ProviderSettings,
  { words, colours, columns: width }: SettingsView,
): string {
  const closed = quirks.some(({ kind }) => kind === 'no-smtp');
  const lines = [
    words.message('settings.nothing', { domain }),
    ...(closed ? [] : [words.message('settings.nothing.ask', {})]),
  ];
  return colours.yellow(lines.map((line) => wrap(line, width)).join('\n'));
}

function bestBlock(best: ServerCandidate, found: ProviderSettings, view: SettingsView): string {
  const { words, colours } = view;
  const rows = columns([
    [words.message('window.values.server', {}), best.host],
    [words.message('window.values.port', {}), String(best.port)],
    [words.message('window.values.security', {}), words.message(`security.${best.security}`, {})],
    [words.message('settings.user', {}), userOf(best, words)],
    ...(best.methods.length === 0
      ? []
      : [[words.message('window.values.login', {}), methodsOf(best, words)]]),
  ]);
  const state = wrap(stateOf(best, view), view.columns);
  const why = [
    best.proven ? colours.green(state) : colours.yellow(state),
    wrap(
      words.message('settings.from', { name: words.message(`settings.source.${best.source}`, {}) }),
      view.columns,
    ),
    ...cautionLines(best, found.domain, view),
  ];
  const heading = best.proven ? 'settings.heading.type' : 'settings.heading.unproven';
  return [colours.bold(words.message(heading, {})), ...rows, '', ...why].join('\n');
}

function userOf({ user }: ServerCandidate, words: Words): string {
  return user === null ? words.message('settings.user.unknown', {}) : escapeText(user);
}

function methodsOf({ methods }: ServerCandidate, words: Words): string {
  return methods.map((method) => words.message(`settings.method.${method}`, {})).join(' / ');
}

/** What trying it showed. */
function stateOf({ proven, proof }: ServerCandidate, { words, probed }: SettingsView): string {
  if (proven) return words.message('settings.proven', {});
  if (proof?.failure !== undefined) return words.failure(proof.failure);
  if (proof !== null) return words.message('settings.no-login', {});
  return words.message(probed ? 'cli.state.not-tried' : 'settings.not-tried', {});
}

function cautionLines(
  { caution }: ServerCandidate,
  domain: string,
  { words, colours, columns: width }: SettingsView,
): string[] {
  if (caution === undefined) return [];
  return [colours.yellow(wrap(words.message(`settings.caution.${caution}`, { domain }), width))];
}

function quirkLines(quirk: ProviderQuirk, { words, columns: width }: SettingsView): string[] {
  const link = 'url' in quirk ? [words.message('settings.link', { url: quirk.url })] : [];
  return [wrap(`- ${words.join(quirkText(quirk, words), ...link)}`, width, '  ')];
}

function quirkText(quirk: ProviderQuirk, words: Words): string {
  switch (quirk.kind) {
    case 'app-password':
    case 'switch-on':
      return words.message(`settings.quirk.${quirk.kind}`, {});
    case 'oauth-only': {
      const since = quirk.since === undefined ? '' : words.message('settings.since', { date: quirk.since });
      return words.join(words.message('settings.quirk.oauth-only', {}), since);
    }
    case 'no-smtp':
      return words.message(`settings.no-smtp.${quirk.note}`, {});
    default:
      return assertNever(quirk);
  }
}

function otherLines(others: readonly ServerCandidate[], view: SettingsView): string {
  const { words, colours } = view;
  return columns(
    others.map((one) => [
      one.host,
      String(one.port),
      words.message(`security.${one.security}`, {}),
      one.proven ? words.message('settings.works', {}) : stateOf(one, view),
    ]),
  )
    .map((line, index) => (others[index]?.proven === true ? colours.green(line) : line))
    .join('\n');
}

function askedLines({ sources }: ProviderSettings, { words, colours }: SettingsView): string {
  return columns(
    sources.map(({ source, outcome, detail }) => [
      words.message(`settings.source.${source}`, {}),
      words.message(`settings.outcome.${outcome}`, {}) +
        (detail === undefined ? '' : ` (${escapeText(detail)})`),
    ]),
  )
    .map((line) => colours.dim(line))
    .join('\n');
}
