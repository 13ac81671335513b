import type { MachineLook } from '../../../shared/model/machine.ts';
import type { SceneId } from '../../../shared/model/practice.ts';

/** The scene whose customer has a worm to find. */
const INFECTED: SceneId = 'isp-rejects-25';
const SCANNER = 'Practice Scanner';

/** The computer of a scene's customer, as a look at it would show it. Null: a scene of nobody's. */
export function practiceMachine(scene: SceneId | null): MachineLook {
  if (scene !== INFECTED)
    return { port25: [], possibleInfection: false, security: [{ name: SCANNER, state: 'on' }] };
  return {
    port25: [{ program: 'greeting-card.exe', count: 14 }],
    possibleInfection: true,
    security: [{ name: SCANNER, state: 'old' }],
  };
}
