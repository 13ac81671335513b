import { z } from 'zod';
import { text, webAddress } from './fields.ts';

/** What Postern sends beside the fields and attestations of a profile, by the names it has in `fieldNames`. */
export const FORM_EXTRAS = [
  'postern-request',
  'postern-reason',
  'postern-server',
  'postern-ports',
  'postern-report',
] as const;

const name = z.string().min(1).max(200);

/** How a program fills in the ISP's form, and knows that it was taken. */
export const form = z
  .strictObject({
    page: webAddress
      .optional()
      .describe(
        'The page the form is on. It is fetched first: hidden fields, tokens and cookies. Absent: url takes the form as it comes',
      ),
    id: name.optional().describe('id or name of the form on the page; absent: the one that has the fields'),
    encoding: z
      .enum(['urlencoded', 'multipart'])
      .optional()
      .describe('Absent: as the form on the page says, else urlencoded'),
    fieldNames: z
      .record(z.string(), name)
      .optional()
      .describe(
        `What the form calls them, where it differs: names of fields, declare-ID for attestations, ${FORM_EXTRAS.join(', ')}`,
      ),
    success: z
      .strictObject({
        status: z.array(z.int().min(200).max(399)).min(1).optional(),
        urlContains: text.optional().describe('In the address of the page that comes in the end'),
        textContains: text.optional().describe('In its text, as one reads it'),
      })
      .refine((rule) => Object.values(rule).some((part) => part !== undefined), {
        error: 'at least one of status, urlContains and textContains',
      })
      .optional()
      .describe('All that is given must hold. Absent: the form answers with status 201'),
    errorIn: name
      .optional()
      .describe(
        'Class or id of the elements that say what is wrong; absent: role="alert", or a class with "error" in it',
      ),
    referenceAfter: text
      .optional()
      .describe('The text right before the reference number, as: Your reference is'),
  })
  .describe('How Postern files the request by web-form');

/** A Zendesk help desk that takes requests from people who are not signed in. */
export const ticket = z
  .strictObject({
    system: z.literal('zendesk').describe('The Requests API: POST /api/v2/requests.json'),
    url: webAddress.describe('As: https://example.zendesk.com/api/v2/requests.json'),
    nameField: name.optional().describe("Field with the customer's name"),
    emailField: name.optional().describe('Field with the address the answer goes to'),
    subjectField: name.optional().describe("Field that makes the subject; absent: Postern's own"),
    customFields: z
      .array(z.strictObject({ id: z.int().positive(), from: name.describe('Field, or declare-ID') }))
      .optional()
      .describe("The desk's own fields"),
  })
  .describe('How Postern files the request by ticket');
