import { useEffect, useState } from 'react';
import type { Library } from 'virtual:libraries';
import { useApp } from '../../state/app-context.ts';

/** Version, licence, and whose work is built in: the list is made by the build from what it bundled. */
export function AboutPostern() {
  const { words, hello } = useApp();
  const { message } = words;
  const [libraries, setLibraries] = useState<readonly Library[]>([]);
  useEffect(() => {
    void import('virtual:libraries').then((found) => setLibraries(found.libraries));
  }, []);
  return (
    <>
      <p>{message('window.settings.version', { version: hello.version })}</p>
      <p>{message('window.settings.licence', {})}</p>
      <h3>{message('window.settings.libraries', {})}</h3>
      <ul className="libraries">
        {libraries.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`}>
            <bdi>{message('window.settings.library', { name, version, licence })}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
