import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { HTTP_BODY_BYTES, HTTP_HEADER_BYTES } from './limits.ts';
import type { HttpAnswer } from './ports.ts';

/** One GET on a socket of its own: no redirects, no proxy, no cookies, bounded header and body. */
export function httpGet(url: string, lookup: LookupFunction, signal: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const client = url.startsWith('https:') ? https : http;
    const sentAt = Date.now();
    const request = client.get(url, {
      agent: false,
      lookup,
      maxHeaderSize: HTTP_HEADER_BYTES,
      headers: { 'user-agent': 'postern', accept: '*/*', connection: 'close' },
      signal,
    });
    request.once('error', reject);
    // `close` comes last: it settles what neither an answer nor an error did (an upgrade, a signal).
    request.once('close', () => reject(new Error('no answer')));
    request.once('response', (response) => {
      const answeredAt = Date.now();
      const { location, date, age } = response.headers;
      const chunks: Buffer[] = [];
      let size = 0;
      const end = (truncated: boolean) => {
        const body = Buffer.concat(chunks).subarray(0, HTTP_BODY_BYTES).toString('latin1');
        const headers = {
          ...(location === undefined ? {} : { location }),
          ...(date === undefined ? {} : { date }),
          ...(age === undefined ? {} : { age }),
        };
        resolve({ status: response.statusCode ?? 0, headers, body, truncated, sentAt, answeredAt });
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > HTTP_BODY_BYTES) end(true);
      });
      response.once('end', () => end(false));
      // Cut off, or out of time: the header alone often tells.
      response.once('error', () => end(true));
    });
  });
}
