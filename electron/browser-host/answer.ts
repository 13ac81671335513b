import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders, type PageFiles } from '../engine/desk/page-files.ts';
import type { Guard, Refusal } from './guard.ts';

/** Refusals are told in a number and a word: whoever gets one is either at fault or not a person. */
const STATUS: Readonly<Record<Refusal, number>> = {
  'foreign-host': 421,
  'foreign-origin': 403,
  'no-cookie': 403,
  'wrong-token': 403,
};

/** Answers requests for the window's files. Everything but the first address needs the cookie. */
export function createAnswer(
  guard: Guard,
  files: PageFiles,
): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = pageHeaders(`'self' ${guard.origin.replace(/^http/, 'ws')}`);

  return (request, response) => {
    const end = (status: number, more: Record<string, string> = {}, body: Buffer | string = ''): void => {
      response.writeHead(status, { ...headers, ...more, 'Content-Length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const refuse = (status: number, word: string): void => {
      // Whatever else such a client sends is not read.
      end(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }, `${word}\n`);
    };

    const refusal = guard.refuses(request.headers);
    if (refusal) {
      refuse(STATUS[refusal], refusal);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(405, 'method-not-allowed');
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const token = new URLSearchParams(query).get('token');
    if (path === '/' && token !== null) {
      const known = guard.hasCookie(request.headers);
      const cookie = known ? null : guard.admit(token);
      if (known || cookie !== null) {
        end(303, { Location: '/', ...(cookie !== null && { 'Set-Cookie': cookie }) });
      } else {
        refuse(STATUS['wrong-token'], 'wrong-token');
      }
      return;
    }
    if (!guard.hasCookie(request.headers)) {
      refuse(STATUS['no-cookie'], 'no-cookie');
      return;
    }
    const file = files.get(path);
    if (file) end(200, { 'Content-Type': file.type }, file.body);
    else refuse(404, 'not-found');
  };
}
