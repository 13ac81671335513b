import { describe, expect, test } from 'vitest';
import { report as reportSchema } from '../../../shared/contract/model-schemas.ts';
import { knowProviders } from '../../../electron/engine/know-providers.ts';
import { subjectsOfAccounts } from '../../../electron/engine/subjects.ts';
import { goldenCases } from '../../golden/cases.ts';

const GMAIL = { host: 'smtp.gmail.com', port: 465, security: 'tls' } as const;

describe('what a check knows of the servers of the customer', () => {
  test('how the program logs in, and whose server it is with what that company wants', () => {
    const subjects = subjectsOfAccounts([
      { email: 'me@gmail.com', outgoing: { ...GMAIL, login: { method: 'password', user: 'me' } } },
    ]);
    expect(knowProviders(subjects)).toEqual([
      {
        ...GMAIL,
        email: 'me@gmail.com',
        login: 'password',
        provider: {
          id: 'gmail',
          name: 'Gmail',
          quirks: [{ kind: 'app-password', url: 'https://support.google.com/accounts/answer/185833' }],
        },
      },
    ]);
  });

  test('nothing of a server that nobody knows; and what a scene says of its own stays', () => {
    const unknown = { host: 'mail.example.org', port: null, security: null };
    const played = { ...GMAIL, provider: { id: 'scene', name: 'Bluepost', quirks: [] } };
    expect(knowProviders([unknown, played])).toEqual([unknown, played]);
  });

  test('a report of before, and one of now, cross the contract whole', () => {
    for (const { name, report } of goldenCases()) expect(reportSchema.parse(report), name).toEqual(report);
  });
});
