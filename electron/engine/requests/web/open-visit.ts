import type { WebDeps } from '../channels/channel.ts';
import type { Visit } from './visit.ts';

/** The client for the web is half a megabyte: it is loaded when something is sent, and not when a window opens or a check ends. */
export async function openVisit(deps: WebDeps, signal: AbortSignal): Promise<Visit> {
  const { startVisit } = await import('./visit.ts');
  return startVisit(deps, signal);
}
