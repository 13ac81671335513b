import { z } from 'zod';
import type { SettingChange, Target } from '../../../shared/model/change.ts';
import type { FoundAccount } from '../clients/client.ts';
import type { StoreRef } from '../clients/store-edits.ts';

export const ENTRY_SCHEMA = 'postern-journal/1';

export const ENTRY_STATES = [
  /** Open: being made. What is on the disk says how far it came. */
  'applying',
  'changed',
  /** Open: being undone. */
  'undoing',
  'undone',
  /** Begun, and put back. */
  'rolled-back',
  /** Begun; what was found after it was neither the old nor the new. */
  'interrupted',
] as const;

/** One place of a step from `before` to `after`, as it stands in the journal. Values are raw. */
export interface EntryPlace {
  store: StoreRef;
  settings: SettingChange[];
  /** The name of the file in the entry's folder that holds the place as it was before. */
  backup: string;
  /** Null where the settings are not in a file. Hashes are SHA-256, hexadecimal. */
  file: { real: string; before: string; after: string } | null;
}

/** `change.json` in the folder of a change. */
export interface Entry {
  schema: typeof ENTRY_SCHEMA;
  change: string;
  /** ISO 8601. */
  at: string;
  state: (typeof ENTRY_STATES)[number];
  account: FoundAccount;
  to: Target;
  alsoMoves: string[];
  asksPassword: boolean;
  needsRestart: boolean;
  places: EntryPlace[];
  /** The step back, once begun: its `before` is what was found then. */
  undo: EntryPlace[] | null;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A name in the entry's own folder and nowhere else. */
const backup = z.string().regex(/^[a-z0-9-]+\.before$/);
const value = z.string().nullable();

const place = z.object({
  store: z.custom<StoreRef>(
    (found) => z.looseObject({ kind: z.enum(['file', 'registry', 'apple-script']) }).safeParse(found).success,
  ),
  settings: z.array(z.object({ key: z.string(), before: value, after: value })),
  backup,
  file: z.object({ real: z.string(), before: hash, after: hash }).nullable(),
});

const entry = z.object({
  schema: z.literal(ENTRY_SCHEMA),
  change: z.string(),
  at: z.string(),
  state: z.enum(ENTRY_STATES),
  account: z.custom<FoundAccount>(
    (found) =>
      z.looseObject({ id: z.string(), client: z.string(), email: z.string() }).safeParse(found).success,
  ),
  to: z.object({
    host: z.string(),
    port: z.number(),
    security: z.enum(['none', 'starttls', 'tls']),
    login: z.union([z.literal('keep'), z.literal('none'), z.object({ user: z.string() })]),
  }),
  alsoMoves: z.array(z.string()),
  asksPassword: z.boolean(),
  needsRestart: z.boolean(),
  places: z.array(place),
  undo: z.array(place).nullable(),
});

/** Whether the text of an entry may be of an open one: cheaper than reading it, and most are not. */
export function mayBeOpen(text: string): boolean {
  return ENTRY_STATES.some((state) => isOpen(state) && text.includes(`"${state}"`));
}

/** Null: not an entry of this version, or damaged. */
export function readEntry(text: string): Entry | null {
  try {
    const parsed = entry.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function isOpen(state: Entry['state']): boolean {
  return state === 'applying' || state === 'undoing';
}
