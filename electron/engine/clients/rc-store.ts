import type { ClientId, ClientRemark } from '../../../shared/model/mail-account.ts';
import type { SettingsDocument, SettingsFormat } from './formats/format.ts';
import type { ClientSystem } from './system.ts';

export type RcRead<Document> =
  | { kind: 'read'; path: string; bytes: Buffer; document: Document }
  | { kind: 'absent' }
  | { kind: 'remark'; remark: ClientRemark };

/** One settings file of a program, or why it was left alone. */
export async function readRc<Document extends SettingsDocument>(
  client: ClientId,
  path: string,
  format: SettingsFormat<Document>,
  system: ClientSystem,
): Promise<RcRead<Document>> {
  const file = await system.files.read(path);
  if (!file.ok) {
    if (file.problem === 'absent') return { kind: 'absent' };
    return { kind: 'remark', remark: { client, path, problem: file.problem, detail: file.detail } };
  }
  const seen = format.read(file.bytes);
  if (!seen.ok) {
    const detail = `${seen.line}: ${seen.problem}`;
    return { kind: 'remark', remark: { client, path, problem: 'unexpected-shape', detail } };
  }
  return { kind: 'read', path, bytes: file.bytes, document: seen.document };
}

/** `~`, `$HOME` and names below `folder`; null where a command or an unknown variable makes the name. */
export function rcPath(written: string, folder: string, system: ClientSystem): string | null {
  const named = written
    .replace(/^~(?=\/|$)/, system.home)
    .replace(/^\$\{?HOME\}?(?=\/|$)/, system.home)
    .replace(/^\$\{?XDG_CONFIG_HOME\}?(?=\/|$)/, system.env['XDG_CONFIG_HOME'] ?? `${system.home}/.config`);
  if (named === '' || /[`$|~]/.test(named)) return null;
  return named.startsWith('/') ? named : `${folder}/${named}`;
}

/** The program stands in a folder of `PATH`. */
export async function onPath(program: string, system: ClientSystem): Promise<boolean> {
  const folders = (system.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const facts = await Promise.all(folders.map((folder) => system.files.stat(`${folder}/${program}`)));
  return facts.some((one) => one?.kind === 'file');
}
