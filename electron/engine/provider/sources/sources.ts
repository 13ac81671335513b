import { autoconfig } from './autoconfig.ts';
import { autoconfigInsecure } from './autoconfig-insecure.ts';
import { guess } from './guess.ts';
import { ispProfile } from './isp-profile.ts';
import { ispdb } from './ispdb.ts';
import { mx } from './mx.ts';
import type { Source } from './source.ts';
import { srv } from './srv.ts';
import { table } from './table.ts';
import { wellKnown } from './well-known.ts';

/** Every source, best first, as `SETTINGS_SOURCES` ranks them. One line each. */
export const SOURCES: readonly Source[] = [
  table,
  ispProfile,
  autoconfig,
  wellKnown,
  srv,
  ispdb,
  mx,
  autoconfigInsecure,
  guess,
];
