import type { Words } from '../../shared/messages/create-words.ts';
import { useApp } from '../state/app-context.ts';
import type { Notice } from '../state/app-state.ts';
import { faultInWords } from '../state/fault-words.ts';

/** What happened last, where no screen says it. Always there, so that a screen reader hears it change. */
export function NoticeBar() {
  const { words, notice } = useApp();
  return (
    <div role="status" className={notice ? 'notice' : 'notice notice-empty'}>
      {notice && noticeInWords(notice, words)}
    </div>
  );
}

function noticeInWords(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'saved':
      return words.message('window.settings.saved', {});
    case 'link':
      return words.message('window.link.failed', { url: notice.url });
    case 'fault':
      return faultInWords(notice.fault, words);
    case 'stopped':
      return words.join(
        words.message('cli.cancelled-early', {}),
        notice.useful ? words.message('window.checking.useful', notice.useful) : '',
      );
  }
}
