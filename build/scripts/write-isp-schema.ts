// `npm run schema`: writes build/packs/postern-isp-1.schema.json from the schema in shared/isp/profile.ts.
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { profileJsonSchema } from '../../shared/isp/json-schema.ts';

const file = new URL('../packs/postern-isp-1.schema.json', import.meta.url);
const style = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify(profileJsonSchema()), { ...style, parser: 'json' }));
