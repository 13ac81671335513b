import { protocol, type Session } from 'electron';
import { pageHeaders, type PageFiles } from '../engine/desk/page-files.ts';

/** The window's own scheme: unlike `file:` it is an origin of its own, and can reach nothing but the map of files. */
export const SCHEME = 'app';
export const PAGE_ORIGIN = `${SCHEME}://postern`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;

/** Must be called before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** As the browser host sends them; the window talks by IPC alone. */
const HEADERS = pageHeaders("'none'");

/** Answers for the files of a page, and for nothing else. @param own - what other headers it needs */
export function servePage(
  session: Session,
  files: PageFiles,
  own: Readonly<Record<string, string>> = {},
): void {
  const headers = { ...HEADERS, ...own };
  session.protocol.handle(SCHEME, (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === 'postern' && request.method === 'GET' ? files.get(pathname) : undefined;
    if (!file) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(file.body), { headers: { ...headers, 'Content-Type': file.type } });
  });
}

/** True for an address of the window itself. */
export function isPage(address: string): boolean {
  return address.startsWith(PAGE_ADDRESS);
}
