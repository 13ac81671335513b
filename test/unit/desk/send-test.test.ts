import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendTestLetter } from '../../../electron/engine/desk/send-test.ts';
import type { Login } from '../../../shared/model/mail-account.ts';

const SECRET = 'a-secret-of-mine';
let server: Server;
let said: string;

/** Takes one letter, in the clear. */
beforeEach(async () => {
  said = '';
  server = createServer((socket) => {
    let letter = false;
    socket.write('220 mail.example ESMTP\r\n');
    socket.on('data', (piece: Buffer) => {
      const text = piece.toString();
      said += text;
      if (letter) {
        if (!said.includes('\r\n.\r\n')) return;
        letter = false;
        socket.write('250 2.0.0 Ok: queued as 7\r\n');
      } else if (text.startsWith('DATA')) {
        letter = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 Ok\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const send = (login: Login, password: string | null, language = 'en') => {
  const { port } = server.address() as AddressInfo;
  const outgoing = { host: '127.0.0.1', port, security: 'none' as const, login };
  return sendTestLetter(
    { account: { email: 'me@example.org', outgoing }, password, language },
    () => new Date(0),
    new AbortController().signal,
  );
};

describe('a test message', () => {
  it('goes from the account to itself, in the customer’s language', async () => {
    expect(await send({ method: 'none' }, null, 'de-AT')).toEqual({
      outcome: 'taken',
      reply: '250 2.0.0 Ok: queued as 7',
    });
    expect(said).toContain('MAIL FROM:<me@example.org>');
    expect(said).toContain('RCPT TO:<me@example.org>');
    expect(said).toContain('Subject: Ein Test von Postern');
  });

  it('brings no password over a line that is not encrypted', async () => {
    const outcome = await send({ method: 'password', user: 'me' }, SECRET);
    expect(outcome).toMatchObject({ outcome: 'failed', problem: 'not-safe' });
    expect(JSON.stringify(outcome)).not.toContain(SECRET);
    expect(said).toBe('');
  });

  it('is not written for an account that is gone', async () => {
    const nobody = { account: undefined, password: null, language: 'en' };
    const outcome = await sendTestLetter(nobody, () => new Date(0), new AbortController().signal);
    expect(outcome).toMatchObject({ outcome: 'failed', problem: 'bad-address' });
  });
});
