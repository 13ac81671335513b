import type { Hello, Settings } from '../../shared/contract/window-schemas.ts';
import type { ContractFault } from '../../shared/contract/errors.ts';
import type { Judgement, StreamEvent } from '../../shared/contract/event-schema.ts';
import type { IspSummary } from '../../shared/contract/isp-summary.ts';
import type { AccountsReport } from '../../shared/model/mail-account.ts';
import type { Observation, Security } from '../../shared/model/observation.ts';
import type { Step } from '../../shared/model/failure.ts';
import type { Target } from '../../shared/model/plan.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import type { ConnectionType } from '../../shared/model/report.ts';
import type { WindowWords } from './load-window-words.ts';

export type Page =
  | 'check'
  | 'about'
  | 'practice'
  | 'settings'
  | 'policy'
  | 'change'
  | 'changes'
  | 'request'
  | 'outbox'
  | 'report'
  | 'errors';

/** The accounts found, real or of a scene; null while they are looked for. */
export type FoundAccounts = AccountsReport | null;

/** What the user typed on the first screen; kept when another page is looked at. */
export interface Form {
  server: string;
  email: string;
  /** Null: not known. */
  connection: ConnectionType | null;
}

/** How far one target has got. */
export interface Progress {
  host: string;
  port: number;
  step: Step;
  waiting: boolean;
}

/** What a running check has told so far. */
export interface Heard {
  targets: readonly Target[];
  observations: readonly Observation[];
  /** By target id. */
  progress: Readonly<Record<string, Progress>>;
  latest: Progress | null;
  useful: { host: string; port: number; security: Security } | null;
}

export type CheckState =
  | { phase: 'idle' }
  | {
      phase: 'running';
      run: number;
      /** Of the window's monotonic clock. */ beganMs: number;
      heard: Heard;
      /** The domain whose mail company is being asked what it wants, before anything is tried. */
      asking: string | null;
    }
  | {
      phase: 'done';
      run: number;
      judgement: Judgement;
      /** A slow server changed it after it was shown. */ changed: boolean;
    }
  | { phase: 'failed'; fault: ContractFault };

export interface AppState {
  hello: Hello;
  words: WindowWords;
  settings: Settings;
  isp: IspSummary;
  isps: readonly { id: string; name: string }[];
  page: Page;
  /** Nobody has gone anywhere yet: the first screen leaves the focus at the top. */
  fresh: boolean;
  form: Form;
  /** The scene being practised: every screen says so until it is ended. */
  practice: SceneId | null;
  accounts: FoundAccounts;
  /** The account that is to be changed; null while it is to be chosen. */
  changing: string | null;
  check: CheckState;
  /** Something to say that belongs to no screen of its own. */
  notice: Notice | null;
}

export type Notice =
  | { kind: 'stopped'; useful: Heard['useful'] }
  | { kind: 'saved' }
  | { kind: 'fault'; fault: ContractFault }
  | { kind: 'link'; url: string };

export type AppEvent =
  | { kind: 'page'; page: Page }
  | { kind: 'form'; form: Form }
  | { kind: 'accounts'; practice: SceneId | null; accounts: FoundAccounts }
  | { kind: 'changing'; account: string | null }
  | { kind: 'check-asks'; run: number; domain: string }
  | { kind: 'isps'; isps: AppState['isps'] }
  | { kind: 'isp'; isp: IspSummary }
  | { kind: 'settings'; settings: Settings; words: WindowWords; notice: Notice }
  | { kind: 'notice'; notice: Notice | null }
  | { kind: 'practice-ended' }
  | { kind: 'check-began'; run: number; beganMs: number; practice: SceneId | null }
  | { kind: 'check-told'; run: number; events: readonly StreamEvent[] }
  | { kind: 'check-done'; run: number; judgement: Judgement }
  | { kind: 'check-stopped'; run: number }
  | { kind: 'check-failed'; run: number; fault: ContractFault }
  | { kind: 'start-over' };
