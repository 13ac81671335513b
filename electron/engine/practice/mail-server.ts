import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket, type SecureContext } from 'node:tls';
import type { Manner } from './scene.ts';

/** What one server plays. */
export interface Part {
  name: string;
  manner: Manner;
  /** `plain` says nothing: the port has nothing to do with sending mail. */
  speaks: 'smtp' | 'smtp-in-tls' | 'plain';
  /** Made when the first client wants TLS: most never do. */
  context: () => SecureContext;
  /** The caller as the server sees it, for its reply to EHLO. */
  caller: string;
}

export interface MailServer {
  /** On 127.0.0.1. */
  port: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** A client that sends a longer line than this is no mail program. */
const LONGEST_LINE = 4096;

/** Listens on loopback, on a port of the system's choosing. */
export async function startMailServer(part: Part): Promise<MailServer> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (raw) => {
    open.add(raw);
    raw.on('error', () => undefined);
    raw.once('close', () => open.delete(raw));
    if (part.speaks === 'plain') raw.resume();
    else if (part.speaks === 'smtp') greet(part, raw, false);
    else greet(part, secure(part, raw), true);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function secure(part: Part, raw: Socket): TLSSocket {
  const socket = new TLSSocket(raw, { isServer: true, secureContext: part.context() });
  socket.on('error', () => raw.destroy());
  return socket;
}

function greet(part: Part, socket: Socket, encrypted: boolean): void {
  const { name = part.name, greeting, greetAfterMs = 0 } = part.manner;
  const timer = setTimeout(() => {
    socket.write(`${greeting ?? `220 ${name} ESMTP`}\r\n`);
    // 421 closes the channel (RFC 5321 §4.2.3).
    if (greeting?.startsWith('421') === true) socket.end();
    else converse(part, socket, encrypted);
  }, greetAfterMs);
  socket.once('close', () => clearTimeout(timer));
}

/** EHLO, STARTTLS and QUIT (RFC 5321, RFC 3207): nothing more is asked in a check. */
function converse(part: Part, socket: Socket, encrypted: boolean): void {
  let rest = '';
  const hear = (bytes: Buffer): void => {
    const lines = (rest + bytes.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) socket.destroy();
    for (const line of lines) {
      const verb = line.trim().toUpperCase();
      if (verb.startsWith('EHLO ')) socket.write(capabilities(part, encrypted));
      else if (verb === 'STARTTLS' && offersTls(part, encrypted)) {
        socket.off('data', hear);
        socket.write('220 Go ahead\r\n');
        converse(part, secure(part, socket), true);
        return;
      } else if (verb === 'QUIT') socket.end(`221 ${part.name} Bye\r\n`);
      else socket.write('502 Not in this practice\r\n');
    }
  };
  socket.on('data', hear);
}

function offersTls({ manner }: Part, encrypted: boolean): boolean {
  return !encrypted && (manner.encryption ?? 'offered') === 'offered';
}

function capabilities(part: Part, encrypted: boolean): string {
  const { name = part.name, encryption } = part.manner;
  const lines = [
    `${name} Hello [${part.caller}]`,
    'PIPELINING',
    '8BITMIME',
    ...(offersTls(part, encrypted) ? ['STARTTLS'] : []),
    ...(encryption === 'masked' && !encrypted ? ['XXXXXXXA'] : []),
    ...(encrypted ? ['AUTH PLAIN LOGIN'] : []),
    'SIZE 52428800',
  ];
  return lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}\r\n`).join('');
}
