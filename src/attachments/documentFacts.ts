import { z } from 'zod';
import { visibilities } from '../catalogue/vocabulary.ts';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import { changeDocumentKinds, documentKinds } from '../documents/edition.ts';
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
