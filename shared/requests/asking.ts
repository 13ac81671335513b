import type { IspExemption, IspProfile, IspRelease } from '../isp/profile.ts';
import type { RequestChannel } from '../model/request.ts';
import type { NextStep, VerdictCode } from '../model/verdict.ts';

export type IspRouter = NonNullable<IspProfile['routers']>[number];

/** What a customer may have said of themselves. What is absent is not known. */
export interface CustomerFacts {
  addressType?: 'dynamic' | 'static' | 'shared';
  contract?: 'residential' | 'business' | 'wholesale' | 'server' | 'member' | 'visitor';
  daysAsCustomer?: number;
  /** ISO 8601, a day. With it, blocks not yet or no longer in force do not count. */
  today?: string;
}

/** What the ISP asks of a customer, as far as a program can tell whether it is met. */
export type Condition =
  | { kind: 'address'; types: NonNullable<CustomerFacts['addressType']>[] }
  | { kind: 'contract'; contracts: NonNullable<CustomerFacts['contract']>[] }
  | { kind: 'days'; days: number }
  /** In the ISP's own words: only the customer can tell. */
  | { kind: 'words'; text: string };

/** One way of the profile to ask. */
export interface AskingWay {
  exemption: IspExemption;
  /** `file`: Postern can hand the request over, or print it. `phone`: a person calls. `go-there`: the customer does it there. */
  by: 'file' | 'phone' | 'go-there';
  /** What has to hold for this customer and is not known to. Empty: open to all on this line. */
  conditions: Condition[];
}

/** A way out that is not a request. */
export type OtherPath =
  | { kind: 'isp-way'; way: AskingWay }
  /** The home's own router holds a list of servers, or shuts the door. */
  | { kind: 'router'; router: IspRouter }
  /** The line was shut after abuse: clean, then ask for the release. */
  | { kind: 'clean-first'; release: IspRelease }
  /** The check found something else: an exemption would not help. */
  | { kind: 'mend-first'; code: VerdictCode };

/** Who may ask, and how. The profile's order is kept: the ISP lists its best way first. */
export type Asking = AskingFacts &
  (
    | { kind: 'may-ask'; ways: AskingWay[] }
    | { kind: 'must-phone'; ways: AskingWay[] }
    | { kind: 'other-path'; paths: OtherPath[] }
    | { kind: 'cannot'; why: 'nothing-shut' | 'nobody-may' | 'not-you' | 'no-way-known' | 'isp-unknown' }
  );

export interface AskingFacts {
  /** Said before all else: mail can go out without asking anybody. Null: no such way was seen. */
  mailAlreadyWorks: NextStep | null;
  /** What an exemption would open, in ascending order. */
  ports: number[];
  /** False: the policy was guessed, as the connection type is not known. */
  certain: boolean;
  /** Many connections to port 25 were seen from here: clean this computer before asking. */
  infected: boolean;
  /** Ways that are open to others, with the condition this customer does not meet. */
  notForYou: { exemption: IspExemption; condition: Condition }[];
}

/** How the profile's channels are gone: Postern hands over, a person calls, or the customer goes there. */
export const WAY_BY: Readonly<
  Record<RequestChannel | Exclude<IspExemption['channel'], 'none'>, AskingWay['by']>
> = {
  'web-form': 'file',
  email: 'file',
  ticket: 'file',
  webhook: 'file',
  print: 'file',
  phone: 'phone',
  portal: 'go-there',
  chat: 'go-there',
  'buy-static-address': 'go-there',
  'change-contract': 'go-there',
};

/** True for what the outbox takes: these are filed, printed or noted; the others are gone by the customer alone. */
export function isRequestChannel(
  channel: IspExemption['channel'] | RequestChannel,
): channel is RequestChannel {
  return channel !== 'none' && (WAY_BY[channel] === 'file' || channel === 'phone');
}
