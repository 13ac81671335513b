import { runCheck, type CheckResult } from '../../../electron/engine/check.ts';
import type { CheckEvent, Listener } from '../../../electron/engine/probe/events.ts';
import { startPractice, type Practice } from '../../../electron/engine/practice/start-practice.ts';
import type { SceneId } from '../../../shared/model/practice.ts';

export interface Played {
  result: CheckResult;
  events: CheckEvent[];
}

/** Starts a scene, checks it with the real engine and stops it, whatever happens. */
export async function play(
  id: SceneId,
  { change, listenMs = 0 }: { change?: (practice: Practice) => void; listenMs?: number } = {},
): Promise<Played> {
  const practice = await startPractice(id, { listenMs });
  const events: CheckEvent[] = [];
  const listen: Listener = (event) => void events.push(event);
  try {
    change?.(practice);
    const result = await runCheck(practice.request, practice.deps, listen, new AbortController().signal);
    if (listenMs > 0) await result.late;
    return { result, events };
  } finally {
    await practice.stop();
  }
}

/** Sockets, servers and look-ups this process holds once closed handles have been let go. */
export async function heldHandles(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return process
    .getActiveResourcesInfo()
    .filter((name) => /^(TCP|TLS|UDP|GetAddrInfo|GetNameInfo|QueryReq|DNSCHANNEL)/.test(name));
}
