import type { ReactElement } from 'react';
import type { IspProfile, IspRelay } from '../../../../shared/isp/profile.ts';
import type { PageContext } from './page-context.ts';
import { Part, Said } from './Said.tsx';

/** What to type to send through the ISP's own server, or how to learn its name; nothing where there is none. */
export function Relay({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  const { relays, unnamedRelay } = profile;
  if (relays.length === 0 && unnamedRelay === undefined) return null;
  return (
    <Part id="relay" title={words.message('page.relay.title', { isp: profile.name })}>
      {relays.map((relay) => (
        <Server key={relay.host} relay={relay} page={page} />
      ))}
      {unnamedRelay !== undefined && <Unnamed relay={unnamedRelay} page={page} />}
    </Part>
  );
}

function Server({ relay, page }: { relay: IspRelay; page: PageContext }): ReactElement {
  const { profile, words } = page;
  const isp = profile.name;
  return (
    <>
      <dl>
        <dt>{words.message('window.values.server', {})}</dt>
        <dd>{relay.host}</dd>
        {relay.ports.map(({ port, security }) => (
          <Port key={port} port={port} security={words.message(`security.${security}`, {})} page={page} />
        ))}
        <dt>{words.message('window.values.login', {})}</dt>
        <dd>{words.message('window.values.login.is', { login: relay.login, isp })}</dd>
      </dl>
      <Notes relay={relay} page={page} />
    </>
  );
}

function Port({ port, security, page }: { port: number; security: string; page: PageContext }): ReactElement {
  const { words } = page;
  return (
    <>
      <dt>{words.message('window.values.port', {})}</dt>
      <dd>{port}</dd>
      <dt>{words.message('window.values.security', {})}</dt>
      <dd>{security}</dd>
    </>
  );
}

function Unnamed({
  relay,
  page,
}: {
  relay: NonNullable<IspProfile['unnamedRelay']>;
  page: PageContext;
}): ReactElement {
  const { profile, words } = page;
  const isp = profile.name;
  return (
    <>
      <p>
        {words.message('page.relay.unnamed', { isp })} <Said text={relay.told} page={page} />
      </p>
      {relay.ports !== undefined && (
        <dl>
          {relay.ports.map(({ port, security }) => (
            <Port key={port} port={port} security={words.message(`security.${security}`, {})} page={page} />
          ))}
        </dl>
      )}
      <Notes relay={relay} page={page} />
    </>
  );
}

/** What holds for sending through it. */
function Notes({
  relay,
  page,
}: {
  relay: IspRelay | NonNullable<IspProfile['unnamedRelay']>;
  page: PageContext;
}): ReactElement | null {
  const { profile, words } = page;
  const isp = profile.name;
  const names = words.list(profile.mailDomains, 'disjunction');
  const notes = [
    relay.senders === 'own-domains' && names !== '' && words.message('page.relay.own-domains', { names }),
    'onNetOnly' in relay && relay.onNetOnly && words.message('page.relay.on-net', { isp }),
    relay.monitored === true && words.message('page.relay.monitored', { isp }),
    relay.limits !== undefined && <Said text={relay.limits} page={page} />,
    'senderRule' in relay && relay.senderRule !== undefined && <Said text={relay.senderRule} page={page} />,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note, index) => (
        <li key={index}>{note}</li>
      ))}
    </ul>
  );
}
