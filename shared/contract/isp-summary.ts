import type { IspConnection, IspProfile } from '../isp/profile.ts';

/** What the screens need of a profile, and no more: no networks, no controls, no mail domains. */
export interface IspSummary {
  id: string;
  name: string;
  /** False for the profile that stands for "we do not know which ISP". */
  known: boolean;
  /** The first is the one that plain texts are written in. */
  languages: string[];
  /** `#rrggbb` */
  accent?: string | undefined;
  website?: string | undefined;
  /** The policy depends on the connection type, and nothing else may give the type away: ask. */
  asksConnection: boolean;
  connectionQuestion?: IspProfile['connectionQuestion'] | undefined;
  connections: ConnectionSummary[];
  relays: IspProfile['relays'];
  unnamedRelay?: IspProfile['unnamedRelay'] | undefined;
  stillWorks?: IspProfile['stillWorks'] | undefined;
  helpDesk: IspProfile['helpDesk'];
  doesNotHelpWith: string[];
  /** The ISP's own steps, shown before those for a mail program. */
  guides: NonNullable<IspProfile['guides']>;
  /** The ISP's own questions and answers. */
  answers: NonNullable<IspProfile['answers']>;
  sources: IspProfile['sources'];
  /** Every web address the profile names: the only ones `openLink` opens. */
  links: string[];
}

/** One connection type and its rule, without the marks by which the program knows it. */
export type ConnectionSummary = Pick<IspConnection, 'type' | 'blocks' | 'exemptions'> & {
  label?: IspConnection['label'] | undefined;
  release?: IspConnection['release'] | undefined;
  /** What a customer on it would say. */
  statement?: NonNullable<IspConnection['recognise']>['statement'] | undefined;
};

export function summariseIsp(profile: IspProfile): IspSummary {
  return {
    id: profile.id,
    name: profile.name,
    known: profile.id !== 'generic',
    languages: profile.languages,
    accent: profile.appearance.accent,
    website: profile.website,
    asksConnection: asksConnection(profile),
    connectionQuestion: profile.connectionQuestion,
    connections: profile.connections.map(({ type, label, recognise, blocks, exemptions, release }) => ({
      type,
      label,
      statement: recognise?.statement,
      blocks,
      exemptions,
      release,
    })),
    relays: profile.relays,
    unnamedRelay: profile.unnamedRelay,
    stillWorks: profile.stillWorks,
    helpDesk: profile.helpDesk,
    doesNotHelpWith: profile.doesNotHelpWith,
    answers: profile.answers ?? [],
    guides: profile.guides ?? [],
    sources: profile.sources,
    links: linksOf(profile),
  };
}

/** Not where all types share one rule, nor where the line's own address or name tells every type with a rule of its own. */
function asksConnection({ connections }: IspProfile): boolean {
  const rules = connections.map(({ blocks, exemptions, release }) =>
    JSON.stringify([blocks, exemptions, release], (key, value: unknown) =>
      key === 'reason' ? undefined : value,
    ),
  );
  if (new Set(rules).size < 2) return false;
  return connections.some(
    ({ type, recognise }) =>
      type !== 'unknown' && (recognise?.cidrs ?? []).length + (recognise?.reverseDns ?? []).length === 0,
  );
}

/** Web addresses, wherever in the profile they stand but for those the check itself asks. */
function linksOf(profile: IspProfile): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  for (const [key, value] of Object.entries(profile)) {
    if (key !== 'controls' && key !== '$schema') visit(value);
  }
  return [...found];
}
