import type { ClientId } from '../model/mail-account.ts';
import type { EndedProgram } from './ended-programs.ts';
import type { GuidedMenu } from './programs.ts';

/** How a program names a way to encrypt. `or`: what older versions call it. */
export interface SecurityLabel {
  /** Null: no encryption, which every language has a word for. */
  label: string | null;
  or?: string;
}

/** One thing to do, with the customer's values. Only `messages/` knows the sentence. */
export type GuidedStep =
  /** Mail of this program may go by its maker's servers: then a shut port does not matter. */
  | { key: 'guided.note.cloud'; values: { client: ClientId } }
  /** It may not know the encryption of today. */
  | { key: 'guided.note.old'; values: { client: ClientId } }
  | { key: 'guided.open'; values: { client: ClientId } }
  | { key: 'guided.open.control-panel'; values: { client: ClientId } }
  | { key: 'guided.open.device'; values: Nothing }
  | { key: 'guided.open.file'; values: { path: string } }
  | { key: 'guided.menu'; values: { menu: GuidedMenu } }
  /** Not certain in every version. */
  | { key: 'guided.menu.unsure'; values: { menu: GuidedMenu } }
  | { key: 'guided.find-accounts'; values: Nothing }
  | { key: 'guided.account'; values: { email: string } }
  | { key: 'guided.account.unnamed'; values: Nothing }
  | { key: 'guided.find-outgoing'; values: Nothing }
  | { key: 'guided.find-server-list'; values: Nothing }
  /** Apple Mail would set the port back. */
  | { key: 'guided.not-automatic'; values: Nothing }
  | { key: 'guided.own-port'; values: Nothing }
  | { key: 'guided.host'; values: { host: string } }
  | { key: 'guided.host.same'; values: { host: string } }
  | { key: 'guided.port'; values: { port: number } }
  | { key: 'guided.security'; values: SecurityLabel }
  | { key: 'guided.security.unsure'; values: SecurityLabel }
  | { key: 'guided.security.tick'; values: Nothing }
  | { key: 'guided.security.untick'; values: Nothing }
  | { key: 'guided.login.keep'; values: Nothing }
  | { key: 'guided.login.none'; values: Nothing }
  | { key: 'guided.login.user'; values: { user: string } }
  | { key: 'guided.save'; values: Nothing }
  | { key: 'guided.password'; values: Nothing }
  | { key: 'guided.try'; values: Nothing }
  | { key: `guided.explain.${EndedProgram}`; values: Nothing };

export type Nothing = Readonly<Record<string, never>>;

/** Why there is nothing to change, or nothing that could be. */
export type GuidedTopic = EndedProgram | 'webmail' | 'oauth';
