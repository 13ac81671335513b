import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { ClientId } from '../../../shared/model/mail-account.ts';
import { missing } from '../../needs.ts';
import { HOME, openDesk, type Desk } from './desk.ts';
import { changedFiles, differingLines, hashesOf } from './home-files.ts';
import { A, B, CUSTOMER } from './hosts.ts';
import { arrival, serverLog, startMailServers, type Arrival } from './mail-servers.ts';
import { DESK_NEEDS } from './needs.ts';
import { accountOf, fix, undo } from './postern.ts';

/** A real mail program, as it was set up by hand to send through server A. */
export interface MailProgram {
  client: ClientId;
  /** Its own commands, and those its test needs besides. */
  programs: readonly string[];
  /** The files Postern is to change, in the home. */
  files: readonly string[];
  /** How a message comes to A: `ESMTPA` with a login, `ESMTPSA` encrypted too (RFC 3848). */
  atA: Arrival['protocol'];
  /** It has windows, and writes its settings when it ends: it is to be closed before it is moved. */
  windows?: boolean;
  /** Postern may change it while it runs; then only this folder of the home is looked at. */
  live?: { folder: string };
  /** Without a login at A, it is named when the account is moved. */
  fixOptions?: readonly string[];
  /** Writes its settings, and does once what its user did once. */
  setUp(desk: Desk): Promise<Driver>;
}

/** What its user does. */
export interface Driver {
  /** A program with a window is opened for it, and closed after it unless it may stay (`live`). */
  send(subject: string): Promise<void>;
  /** To see that nothing is changed meanwhile. */
  open?(): Promise<void>;
  close?(): Promise<void>;
}

const TARGETS = [
  [587, 'STARTTLS'],
  [465, 'TLS'],
] as const;

/** The way there and back, the same for every program: only `postern` touches the settings, only the program sends. */
export function movesAndBack(program: MailProgram): void {
  const { client, files, live } = program;
  const needs = { root: true, programs: [...DESK_NEEDS, ...program.programs] };
  describe.skipIf(missing(`mail program ${client}`, needs) !== null)(client, () => {
    let desk: Desk;
    let driver: Driver;
    beforeAll(async () => {
      desk = await openDesk();
      await startMailServers(desk);
      driver = await program.setUp(desk);
    });
    afterAll(() => desk.close());

    const atA = { host: A.host, port: 25, protocol: program.atA };
    const textOf = (file: string): string => readFileSync(desk.at(`${HOME}/${file}`), 'utf8');
    const hashes = (): Map<string, string> => hashesOf(desk, live?.folder);
    const paths = files.map((file) => `${HOME}/${file}`);
    const sends = async (subject: string): Promise<Arrival> => {
      await driver.send(subject);
      return arrival(desk, subject);
    };
    const tellOnFailure = (): void => onTestFailed(() => void process.stderr.write(serverLog(desk)));

    test('sends through A, as it was set up', async () => {
      tellOnFailure();
      expect(await sends('at first')).toMatchObject(atA);
      expect((await accountOf(desk, client)).outgoing).toMatchObject({
        host: A.host,
        port: 25,
        security: program.atA.startsWith('ESMTPS') ? 'starttls' : 'none',
      });
    });

    test.each(TARGETS)(
      'moved to %i with %s it sends there, undone it sends through A',
      async (port, security) => {
        tellOnFailure();
        const target = `${B.host}:${port}:${security.toLowerCase()}`;
        const account = await accountOf(desk, client);
        const move = async (): Promise<ChangeReport> => {
          const report = await fix(desk, account.id, target, ...(program.fixOptions ?? []));
          expect(report).toMatchObject({ status: 'changed', files: paths.map((path) => ({ path })) });
          return report;
        };

        const before = hashes();
        const report = await move();
        expect(changedFiles(before, hashes())).toEqual(files);
        expect((await undo(desk)).status).toBe('undone');
        expect(changedFiles(before, hashes())).toEqual([]);

        await move();
        const moved = hashesOf(desk, live?.folder);
        expect(await sends(`moved to ${port}`)).toEqual({
          host: B.host,
          port,
          protocol: 'ESMTPSA',
          login: CUSTOMER.login,
        });
        const left = new Map(files.map((file) => [file, textOf(file)]));
        const rewritten = changedFiles(moved, hashes());
        expect(await undo(desk)).toMatchObject({ status: 'undone', conflicts: [] });
        const undone = hashes();
        for (const file of files) {
          // As we left it: exact bytes. Rewritten since: setting by setting, and nothing else.
          if (!rewritten.includes(file)) expect(undone.get(file)).toBe(before.get(file));
          else expect(othersThan(report, file, left.get(file) ?? '', textOf(file))).toEqual([]);
        }
        expect((await accountOf(desk, client)).outgoing).toEqual(account.outgoing);
        expect(await sends(`back from ${port}`)).toMatchObject(atA);
      },
    );

    if (program.windows !== true) return;
    test('is left alone while it runs', async () => {
      const { id } = await accountOf(desk, client);
      const target = `${B.host}:587:starttls`;
      expect((await fix(desk, id, target, '--dry-run')).status).toBe('would-change');
      await driver.open?.();
      const before = files.map(textOf);
      expect((await accountOf(desk, client)).running).toBe(true);
      expect((await fix(desk, id, target)).status).toBe('client-running');
      expect(files.map(textOf)).toEqual(before);
      await driver.close?.();
      expect((await accountOf(desk, client)).running).toBe(false);
    });
  });
}

/** Lines an undo changed in a file that are not lines of the settings Postern had written. */
function othersThan(report: ChangeReport, file: string, left: string, undone: string): string[] {
  const change = report.files.find(({ path }) => path === `${HOME}/${file}`);
  const names = (change?.settings ?? []).map(({ key }) => key.slice(key.lastIndexOf('|') + 1));
  return differingLines(left, undone).filter((line) => !names.some((name) => line.includes(name)));
}
