import { advice } from './advice.ts';
import { agent } from './agent.ts';
import { explain } from './explain.ts';
import { guided } from './guided.ts';
import { policy } from './policy.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { windowPages } from './window-pages.ts';
import { windowRequests } from './window-requests.ts';

export const later = {
  ...advice,
  ...explain,
  ...guided,
  ...policy,
  ...report,
  ...agent,
  ...requests,
  ...windowRequests,
  ...windowPages,
};
