import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileSchema, type IspProfile } from '../../shared/isp/profile.ts';
import type { Report } from '../../shared/model/report.ts';
import type { Verdict } from '../../shared/model/verdict.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

export interface GoldenCase {
  name: string;
  folder: string;
  report: Report;
  profile: IspProfile;
}

export function goldenCases(): GoldenCase[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(FOLDER, name);
      return {
        name,
        folder,
        report: json(folder, 'report.json') as Report,
        profile: profileSchema.parse(json(folder, 'profile.json')),
      };
    });
}

function json(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** What a case promises about one verdict. */
export function inShort(verdict: Verdict): object {
  const { code, where, confidence, ports, hosts, dependsOn } = verdict;
  return {
    code,
    where,
    confidence,
    ports,
    hosts,
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
    next: verdict.next.map((step) => {
      switch (step.kind) {
        case 'use-provider-port':
        case 'use-relay':
          return `${step.kind} ${step.host}:${step.port}:${step.security}${'senderRisk' in step ? ' at risk' : ''}`;
        case 'settle-by':
          return `${step.kind} ${step.by}`;
        case 'make-app-password':
          return `${step.kind} ${step.url ?? 'without a page'}`;
        default:
          return step.kind;
      }
    }),
  };
}
