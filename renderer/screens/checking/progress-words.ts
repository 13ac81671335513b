import type { Words } from '../../../shared/messages/create-words.ts';
import type { Progress } from '../../state/app-state.ts';

/** What is being done right now, in one sentence. */
export function progressInWords(latest: Progress | null, { message }: Words): string {
  if (latest === null) return message('cli.progress.start', {});
  const { host, port, step, waiting } = latest;
  if (waiting) return message('cli.progress.waiting', { host, port });
  switch (step) {
    case 'resolve':
      return message('cli.progress.resolve', { host });
    case 'connect':
      return message('cli.progress.connect', { host, port });
    case 'tls':
    case 'greeting':
    case 'ehlo':
    case 'starttls':
    case 'tls-after-starttls':
    case 'ready':
      return message('cli.progress.talking', { host, port });
  }
}
