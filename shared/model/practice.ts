import type { Subject } from './plan.ts';

/** The scenes that can be played for practice. Each has a title and a story under `practice.` in the catalogue. */
export const SCENES = [
  'isp-drops-25',
  'isp-rejects-25',
  'isp-redirects-25',
  'account-on-587',
  'router-allow-list',
  'firewall-here',
  'mail-shield',
  'vpn-in-the-way',
  'hotel-sign-in',
  'hotel-blocks-mail',
  'offline',
  'ipv6-faulty',
  'names-fail',
  'name-mistyped',
  'server-down',
  'server-slow',
  'server-busy',
  'certificate-expired',
  'encryption-masked',
  'all-clear',
] as const;
export type SceneId = (typeof SCENES)[number];

export function isScene(id: string): id is SceneId {
  return SCENES.some((scene) => scene === id);
}

/** What can be said of a scene before it is played, without giving its cause away. */
export interface SceneSummary {
  id: SceneId;
  /** Name of the provider the customer is with. */
  isp: string;
  /** The accounts of the customer. */
  subjects: readonly Subject[];
}
