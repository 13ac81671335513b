import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '../../../shared/contract/window-schemas.ts';
import { ERROR_CODES } from '../../../shared/contract/errors.ts';
import { CAUSES } from '../../../shared/explain/explanation.ts';
import { GUIDED_MENUS } from '../../../shared/guided/programs.ts';
import { QUESTIONS } from '../../../shared/call-script/scripts.ts';
import { en } from '../../../shared/messages/en/en.ts';
import { TOLD_FACTS } from '../../../shared/messages/word-fact.ts';
import { CHANGE_PROBLEMS, CHANGE_STATUSES } from '../../../shared/model/change.ts';
import { FAILURES, STEPS } from '../../../shared/model/failure.ts';
import { ACCOUNT_LIMITS } from '../../../shared/model/mail-account.ts';
import { POLICY_REFUSALS } from '../../../shared/model/policy.ts';
import { REQUEST_CHANNELS, REQUEST_PROBLEMS, REQUEST_STATES } from '../../../shared/model/request.ts';
import { SCENES } from '../../../shared/model/practice.ts';
import { SETTINGS_SOURCES } from '../../../shared/model/provider-settings.ts';
import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { REPORT_ITEMS } from '../../../shared/report/report-items.ts';
import { SIGNS } from '../../../shared/support-code/alphabet.ts';
import { CODE_DOORS, CODE_FLAGS } from '../../../shared/support-code/essentials.ts';
import { REQUEST_FAULTS } from '../../../shared/requests/check-request.ts';
import { NEXT_SAMPLES } from './samples.ts';

const ROOT = join(import.meta.dirname, '../../..');
const KINDS = [...new Set(NEXT_SAMPLES.map(({ kind }) => kind))];

