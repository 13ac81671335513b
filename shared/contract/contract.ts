import { z } from 'zod';
import { LARGEST_POLICY } from '../model/policy.ts';
import {
  accountId,
  accountsReport,
  changeEntry,
  changeId,
  changeReport,
  digest,
  password,
  target,
} from './account-schemas.ts';
import { askingTold } from './asking-schemas.ts';
import { judgement, streamEvent } from './event-schema.ts';
import { ispSummary } from './isp-summary-schema.ts';
import { dailyTold, doorTold, machineTold } from './look-schemas.ts';
import { sceneId } from './model-schemas.ts';
import { policyAnswer, policyTold } from './policy-schemas.ts';
import { fix, providerSettings, sendOutcome, sourceAnswer } from './provider-schemas.ts';
import {
  mailChosen,
  outboxTold,
  requestAnswer,
  requestId,
  requestNote,
  requestWanted,
} from './request-schemas.ts';
import { reportWanted } from './report-schemas.ts';
import { saveAnswer } from './saving-schemas.ts';
import type { CallName, Surface } from './surface.ts';
import { checkRequest, email, hello, hostWish, language, settings } from './window-schemas.ts';
import type { CancelSignal } from './wire.ts';

// A schema that compiles itself needs `eval`, which a content policy forbids.
z.config({ jitless: true });

const id = z.string().min(1).max(100);

/** Whose accounts: null for those of this computer, or a scene's invented ones, which no program has. */
const practice = sceneId.nullable();
const ofAccount = { account: accountId, practice };
const change = z.strictObject({ ...ofAccount, to: target });
/** `language`: of the call that is to be read aloud. */
const ofRequest = z.strictObject({ request: requestId, practice, language });

/**
 * THE contract between a window and its host. From this object come the host's side (`Handlers`), the window's side
 * (`Api`), the checks of arguments, events and results, and the fake of the tests. Only hosts load it at run time:
 * the window takes its types from here and its names from `surface.ts`.
 */
