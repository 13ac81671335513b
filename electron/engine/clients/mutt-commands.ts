import { dirname } from 'node:path/posix';
import type { ClientId, ClientRemark } from '../../../shared/model/mail-account.ts';
import { muttRc } from './formats/mutt-rc.ts';
import { hasUrlPassword } from './formats/url-parts.ts';
import { rcPath } from './rc-paths.ts';
import { readSettings, remarksOf } from './read-settings.ts';
import { unquote } from './server-text.ts';
import type { ClientSystem } from './system.ts';

/** A place where a setting is made, in the order the program comes to them. */
interface MuttSetting {
  path: string;
  key: string;
  /** Null where it is made absent, or by part of a hook or a macro. */
  raw: string | null;
  /** In a hook or a macro, or in a file that one reads: it holds now and then. */
  nowAndThen: boolean;
  /** Written inside of a hook or macro. */
  inside: boolean;
}

/** What a settings file and the files it reads come to. */
export interface MuttSettings {
  places(key: string): readonly MuttSetting[];
  /** What the program would use, without quotes; null: its own default. */
  text(key: string): string | null;
  /** The file that decides on the setting, or null. */
  fileOf(key: string): string | null;
  raw(path: string, key: string): string | null;
  hasPassword: boolean;
  /** Mail is fetched over a connection that the settings of encryption also rule (`imap:`, `pop:`, not `imaps:`). */
  plainIncoming: boolean;
  remarks: ClientRemark[];
}

/** A configuration that reads more files than this goes round in circles. */
const MOST_FILES = 200;

/** Null where there is no such file, or it cannot be read. */
export async function readMuttSettings(
  client: ClientId,
  entry: string,
  system: ClientSystem,
): Promise<{ settings: MuttSettings | null; remarks: ClientRemark[] }> {
  const made: MuttSetting[] = [];
  const documents = new Map<string, (key: string) => string | null>();
  const remarks: ClientRemark[] = [];
  let words = '';

  const follow = async (path: string, nowAndThen: boolean): Promise<void> => {
    if (documents.has(path) || documents.size >= MOST_FILES) return;
    const file = await readSettings(client, path, muttRc, system);
    remarks.push(...remarksOf(file));
    if (!file.ok) return;
    documents.set(path, (key) => file.document.get(key));
    for (const command of file.document.commands) {
      if (command.kind === 'set') {
        const { key, raw } = command;
        made.push({ path, key, raw, nowAndThen, inside: false });
        words += ` ${raw ?? ''}`;
        continue;
      }
      const said = [command.name, ...command.words].join(' ');
      words += ` ${said}`;
      const isSource = command.name === 'source';
      if (!isSource && /\bsmtp_url\b/.test(said))
        made.push({ path, key: 'smtp_url', raw: null, nowAndThen: true, inside: true });
      const sources = isSource
        ? command.words.slice(0, 1)
        : [...said.matchAll(/\bsource\s+([^\s<;'"]+)/g)].map(([, name = '']) => name);
      for (const name of sources) {
        const next = rcPath(name, dirname(path), system);
        if (next !== null) await follow(next, nowAndThen || !isSource);
      }
    }
  };
  await follow(entry, false);
  if (!documents.has(entry)) return { settings: null, remarks };

  const places = (key: string) => made.filter((one) => one.key === key);
  const last = (key: string) =>
    places(key).findLast((one) => !one.nowAndThen) ?? places(key).findLast((one) => !one.inside);
  const text = (key: string): string | null => {
    const raw = last(key)?.raw ?? null;
    return raw === null ? null : unquote(raw);
  };
  return {
    remarks,
    settings: {
      places,
      text,
      fileOf: (key) => last(key)?.path ?? null,
      raw: (path, key) => documents.get(path)?.(key) ?? null,
      hasPassword:
        places('smtp_pass').length > 0 || places('smtp_url').some(({ raw }) => hasUrlPassword(raw ?? '')),
      plainIncoming: /\b(?:imap|pop|nntp|news):\/\/|\{[^}]*\/(?:imap|pop)\}/i.test(words),
      remarks,
    },
  };
}
