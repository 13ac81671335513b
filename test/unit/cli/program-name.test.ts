import { describe, expect, test } from 'vitest';
import { namedProgram } from '../../../electron/cli/input/program-name.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { CLIENT_IDS } from '../../../shared/model/mail-account.ts';

describe('a mail program is meant by', () => {
  test.each(CLIENT_IDS)('%s, and by what it calls itself', (client) => {
    expect(namedProgram(client)).toEqual({ kind: 'one', client });
    expect(namedProgram(CLIENT_NAMES[client].toUpperCase())).toEqual({ kind: 'one', client });
  });

  test.each([
    ['iPhone', 'ios-mail'],
    ['ipad', 'ios-mail'],
    ['android', 'android-mail'],
    ['the bat', 'the-bat'],
    ['Pegasus', 'pegasus'],
    ['emclient', 'em-client'],
    ['trojita', 'trojita'],
    ['live mail', 'windows-live-mail'],
  ])('%s: %s', (name, client) => {
    expect(namedProgram(name)).toEqual({ kind: 'one', client });
  });
});

test('a name that may be several is not guessed', () => {
  expect(namedProgram('outlook for')).toEqual({
    kind: 'several',
    clients: ['outlook-mac', 'outlook-mac-new'],
  });
});

test.each([
  ['thunderbrid', 'thunderbird'],
  ['ios-mial', 'ios-mail'],
  ['lotus notes', null],
  ['me@example.org', null],
  ['', null],
  ['!', null],
  ['x'.repeat(5000), null],
])('%s is none; near it: %s', (name, near) => {
  expect(namedProgram(name)).toEqual({ kind: 'none', near });
});
