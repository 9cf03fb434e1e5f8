import { z } from 'zod';
import { evidenceTypes, statuses, units, visibilities } from '../catalogue/vocabulary.ts';
import { documentFacts } from './documentFacts.ts';
import { day, label, provider, text } from './recordSchemas.ts';

/** What a customer may read of a rule or measure. */
const customerRecord = z.strictObject({
  id: z.string().describe('Never changed, never reused'),
  number: z.string().nullable().describe('As printed; may change'),
  title: label,
  status: z.enum(statuses).nullable(),
  targetDate: day.nullable().describe('Day by which it is to be implemented'),
  providers: z.array(provider),
  text: text.describe('The wording for customers'),
});

/** What the handbook shows of a rule or measure. */
const internalRecord = z.strictObject({
  ...customerRecord.shape,
  visibility: z.enum(visibilities),
  owner: z.string().nullable().describe('Title of the responsible role'),
  services: z.array(z.string()).nullable().describe('Titles of the services it holds for; null for all'),
  validFrom: day.nullable(),
  retired: z.strictObject({ on: day, reason: z.string() }).nullable(),
  review: z
    .strictObject({
      every: z.string().nullable().describe('ISO 8601 duration'),
      last: day.nullable(),
      by: z.string().nullable().describe('Title of a role'),
      result: z.enum(['effective', 'partly', 'ineffective']).nullable(),
    })
    .nullable(),
  evidence: z.array(
    z.strictObject({
      type: z.enum(evidenceTypes),
      ref: z.string(),
      validUntil: day.nullable(),
      visibility: z.enum(visibilities),
    }),
  ),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number(),
      unit: z.enum(units),
      stronger: z.enum(['higher', 'lower']).describe('Whether a higher or a lower value protects more'),
    }),
  ),
  controls: z.array(
    z.strictObject({
      framework: z.string(),
      note: z.enum(['repealed', 'reference-only']).nullable().describe('Why it is no obligation'),
      controls: z.array(z.strictObject({ id: z.string(), title: label })),
    }),
  ),
  internal: text.describe('Further text for readers inside the organisation'),
});

function measures<A extends string, R extends z.ZodType>(audience: A, record: R) {
  return z.strictObject({
    format: z.literal('tomwerk-measures/1').describe('Name and version of this format'),
    audience: z.literal(audience).describe('Whose view of the measures it is'),
    document: documentFacts,
    rules: z.array(record),
    categories: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string().nullable(),
        title: label,
        measures: z.array(record),
      }),
    ),
  });
}

const customerMeasures = measures('customer', customerRecord);
const internalMeasures = measures('internal', internalRecord);

/** `measures.json`: the rules and measures of a document. A change of its meaning is a new number of the format. */
export const measuresSchema = z
  .discriminatedUnion('audience', [customerMeasures, internalMeasures])
  .describe('The rules and measures of a document, attached to its PDF by tomwerk');

export type CustomerEntry = z.infer<typeof customerRecord>;
export type InternalEntry = z.infer<typeof internalRecord>;
export type MeasuresFile = z.infer<typeof measuresSchema>;
