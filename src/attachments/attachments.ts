import type { Checked } from '../diagnostics/diagnostic.ts';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import type { DocumentView } from '../documents/views.ts';
import { faultDiagnostic, TemplateFault } from '../html/templateFault.ts';
import { readWords, say, type Wording } from '../html/words.ts';
import type { Attachment } from '../pdf/finishing.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import { changesFile } from './changesFile.ts';
import { measuresFile } from './measuresFile.ts';
import type { WordingFor } from './plainText.ts';
import { provenanceFile } from './provenanceFile.ts';

/** The files that the PDF of a document carries: nothing that its reader may not see. */
export function attachmentsOf(
  view: DocumentView | ChangeDocumentView,
  tree: SourceTree,
): Checked<readonly Attachment[]> {
  const { value: wording, diagnostics } = readWords(tree, view.language);
  if (wording === null) return { value: [], diagnostics };
  try {
    const provenance: Attachment = {
      ...json('provenance.json', provenanceFile(view)),
      description: say(wording, 'attachments.provenance'),
      relationship: 'Supplement',
    };
    return {
      value: [provenance, ...dataOf(view, wording, (language) => readWords(tree, language).value ?? wording)],
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return {
      value: [],
      diagnostics: [faultDiagnostic(error, `templates/words/${view.language}.json`)],
    };
  }
}

/** What a document says, as data; the redline says nothing that the annex and the report do not. */
function dataOf(
  view: DocumentView | ChangeDocumentView,
  wording: Wording,
  wordingFor: WordingFor,
): Attachment[] {
  if (view.kind === 'redline') return [];
  const isReport = view.kind === 'changes';
  const file = isReport
    ? json('changes.json', changesFile(view, wordingFor))
    : json('measures.json', measuresFile(view, wordingFor));
  const description = say(wording, isReport ? 'attachments.changes' : 'attachments.measures');
  return [{ ...file, description, relationship: 'Data' }];
}

function json(name: string, data: object) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  return { name, mediaType: 'application/json', bytes } as const;
}
