import type { IspSummary } from '../contract/isp-summary.ts';
import type { Security } from '../model/observation.ts';
import type { MachineLook } from '../model/machine.ts';
import type { ConnectionType } from '../model/report.ts';
import type { ExemptionRequest, RequestChannel } from '../model/request.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Asking } from './asking.ts';
import type { RequestFault } from './check-request.ts';

/** Who may ask after the last check, and what a request would carry. */
export interface AskingTold {
  /** Whose policy: a scene that is played has a provider of its own. */
  isp: IspSummary;
  connection: ConnectionType;
  asking: Asking;
  /** The mail server wanted, where the check was of one. */
  server: string | null;
  /** The redacted report as it would travel, as JSON text; null when nothing was checked. */
  report: string | null;
}

/** What would leave this computer, word for word; each part only where the channel has it. */
export interface RequestContent {
  /** An address, a page, telephone numbers. Null: the profile names none, so only a person can hand it over. */
  to: string | null;
  subject: string | null;
  letter: string | null;
  /** The fields of a form: what each is, the name it is sent under, and what is sent. */
  rows: { label: string; name: string; value: string }[];
  /** The attachment, or the whole body, as JSON text. */
  data: string | null;
  /** A telephone call, line by line. */
  script: string[];
}

/** What a look at the customer's own computer found before they ask. Nothing of it leaves the computer. */
export interface MachineTold {
  look: MachineLook;
  /** What a check that saw the same would say; null: there is nothing to fear. */
  verdict: Verdict | null;
}

/** Whether the door a request asked for is open now; an open one has closed the request. */
export interface DoorTold {
  request: string;
  host: string;
  port: number;
  /** `not-tried`: nothing could be learnt. */
  door: 'open' | 'shut' | 'not-tried';
  /** Null: no answer is late. */
  late: LateAnswer | null;
}

/** The ISP should have answered by then, and has not. */
export interface LateAnswer {
  /** ISO 8601. */
  since: string;
  /** Whom to ask. */
  isp: IspSummary;
  /** What to read or to send them. */
  text: string;
}

/** A server that a check found to take mail from here. */
export interface MailDoor {
  host: string;
  port: number;
  security: Security;
  /** It wants a name and a password. */
  login: boolean;
}

/** One request of the outbox, as a window shows it. */
export interface RequestTold {
  request: ExemptionRequest;
  ispName: string;
  /** Postern can send it by itself; without, the customer hands it over. */
  sendable: boolean;
  content: RequestContent;
  /** Other channels the ISP offers: offered, never taken. */
  others: RequestChannel[];
  /** ISO 8601: not sent by itself before then. */
  notBefore: string | null;
  /** For e-mail: ways out for a letter, best first. */
  doors: MailDoor[];
  /** An address the letter could be from. */
  from: string | null;
  /** Nothing of it leaves this computer. */
  practice: boolean;
}

/** Whether the system starts a quiet look at the doors once a day. */
export interface DailyTold {
  /** `impossible`: no way to be started by this system is known. */
  state: 'on' | 'off' | 'impossible';
  /** Why it did not become what was wished, in the system's own words. */
  failed: string | null;
}

/** Why the outbox did not do what it was asked. */
export const REQUEST_TROUBLES = [
  'no-such-request',
  'damaged',
  'busy',
  'wrong-state',
  'no-such-channel',
  'not-yet',
  'no-mail-way',
  'too-large',
  'disk-full',
  'not-writable',
  'not-readable',
] as const;
export interface RequestTrouble {
  code: (typeof REQUEST_TROUBLES)[number];
  /** A file, a state, a channel, a field, a time (ISO 8601): what the code is about. */
  detail: string;
}

/** `told` beside a trouble: what is true of the request although the disk did not take it. */
export interface RequestAnswer {
  told: RequestTold | null;
  trouble: RequestTrouble | null;
  /** What is wrong with what was filled in: nothing was kept. */
  faults: RequestFault[];
}

export interface OutboxTold {
  /** Newest first. */
  requests: RequestTold[];
  /** Those that cannot be read, and are left as they are. An empty id: the outbox itself. */
  damaged: { request: string; trouble: RequestTrouble }[];
}
