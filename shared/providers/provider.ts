import type { ServerCandidate, ProviderQuirk } from '../model/provider-settings.ts';
import type { Security } from '../model/observation.ts';

/** At least two labels; a test checks the rest. */
export type Host = `${string}.${string}`;
/** ISO 8601. */
export type IsoDate = `${number}-${number}-${number}`;

/** One outgoing server. Never in plain: a password does not travel in the open. */
export interface ProviderServer {
  host: Host;
  port: number;
  security: Exclude<Security, 'none'>;
}

/** How the user name is made of the address. */
export type UserForm = '%email%' | '%local%' | '%local%.%domain%';

export type LoginMethods = ServerCandidate['methods'];

/** Where a row was learned, and when that was read; what everybody in the field knows was read nowhere. */
export type ProviderSource =
  | { from: 'ispdb' | 'provider-db' | 'provider-page' | 'web-page' | 'reference'; read: IsoDate }
  | { from: 'common-knowledge'; read: null };

/** What a mail company wants of a program that sends. */
export interface Provider {
  /** Short name, stable. */
  id: string;
  /** As its customers call it. */
  name: string;
  /** Mail domains, lower case, A-labels; one that begins with a dot stands for everything below it. */
  domains: readonly Host[];
  /** Whose mail goes to a server under one of these is its customer, with a domain of their own. */
  mx: readonly Host[];
  /** Best first (RFC 8314: TLS from the first byte before STARTTLS). */
  servers: readonly ProviderServer[];
  /** Names of its outgoing servers that its customers' programs may still have. Never offered. */
  formerHosts?: readonly Host[];
  /** Strongest first. */
  methods: Readonly<LoginMethods>;
  user: UserForm;
  quirks: readonly ProviderQuirk[];
  sources: readonly [ProviderSource, ...ProviderSource[]];
}

/** A row either names a server, or says why there is none: anything else does not compile. */
export type ProviderRow = Provider &
  (
    | {
        servers: readonly [ProviderServer, ...ProviderServer[]];
        methods: readonly [LoginMethods[number], ...LoginMethods];
      }
    | { servers: readonly []; quirks: readonly [Extract<ProviderQuirk, { kind: 'no-smtp' }>] }
  );
