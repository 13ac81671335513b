import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface WebServer {
  url: string;
  /** What the last caller sent. */
  request(): string;
  close(): Promise<void>;
}

/** A web server of raw bytes on loopback: it can break every rule of HTTP. */
export async function webServer(speak: (socket: Socket) => void): Promise<WebServer> {
  const sockets = new Set<Socket>();
  let request = '';
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (chunk) => {
      request = chunk.toString('latin1');
      speak(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/check`,
    request: () => request,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A whole answer in one write. */
export function says(head: string, body = ''): (socket: Socket) => void {
  return (socket) => socket.end(`${head.replaceAll('\n', '\r\n')}\r\n\r\n${body}`);
}
