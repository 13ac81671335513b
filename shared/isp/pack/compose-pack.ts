import { listOf, type Answers } from './questions.ts';

/** The two files of a new pack as they are written. Same answers, same day: same files. */
export interface ComposedPack {
  profile: Record<string, unknown>;
  pack: Record<string, unknown>;
}

/**
 * Makes a pack of the answers to `QUESTIONS`.
 * @param today ISO date on which the ISP's page was read
 */
export function composePack(answers: Answers, today: string): ComposedPack {
  const said = (name: string): string => answers[name] ?? '';
  const when = (name: string, field: Record<string, unknown>) => (said(name) === '' ? {} : field);
  const [id, accent] = [said('id'), said('accent')];
  return {
    profile: {
      schema: 'postern-isp/1',
      id,
      name: said('name'),
      country: said('country'),
      languages: listOf(said('languages')),
      ...when('website', { website: said('website') }),
      ...when('source', { sources: [{ url: said('source'), read: today }] }),
      reviewed: today,
      ...when('mailDomains', { mailDomains: listOf(said('mailDomains')) }),
      ...when('networks', { networks: { cidrs: listOf(said('networks')) } }),
      ...when('relay', { relays: [relayOf(said)] }),
      ...(said('relay') === '' && closes(said)
        ? { unnamedRelay: { told: `Ask the help desk of ${said('name')}.` } }
        : {}),
      connections: connectionsOf(said),
      helpDesk: {
        ...when('phone', { phones: [{ number: said('phone') }] }),
        ...when('email', { email: said('email') }),
        ...when('help', { web: said('help') }),
      },
    },
    pack: {
      schema: 'postern-pack/1',
      product: said('product'),
      fileName: `${id.slice(0, 28)}-mail-helper`,
      appId: said('appId'),
      publisher: {
        name: said('name'),
        ...when('email', { email: said('email') }),
        ...when('website', { website: said('website') }),
      },
      colours: { accent },
      ...when('legal', { legal: 'legal.txt' }),
    },
  };
}

type Said = (name: string) => string;

const closes = (said: Said): boolean => listOf(said('closed')).length > 0;

function relayOf(said: Said): Record<string, unknown> {
  return {
    host: said('relay'),
    ports: [{ port: Number(said('relayPort')), security: said('relaySecurity') }],
    login: said('relayLogin'),
    senders: said('relaySenders'),
  };
}

function connectionsOf(said: Said): Record<string, unknown>[] {
  const place = said('exemptionAt');
  const exemption = { channel: said('exemption'), ...(place === '' ? {} : { url: place }) };
  const closed = listOf(said('closed')).map((type) => ({
    type,
    blocks: [{ ports: [25], scope: 'all-but-relay' }],
    exemptions: [exemption],
  }));
  const open = listOf(said('open')).map((type) => ({ type, blocks: [] }));
  return closed.length + open.length === 0 ? [{ type: 'unknown', blocks: [] }] : [...closed, ...open];
}
