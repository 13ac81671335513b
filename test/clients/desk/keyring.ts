import type { Desk } from './desk.ts';

/** What a program with a keyring needs of a machine. */
export const KEYRING_NEEDS = ['gnome-keyring-daemon', 'secret-tool'];

/** The session's keyring, open, as after a login with a password. */
export async function openKeyring(desk: Desk): Promise<void> {
  const argv = ['gnome-keyring-daemon', '--unlock', '--components=secrets', '--daemonize'];
  await desk.must(argv, { input: 'anything' });
}

/** Keeps a password under a program's own attributes, as when its user had been asked once. */
export async function remember(
  desk: Desk,
  attributes: Readonly<Record<string, string>>,
  password: string,
): Promise<void> {
  const pairs = Object.entries(attributes).flat();
  await desk.must(['secret-tool', 'store', '--label=mail', ...pairs], { input: password });
}
