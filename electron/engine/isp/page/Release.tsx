import type { ReactElement } from 'react';
import type { IspConnection } from '../../../../shared/isp/profile.ts';
import { Phones } from './HelpDesk.tsx';
import type { PageContext } from './page-context.ts';
import { labelOf } from './policy.ts';
import { Part, Said } from './Said.tsx';

/** The way back for a line that was shut after junk mail was seen; left out where no line has one. */
export function Release({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  const lines = profile.connections.filter(({ release }) => release !== undefined);
  if (lines.length === 0) return null;
  return (
    <Part id="release" title={words.message('page.release.title', {})}>
      {lines.map((connection, index) => (
        <Steps key={index} connection={connection} named={profile.connections.length > 1} page={page} />
      ))}
    </Part>
  );
}

function Steps({
  connection,
  named,
  page,
}: {
  connection: IspConnection;
  named: boolean;
  page: PageContext;
}): ReactElement | null {
  const { release } = connection;
  if (release === undefined) return null;
  return (
    <>
      {named && <h3>{labelOf(connection, page)}</h3>}
      <ol>
        {release.steps.map((step, index) => (
          <li key={index}>
            <Said text={step} page={page} />
          </li>
        ))}
      </ol>
      {release.url !== undefined && (
        <p>
          <a href={release.url}>{release.url}</a>
        </p>
      )}
      {release.email !== undefined && (
        <p>
          <a href={`mailto:${release.email}`}>{release.email}</a>
        </p>
      )}
      {release.phones !== undefined && <Phones phones={release.phones} page={page} />}
      {release.limits !== undefined && (
        <p>
          <Said text={release.limits} page={page} />
        </p>
      )}
    </>
  );
}
