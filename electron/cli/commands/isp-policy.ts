import { readFile } from 'node:fs/promises';
import { POLICY } from '../../../shared/isp/problem-words.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { loadBareProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { builtInPolicies, takeNamed } from '../../engine/isp/update/built-in-policy.ts';
import { newKey, signPolicy } from '../../engine/isp/update/envelope.ts';
import type { InForce, PolicyStore } from '../../engine/isp/update/policy-store.ts';
import { tellPolicy } from '../../engine/isp/update/tell-policy.ts';
import { writeNewFile } from '../../engine/write-file.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

const SCHEMA = 'postern-policy-state/1';
const SIGN_SCHEMA = 'postern-isp-sign/1';
const DAY_MS = 24 * 60 * 60 * 1000;

export interface IspSignOptions {
  key?: string;
  newKey?: string;
  sequence?: number;
  days: number;
  out?: string;
  json: boolean;
}

/** `postern isp sign`: makes a key, or signs a profile. 0 done, 1 the profile has faults, 2 something was not said, 3 not written. */
export async function ispSignCommand(
  profile: string | undefined,
  options: IspSignOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const fail = (text: string, code: ExitCode): ExitCode => {
    terminal.err(`postern: ${text}\n`);
    return code;
  };
  const nameOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
  if (options.newKey !== undefined) {
    const { privatePem, publicKey } = newKey();
    try {
      await writeNewFile(options.newKey, privatePem, 0o600);
    } catch (error) {
      return fail(`${options.newKey}: ${nameOf(error)}`, EXIT.couldNotRun);
    }
    terminal.err(`${POLICY.keyMade(options.newKey, publicKey)}\n`);
    const made = { schema: SIGN_SCHEMA, file: options.newKey, publicKey };
    terminal.out(options.json ? `${JSON.stringify(made, null, 2)}\n` : `${publicKey}\n`);
    return EXIT.ok;
  }
  if (options.key === undefined) return fail(POLICY.keyWanted, EXIT.usage);
  if (profile === undefined || options.sequence === undefined) return fail(POLICY.profileWanted, EXIT.usage);
  const loaded = await loadBareProfile(profile);
  if (!loaded.ok) {
    const code = loaded.code === 'not-readable' || loaded.code === 'unknown-id' ? EXIT.usage : EXIT.problem;
    return fail(profileFault(loaded, englishWords()), code);
  }
  let signed: string;
  try {
    const now = Date.now();
    signed = signPolicy(
      {
        isp: loaded.profile.id,
        sequence: options.sequence,
        issued: new Date(now).toISOString(),
        expires: new Date(now + options.days * DAY_MS).toISOString(),
        profile: loaded.profile,
      },
      await readFile(options.key, 'utf8'),
    );
  } catch {
    return fail(POLICY.badKey(options.key), EXIT.usage);
  }
  if (options.out === undefined) {
    terminal.out(signed);
    return EXIT.ok;
  }
  try {
    await writeNewFile(options.out, signed, 0o666);
  } catch (error) {
    return fail(`${options.out}: ${nameOf(error)}`, EXIT.couldNotRun);
  }
  const { out: file, sequence } = options;
  if (options.json)
    terminal.out(
      `${JSON.stringify({ schema: SIGN_SCHEMA, file, isp: loaded.profile.id, sequence }, null, 2)}\n`,
    );
  return EXIT.ok;
}

export interface IspPolicyOptions {
  /** Folder of the installed pack. */
  pack: string;
  json: boolean;
}

/** `postern isp update`: 0 taken, 1 refused (the old one stays), 2 no such pack. */
export async function ispUpdateCommand(
  from: string,
  options: IspPolicyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const store = await storeOf(options, terminal);
  if (store === null) return EXIT.usage;
  const taken = await takeNamed(store, from, terminal.signal);
  const inForce = await store.current();
  if (options.json) showJson(inForce, taken.ok ? null : taken.code, terminal);
  else if (taken.ok) {
    terminal.out(`${POLICY.taken(inForce.profile.name, inForce.update?.sequence ?? 0)}\n`);
  } else {
    const detail = taken.detail === undefined ? '' : ` (${taken.detail})`;
    terminal.err(
      `postern: ${POLICY.refused(inForce.profile.name, `${POLICY.faults[taken.code]}${detail}`)}\n`,
    );
  }
  return taken.ok ? EXIT.ok : EXIT.problem;
}

/** `postern isp show`: which policy of a pack is in force, and how old it is. */
export async function ispShowCommand(options: IspPolicyOptions, terminal: Terminal): Promise<ExitCode> {
  const store = await storeOf(options, terminal);
  if (store === null) return EXIT.usage;
  const inForce = await store.current();
  if (options.json) {
    showJson(inForce, null, terminal);
    return EXIT.ok;
  }
  const { name, ageDays, since } = tellPolicy(inForce, new Date());
  const { update } = inForce;
  const line =
    update === null
      ? POLICY.builtIn(name, ageDays, since)
      : POLICY.inForce(name, update.sequence, ageDays ?? 0, since ?? '', update.expires.slice(0, 10));
  terminal.out(`${line}\n`);
  return EXIT.ok;
}

async function storeOf({ pack }: IspPolicyOptions, terminal: Terminal): Promise<PolicyStore | null> {
  const store = await builtInPolicies(pack).catch((error: unknown) => (error as Error).message);
  if (store !== null && typeof store !== 'string') return store;
  terminal.err(`postern: ${pack}: ${store ?? 'pack.json ENOENT'}\n`);
  return null;
}

function showJson(inForce: InForce, refused: string | null, terminal: Terminal): void {
  const { isp, ageDays } = tellPolicy(inForce, new Date());
  const state = {
    schema: SCHEMA,
    isp,
    ...(refused === null ? {} : { refused }),
    inForce: inForce.update === null ? 'built-in' : { ...inForce.update, ageDays },
  };
  terminal.out(`${JSON.stringify(state, null, 2)}\n`);
}
