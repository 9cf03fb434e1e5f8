import { z } from 'zod';

/** What the formats of the attached files have in common. */

/** A text and its language. */
export const label = z.strictObject({ text: z.string(), language: z.string().describe('BCP 47 tag') });
export const day = z.iso.date();

/** A text of the content without markup. */
export const text = z
  .strictObject({
    language: z.string().describe('BCP 47 tag'),
    paragraphs: z
      .array(z.string())
      .describe('Plain text: one entry per paragraph, heading, item of a list or row of a table'),
  })
  .nullable();

/** Who provides a rule or measure. */
export const provider = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('customer') }),
  z.strictObject({
    kind: z.literal('subprocessor'),
    title: label,
    name: z.string().nullable().describe('null while the company is not known'),
  }),
]);
