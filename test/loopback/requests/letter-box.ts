import { EventEmitter } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A server that takes every letter (RFC 5321), and keeps what came in whole. `DATA` is emitted when one is beginning, `letter` with each. */
export interface LetterBox extends EventEmitter<{ DATA: []; letter: [string] }> {
  port: number;
  close: () => Promise<void>;
}

/** @param late - milliseconds it takes to say that it has a letter, after it has it */
export async function startLetterBox(late: () => number): Promise<LetterBox> {
  const events = new EventEmitter<{ DATA: []; letter: [string] }>();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)).on('error', () => undefined));
    let text = '';
    let inLetter = false;
    const answer = (line: string): void => {
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'DATA') {
        inLetter = true;
        events.emit('DATA');
        socket.write('354 go on\r\n');
      } else if (command === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    };
    socket.on('data', (piece: Buffer) => {
      text += piece.toString('latin1');
      for (;;) {
        const mark = inLetter ? '\r\n.\r\n' : '\r\n';
        const end = text.indexOf(mark);
        if (end < 0) return;
        const whole = text.slice(0, end);
        text = text.slice(end + mark.length);
        if (!inLetter) answer(whole);
        else {
          inLetter = false;
          events.emit('letter', whole);
          setTimeout(() => socket.write('250 queued\r\n'), late());
        }
      }
    });
    socket.write('220 box.isp.test ESMTP\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(events, {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  });
}
