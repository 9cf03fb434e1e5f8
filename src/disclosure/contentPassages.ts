import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import { type Passage, type Printing, passageOf } from './passage.ts';
import type { Project } from './project.ts';

/** Every text of the content, whoever may read it: of each file first what stands above its body, as it was typed. */
export function* contentPassages(project: Project): Generator<Passage> {
  for (const item of itemsOf(project.catalogue)) {
    for (const [language, text] of item.texts) {
      const file = fileOf(item, language, project.catalogue);
      const printing = printingOf(item, language, project);
      yield headPassage(file, project.tree);
      yield passageOf(file, text.internal, printing);
      if (text.customer !== null) yield passageOf(file, text.customer, printing);
    }
  }
}

/** All items of a catalogue. */
function itemsOf(catalogue: Catalogue): readonly Item[] {
  const { organisation, rules, categories, measures, chapters } = catalogue;
  const { services, subprocessors, customers, frameworks, releases } = catalogue;
  return [
    ...(organisation === null ? [] : [organisation]),
    ...[rules, categories, measures, chapters, services],
    ...[subprocessors, customers, frameworks, releases],
  ].flat();
}

/** The file that holds the text of an item in a language. */
export function fileOf({ file }: Item, language: string, { sourceLanguage }: Catalogue): string {
  return language === sourceLanguage ? file : file.replace(/\.md$/, `.${language}.md`);
}

/** How the text of an item in a language prints the parameters that it names. */
export function printingOf({ fields }: Item, language: string, { wordings }: Project): Printing {
  const parameters = 'parameters' in fields ? (fields.parameters ?? {}) : {};
  return { parameters, wording: wordings.get(language) ?? null };
}

const decoder = new TextDecoder();

/** The text of a file as positions count in it. */
export function sourceOf(file: string, { files }: SourceTree): string {
  return decoder.decode(files.get(file));
}

/** What stands above the body of a file, comments too; a data file has no body. */
export function headPassage(file: string, tree: SourceTree): Passage {
  const source = sourceOf(file, tree);
  const end = file.endsWith('.md') ? /^---[ \t]*$/m.exec(source.slice(3))?.index : undefined;
  const text = end === undefined ? (file.endsWith('.md') ? '' : source) : source.slice(0, end + 3);
  return { file, text, pieces: [{ start: 0, from: 0, to: text.length, form: 'text' }] };
}
