import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { Kind } from '../entries/identity.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import type { Catalogue, Item, Measure } from './catalogue.ts';
import { categoryMissing, organisationMissing, translationLanguage } from './findings.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { byId, byNumber, byPrefix, byVersion } from './order.ts';
import { type ReadItems, readItems } from './readItems.ts';

const organisationFile = 'content/organisation.md';

/**
 * Reads the whole content of a tree. Every problem of every file is reported; what can be used is in the value. With the
 * memory of another version, only what differs from it is read.
 */
export function buildCatalogue(tree: SourceTree, memory: Memory = emptyMemory()): Checked<Catalogue> {
  const sourceLanguage = declaredLanguage(tree);
  const { value: read, diagnostics } = readItems(tree, { sourceLanguage, memory });
  const catalogue = arrange(read, sourceLanguage);
  return {
    value: catalogue,
    diagnostics: [
      ...diagnostics,
      ...missingOrganisation(tree),
      ...missingCategories(tree),
      ...unprintedLanguages(read, catalogue),
    ],
  };
}

/** `languages: [de, en]` in every way that YAML has to write a list, also below an error elsewhere in the file. */
const declaration = /^["']?languages["']?[ \t]*:(?:\s|#.*$)*(?:\[|-[ \t])?(?:\s|#.*$)*["']?([a-z]{2})\b/m;

/** The first language that `organisation.md` names; German where it names none. It is needed before the file is parsed. */
function declaredLanguage(tree: SourceTree): string {
  const text = new TextDecoder().decode(tree.files.get(organisationFile)?.subarray(0, 20_000));
  return declaration.exec(text)?.[1] ?? 'de';
}

function arrange(read: ReadItems, sourceLanguage: string): Catalogue {
  return {
    organisation: ofKind(read, 'organisation')[0] ?? null,
    sourceLanguage,
    rules: byNumber(ofKind(read, 'rule')),
    categories: byNumber(ofKind(read, 'category')),
    measures: byNumber(read.items.filter(isMeasure)),
    chapters: byPrefix(ofKind(read, 'chapter')),
    services: byId(ofKind(read, 'service')),
    subprocessors: byId(ofKind(read, 'subprocessor')),
    customers: byId(ofKind(read, 'customer')),
    frameworks: byId(ofKind(read, 'framework')),
    releases: byVersion(ofKind(read, 'release')),
    assets: read.assets,
    unread: read.unread,
  };
}

function ofKind<K extends Kind>(read: ReadItems, kind: K): Item<K>[] {
  // The fields were validated by the schema of exactly this kind.
  return read.items.filter((item) => item.kind === kind) as Item<K>[];
}

function isMeasure(item: Item | Measure): item is Measure {
  return item.kind === 'measure' && 'category' in item;
}

function missingOrganisation(tree: SourceTree): Diagnostic[] {
  const location = { file: organisationFile, line: 1, column: 1 };
  return tree.files.has(organisationFile) ? [] : [report(organisationMissing, location, {})];
}

function missingCategories(tree: SourceTree): Diagnostic[] {
  const folders = new Set(
    [...filesBelow(tree, 'content/measures').keys()].flatMap(
      (path) => /^content\/measures\/[^/]+(?=\/)/.exec(path)?.[0] ?? [],
    ),
  );
  return [...folders]
    .filter((folder) => !tree.files.has(`${folder}/index.md`))
    .map((folder) => report(categoryMissing, { file: `${folder}/index.md`, line: 1, column: 1 }, { folder }));
}

function unprintedLanguages(read: ReadItems, { organisation }: Catalogue): Diagnostic[] {
  if (organisation === null) return [];
  return read.translations
    .filter(({ language }) => !organisation.fields.languages.includes(language))
    .map(({ entry, language }) => report(translationLanguage, entry.locate([]), { language }));
}
