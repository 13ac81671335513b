import type { Settings } from '../../shared/contract/window-schemas.ts';
import { readableAccent } from './accent.ts';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Puts language, direction, sizes and colours on the root element; style sheets do the rest. */
export function applyAppearance(
  root: HTMLElement,
  { textSize, contrast, theme }: Settings,
  language: string,
  accent: string | undefined,
): void {
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset['text'] = textSize;
  root.dataset['contrast'] = contrast;
  root.dataset['theme'] = theme;
  const readable = accent === undefined ? null : readableAccent(accent);
  for (const [name, value] of [
    ['--isp-accent', readable?.fill],
    ['--isp-on-accent', readable?.text],
  ] as const) {
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}
