import { z } from 'zod';
import { statuses, units } from '../catalogue/vocabulary.ts';
import { recordClasses } from '../changes/change.ts';
import { kinds } from '../entries/identity.ts';
import { comparedVersion, documentFacts } from './documentFacts.ts';
import { day, label, provider, text } from './recordSchemas.ts';

const changeClass = z
  .enum(recordClasses)
  .describe('What it does to the protection; unclassified is prose that nobody has judged yet');

const record = z.strictObject({ id: z.string(), number: z.string().nullable(), title: label });

const factValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('state'), status: z.enum(statuses), targetDate: day.nullable() }),
  z.strictObject({ kind: z.literal('quantity'), value: z.number(), unit: z.enum(units) }),
  z.strictObject({ kind: z.literal('provider'), provider }),
  z.strictObject({ kind: z.literal('service'), title: label.nullable().describe('null for all services') }),
]);

const change = z.strictObject({
  kind: z.enum(kinds),
  id: z.string().describe('Never changed, never reused'),
  class: changeClass,
  services: z.array(label).nullable().describe('Titles of the services that it concerns; null for all'),
  before: z
    .strictObject({ number: z.string().nullable(), title: label, text })
    .nullable()
    .describe('As it was printed; null where it was not'),
  after: z
    .strictObject({ number: z.string().nullable(), title: label, text })
    .nullable()
    .describe('As it is printed; null where it is not'),
  facts: z.array(
    z.strictObject({
      fact: z.enum(['state', 'providers', 'services', 'parameter', 'name', 'address']),
      name: z.string().nullable().describe('Name of a parameter'),
      class: changeClass,
      before: z.array(factValue),
      after: z.array(factValue),
    }),
  ),
  presence: z
    .enum(['left', 'came'])
    .nullable()
    .describe('Whether it left the annex or came into it while it holds on'),
  successors: z.array(record).describe('Records that take its place'),
  isLoss: z.boolean().describe('Whether protection goes with it that no successor covers'),
  isUnprinted: z.boolean().describe('Whether something changes that the annex does not print'),
  reason: label.nullable(),
  waiver: z
    .strictObject({
      release: z.string(),
      reason: label,
      approver: z.string().describe('Title of a role'),
      notice: day.describe('Day on which customers are told'),
    })
    .nullable()
    .describe('An approved reduction'),
});

/** `changes.json`: what a change report tells. A change of its meaning is a new number of the format. */
export const changesSchema = z
  .strictObject({
    format: z.literal('tomwerk-changes/1').describe('Name and version of this format'),
    document: documentFacts,
    from: comparedVersion.describe('The earlier version'),
    to: comparedVersion.describe('The later version'),
    effective: day.nullable().describe('Day from which the later version holds'),
    releases: z.array(
      z.strictObject({ version: z.string(), date: day, effective: day, approver: z.string(), text }),
    ),
    changes: z.array(change).describe('The gravest first'),
    coverage: z
      .array(
        z.strictObject({
          service: label.nullable().describe('null where the organisation names no services'),
          change: z.enum(['lost', 'gained']),
          framework: z.string(),
          control: z.string(),
          title: label,
          by: z.array(record).describe('Records that cover it in the version where it is covered'),
        }),
      )
      .describe('Controls that implemented measures cover in only one of the versions'),
  })
  .describe('What changed for customers between two versions, attached to its PDF by tomwerk');

export type ChangesFile = z.infer<typeof changesSchema>;
export type ChangeEntry = z.infer<typeof change>;
