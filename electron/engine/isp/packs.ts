import generic from '../../../build/packs/generic/profile.json' with { type: 'json' };
import hamilton from '../../../build/packs/hamilton/profile.json' with { type: 'json' };
import wessex from '../../../build/packs/wessex/profile.json' with { type: 'json' };

/**
 * The profiles that come with the program, by id. Imported, so that they are part of the built files and a read-only or
 * single-file installation has them. `generic` is for everyone whose ISP has none.
 */
export const PACKS: Readonly<Record<string, unknown>> = { generic, hamilton, wessex };
