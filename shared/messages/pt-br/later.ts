import { advice } from './advice.ts';
import { agent } from './agent.ts';
import { explain } from './explain.ts';
import { guided } from './guided.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { windowRequests } from './window-requests.ts';

export const later = {
  ...advice,
  ...explain,
  ...guided,
  ...report,
  ...agent,
  ...requests,
  ...windowRequests,
};
