import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

// The ISP's web server with the page of `postern isp page`, in a namespace: FOLDER KEY CHAIN ADDRESS…
// What a web person adds to that page: a token against forged forms, tied to a cookie, and the fields only Postern fills in.
// What was taken in goes to FOLDER/taken.json.

const [folder = '', key = '', chain = '', ...addresses] = process.argv.slice(2);
const PATH = '/port25';
const sessions = new Map<string, string>();
const taken: Record<string, string>[] = [];

function page(answer: ServerResponse): void {
  const [session, token] = [randomBytes(9).toString('hex'), randomBytes(9).toString('hex')];
  sessions.set(session, token);
  const hidden = ['postern-request', 'postern-server', 'postern-report'].map(
    (name) => `<input type="hidden" name="${name}">`,
  );
  const own = `<input type="hidden" name="token" value="${token}">${hidden.join('')}`;
  const html = readFileSync(join(folder, 'page/index.html'), 'utf8').replace(/<form [^>]*>/g, `$&${own}`);
  answer
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `session=${session}; Secure`,
    })
    .end(html);
}

function take(request: IncomingMessage, body: string, answer: ServerResponse): void {
  const fields = Object.fromEntries(new URLSearchParams(body));
  const session = /session=([0-9a-f]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  if (fields['token'] === undefined || sessions.get(session) !== fields['token']) {
    answer.writeHead(403, { 'content-type': 'text/html' }).end('<p role="alert">This form has expired.</p>');
    return;
  }
  sessions.delete(session);
  taken.push(fields);
  writeFileSync(join(folder, 'taken.json'), JSON.stringify(taken));
  answer.writeHead(303, { location: `${PATH}/thanks?number=HX-${taken.length}` }).end();
}

const server = () =>
  createServer({ key: readFileSync(key), cert: readFileSync(chain) }, (request, answer) => {
    const url = new URL(request.url ?? '', 'https://localhost');
    if (request.method === 'POST' && url.pathname === PATH) {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString('latin1')));
      request.on('end', () => take(request, body, answer));
    } else if (url.pathname === PATH) page(answer);
    else if (url.pathname === `${PATH}/thanks`)
      answer
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<p>Thank you. Your reference is ${url.searchParams.get('number') ?? ''}.</p>`);
    else answer.writeHead(404).end();
  });

writeFileSync(join(folder, 'taken.json'), '[]');
let listening = 0;
for (const address of addresses)
  server().listen(443, address, () => {
    if (++listening === addresses.length) process.stdout.write('ready\n');
  });
