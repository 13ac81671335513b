import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Family } from '../../../shared/model/observation.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import type { VerdictCode, Where } from '../../../shared/model/verdict.ts';
import type { CertificateKind } from './certificates.ts';

/** How a mail server behaves; what is left out is as a good server does it. */
export interface Manner {
  /** The name it gives itself; its own unless it stands in for another. */
  name?: string;
  /** The whole first line in place of a greeting. */
  greeting?: string;
  greetAfterMs?: number;
  /** What it says of encryption: `offered` by STARTTLS, `masked` by a firewall on the way, or `none`. */
  encryption?: 'offered' | 'masked' | 'none';
  certificate?: CertificateKind;
  /** The far end is a program on this computer, as with a mail shield. */
  here?: boolean;
}

/** What happens to a connection to one host and port. */
export type Conduct =
  | ({ kind: 'answers' } & Manner)
  /** No answer, ever: a dropped packet. */
  | { kind: 'silent' }
  /** Turned away with the system's error name, by someone this many milliseconds away. */
  | { kind: 'turned-away'; error: 'ECONNREFUSED' | 'EHOSTUNREACH' | 'EACCES'; afterMs: number };

/** What a host is to the customer. `web` has nothing to do with mail. */
export type HostKind = 'provider' | 'relay' | 'stranger' | 'web';

/** A rule of the weather: whom it concerns (all, where nothing is said), and what happens there. */
export interface DoorRule {
  hosts?: readonly HostKind[];
  ports?: readonly number[];
  family?: Family;
  conduct: Conduct;
}

/** Where the computer is, as its own system and the web tell it. */
export interface Place {
  /** Empty where there is no connection at all. */
  families: readonly Family[];
  /** Name of the interface the way out goes by. */
  interface: string;
  publicAddress: string;
  publicName: string;
  /** Where a sign-in page sends every web request. */
  portal?: string;
  /** Whether any name server answers. */
  names: 'answer' | 'silent';
}

/** One scene: data only. Title and story are in the catalogue under its id. */
export interface Scene {
  id: SceneId;
  profile: IspProfile;
  connection: ConnectionType;
  subjects: readonly Subject[];
  /** The first that fits decides; where none does, every host behaves as a good one. */
  doors: readonly DoorRule[];
  place: Place;
  /** What a check must find. */
  answer: { code: VerdictCode; where: Where };
}
