import { z } from 'zod';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import type { DocumentView } from '../documents/views.ts';
import { comparedVersion, comparedVersionOf, documentFacts, factsOf } from './documentFacts.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const toolchain = z.strictObject({
  tomwerk: z.string(),
  node: z.string(),
  chromium: z.string().nullable().describe('null for what is not printed'),
  program: sha256.describe('SHA-256 of the code of tomwerk'),
  fonts: sha256.describe('SHA-256 of the typefaces'),
  templates: sha256.describe('SHA-256 of the templates'),
});

/** `provenance.json`: where a document comes from. A change of its meaning is a new number of the format. */
export const provenanceSchema = z
  .strictObject({
    format: z.literal('tomwerk-provenance/1').describe('Name and version of this format'),
    document: documentFacts,
    contentDigest: sha256.describe('SHA-256 of content and templates, see docs/verification.md'),
    tag: z.string().nullable().describe('Git tag of the version; null for a draft'),
    commit: z.string().nullable().describe('Id of the Git commit; null without version control'),
    isModified: z.boolean().describe('Whether the content was changed after that commit'),
    toolchain: toolchain.describe('What the document was made with: versions and digests'),
    recorded: toolchain
      .nullable()
      .describe('What the release was made with, as its tag says; null where nothing differs'),
    comparedWith: comparedVersion
      .optional()
      .describe('The earlier version, where the document tells what changed since'),
  })
  .describe('Where a document comes from, attached to its PDF by tomwerk');

export type ProvenanceFile = z.infer<typeof provenanceSchema>;

export function provenanceFile(view: DocumentView | ChangeDocumentView): ProvenanceFile {
  const compared = 'from' in view ? { comparedWith: comparedVersionOf(view.from) } : {};
  return { format: 'tomwerk-provenance/1', document: factsOf(view), ...view.provenance, ...compared };
}
