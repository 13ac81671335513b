import type { SceneId, SceneSummary } from '../../../shared/model/practice.ts';
import { SCENES } from '../../../shared/model/practice.ts';
import type { Scene } from './scene.ts';
import { BLOCKS } from './scenes/blocks.ts';
import { OTHERS } from './scenes/others.ts';

const ALL: readonly Scene[] = [...BLOCKS, ...OTHERS];

export function findScene(id: SceneId): Scene {
  const found = ALL.find((scene) => scene.id === id);
  if (found === undefined) throw new Error(`practice: no scene ${id}`);
  return found;
}

/** Every scene in the order of teaching, without its answer. */
export function practiceScenes(): SceneSummary[] {
  return SCENES.map((id) => {
    const { profile, subjects } = findScene(id);
    return { id, isp: profile.name, subjects };
  });
}
