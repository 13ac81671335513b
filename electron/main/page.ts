import { protocol, type Session } from 'electron';
import { pageHeaders, type PageFiles } from '../engine/desk/page-files.ts';

/** The window's own scheme: unlike `file:` it is an origin of its own, and can reach nothing but the map of files. */
const SCHEME = 'app';
export const PAGE_ORIGIN = `${SCHEME}://postern`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;

/** Must be called before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers for the window's files, with the same headers as the browser host sends; the window talks by IPC alone. */
export function servePage(session: Session, files: PageFiles): void {
  const headers = pageHeaders("'none'");
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
