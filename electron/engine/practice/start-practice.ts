import type { SceneId } from '../../../shared/model/practice.ts';
import type { CheckDeps, CheckRequest } from '../check.ts';
import type { ProbeOptions } from '../probe/deps.ts';
import { practiceFactPorts } from './fact-ports.ts';
import { findScene } from './practice-scenes.ts';
import { buildStage } from './stage.ts';

/** A scene that is on: hand `request` and `deps` to `runCheck`, and `stop` when all is said, late greetings too. */
export interface Practice {
  request: CheckRequest;
  deps: CheckDeps;
  /** Ends every server and connection of the scene. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a scene's servers on 127.0.0.1. Nothing else is touched: names, addresses and facts are the scene's own.
 * Rejects only when the system gives no port.
 */
export async function startPractice(id: SceneId, options: ProbeOptions = {}): Promise<Practice> {
  const scene = findScene(id);
  // Loaded when a scene is played, not when scenes are listed.
  const { makePapers } = await import('./certificates.ts');
  const stage = await buildStage(scene, await makePapers(Date.now()), options);
  return {
    request: {
      profile: scene.profile,
      connection: scene.connection,
      subjects: scene.subjects,
      practice: id,
    },
    deps: {
      probe: stage.probe,
      facts: practiceFactPorts(scene.place),
      now: () => new Date(),
      monotonic: () => performance.now(),
      random: () => 0.5,
    },
    stop: () => stage.close(),
  };
}
