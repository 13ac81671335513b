import { ISP_BLOCKS } from './isp-blocks.ts';
import { NETWORK } from './network.ts';
import { OTHER_BLOCKS } from './other-blocks.ts';
import type { Scene } from './scene.ts';
import { SERVERS } from './servers.ts';
import { TAMPERING } from './tampering.ts';

export const SCENES: readonly Scene[] = [
  ...ISP_BLOCKS,
  ...OTHER_BLOCKS,
  ...SERVERS,
  ...TAMPERING,
  ...NETWORK,
];

export function sceneNamed(id: string): Scene | undefined {
  return SCENES.find((scene) => scene.id === id);
}
