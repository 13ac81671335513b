import { describe, expect, test } from 'vitest';
import { readMailAddress } from '../../../electron/engine/provider/mail-address.ts';

describe('an address is taken apart', () => {
  test.each([
    ['me@example.org', 'me', 'example.org'],
    ['  me@Example.ORG. ', 'me', 'example.org'],
    ['me+shop@example.org', 'me', 'example.org'],
    ['+@example.org', '+', 'example.org'],
    ['me@bücher.example', 'me', 'xn--bcher-kva.example'],
    ['jürgen@example.org', 'jürgen', 'example.org'],
    ['"john smith"@example.org', 'john smith', 'example.org'],
    ['"a@b"@example.org', 'a@b', 'example.org'],
    ['"a\\"b"@example.org', 'a"b', 'example.org'],
    ['me@students.uni.example.ac.uk', 'me', 'students.uni.example.ac.uk'],
    ["o'brien@example.org", "o'brien", 'example.org'],
    ['%EMAILDOMAIN%@example.org', '%EMAILDOMAIN%', 'example.org'],
  ])('%s', (text, mailbox, domain) => {
    const read = readMailAddress(text);
    expect(read).toEqual({ ok: true, address: { email: text.trim(), mailbox, domain } });
  });

  test.each([
    ['me', 'no-at'],
    ['', 'no-at'],
    ['@example.org', 'mailbox'],
    ['me you@example.org', 'mailbox'],
    ['a@b@example.org', 'mailbox'],
    ['<me@example.org>', 'mailbox'],
    ['"me\u0007"@example.org', 'mailbox'],
    ['me\u202e@example.org', 'mailbox'],
    [`${'x'.repeat(65)}@example.org`, 'mailbox'],
    ['me@', 'domain'],
    ['me@localhost', 'domain'],
    ['me@exa mple.org', 'domain'],
    ['me@example..org', 'domain'],
    ['me@example.org:25', 'domain'],
    ['me@example.org/path', 'domain'],
    ['me@-example.org', 'domain'],
    [`me@${'a'.repeat(64)}.org`, 'domain'],
    ['me@[192.0.2.1]', 'literal'],
    ['me@192.0.2.1', 'literal'],
  ])('%j is none: %s', (text, problem) => {
    expect(readMailAddress(text)).toEqual({ ok: false, problem });
  });
});
