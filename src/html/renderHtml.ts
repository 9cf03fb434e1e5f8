import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { DocumentView, IndexView } from '../documents/views.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import { templateFault, templateMissing } from './findings.ts';
import { type Fonts, fontFaces, fontsFor } from './fonts.ts';
import type { HtmlDocument } from './htmlDocument.ts';
import { TemplateFault } from './templateFault.ts';
import { templateHelpers } from './templateHelpers.ts';
import { compileTemplate } from './templates.ts';
import { readWords, say, type Wording } from './words.ts';

type View = DocumentView | IndexView;

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
      styles: stylesOf(tree),
      fontFaces: fontFaces(fontsFor(JSON.stringify([view, wording.words]), fonts)),
    });
    const properties = propertiesOf(view, wording);
    const context = { ...view, documentTitle: title, edition: properties.edition };
    const html = compileTemplate(tree, file, helpers)(context);
    return { value: { name: view.name, language: view.language, title, properties, html }, diagnostics: [] };
  } catch (error) {
    if (error instanceof TemplateFault) return { value: null, diagnostics: [diagnosticOf(error, file)] };
    throw error;
  }
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

function stylesOf(tree: SourceTree): ReadonlyMap<string, string> {
  const folder = 'templates/styles';
  const decoder = new TextDecoder();
  return new Map(
    [...filesBelow(tree, folder)]
      .filter(([path]) => path.endsWith('.css'))
      .map(([path, bytes]) => [path.slice(folder.length + 1, -'.css'.length), decoder.decode(bytes)]),
  );
}

function diagnosticOf({ problem, subject, near, location }: TemplateFault, file: string): Diagnostic {
  return report(templateFault, location ?? startOf(file), { problem, subject, near });
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}
