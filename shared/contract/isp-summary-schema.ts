import { z } from 'zod';
import { profileSchema } from '../isp/profile.ts';
import type { ConnectionSummary, IspSummary } from './isp-summary.ts';
import { type Whole } from './model-schemas.ts';

const profile = profileSchema.shape;
const connection = profile.connections.element.shape;

/** Taken field by field from the profile's own schema, so that the two cannot drift apart. */
export const ispSummary: z.ZodType<IspSummary> = z.object({
  id: profile.id,
  name: profile.name,
  known: z.boolean(),
  languages: profile.languages,
  accent: profile.appearance.unwrap().shape.accent,
  website: profile.website,
  asksConnection: z.boolean(),
  connectionQuestion: profile.connectionQuestion,
  connections: z.array(
    z.object({
      type: connection.type,
      label: connection.label,
      statement: connection.recognise.unwrap().shape.statement,
      blocks: connection.blocks,
      exemptions: connection.exemptions,
      release: connection.release,
    } satisfies Whole<ConnectionSummary>),
  ),
  relays: profile.relays,
  unnamedRelay: profile.unnamedRelay,
  stillWorks: profile.stillWorks,
  helpDesk: profile.helpDesk,
  doesNotHelpWith: profile.doesNotHelpWith,
  answers: z.array(profile.answers.unwrap().element),
  guides: z.array(profile.guides.unwrap().element),
  sources: profile.sources,
  links: z.array(z.string()),
} satisfies Whole<IspSummary>);
