import type { Finding } from '../../../../shared/isp/pack/finding.ts';
import type { Position } from './locate.ts';

/** Something found in one file of a pack, with its place. */
export type PlacedFinding = Finding & Position & { file: string };

/** `profile.json:12:5: helpDesk.phones[0].number: … (allowed: …)`, as compilers write it and editors follow it. */
export function findingLine({ file, line, column, path, problem, allowed }: PlacedFinding): string {
  const place = `${file}:${line}:${column}: `;
  return `${place}${path === '' ? '' : `${path}: `}${problem}${allowed === undefined ? '' : ` (allowed: ${allowed})`}`;
}
