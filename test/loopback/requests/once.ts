import { writeSync } from 'node:fs';
import { DRAFT, home, NO_WAYS, profileOf, SIGNAL } from './home.ts';

// Does one thing in a home, whatever disk that is on, and says what was answered and what is listed then.

const [folder = '', action = '', origin = ''] = process.argv.slice(2);
const { outbox } = home({ plainHttpToLoopback: true }, folder);
const answers: unknown[] = [];
if (action === 'draft') {
  const profile = profileOf({ channel: 'web-form', url: `${origin}/ask` });
  answers.push(await outbox.draft({ ...DRAFT, reason: 'x'.repeat(19_000) }, profile));
} else {
  for (const one of await outbox.list()) {
    const request = one.ok ? one.kept.request.request : one.request;
    if (action === 'send') answers.push(...(await outbox.send({ request }, NO_WAYS, SIGNAL)));
    if (action === 'cancel') answers.push(await outbox.cancel(request));
  }
}
const listed = (await outbox.list()).map((one) => (one.ok ? one.kept.request.state : one.problem));
writeSync(1, JSON.stringify({ answers, listed }));
