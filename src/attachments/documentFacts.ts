import { z } from 'zod';
import { visibilities } from '../catalogue/vocabulary.ts';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import { type ComparedVersion, changeDocumentKinds, documentKinds } from '../documents/edition.ts';
import type { DocumentView } from '../documents/views.ts';

/** Which document a file is attached to. */
export const documentFacts = z
  .strictObject({
    name: z.string().describe('Name of the file without its ending, such as `annex.de`'),
    kind: z.enum([...documentKinds, ...changeDocumentKinds]),
    language: z.string().describe('BCP 47 tag'),
    organisation: z.string().describe('Whose document it is'),
    classification: z.enum(visibilities).describe('Who may read it'),
    version: z.string().nullable().describe('Version of the release; null for a draft'),
    date: z.iso.date().describe('Date of the edition'),
  })
  .describe('The document that this file is attached to');

export function factsOf({
  name,
  kind,
  language,
  organisation,
  control,
}: DocumentView | ChangeDocumentView): z.infer<typeof documentFacts> {
  const { classification, version, date } = control;
  return { name, kind, language, organisation: organisation.name, classification, version, date };
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A version that a document compares. */
export const comparedVersion = z.strictObject({
  version: z.string().nullable().describe('Version of the release; null for a draft'),
  date: z.iso.date().describe('Date of the edition'),
  contentDigest: sha256.describe('SHA-256 of content and templates, see docs/verification.md'),
  tag: z.string().nullable().describe('Git tag of the version; null for a draft'),
  commit: z.string().nullable().describe('Id of the Git commit; null without version control'),
  isModified: z.boolean().describe('Whether the content was changed after that commit'),
});

export function comparedVersionOf({ release, ...version }: ComparedVersion): z.infer<typeof comparedVersion> {
  return { version: release, ...version };
}
