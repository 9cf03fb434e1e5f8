import { z } from 'zod';
import { recordClasses } from '../../changes/change.ts';
import { kinds } from '../../entries/identity.ts';

const day = z.iso.date();
const changeClass = z.enum(recordClasses);
const isVisible = z.boolean().describe('Whether customers see it, or are promised what it says');

const version = z.strictObject({
  ref: z.string().nullable().describe('As it was asked for; null for the working copy'),
  tag: z.string().nullable().describe('Its version tag, such as v1.2.0'),
  commit: z.string().nullable().describe('null for the working copy'),
  date: day.nullable().describe('Day of the commit (UTC); null for the working copy'),
});

function bothOf<S extends z.ZodType>(schema: S) {
  return { before: schema, after: schema };
}

const field = z.strictObject({
  field: z.array(z.string()).describe('The way to the field: ["parameters", "rpo"]'),
  ...bothOf(z.json().describe('As in the frontmatter; null where it is not stated')),
  class: changeClass,
  isVisible,
});

const text = z.strictObject({
  language: z.string().describe('BCP 47 tag'),
  part: z.enum(['title', 'customerTitle', 'customer', 'internal']),
  ...bothOf(
    z
      .string()
      .nullable()
      .describe('Without markup, one line for each paragraph, heading, entry of a list or row of a table'),
  ),
  class: changeClass,
  isVisible,
});

const record = z.strictObject({
  kind: z.enum(kinds),
  id: z.string().describe('Never changed, never reused'),
  class: changeClass.describe('The gravest of its changes'),
  isVisible,
  services: z.array(z.string()).nullable().describe('Ids of the services it concerns; null for all'),
  number: z.strictObject(bothOf(z.string().nullable())),
  title: z
    .strictObject(bothOf(z.string().nullable()))
    .describe('In the language of the source texts; null where that version has no such record'),
  file: z.strictObject(bothOf(z.string().nullable())).describe('null where that version has no such record'),
  fields: z.array(field),
  texts: z.array(text),
  successors: z.array(z.string()).describe('Of a record that ended: ids of those that take its place'),
  isLoss: z.boolean().describe('Whether it ended and its successors do not cover the same'),
  reason: z.string().nullable().describe('Why the release notes classify it so'),
  waiver: z
    .strictObject({ release: z.string(), reason: z.string(), approver: z.string(), notice: day })
    .nullable()
    .describe('The approval of the release notes for less protection'),
});

const coverage = z.strictObject({
  change: z.enum(['lost', 'gained']),
  service: z.string().nullable().describe('Id of the service; null where there is none in both versions'),
  framework: z.string(),
  control: z.string(),
  by: z
    .array(z.string())
    .describe('Ids of the rules and measures that cover it, in the version where it is covered'),
});

/** What `tomwerk diff --format json` prints. A change of its meaning is a new number of the format. */
export const comparisonSchema = z
  .strictObject({
    format: z.literal('tomwerk-diff/1').describe('Name and version of this format'),
    from: version,
    to: version,
    readers: z
      .strictObject({ customer: z.string().nullable(), onlyVisible: z.boolean() })
      .describe('Whom the records are told: only one customer, or only what customers see'),
    hidden: z.int().nonnegative().describe('How many changed records these readers are not told'),
    step: z
      .enum(['major', 'minor', 'patch'])
      .nullable()
      .describe(
        'How far the version must move for all changes, also the hidden ones; null where nothing differs',
      ),
    nextVersion: z
      .string()
      .nullable()
      .describe('The least number for it; null where from has no version tag'),
    releases: z.array(z.string()).describe('Versions whose release notes only the later version has'),
    records: z.array(record).describe('In the order in which documents print them'),
    coverage: z.array(coverage),
  })
  .describe('What differs between two versions of the content');

export type ChangesFile = z.infer<typeof comparisonSchema>;
