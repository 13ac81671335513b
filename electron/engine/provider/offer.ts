import type { ProviderQuirk, ServerCandidate } from '../../../shared/model/provider-settings.ts';
import type { Provider, UserForm } from '../../../shared/providers/provider.ts';
import type { MailAddress } from './mail-address.ts';

/** What a source says of one server, checked; not yet tried. */
export interface Offer extends Pick<ServerCandidate, 'host' | 'port' | 'methods' | 'user' | 'sourceDetail'> {
  security: 'starttls' | 'tls';
  /** False where the source says that no login is wanted (an ISP's relay). */
  login: boolean;
  caution?: ServerCandidate['caution'];
}

/** What one source answers. `detail`: a code or an error's name, never a sentence. */
export type SourceAnswer =
  | {
      outcome: 'found';
      provider: string | null;
      offers: Offer[];
      quirks: readonly ProviderQuirk[];
      detail?: string;
    }
  | { outcome: 'nothing' | 'failed' | 'not-tried'; detail?: string };

/** The way a server is spoken to, for comparing. */
export function wayOf({ host, port, security }: { host: string; port: number; security: string }): string {
  return [host, port, security].join(' ');
}

/** What the table says of a provider. */
export function offersOf(provider: Provider, address: MailAddress, detail: string): SourceAnswer {
  const user = userName(provider.user, address);
  const offers = provider.servers.map((server): Offer => ({
    ...server,
    methods: [...provider.methods],
    user,
    sourceDetail: detail,
    login: true,
  }));
  return { outcome: 'found', provider: provider.name, offers, quirks: provider.quirks };
}

/** The user name a form makes of an address. */
export function userName(form: UserForm, { mailbox, domain }: MailAddress): string {
  const parts: Record<string, string> = {
    '%email%': `${mailbox}@${domain}`,
    '%local%': mailbox,
    '%domain%': domain,
  };
  return form.replace(/%[a-z]+%/g, (name) => parts[name] ?? name);
}
