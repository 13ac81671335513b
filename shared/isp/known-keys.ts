import { z } from 'zod';

/** The names of the fields that may stand at a path of the schema; empty where no object is meant. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = unwrapped(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) {
      const shape = at.shape as Record<PropertyKey, z.core.$ZodType>;
      at = Object.hasOwn(shape, step) ? unwrapped(shape[step]) : undefined;
    } else if (at instanceof z.ZodArray) {
      at = unwrapped(at.element);
    } else {
      return [];
    }
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
    inner = inner.unwrap();
  }
  return inner;
}