export const contract = {
  hello: { kind: 'call', args: z.null(), result: hello },
  listIsps: { kind: 'call', args: z.null(), result: z.array(z.object({ id, name: z.string() })) },
  /** Chooses nothing: whose customer is on the phone. */
  readIsp: { kind: 'call', args: z.strictObject({ id }), result: ispSummary },
  chooseIsp: { kind: 'call', args: z.strictObject({ id }), result: ispSummary },
  saveSettings: { kind: 'call', args: settings, result: settings },
  /** False: the address is allowed, and the page is to open it itself (a browser is already there). */
  openLink: {
    kind: 'call',
    args: z.strictObject({ url: z.string().max(2000) }),
    result: z.object({ opened: z.boolean() }),
  },
  /** Ends with the last judgement; `judged` events bring it, and those before it, as they are made. */
  check: { kind: 'stream', args: checkRequest, event: streamEvent, result: judgement },
  /**
   * Ends the check that runs with what is known so far: its stream still gives a judgement, of a report that ended
   * `cancelled`. (Cancelling the stream itself gives nothing.) False: none runs.
   */
  stopCheck: { kind: 'call', args: z.null(), result: z.object({ stopped: z.boolean() }) },
  /** Lasts as long as the window listens. */
  hostWishes: { kind: 'stream', args: z.null(), event: hostWish, result: z.null() },

  /** Null: the program was built for no provider. */
  policyInForce: { kind: 'call', args: z.null(), result: policyTold.nullable() },
  /** From the address the pack names, if the provider has a newer one there. */
  fetchPolicy: { kind: 'call', args: z.null(), result: policyAnswer },
  /** From a file that the customer chose: its text. */
  takePolicy: {
    kind: 'call',
    args: z.strictObject({ text: z.string().max(LARGEST_POLICY) }),
    result: policyAnswer,
  },

  /** The accounts of the mail programs on this computer. */
  listAccounts: { kind: 'call', args: z.strictObject({ practice }), result: accountsReport },
  /** What the mail company of an address wants; an event for each source that has answered. */
  findSettings: {
    kind: 'stream',
    args: z.strictObject({ email, practice }),
    event: sourceAnswer,
    result: providerSettings,
  },
  /** The ways out for an account, best first: those of the last check, then those `findSettings` has proven. */
  listFixes: { kind: 'call', args: z.strictObject(ofAccount), result: z.array(fix) },
  /** Writes nothing. */
  previewChange: { kind: 'call', args: change, result: changeReport },
  /** `digest` is that of the preview that was shown; `consent` the customer's own tick, where the change asks for one. */
  applyChange: {
    kind: 'call',
    args: change.extend({ digest, consent: z.boolean() }),
    result: changeReport,
  },
  /** Null: the newest that stands. */
  undoChange: {
    kind: 'call',
    args: z.strictObject({ change: changeId.nullable(), practice }),
    result: changeReport,
  },
  /** Newest last. */
  listChanges: { kind: 'call', args: z.strictObject({ practice }), result: z.array(changeEntry) },
  /** Tells whether the account's program runs, and ends when it does not. */
  watchAccount: {
    kind: 'stream',
    args: z.strictObject(ofAccount),
    event: z.object({ running: z.boolean() }),
    result: z.object({ running: z.literal(false) }),
  },
  /**
   * One message from the account to itself, in the language given. The password is used once, and kept nowhere; null
   * for an account that logs in without one.
   */
  sendTest: {
    kind: 'call',
    args: z.strictObject({ ...ofAccount, password: password.nullable(), language }),
    result: sendOutcome,
  },

  /** Who speaks to port 25 on this computer, and its virus scanners: asked only when the customer agreed. Nothing is sent or changed. */
  lookAtMachine: { kind: 'call', args: z.strictObject({ practice }), result: machineTold },
  /** Who may ask for a door to be opened, by the last check. */
  howToAsk: { kind: 'call', args: z.strictObject({ practice }), result: askingTold },
  /** Puts a request on the disk, or a better one in the place of `request`. Sends nothing. */
  draftRequest: {
    kind: 'call',
    args: ofRequest.extend({ request: requestId.nullable(), wanted: requestWanted }),
    result: requestAnswer,
  },
  /** The customer has seen it, and says: send it. `mail` for e-mail alone. */
  sendRequest: {
    kind: 'call',
    args: ofRequest.extend({ mail: mailChosen.nullable() }),
    result: requestAnswer,
  },
  cancelRequest: { kind: 'call', args: ofRequest, result: requestAnswer },
  noteRequest: { kind: 'call', args: ofRequest.extend({ note: requestNote }), result: requestAnswer },
  /** As a file of the customer's: `text` to read, print or post; `data` the JSON a help desk imports. */
  saveRequest: {
    kind: 'call',
    args: ofRequest.extend({ form: z.enum(['text', 'data']) }),
    result: saveAnswer,
  },
  /** From the disk, for good. Null: all of them, the damaged too. */
  removeRequests: {
    kind: 'call',
    args: ofRequest.extend({ request: z.string().max(200).nullable() }),
    result: outboxTold,
  },
  listRequests: { kind: 'call', args: z.strictObject({ practice, language }), result: outboxTold },
  /** Of each request that waits, whether its door is open now: then it is closed, with the proof. */
  lookAtDoors: { kind: 'call', args: z.strictObject({ practice }), result: z.array(doorTold) },
  /** Whether the system is to look once a day while a request waits. Null: tells only how it is. */
  lookDaily: {
    kind: 'call',
    args: z.strictObject({ practice, on: z.boolean().nullable() }),
    result: dailyTold,
  },

  /** The report of a check as a file of the customer's. Nothing is sent. */
  saveReport: { kind: 'call', args: reportWanted.extend({ language }), result: saveAnswer },
} as const satisfies { [Name in CallName]: Entry<Surface[Name]> };

type Entry<Kind> = Kind extends 'stream'
  ? { kind: 'stream'; args: z.ZodType; event: z.ZodType; result: z.ZodType }
  : { kind: 'call'; args: z.ZodType; result: z.ZodType };

export type Contract = typeof contract;
export type Args<Name extends CallName> = z.output<Contract[Name]['args']>;
export type Result<Name extends CallName> = z.output<Contract[Name]['result']>;
export type Event<Name extends CallName> = Contract[Name] extends { event: infer E extends z.ZodType }
  ? z.output<E>
  : never;

/** What the window calls. `listen` hears a stream's events; an aborted `signal` rejects with `cancelled`. */
export type Api = { readonly [Name in CallName]: ApiCall<Name> };
type ApiCall<Name extends CallName> = Surface[Name] extends 'stream'
  ? (args: Args<Name>, listen: (event: Event<Name>) => void, signal?: CancelSignal) => Promise<Result<Name>>
  : Args<Name> extends null
    ? () => Promise<Result<Name>>
    : (args: Args<Name>) => Promise<Result<Name>>;

/** What a host provides: the same calls, always with a signal that tells when the caller gave up or went away. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };
export type Handler<Name extends CallName> = (
  args: Args<Name>,
  listen: (event: Event<Name>) => void,
  signal: CancelSignal,
) => Promise<Result<Name>>;
