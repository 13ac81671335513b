import { connect } from 'node:net';

/** Sends bytes to a port of this computer and gives all that comes back until the other side closes. */
export function sendRaw(port: number, text: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(text));
    let answer = '';
    socket.on('data', (piece: Buffer) => (answer += piece.toString('latin1')));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

export interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}

/** One request as it is, without the care a client takes; `Host` is right unless said. */
export async function request(
  origin: string,
  { method = 'GET', path = '/', headers = {} }: Asked,
): Promise<{ status: number; text: string }> {
  const { host, port } = new URL(origin);
  const lines = Object.entries({ Host: host, Connection: 'close', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const text = await sendRaw(Number(port), `${method} ${path} HTTP/1.1\r\n${head}\r\n`);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text };
}
