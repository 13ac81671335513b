import { format, resolveConfig } from 'prettier';
import { renderPages, withFormAddress } from '../../../electron/engine/isp/page/render-page.ts';
import { loadProfile } from '../../../electron/engine/isp/load-profile.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';

export const FIXTURES = ['brazil', 'caneris', 'speedport', 'telekom', 'telstra', 'zhnet'];

/** A bundled profile, or a fixture by its name. */
export async function profileOf(name: string): Promise<IspProfile> {
  const file = new URL(`../../fixtures/isp/${name}.json`, import.meta.url);
  const loaded = await loadProfile(FIXTURES.includes(name) ? file.pathname : name);
  if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.problems)}`);
  return loaded.profile;
}

/** The main page of a profile on a fixed day. */
export async function pageOf(profile: IspProfile): Promise<string> {
  const files = await renderPages(profile, '2026-11-22');
  return files.find(({ name }) => name === 'index.html')?.text ?? '';
}

/** As a person would read it in a change: laid out by prettier. */
export async function laidOut(html: string): Promise<string> {
  const options = await resolveConfig(new URL('../../../package.json', import.meta.url));
  return format(html, { ...options, parser: 'html' });
}

/** Hamilton's page with the form that its own page has at its foot. */
export async function hamiltonWithForm(): Promise<IspProfile> {
  return withFormAddress(await profileOf('hamilton'), 'https://www.hamilton.example/smtp-request');
}
