/**
 * The locale the user set, as POSIX ranks its variables (XBD §8.2), else the one Windows or macOS tells.
 * Undefined when nothing was set: elsewhere `Intl` would then name American English, which nobody chose.
 */
export function systemLocale(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  ofSystem: () => string,
): string | undefined {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((locale) => Boolean(locale));
  return set ?? (platform === 'win32' || platform === 'darwin' ? ofSystem() : undefined);
}
