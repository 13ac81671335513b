import type { Failure, Step } from '../../../shared/model/failure.ts';
import { maskedStartTls, isMaskedGreeting } from '../../../shared/smtp/masking.ts';
import { offers, readCapabilities } from '../../../shared/smtp/capabilities.ts';
import type { Reply } from '../../../shared/smtp/reply.ts';
import type { End } from './draft.ts';
import { replyWords, callerLiteral } from './smtp-words.ts';
import type { Talk } from './talk.ts';
import { secureOver } from './tls.ts';
import { createWire, type Heard, type Wire } from './wire.ts';
import type { Socket } from 'node:net';

/** A conversation stands here between its parts. `wire` is null once there is nothing more to say on it. */
export type Opened = { wire: Wire } | { end: End };

const failed = (step: Step, failure: Failure, detail?: string): { end: End } => ({
  end: { outcome: 'failed', step, failure, ...(detail === undefined ? {} : { detail }) },
});
const stopped = (step: Step): { end: End } => ({ end: { outcome: 'cancelled', step } });

/** A listening wire over the connected socket; with implicit TLS (RFC 8314) after its handshake. */
export async function openWire(socket: Socket, talk: Talk): Promise<Opened> {
  if (talk.target.security !== 'tls') return { wire: createWire(socket, talk.deps.clock, talk.write) };
  if (!(await talk.turn())) return stopped('tls');
  return secure(socket, 'tls', talk);
}

async function secure(raw: Socket, step: 'tls' | 'tls-after-starttls', talk: Talk): Promise<Opened> {
  const { draft, deps } = talk;
  const startedAt = talk.begin(step);
  const secured = await secureOver(
    raw,
    talk.target.host,
    talk.due('handshake', startedAt),
    deps,
    talk.signal,
  );
  if (secured.kind === 'stopped') return stopped(step);
  draft.timings.tlsMs = deps.clock.now() - startedAt;
  if (secured.certificate !== undefined) draft.certificate = secured.certificate;
  if (secured.kind === 'failed') {
    talk.write('*', secured.detail);
    return failed(step, secured.failure, secured.detail);
  }
  talk.write('*', secured.certificate.protocol ?? 'TLS');
  return { wire: createWire(secured.socket, deps.clock, talk.write) };
}

/** Waits for the greeting (RFC 5321 §3.1). Null: it came and was a welcome. May be called again after a silence. */
export async function hearGreeting(wire: Wire, talk: Talk): Promise<End | null> {
  const { draft, deps } = talk;
  const startedAt = talk.begin('greeting');
  draft.greetingFrom ??= startedAt;
  const heard = await talk.whileWaiting(() => wire.hear(talk.due('greeting', startedAt), talk.signal));
  const fail = (failure: Failure, detail?: string): End => failed('greeting', failure, detail).end;
  if (heard.kind === 'stopped') return stopped('greeting').end;
  if (heard.kind === 'silent') {
    if (heard.partial !== null) return fail('greeting-timeout', heard.partial);
    return { outcome: 'failed', step: 'greeting', failure: 'greeting-timeout', waiting: true };
  }
  draft.timings.greetingMs = deps.clock.now() - draft.greetingFrom;
  if (heard.kind === 'closed') return fail('greeting-closed');
  if (heard.kind === 'lost') return fail('greeting-reset', heard.error);
  if (heard.kind === 'broken') {
    draft.greeting = heard.problem.line;
    return fail('not-smtp', `${heard.problem.kind}: ${heard.problem.line}`);
  }
  const { reply } = heard;
  draft.greeting = reply.raw[0] ?? '';
  if (reply.code === 220) return null;
  if (reply.code >= 500) wire.send('QUIT');
  if (reply.code >= 400)
    return fail(reply.code >= 500 ? 'greeting-refused' : 'greeting-busy', replyWords(reply));
  // 200 greets on news servers, 3yz nowhere.
  return fail('not-smtp', replyWords(reply));
}

