import { randomUUID } from 'node:crypto';
import { changeReport } from '../../../shared/change/change-report.ts';
import { outgoingAfter } from '../../../shared/change/outgoing-after.ts';
import type { ChangeEntry, ChangeReport, FileChange, Target } from '../../../shared/model/change.ts';
import { ACCOUNTS_SCHEMA, type MailAccount, type Outgoing } from '../../../shared/model/mail-account.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import { SETTINGS_SCHEMA, type ServerCandidate } from '../../../shared/model/provider-settings.ts';
import type { DeskPrograms } from '../desk/desk-programs.ts';
import { findScene } from './practice-scenes.ts';

/** How often the invented program is asked after before it is closed: a few seconds of waiting can be practised. */
const ASKED_UNTIL_CLOSED = 3;
/** Where an invented settings file would be. There is no such file, and none is written. */
const FILE = 'practice/prefs.js';

interface PracticeAccount {
  id: string;
  email: string;
  outgoing: Outgoing;
}

/** The mail program of a scene's customer: a change of it can be practised whole, and no real program is touched. */
export function createPracticePrograms(scene: SceneId, now: () => Date): DeskPrograms {
  const accounts = findScene(scene).subjects.map(({ host, port, email }, index): PracticeAccount => ({
    id: `practice:${index + 1}`,
    email: email ?? '',
    outgoing: {
      host,
      port: port ?? 25,
      security: port === 465 ? 'tls' : port === 587 ? 'starttls' : 'none',
      login: { method: 'password', user: email ?? '' },
    },
  }));
  const changes: ChangeEntry[] = [];
  let asked = 0;
  const closed = (): boolean => asked >= ASKED_UNTIL_CLOSED;

  const report = (
    account: (typeof accounts)[number] | undefined,
    to: Target | null,
    { status = 'would-change', ...rest }: Partial<Omit<ChangeReport, 'schema'>>,
  ): ChangeReport =>
    changeReport(status, account ? { ...account, client: 'thunderbird' } : null, {
      to,
      asksPassword: to !== null && to.host !== account?.outgoing.host && to.login !== 'none',
      ...rest,
    });
  const absent = (problem: 'no-such-account' | 'no-such-change'): ChangeReport =>
    report(undefined, null, { status: 'absent', problem: { code: problem } });

  const preview = (id: string, to: Target): ChangeReport => {
    const account = accounts.find((one) => one.id === id);
    if (!account) return absent('no-such-account');
    const file = fileChange(account.outgoing, outgoingAfter(account.outgoing, to));
    if (file === null) return report(account, to, { status: 'already-right' });
    return report(account, to, { files: [file], digest: digestOf(file) });
  };

  return {
    accounts: () =>
      Promise.resolve({
        schema: ACCOUNTS_SCHEMA,
        accounts: accounts.map(({ id, email, outgoing }): MailAccount => ({
          id,
          client: 'thunderbird',
          profile: 'practice',
          email,
          outgoing,
          mode: 'direct',
          running: !closed(),
          files: [FILE],
        })),
        remarks: [],
      }),

    settings(email, _profile, listen) {
      const host = accounts.find((one) => one.email === email)?.outgoing.host;
      const outcome = host === undefined ? 'nothing' : 'found';
      listen({ source: 'table', outcome });
      const candidates = host === undefined ? [] : [candidate(host, 465, email), candidate(host, 587, email)];
      return Promise.resolve({
        schema: SETTINGS_SCHEMA,
        email,
        domain: email.slice(email.lastIndexOf('@') + 1),
        provider: null,
        candidates,
        quirks: [],
        sources: [{ source: 'table', outcome }],
      });
    },

    preview: (id, to) => Promise.resolve(preview(id, to)),

    apply({ account: id, to, digest }) {
      const previewed = preview(id, to);
      const account = accounts.find((one) => one.id === id);
      const [file] = previewed.files;
      if (!account || !file) return Promise.resolve(previewed);
      if (previewed.digest !== digest) {
        const code = 'changed-since-preview';
        return Promise.resolve({ ...previewed, status: code, problem: { code } });
      }
      if (!closed()) {
        const code = 'client-running';
        return Promise.resolve({ ...previewed, status: code, problem: { code } });
      }
      const change = `c-practice-${randomUUID().slice(0, 8)}`;
      const from = account.outgoing;
      account.outgoing = outgoingAfter(from, to);
      changes.push({
        change,
        at: now().toISOString(),
        state: 'changed',
        account: id,
        client: 'thunderbird',
        email: account.email,
        from,
        to,
        files: [{ path: file.path, settings: file.settings }],
      });
      return Promise.resolve({ ...previewed, change, status: 'changed' });
    },

    undo(wanted) {
      const entry = changes.findLast(
        ({ change, state }) => state === 'changed' && (wanted === null || change === wanted),
      );
      const account = accounts.find((one) => one.id === entry?.account);
      if (!entry?.from || !account) return Promise.resolve(absent('no-such-change'));
      const file = fileChange(account.outgoing, entry.from);
      const undone = report(account, null, {
        status: 'undone',
        change: entry.change,
        files: file === null ? [] : [file],
      });
      account.outgoing = entry.from;
      entry.state = 'undone';
      return Promise.resolve(undone);
    },

    changes: () => Promise.resolve(changes.map((entry) => ({ ...entry }))),

    isRunning() {
      asked++;
      return Promise.resolve(!closed());
    },

    // Whatever was typed is not looked at.
    sendTest: () => Promise.resolve({ outcome: 'taken', reply: '250 2.0.0 Ok: practice' }),
  };
}

/** The lines Thunderbird would have, before and after; null when they are the same. */
function fileChange(from: Outgoing, to: Outgoing): FileChange | null {
  const [old, wanted] = [settingsOf(from), settingsOf(to)];
  const settings = Object.keys(old)
    .filter((key) => old[key] !== wanted[key])
    .map((key) => ({ key, before: old[key] ?? null, after: wanted[key] ?? null }));
  if (settings.length === 0) return null;
  const lines = (side: 'before' | 'after') =>
    settings.map((one) => `user_pref("${one.key}", ${one[side] ?? ''});`).join('\n');
  return { path: FILE, before: lines('before'), after: lines('after'), settings };
}

/** Thunderbird's own names and numbers (try_ssl: 0 none, 2 STARTTLS, 3 TLS; authMethod: 1 none, 3 password). */
function settingsOf({ host, port, security, login }: Outgoing): Record<string, string> {
  const server = 'mail.smtpserver.smtp1';
  return {
    [`${server}.hostname`]: JSON.stringify(host),
    [`${server}.port`]: String(port),
    [`${server}.try_ssl`]: { none: '0', starttls: '2', tls: '3' }[security],
    [`${server}.authMethod`]: login.method === 'none' ? '1' : '3',
  };
}

function digestOf({ before, after }: FileChange): string {
  return Buffer.from(`${before}\n${after}`).toString('base64url').slice(0, 120);
}

function candidate(host: string, port: 465 | 587, email: string): ServerCandidate {
  return {
    host,
    port,
    security: port === 465 ? 'tls' : 'starttls',
    methods: ['password'],
    user: email,
    source: 'table',
    sourceDetail: 'practice',
    proof: null,
    proven: true,
  };
}
