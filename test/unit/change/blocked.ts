import type { NextStep, Verdict } from '../../../shared/model/verdict.ts';

/** The verdict of an ISP that shuts port 25, with what is to be done about it. */
export const blocked = (...next: NextStep[]): Verdict => ({
  code: 'isp-blocks-port',
  where: 'isp',
  confidence: 'certain',
  ports: [25],
  hosts: [],
  evidence: [],
  dependsOn: [],
  params: {},
  next,
});
