import { describe, expect, test } from 'vitest';
import { explain } from '../../../shared/explain/explain.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';

const EXPRESS =
  "The connection to the server has failed. Account: 'mail.example.org', Server: 'smtp.example.org', " +
  'Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E';

const english = englishWords();

function first(text: string) {
  const [best] = explain(text);
  if (!best) throw new Error(`nothing known in: ${text}`);
  return best;
}

describe('outlook-express-long-sentence', () => {
  test('the socket number beats the 0x number, which is mentioned too', () => {
    expect(first(EXPRESS)).toMatchObject({
      id: 'winsock-10060',
      match: '10060',
      stage: 'connect',
      block: 'high',
      port: 25,
      alsoSeen: ['outlook-800ccc0e'],
    });
  });

  test('says door 25 in words', () => {
    const worded = english.explanation(first(EXPRESS));
    expect(worded.text).toContain('no one answered');
    expect(worded.block).toContain('door 25');
    expect(worded.next[0]).toContain('587');
  });

  test('names another door in words too, unless no door matters', () => {
    expect(english.explanation(first('Port: 2525, Socket Error: 10060')).block).toContain('door 2525');
    expect(english.explanation(first('Port: 25, Server Error: 535')).block).toBe(
      'A shut door is not the cause.',
    );
  });

  test.each([
    [
      'German',
      'Die Verbindung mit dem Server konnte nicht hergestellt werden. Konto: „x“, Server: „smtp.example.org“, Protokoll: SMTP, Port: 25, Secure (SSL): Nein, Socketfehler: 10060, Fehlernummer: 0x800CCC0E',
    ],
    [
      'French',
      "La connexion au serveur a échoué. Compte : 'x', Serveur : 'smtp.example.org', Protocole : SMTP, Port : 25, Sécurisé (SSL) : Non, Erreur de socket : 10060, Numéro d'erreur : 0x800CCC0E",
    ],
    [
      'Chinese',
      '无法连接到服务器。 帐户: “x”, 服务器: “smtp.example.org”, 协议: SMTP, 端口: 25, 安全(SSL): 否, 套接字错误: 10060, 错误号: 0x800CCC0E',
    ],
  ])('%s labels change nothing', (_language, text) => {
    expect(first(text)).toMatchObject({ id: 'winsock-10060', block: 'high' });
  });
});

describe('forgiving of typing', () => {
  test.each([
    '0x800CCC0E',
    '0X800ccc0e',
    '800CCC0E',
    'Ox8OOCCCOE',
    '0x800 CCC 0E',
    '0x 8 0 0 c c c 0 e',
    '800-CCC-0E',
    '(0x800CCC0E)',
    'error code:0x800CCC0E.',
    'Fehler0x800CCC0E',
    '０ｘ８００ＣＣＣ０Ｅ',
    '0x800CCC\u00A00E',
  ])('%s', (text) => {
    expect(first(text).id).toBe('outlook-800ccc0e');
  });

  test.each(['10060', '1 0 0 6 0', '10 060', '10,060', '10.060', '1OO6O', 'l0060', '#10060!'])(
    'winsock %s',
    (text) => {
      expect(first(text).id).toBe('winsock-10060');
    },
  );

  test.each(['connect ETIMEDOUT', 'etimedout', 'WSAETIMEDOUT', 'Connection timed out'])('%s', (text) => {
    expect(first(text).id).toBe('system-timed-out');
  });

  test.each(['0x8004210B', '8004210b', '0x800421OB', '0x80042l0B'])('%s', (text) => {
    expect(first(text).id).toBe('outlook-8004210b');
  });

  test.each(['535 5.7.8', '535-5.7.8', '535: 5.7.8', '535 #5.7.8', '535, 5.7.8'])('%s', (text) => {
    expect(first(text).id).toBe('reply-535-5.7.8');
  });

  test.each(['smtpSendTimeout', 'smtp-send-timeout', 'send-error-smtp-send-timeout', 'SMTPSENDTIMEOUT'])(
    '%s',
    (text) => {
      expect(first(text).id).toBe('thunderbird-timeout');
    },
  );
});

