import { afterAll, beforeAll, describe, test } from 'vitest';
import type { JudgedReport } from '../../shared/model/report.ts';
import { essentialsOf } from '../../shared/support-code/essentials.ts';
import { decode, supportCode } from '../../shared/support-code/support-code.ts';
import { missing } from '../needs.ts';
import { LAB_NEEDS } from './needs.ts';
import { play } from './play.ts';
import { SCENES } from './scenes/all.ts';
import { createPool, type Pool } from './world/pool.ts';

/** More would compete for the processor and blur what the check measures. */
const WORLDS = 2;

const lacks = missing('lab', LAB_NEEDS);

/** What a customer reads out after the check, and what a help desk must hear. */
const codeOf = (report: JudgedReport): string => supportCode(report, report.verdicts);
const heard = (report: JudgedReport) => ({ ok: true, essentials: essentialsOf(report, report.verdicts) });

describe.skipIf(lacks !== null)('a check in a real network tells the truth', () => {
  let pool: Pool | undefined;
  beforeAll(async () => {
    pool = await createPool(WORLDS);
  });
  afterAll(() => pool?.close());

  test.concurrent.for(SCENES.map((scene) => [scene.id, scene] as const))(
    '%s',
    async ([, scene], { expect }) => {
      const played = await pool?.use((world) => play(world, scene));
      const said = JSON.stringify(played?.report?.verdicts, null, 1);
      expect(played?.disagreements, `${said}\n${played?.stderr ?? ''}`).toEqual([]);
      if (played?.report) expect(decode(codeOf(played.report))).toMatchObject(heard(played.report));
    },
  );
});
