import type { Checked } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import type { DocumentView, IndexView } from '../documents/views.ts';
import { standIns } from '../entries/standIns.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import { templateMissing } from './findings.ts';
import { type Fonts, fontFaces, fontsFor } from './fonts.ts';
import type { HtmlDocument } from './htmlDocument.ts';
import { partMarks } from './marks.ts';
import { faultDiagnostic, TemplateFault } from './templateFault.ts';
import { templateHelpers } from './templateHelpers.ts';
import { compileTemplate } from './templates.ts';
import { readWords, say, type Wording } from './words.ts';

type View = DocumentView | ChangeDocumentView | IndexView;

/**
 * Makes the finished page of a document: the template of its kind, the words of its language, the style sheets and
 * the fonts, all in one file. `null` when a template or the words are at fault; the diagnostics then say where.
 */
export function renderHtml(
  view: View,
  { tree, fonts }: { readonly tree: SourceTree; readonly fonts: Fonts },
): Checked<HtmlDocument | null> {
  const file = `templates/${view.kind}.hbs`;
  const { value: wording, diagnostics } = readWords(tree, view.language);
  const missing = tree.files.has(file) ? [] : [report(templateMissing, startOf(file), { file })];
  if (wording === null || missing.length > 0)
    return { value: null, diagnostics: [...diagnostics, ...missing] };
  try {
    const title = titleOf(view, wording);
    const helpers = templateHelpers({
      wording,
      wordingFor: (language) => readWords(tree, language).value ?? wording,
      styles: filesOf(tree, 'templates/styles', '.css'),
      scripts: filesOf(tree, 'templates/scripts', '.js'),
      fontFaces: fontFaces(fontsFor(JSON.stringify([view, wording.words]), fonts)),
    });
    const properties = propertiesOf(view, wording);
    const context = { ...view, documentTitle: title, edition: properties.edition };
    // The typefaces have no shape for accents alone.
    const html = printable(partMarks(compileTemplate(tree, file, helpers)(context)).normalize('NFC'));
    return {
      value: { name: view.name, language: view.language, title: title.normalize('NFC'), properties, html },
      diagnostics: [],
    };
  } catch (error) {
    if (error instanceof TemplateFault) return { value: null, diagnostics: [faultDiagnostic(error, file)] };
    throw error;
  }
}

/** Every text of a page in characters that the typefaces have. */
function printable(html: string): string {
  return html.replace(/[\u2011\u202F]/g, (character) => standIns.get(character) ?? character);
}

/** The title in the browser's tab and in the properties of the PDF. */
function titleOf(view: View, wording: Wording): string {
  const organisation = view.kind === 'index' ? view.organisation : view.organisation.name;
  return say(wording, `${view.kind}.documentTitle`, { organisation });
}

function propertiesOf(view: View, wording: Wording): HtmlDocument['properties'] {
  const edition = editionOf(view, wording);
  const pageWord = say(wording, 'running.page').trim();
  if (view.kind === 'index')
    return { organisation: view.organisation, edition, classification: '', pageWord };
  const classification = say(wording, `classification.${view.control.classification}`);
  return { organisation: view.organisation.name, edition, classification, pageWord };
}

/** `Version 1.2.0`, or the word for a draft. */
function editionOf(view: View, wording: Wording): string {
  const version = view.kind === 'index' ? view.version : view.control.version;
  return version === null ? say(wording, 'draft') : say(wording, 'version', { version });
}

/** The texts of a folder, by the name of their file without its ending. */
function filesOf(tree: SourceTree, folder: string, ending: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    [...filesBelow(tree, folder)]
      .filter(([path]) => path.endsWith(ending))
      .map(([path, bytes]) => [path.slice(folder.length + 1, -ending.length), decoder.decode(bytes)]),
  );
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}
