import type { Report } from '../../../shared/model/report.ts';
import { wrap } from './layout.ts';
import type { ResultView } from './result.ts';

/** Marks a result that is practice, so that nobody takes it for real; nothing for a real one. */
export function practiceBanner({ practice }: Report, { words, colours, columns }: ResultView): string {
  if (practice === undefined) return '';
  const title = words.message(`practice.${practice}.title`, {});
  const line = '─'.repeat(columns);
  const text = wrap(words.message('practice.banner', { title }), columns);
  return `${colours.yellow([line, colours.bold(text), line].join('\n'))}\n\n`;
}
