import { writeSync } from 'node:fs';
import type { RequestChannel } from '../../../shared/model/request.ts';
import type { SendingWays } from '../../../electron/engine/requests/channels/channel.ts';
import { DRAFT, home, keptOf, profileOf, SIGNAL } from './home.ts';

// Ready, it says so; told a home and a server, it drafts, queues, sends and confirms there until it is killed, and says
// what it did after each step: what was said must be true on the disk.

interface Order {
  folder: string;
  origin: string;
  /** Of the server for letters, on loopback. */
  mailPort: number;
}

/** One after the other. */
const CHANNELS: readonly RequestChannel[] = ['web-form', 'email', 'ticket', 'webhook'];

const say = (what: string, request: string): void => {
  writeSync(1, `${what} ${request}\n`);
};

async function work({ folder, origin, mailPort }: Order): Promise<void> {
  const { outbox } = home({ plainHttpToLoopback: true }, folder);
  const profile = profileOf(
    {
      channel: 'web-form',
      url: `${origin}/ask`,
      form: { page: `${origin}/page`, success: { status: [201] }, referenceAfter: 'Reference' },
    },
    { channel: 'webhook', url: `${origin}/hook` },
    { channel: 'ticket', ticket: { system: 'zendesk', url: `${origin}/tickets` } },
    { channel: 'email', email: 'exemptions@isp.test' },
  );
  const ways: SendingWays = {
    mail: {
      from: 'jane@isp.test',
      servers: [{ host: '127.0.0.1', port: mailPort, security: 'none', login: null }],
    },
  };

  async function bringOn(request: string, state: string): Promise<void> {
    if (state === 'draft' || state === 'needs-you') {
      keptOf(await outbox.queue(request));
      say('queued', request);
    }
    const [answer] = await outbox.send({ request }, ways, SIGNAL);
    if (answer?.ok !== true || answer.kept.request.state !== 'filed') return;
    say('filed', request);
    keptOf(await outbox.note(request, { closed: { by: 'port-open', note: 'seen open' } }));
    say('closed', request);
  }

  // Each begins with another, so that none is always the first.
  for (let round = Math.floor(Math.random() * CHANNELS.length); ; round++) {
    for (const one of await outbox.list()) {
      if (!one.ok) throw new Error(JSON.stringify(one));
      const { request, state, closed } = one.kept.request;
      if (state !== 'filed') await bringOn(request, state);
      else if (closed === null)
        keptOf(await outbox.note(request, { closed: { by: 'port-open', note: 'seen open' } }));
    }
    const channel = CHANNELS[round % CHANNELS.length] ?? 'web-form';
    const { request } = keptOf(await outbox.draft({ ...DRAFT, channel }, profile)).request;
    say('draft', request);
    await bringOn(request, 'draft');
  }
}

process.stdin.once('data', (data: Buffer) => {
  work(JSON.parse(data.toString()) as Order).catch((error: unknown) => {
    say('fault', String(error));
    process.exit(1);
  });
});
writeSync(1, 'ready\n');