/**
 * Families of keys that are put together from a code, as `failure.${failure}`: what may stand behind the prefix.
 * A member that is not listed, and not named whole anywhere, is said by nobody.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'request.asking.': ['may-ask', 'must-phone'],
  'request.address.': ['dynamic', 'static', 'shared'],
  'request.contract.': ['residential', 'business', 'wholesale', 'server', 'member', 'visitor'],
  'request.fault.': REQUEST_FAULTS,
  'request.part.': ['reason', 'server'],
  'request.label.': [
    'request',
    'date',
    'line',
    'ports',
    'server',
    'reason',
    'declared',
    'found',
    'by',
    'state',
    'reference',
  ],
  'request.state.': REQUEST_STATES,
  'request.channel.': REQUEST_CHANNELS,
  'request.problem.': REQUEST_PROBLEMS,
  'request.door.': ['open', 'shut', 'not-tried'],
  'cli.outbox.problem.': [
    'no-such-request',
    'busy',
    'no-mail-way',
    'disk-full',
    'not-writable',
    'not-readable',
  ],
  'cli.import.problem.': ['another-schema', 'damaged', 'no-attachment'],
  'verdict.': VERDICT_CODES.flatMap((code) => [`${code}.title`, `${code}.text`]),
  'step.': KINDS,
  'next.': KINDS,
  'advice.': KINDS,
  'failure.': FAILURES,
  'explain.': CAUSES,
  'explain.block.': ['high', 'possible', 'unlikely', 'excluded'],
  'practice.': SCENES.flatMap((scene) => [`${scene}.title`, `${scene}.story`]),
  'role.': ['provider', 'relay', 'control'],
  'probe-step.': STEPS,
  'where.': ['computer', 'router', 'network', 'isp', 'provider', 'account', 'unknown'],
  'security.': ['none', 'starttls', 'tls'],
  'confidence.': ['certain', 'likely', 'unsure'],
  'answer.': ['yes', 'no', 'not-tried'],
  'settings.source.': SETTINGS_SOURCES,
  'settings.outcome.': ['found', 'nothing', 'failed', 'not-tried'],
  'settings.method.': ['password', 'encrypted-password', 'oauth2'],
  'settings.quirk.': ['app-password', 'switch-on'],
  'settings.no-smtp.': ['bridge-program', 'paid-plan', 'never'],
  'settings.caution.': ['insecure-source', 'other-domain'],
  'policy.fault.': [...POLICY_REFUSALS, 'too-large'],
  'change.status.': CHANGE_STATUSES,
  'change.problem.': CHANGE_PROBLEMS,
  'change.limit.': ACCOUNT_LIMITS,
  'change.remark.': [
    'not-readable',
    'not-permitted',
    'too-large',
    'unexpected-shape',
    'unknown-version',
    'not-running',
  ],
  'report.item.': REPORT_ITEMS,
  'report.save.': ['html', 'pdf', 'json'],
  'agent.answer.': ['next', 'yes', 'no', 'done', 'cannot'],
  'script.ask.': QUESTIONS,
  'script.': ['change-door', 'change-relay'],
  'script.end.': ['fixed', 'agreed', 'escalate', 'clear'],
  'code.door.': CODE_DOORS,
  'code.flag.': CODE_FLAGS,
  'spell.': Array.from(SIGNS),
  'cli.accounts.mode.': ['direct', 'live', 'opt-in', 'guided', 'explain'],
  'accounts.login.': ['none', 'password', 'encrypted-password', 'oauth2', 'other'],
  'accounts.proof.': ['trying', 'open', 'shut', 'unknown'],
  'accounts.choose.caution.': ['insecure-source', 'other-domain'],
  'cli.fix.step.': ['no-such-step', 'not-a-change', 'not-for-this-account'],
  'cli.changes.state.': ['changed', 'undone', 'rolled-back', 'interrupted'],
  'guided.way.': GUIDED_MENUS,
  'guided.explain.': ['windows-mail', 'outlook-express', 'webmail', 'oauth'],
  'disc.how.': ['windows', 'macos', 'linux'],
  'cli.state.': ['open', 'partly', 'not-tried'],
  'window.do.': KINDS,
  'window.connection.': CONNECTION_TYPES,
  'window.fact.': TOLD_FACTS,
  'window.failed.': ERROR_CODES,
  'window.outbox.note.': ['nothing', 'filed', 'refused'],
  'window.settings.text-size.': settings.shape.textSize.options,
  'window.settings.contrast.': settings.shape.contrast.options,
  'window.settings.theme.': settings.shape.theme.options,
  'window.about.works.': [
    'receiving',
    'webmail',
    'relay',
    'provider-465',
    'provider-587',
    'provider-other-port',
    'vpn',
    'sending-service',
  ],
};

/** Every source that may say something, but for the catalogues themselves and the list of their values. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return /^shared\/messages\/[a-z]{2}(-[a-z]+)?$/.test(path) ? [] : sourcesIn(path);
    if (!/\.tsx?$/.test(entry.name) || path === 'shared/messages/parameters.ts') return [];
    return [readFileSync(join(ROOT, path), 'utf8')];
  });
}
const SOURCES = ['shared', 'electron', 'renderer'].flatMap(sourcesIn).join('\n');
const NAMED = new Set([...SOURCES.matchAll(/['"`]([a-z][a-zA-Z0-9.-]+)['"`]/g)].map(([, key]) => key));
const PREFIXES = new Set(
  [...SOURCES.matchAll(/`([a-z][a-zA-Z0-9-]*\.(?:[a-zA-Z0-9-]+\.)*)\$\{/g)].map(([, prefix]) => prefix ?? ''),
);

const inFamily = (key: string) =>
  Object.entries(FAMILIES).some(
    ([prefix, members]) =>
      PREFIXES.has(prefix) && key.startsWith(prefix) && members.includes(key.slice(prefix.length)),
  );
describe('no word is left that nobody says', () => {
  test('every key is named somewhere, or put together from a code', () => {
    const unused = Object.keys(en).filter((key) => !NAMED.has(key) && !inFamily(key));
    expect(unused).toEqual([]);
  });

  test('every family is spoken by a template, and every template names a family', () => {
    expect(Object.keys(FAMILIES).filter((prefix) => !PREFIXES.has(prefix))).toEqual([]);
    const spoken = [...PREFIXES].filter((prefix) => Object.keys(en).some((key) => key.startsWith(prefix)));
    expect(spoken.filter((prefix) => !(prefix in FAMILIES))).toEqual([]);
  });

  test('the search finds what is named and misses what is not', () => {
    expect(NAMED.has('cli.heading.do')).toBe(true);
    expect(NAMED.has('cli.heading.nobody-says-this')).toBe(false);
    expect(inFamily('failure.connect-timeout')).toBe(true);
    expect(inFamily('failure.of-no-kind')).toBe(false);
  });
});
