import { CONNECTION_TYPES, type ConnectionType } from '../../../shared/model/report.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { NamedServer } from '../../engine/subjects.ts';
import { parseServer } from './server.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

/** Reads every `--server`; the first bad one is named. */
export function readServers(texts: readonly string[], words: Words): Parsed<NamedServer[]> {
  const servers: NamedServer[] = [];
  for (const text of texts) {
    const server = parseServer(text);
    if (!server.ok) {
      const port = text.slice(text.lastIndexOf(':') + 1);
      return {
        ok: false,
        message:
          server.reason === 'port'
            ? words.message('cli.usage.bad-port', { value: port })
            : words.message('cli.usage.bad-server', { value: text }),
      };
    }
    servers.push({ host: server.host, port: server.port });
  }
  return { ok: true, value: servers };
}

/** An address needs one `@`, something before it and a domain behind it; the mail server decides the rest. */
export function readEmails(texts: readonly string[], words: Words): Parsed<string[]> {
  for (const text of texts) {
    const domain = /^[^\s@<>]{1,64}@([^\s@<>]{1,253})$/.exec(text.trim())?.[1];
    const server = domain === undefined ? null : parseServer(domain);
    if (server?.ok !== true || server.port !== null) {
      return { ok: false, message: words.message('cli.usage.bad-email', { value: text }) };
    }
  }
  return { ok: true, value: texts.map((text) => text.trim()) };
}

/** Also takes the spellings people use: `dialup`, `fiber`, `DSL`. */
export function readConnection(text: string | undefined, words: Words): Parsed<ConnectionType | null> {
  if (text === undefined) return { ok: true, value: null };
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[\s_-]/g, '')
      .replace('fiber', 'fibre');
  const known = CONNECTION_TYPES.find((type) => plain(type) === plain(text));
  if (known !== undefined) return { ok: true, value: known };
  const allowed = CONNECTION_TYPES.join(', ');
  return { ok: false, message: words.message('cli.usage.bad-connection', { value: text, allowed }) };
}