describe('several codes in one text', () => {
  test('the last SMTP reply beats the rest', () => {
    const text = '220 hello 451 try later 550 5.7.1 relaying denied, Socket Error: 10054, 0x800CCC79';
    expect(explain(text).map(({ id }) => id)).toEqual([
      'reply-550-relay',
      'reply-451',
      'winsock-10054',
      'outlook-800ccc79',
    ]);
  });

  test('a bare port number is not an SMTP reply', () => {
    expect(explain('smtp.example.org port 587 or 465')).toEqual([]);
  });

  test('an address is not a code', () => {
    expect(explain('192.0.2.250, 10.0.6.0, 11.0.0.1, version 4.5.12 of 2010')).toEqual([]);
  });

  test('an enhanced code alone will do', () => {
    expect(first('The server responded: 5.7.139 Authentication unsuccessful').id).toBe('reply-535-5.7.139');
  });

  test('thunderbird-quotes-the-server: the server’s own words win over the frame', () => {
    const text =
      'An error occurred while sending mail. The mail server responded: 554 5.7.1 <a@example.net>: Relay access denied. Please check the message recipient "a@example.net" and try again.';
    expect(first(text)).toMatchObject({ id: 'reply-554-relay', block: 'excluded' });
  });

  test('a code is not lost among many long words', () => {
    expect(first(`0x800CCC0E ${'everything otherwise '.repeat(1000)}`).id).toBe('outlook-800ccc0e');
  });

  test('the generic sheet gives way to a shorter sentence that says more', () => {
    const text = 'Cannot send message using the server x. Too many simultaneous connections.';
    expect(first(text)).toMatchObject({ id: 'apple-too-many', alsoSeen: ['apple-generic'] });
  });

  test('apple-generic-sheet gives way to the sentence below it', () => {
    const text =
      'Cannot send message using the server smtp.example.org. The connection to the server “smtp.example.org” on port 25 timed out.';
    expect(first(text)).toMatchObject({ id: 'apple-timed-out', block: 'high', port: 25 });
  });
});

describe('codes together with the port', () => {
  test('25-aborted stays this computer’s doing', () => {
    expect(first('Port: 25, Secure(SSL): No, Socket Error: 10013')).toMatchObject({
      cause: 'guard-here',
      next: ['check-firewall', 'check-mail-shield', 'settle-by'],
    });
  });

  test('465-without-ssl is the wrong lock, not a shut port', () => {
    expect(first('Port: 465, Secure(SSL): No, Error Number: 0x800CCC0F')).toMatchObject({
      cause: 'lock-mismatch',
      block: 'unlikely',
      stage: 'tls',
    });
    expect(first('Port: 465, Secure(SSL): Yes, Error Number: 0x800CCC0F').cause).toBe('cut');
  });

  test('pop3-timeout is about fetching mail', () => {
    expect(
      first('Protocol: POP3, Port: 110, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E'),
    ).toMatchObject({ cause: 'incoming', block: 'unlikely', stage: 'incoming' });
  });

  test('thunderbird-unknown-reason-on-25 becomes a likely block', () => {
    expect(first('smtpSendFailedUnknownReason').block).toBe('possible');
    expect(first('smtpSendFailedUnknownReason smtp.example.org:25').block).toBe('high');
  });

  test('a reached server is never called blocked, whatever the port', () => {
    expect(first('Port: 25, Server Error: 535')).toMatchObject({ block: 'excluded' });
  });
});

test.each([
  '',
  '   ',
  'my mail does not work',
  'こんにちは',
  '0x',
  '0x80070005',
  '100600',
  '10060.1.2.3',
  '0x800CCC0E0',
  '12345',
  '555-2368',
])('nothing is made of “%s”', (text) => {
  expect(explain(text)).toEqual([]);
});
