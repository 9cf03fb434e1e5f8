import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { Entry } from '../entries/entry.ts';
import { exampleFor, type Identity, identityOf } from '../entries/identity.ts';
import { parseEntry } from '../entries/parseEntry.ts';
import { validateEntry } from '../entries/validateEntry.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import type { Asset, Item, ItemText, UnreadFile } from './catalogue.ts';
import { fileName, fileUnread, translationOrphan } from './findings.ts';
import { schemas, translationSchema } from './schema.ts';
import { divideSections } from './sections.ts';

/** Everything that could be read from the files, before it is put in order. */
export type ReadItems = {
  readonly items: readonly Item[];
  /** Item → the id of the category whose folder it lies in. */
  readonly categoryOf: ReadonlyMap<Item, string>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly unread: readonly UnreadFile[];
  /** Translations that were read, with their language. */
  readonly translations: readonly { readonly entry: Entry; readonly language: string }[];
};

const images = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const unreadOnPurpose = /(?:^|\/)(?:README|LICENSE|LICENCE)(?:\.[a-z]{2})?(?:\.md|\.txt)?$/i;

type Reading = {
  readonly items: Map<string, Item>;
  readonly categoryOf: Map<Item, string>;
  readonly assets: Map<string, Asset>;
  readonly unread: UnreadFile[];
  readonly translations: { readonly entry: Entry; readonly language: string }[];
};

/** Reads every file below `content/` into items; a translation joins the item that it translates. */
export function readItems(tree: SourceTree, sourceLanguage: string): Checked<ReadItems> {
  const reading: Reading = {
    items: new Map(),
    categoryOf: new Map(),
    assets: new Map(),
    unread: [],
    translations: [],
  };
  const diagnostics: Diagnostic[] = [];
  for (const [file, bytes] of filesBelow(tree, 'content')) {
    const identity = identityOf(file);
    if (images.test(file)) reading.assets.set(file, { file, bytes });
    else if (identity === null) diagnostics.push(...misplaced(file));
    else diagnostics.push(...readEntry(file, identity, bytes, sourceLanguage, reading));
  }
  for (const { entry, language } of reading.translations) {
    diagnostics.push(...addTranslation(entry, language, reading, tree));
  }
  return { value: { ...reading, items: [...reading.items.values()] }, diagnostics };
}

function readEntry(
  file: string,
  identity: Identity,
  bytes: Uint8Array,
  sourceLanguage: string,
  reading: Reading,
): readonly Diagnostic[] {
  const parsed = parseEntry(file, identity, bytes);
  if (parsed.value !== null && identity.language !== null) {
    reading.translations.push({ entry: parsed.value, language: identity.language });
    return parsed.diagnostics;
  }
  const item = parsed.value === null ? nothing : toItem(parsed.value, sourceLanguage);
  if (item.value === null) reading.unread.push({ kind: identity.kind, id: identity.id, file });
  else {
    reading.items.set(file, item.value);
    if (identity.category !== null) reading.categoryOf.set(item.value, identity.category);
  }
  return [...parsed.diagnostics, ...item.diagnostics];
}

const nothing: Checked<null> = { value: null, diagnostics: [] };

function misplaced(file: string): Diagnostic[] {
  if (unreadOnPurpose.test(file)) return [];
  const location = { file, line: 1, column: 1 };
  const name = file.split('/').at(-1) ?? file;
  const example = exampleFor(file);
  const wrongName = example !== null && /\.(?:md|ya?ml)$/i.test(file);
  return [wrongName ? report(fileName, location, { name, example }) : report(fileUnread, location, { name })];
}

function toItem(entry: Entry, language: string): Checked<Item | null> {
  const { kind, id } = entry.identity;
  const { value: fields, diagnostics } = validateEntry(entry, schemas[kind]);
  if (fields === null) return { value: null, diagnostics };
  const item: Item = {
    kind,
    id,
    file: entry.file,
    fields,
    texts: new Map([[language, textOf(entry, fields)]]),
    locate: entry.locate,
    locateKey: entry.locateKey,
  };
  return { value: item, diagnostics };
}

function textOf({ file, source, locate, body }: Entry, fields: object): ItemText {
  const titles = { title: null, customerTitle: null, ...titlesOf(fields) };
  const translates =
    'sourceDigest' in fields && typeof fields.sourceDigest === 'string' ? fields.sourceDigest : null;
  return { file, source, locate, ...titles, translates, ...divideSections(body) };
}

function titlesOf(fields: object): Partial<Pick<ItemText, 'title' | 'customerTitle'>> {
  return {
    ...('title' in fields && typeof fields.title === 'string' && { title: fields.title }),
    ...('customerTitle' in fields &&
      typeof fields.customerTitle === 'string' && { customerTitle: fields.customerTitle }),
  };
}

function addTranslation(
  entry: Entry,
  language: string,
  { items, categoryOf }: Reading,
  tree: SourceTree,
): readonly Diagnostic[] {
  const source = entry.file.replace(/\.[a-z]{2}\.md$/, '.md');
  const { value: fields, diagnostics } = validateEntry(entry, translationSchema);
  if (!tree.files.has(source))
    return [...diagnostics, report(translationOrphan, entry.locate([]), { source })];
  const item = items.get(source);
  if (fields === null || item === undefined) return diagnostics;
  const translated = { ...item, texts: new Map([...item.texts, [language, textOf(entry, fields)] as const]) };
  items.set(source, translated);
  const category = categoryOf.get(item);
  if (category !== undefined) categoryOf.set(translated, category);
  return diagnostics;
}
