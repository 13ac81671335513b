import { z } from 'zod';
import { date, emailAddress, host, language, port, text, webAddress, words } from './fields.ts';
import { SHAPES } from './problem-words.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, SHAPES.time);
const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

export const phone = z.strictObject({
  number: z.string().regex(/\d/, 'a phone number, as customers dial it').max(60),
  label: z.string().optional(),
  languages: z
    .array(language)
    .min(1)
    .optional()
    .describe('Languages spoken there; absent: those of the profile'),
  menu: text.optional().describe('What to choose, as: option 2'),
  cost: text.optional(),
});

/** Structured, so that a program can tell whether anyone would answer now. */
const open = z.strictObject({
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/, SHAPES.timeZone)
    .describe('IANA name'),
  week: z
    .array(z.strictObject({ days: z.array(day).min(1), from: time, to: time }))
    .min(1)
    .describe('A day may be named in several entries; 24:00 is the end of the day'),
  closed: z.array(date).optional().describe('Days on which nobody answers'),
});

export const helpDesk = z.strictObject({
  phones: z.array(phone).default([]),
  email: emailAddress.optional(),
  web: webAddress.optional(),
  chat: webAddress.optional(),
  hours: z.string().optional().describe('Opening hours in words'),
  open: open.optional().describe('Opening hours for the program to reckon with'),
  complaints: words.optional().describe('How to complain about the policy'),
});

/** A question a customer asks, with the ISP's answer. */
export const answer = z.strictObject({
  question: words,
  answer: words,
  url: webAddress.optional(),
});

/** Steps of the ISP's own, beside those for a mail program. */
export const guide = z.strictObject({
  title: words.describe('What these steps lead to, as: Turn on the safe-mail list of the Box 2'),
  steps: z.array(words).min(1).max(20),
});

/** A router the ISP hands out that filters mail by itself. */
export const router = z.strictObject({
  model: text.describe('As printed on it'),
  ports: z.array(port).min(1).describe('Ports it filters'),
  menuPath: z.array(text).min(1).describe('Menu, submenu, page: as written on the screen'),
  setting: text.describe('The name of the setting'),
  address: webAddress.optional().describe('Where its menu is found in a browser'),
  listed: z.array(host).optional().describe('Servers it lets through as delivered'),
  canAddServers: z.boolean().default(true),
  canSwitchOff: z.boolean().default(true),
});
