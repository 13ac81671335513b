import { z } from 'zod';
import { emailAddress, text, webAddress, words } from '../fields.ts';
import { PACK_SHAPES, SHAPES } from '../problem-words.ts';
import { guide } from '../schema-help.ts';

/** A file in the folder of the pack itself: never a path. */
const ownFile = (end: RegExp) =>
  z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, PACK_SHAPES.ownFile)
    .regex(end, PACK_SHAPES.ownFile);

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, SHAPES.colour);

const colours = z.strictObject({
  accent: colour.describe('Buttons, lines, the edge of the start page'),
  onAccent: colour.default('#ffffff').describe('Text upon the accent'),
  ground: colour.default('#ffffff').describe('Behind the text of the start page'),
  text: colour.default('#1b1b1b').describe('Text of the start page'),
});

const updates = z.strictObject({
  url: z.url({ protocol: /^https$/, error: PACK_SHAPES.secureAddress }).optional(),
  keys: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{43}$/, PACK_SHAPES.key))
    .min(1)
    .max(4)
    .describe('Ed25519 public keys that may sign a newer policy, as postern isp sign --new-key prints them'),
});

/**
 * What a pack says beside the ISP's policy: whose name the program bears and how it looks. `pack.json`, `postern-pack/1`.
 * The policy itself stands in `profile.json` beside it.
 */
export const packSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the JSON Schema is, for editors'),
    schema: z.literal('postern-pack/1').describe('The version of this format'),
    product: z
      .string()
      .max(60)
      .regex(/^[\p{L}\p{N}]([\p{L}\p{N} .,&+'()-]*[\p{L}\p{N})])?$/u, PACK_SHAPES.product)
      .describe('Name of the program, as customers see it'),
    fileName: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, PACK_SHAPES.fileName)
      .describe('What the names of all files begin with'),
    appId: z
      .string()
      .max(120)
      .regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*){1,6}$/, PACK_SHAPES.appId)
      .describe('Your domain turned round and a name, as net.example.mailhelp; never change it'),
    publisher: z.strictObject({
      name: text.max(100),
      email: emailAddress.optional(),
      website: webAddress.optional(),
    }),
    colours,
    icon: ownFile(/\.png$/)
      .default('icon.png')
      .describe('A square PNG of 512 pixels or more'),
    legal: z
      .union([ownFile(/\.txt$/), z.record(z.string(), ownFile(/\.txt$/))])
      .optional()
      .describe('Legal notices: a text file, or one for each language'),
    welcome: words.optional().describe('First lines of the start page of a disc'),
    guides: z
      .array(guide)
      .max(20)
      .optional()
      .describe('Steps of your own: before those for a mail program, and among your questions and answers'),
    updates: updates
      .optional()
      .describe('Who may sign a newer policy for installed programs, and where it is'),
  })
  .describe('How one Internet provider brands Postern');

export type Pack = z.infer<typeof packSchema>;
