import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../../../electron/engine/report/find-browser.ts';
import { countryOf, paperOf } from '../../../shared/report/paper.ts';

describe('the paper of a country', () => {
  it.each([
    ['en_US.UTF-8', 'Letter'],
    ['es-MX', 'Letter'],
    ['fr_CA', 'Letter'],
    ['en-GB', 'A4'],
    ['de_AT.UTF-8@euro', 'A4'],
    ['zh-Hant-TW', 'A4'],
    ['pt-BR', 'A4'],
    ['ja', 'A4'],
    ['C.UTF-8', 'A4'],
    ['', 'A4'],
  ])('of %s is %s', (locale, paper) => {
    expect(paperOf(countryOf(locale))).toBe(paper);
  });
});

describe('a browser that prints', () => {
  it('is looked for where each system has its programs', () => {
    expect(browserPlaces('linux', { PATH: '/usr/bin:relative::/snap/bin' })).toContain('/snap/bin/chromium');
    expect(browserPlaces('linux', { PATH: 'relative:.' })).toEqual([]);
    expect(browserPlaces('darwin', { HOME: '/Users/ann' })).toContain(
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = browserPlaces('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' });
    // Every Windows has this one.
    expect(windows[0]).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(windows.every((place) => place.startsWith('C:\\'))).toBe(true);
  });

  it('is none where there is none', async () => {
    expect(await findBrowser('linux', {})).toBeNull();
    expect(await findBrowser('linux', { PATH: '/nonexistent' })).toBeNull();
  });
});
