import { z } from 'zod';
import { profileSchema } from './profile.ts';

/**
 * The profile's shape as JSON Schema for editors. Draft 7, which every editor knows. It says less than the check does:
 * what needs code (networks, patterns, fields against each other) is left to `validateProfile`.
 */
export function profileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(profileSchema, { target: 'draft-7', io: 'input' });
  return { ...schema, title: 'Postern ISP profile, postern-isp/1' };
}