/** From a welcome to the end of what the target asks for. `wire` in the answer is the one to take leave on. */
export async function converse(first: Wire, talk: Talk): Promise<{ end: End; wire: Wire | null }> {
  const { target, draft } = talk;
  const leave = (wire: Wire, end: End): { end: End; wire: Wire } => {
    wire.send('QUIT');
    return { end, wire };
  };
  const ready = (security: typeof target.security): End => ({ outcome: 'ready', security });
  if (target.depth === 'greeting') return leave(first, ready(target.security));

  if (!(await talk.turn())) return { ...stopped('ehlo'), wire: null };
  const introduced = await introduce(first, talk);
  if (introduced.end !== null)
    return introduced.polite ? leave(first, introduced.end) : { end: introduced.end, wire: null };
  if (target.security !== 'starttls') return leave(first, ready(target.security));

  const features = draft.features ?? [];
  if (!offers(features, 'STARTTLS')) {
    const overwritten = maskedStartTls(features);
    // Mailguard overwrites the EHLO itself, so that the server does not know it; its greeting shows who did it.
    const mailguard = introduced.onlyHelo && isMaskedGreeting(draft.greeting ?? '');
    if (overwritten !== null || mailguard) {
      return leave(first, failed('starttls', 'starttls-masked', overwritten ?? draft.greeting).end);
    }
    if (target.tlsOptional) return leave(first, ready('none'));
    return leave(first, failed('starttls', 'starttls-not-offered').end);
  }
  if (target.depth === 'ehlo') return leave(first, ready('starttls'));

  const upgraded = await startTls(first, talk);
  if ('end' in upgraded)
    return upgraded.polite ? leave(first, upgraded.end) : { end: upgraded.end, wire: null };
  const second = await introduce(upgraded.wire, talk);
  if (second.end === null || second.polite) return leave(upgraded.wire, second.end ?? ready('starttls'));
  return { end: second.end, wire: null };
}

interface Introduced {
  end: End | null;
  /** The server is still talking to us: take leave properly. */
  polite: boolean;
  onlyHelo: boolean;
}

/** EHLO, and HELO once where EHLO is not known (RFC 5321 §3.2); what the server says of itself goes into the draft. */
async function introduce(wire: Wire, talk: Talk): Promise<Introduced> {
  const { draft, deps } = talk;
  const startedAt = talk.begin('ehlo');
  const done = (end: End | null, polite: boolean, onlyHelo = false): Introduced => ({
    end,
    polite,
    onlyHelo,
  });
  const who = callerLiteral(wire.socket);
  const ask = async (verb: 'EHLO' | 'HELO'): Promise<Reply | End> => {
    wire.send(`${verb} ${who}`);
    const heard = await wire.hear(talk.due('reply', startedAt), talk.signal);
    draft.timings.ehloMs = deps.clock.now() - startedAt;
    return heard.kind === 'reply' ? heard.reply : noReply('ehlo', heard, 'ehlo-timeout', 'ehlo-closed');
  };
  // A second EHLO, after TLS, must not show the answer to the first (RFC 3207 §4.2).
  delete draft.features;
  delete draft.ehloGreeting;

  let reply = await ask('EHLO');
  if ('outcome' in reply) return done(reply, false);
  const unknownCommand = reply.code === 500 || reply.code === 502 || reply.code === 504;
  if (unknownCommand) {
    reply = await ask('HELO');
    if ('outcome' in reply) return done(reply, false);
  }
  if (reply.code !== 250) {
    return done(failed('ehlo', 'ehlo-refused', replyWords(reply)).end, reply.code !== 421);
  }
  const { greeting, features } = readCapabilities(reply);
  draft.ehloGreeting = greeting;
  draft.features = unknownCommand ? [] : features;
  return done(null, true, unknownCommand);
}

async function startTls(wire: Wire, talk: Talk): Promise<{ wire: Wire } | { end: End; polite: boolean }> {
  const startedAt = talk.begin('starttls');
  wire.send('STARTTLS');
  const heard = await wire.hear(talk.due('reply', startedAt), talk.signal);
  talk.draft.timings.starttlsMs = talk.deps.clock.now() - startedAt;
  if (heard.kind !== 'reply') {
    return { end: noReply('starttls', heard, 'tls-timeout', 'tls-closed'), polite: false };
  }
  if (heard.reply.code !== 220) {
    const polite = heard.reply.code !== 421;
    return { ...failed('starttls', 'starttls-refused', replyWords(heard.reply)), polite };
  }
  // Whatever came after the 220 came in the clear and may be anyone's: it is forgotten (RFC 3207 §6).
  wire.detach();
  const opened = await secure(wire.socket, 'tls-after-starttls', talk);
  return 'wire' in opened ? opened : { ...opened, polite: false };
}

/** The end of a step that wanted a reply and got none. */
function noReply(
  step: Step,
  heard: Exclude<Heard, { kind: 'reply' }>,
  silence: Failure,
  close: Failure,
): End {
  switch (heard.kind) {
    case 'silent':
      return failed(step, silence, heard.partial ?? undefined).end;
    case 'broken':
      return failed(step, 'not-smtp', `${heard.problem.kind}: ${heard.problem.line}`).end;
    case 'closed':
      return failed(step, close).end;
    case 'lost':
      return failed(step, close, heard.error).end;
    case 'stopped':
      return stopped(step).end;
  }
}
