import { describe, expect, test } from 'vitest';
import { systemLocale } from '../../../electron/cli/input/system-locale.ts';

describe('the locale of the system', () => {
  test.each([
    [{ LC_ALL: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'es_ES' }, 'de_DE.UTF-8'],
    [{ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'es_ES' }, 'fr_FR'],
    [{ LANG: 'es_ES' }, 'es_ES'],
    [{}, undefined],
  ])('%j on Linux is %s', (env, locale) => {
    expect(systemLocale(env, 'linux', () => 'en-US')).toBe(locale);
  });

  test.each(['win32', 'darwin'] as const)('%s tells it where no variable does', (platform) => {
    expect(systemLocale({}, platform, () => 'pt-BR')).toBe('pt-BR');
    expect(systemLocale({ LANG: 'ja_JP.UTF-8' }, platform, () => 'pt-BR')).toBe('ja_JP.UTF-8');
  });
});
