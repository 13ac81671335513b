import { z } from 'zod';
import {
  CHANGE_PROBLEMS,
  CHANGE_SCHEMA,
  CHANGE_STATUSES,
  type ChangeEntry,
  type ChangeReport,
  type FileChange,
  type SettingChange,
  type Target,
} from '../model/change.ts';
import {
  ACCOUNT_LIMITS,
  ACCOUNTS_SCHEMA,
  CLIENT_IDS,
  type AccountsReport,
  type ChangeMode,
  type ClientRemark,
  type Login,
  type MailAccount,
  type Outgoing,
} from '../model/mail-account.ts';
import { loginMethod, type Every } from './login-schemas.ts';
import { security, type Whole } from './model-schemas.ts';

// The shapes of mail programs, accounts and changes, as `model-schemas.ts` has those of a check.

const text = z.string();
const port = z.number();
const client = z.enum(CLIENT_IDS);
const params = z.record(text, text);

const login: z.ZodType<Login> = z.object({
  method: loginMethod,
  user: text.exactOptional(),
} satisfies Whole<Login>);

const outgoing: z.ZodType<Outgoing> = z.object({
  host: text,
  port,
  security,
  login,
} satisfies Whole<Outgoing>);

const mailAccount: z.ZodType<MailAccount> = z.object({
  id: text,
  client,
  profile: text,
  email: text,
  outgoing: outgoing.nullable(),
  mode: z.enum({
    direct: 'direct',
    live: 'live',
    'opt-in': 'opt-in',
    guided: 'guided',
    explain: 'explain',
  } satisfies Every<ChangeMode>),
  running: z.boolean(),
  files: z.array(text),
  limit: z.object({ code: z.enum(ACCOUNT_LIMITS), params }).exactOptional(),
} satisfies Whole<MailAccount>);

const clientRemark: z.ZodType<ClientRemark> = z.object({
  client,
  path: text,
  problem: z.enum({
    'not-readable': 'not-readable',
    'not-permitted': 'not-permitted',
    'too-large': 'too-large',
    'unexpected-shape': 'unexpected-shape',
    'unknown-version': 'unknown-version',
    'not-running': 'not-running',
  } satisfies Every<ClientRemark['problem']>),
  detail: text.exactOptional(),
} satisfies Whole<ClientRemark>);

export const accountsReport: z.ZodType<AccountsReport> = z.object({
  schema: z.literal(ACCOUNTS_SCHEMA),
  accounts: z.array(mailAccount),
  remarks: z.array(clientRemark),
} satisfies Whole<AccountsReport>);

/** As a window gives it: no longer than any name or address is, and no line end in it. */
const line = (most: number) =>
  z
    .string()
    .regex(/^[^\p{Cc}]+$/u)
    .max(most);

export const target: z.ZodType<Target> = z.strictObject({
  host: z.string().regex(/^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_.:-]*[A-Za-z0-9_])?$|^[0-9a-fA-F:.]{2,45}$/),
  port: z.int().min(1).max(65_535),
  security,
  login: z.union([z.enum(['keep', 'none']), z.strictObject({ user: line(320) })]),
} satisfies Whole<Target>);

/** As the host tells it: the journal may hold what no window would ask for. */
const toldTarget: z.ZodType<Target> = z.object({
  host: text,
  port,
  security,
  login: z.union([z.enum(['keep', 'none']), z.object({ user: text })]),
} satisfies Whole<Target>);

const settingChange: z.ZodType<SettingChange> = z.object({
  key: text,
  before: text.nullable(),
  after: text.nullable(),
} satisfies Whole<SettingChange>);

const fileChange: z.ZodType<FileChange> = z.object({
  path: text,
  before: text,
  after: text,
  settings: z.array(settingChange),
} satisfies Whole<FileChange>);

export const changeReport: z.ZodType<ChangeReport> = z.object({
  schema: z.literal(CHANGE_SCHEMA),
  change: text.nullable(),
  status: z.enum(CHANGE_STATUSES),
  account: text,
  client: client.nullable(),
  email: text,
  from: outgoing.nullable(),
  to: toldTarget.nullable(),
  files: z.array(fileChange),
  alsoMoves: z.array(text),
  asksPassword: z.boolean(),
  needsRestart: z.boolean(),
  problem: z
    .object({ code: z.enum(CHANGE_PROBLEMS), path: text.exactOptional(), detail: text.exactOptional() })
    .exactOptional(),
  conflicts: z.array(
    z.object({
      path: text,
      key: text,
      ours: text.nullable(),
      now: text.nullable(),
      old: text.nullable(),
    }),
  ),
  digest: text.exactOptional(),
} satisfies Whole<ChangeReport>);

export const changeEntry: z.ZodType<ChangeEntry> = z.object({
  change: text,
  at: text,
  state: z.enum({
    changed: 'changed',
    undone: 'undone',
    'rolled-back': 'rolled-back',
    interrupted: 'interrupted',
  } satisfies Every<ChangeEntry['state']>),
  account: text,
  client: client.nullable(),
  email: text,
  from: outgoing.nullable(),
  to: toldTarget.nullable(),
  files: z.array(z.object({ path: text, settings: z.array(settingChange) })),
} satisfies Whole<ChangeEntry>);

/** What a window may name: an account by its id, a change by its own, a preview by its digest. */
export const accountId = line(1000);
export const changeId = line(100);
export const digest = line(200);
/** Longer than any server takes. */
export const password = z.string().min(1).max(1000);
