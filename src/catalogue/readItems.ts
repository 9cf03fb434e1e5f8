import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { Entry } from '../entries/entry.ts';
import { exampleFor, identityOf } from '../entries/identity.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import type { Asset, Item, Measure, UnreadFile } from './catalogue.ts';
import { fileName, fileUnread, translationOrphan } from './findings.ts';
import { type Memory, rememberFile, rememberItem } from './memory.ts';
import { type ReadFile, readFile } from './readFile.ts';

/** Everything that could be read from the files, before it is put in order. */
export type ReadItems = {
  readonly items: readonly (Item | Measure)[];
  readonly assets: ReadonlyMap<string, Asset>;
  readonly unread: readonly UnreadFile[];
  /** Translations that were read, with their language. */
  readonly translations: readonly Translation[];
};

type Translation = { readonly entry: Entry; readonly language: string };

const images = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const unreadOnPurpose = /(?:^|\/)(?:README|LICENSE|LICENCE)(?:\.[a-z]{2})?(?:\.md|\.txt)?$/i;

/** How files are read: in which language their source texts are, and what is known of other versions. */
export type Reading = { readonly sourceLanguage: string; readonly memory: Memory };

/** Reads every file below `content/` into items; a translation joins the item that it translates. */
export function readItems(tree: SourceTree, { sourceLanguage, memory }: Reading): Checked<ReadItems> {
  const read = new Map<string, ReadFile>();
  const assets = new Map<string, Asset>();
  const unread: UnreadFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [file, bytes] of filesBelow(tree, 'content')) {
    const identity = identityOf(file);
    if (images.test(file)) assets.set(file, { file, bytes });
    else if (identity === null) diagnostics.push(...misplaced(file));
    else {
      const readNow = () => readFile(file, identity, bytes, sourceLanguage);
      const found = rememberFile(memory, file, { bytes, language: sourceLanguage, read: readNow });
      read.set(file, found);
      if (isUnread(found)) unread.push({ kind: identity.kind, id: identity.id, file });
      diagnostics.push(...found.diagnostics);
    }
  }
  const translations = [...read.values()].flatMap(({ content }) =>
    content.kind === 'translation' ? [content] : [],
  );
  return {
    value: { items: joinedItems(read, memory), assets, unread, translations },
    diagnostics: [...diagnostics, ...orphans(translations, tree)],
  };
}

/** Whether nothing of a file can be used. */
function isUnread({ content }: ReadFile): boolean {
  return content.kind === 'unread' || (content.kind === 'translation' && content.text === null);
}

function misplaced(file: string): Diagnostic[] {
  if (unreadOnPurpose.test(file)) return [];
  const location = { file, line: 1, column: 1 };
  const name = file.split('/').at(-1) ?? file;
  const example = exampleFor(file);
  const wrongName = example !== null && /\.(?:md|ya?ml)$/i.test(file);
  return [wrongName ? report(fileName, location, { name, example }) : report(fileUnread, location, { name })];
}

function joinedItems(read: ReadonlyMap<string, ReadFile>, memory: Memory): (Item | Measure)[] {
  const translations = Map.groupBy(
    [...read].filter(([, { content }]) => content.kind === 'translation' && content.text !== null),
    ([file]) => sourceOf(file),
  );
  return [...read].flatMap(([file, source]) => {
    const { content } = source;
    if (content.kind !== 'item') return [];
    const others = (translations.get(file) ?? []).map(([, translation]) => translation);
    if (others.length === 0) return [content.item];
    const make = () => withTexts(content.item, others);
    return [rememberItem(memory, file, { parts: [source, ...others], make })];
  });
}

function withTexts(item: Item | Measure, translations: readonly ReadFile[]): Item | Measure {
  const texts = translations.flatMap(({ content }) =>
    content.kind === 'translation' && content.text !== null
      ? [[content.language, content.text] as const]
      : [],
  );
  return { ...item, texts: new Map([...item.texts, ...texts]) };
}

function orphans(translations: readonly Translation[], tree: SourceTree): Diagnostic[] {
  return translations
    .map(({ entry }) => ({ entry, source: sourceOf(entry.file) }))
    .filter(({ source }) => !tree.files.has(source))
    .map(({ entry, source }) => report(translationOrphan, entry.locate([]), { source }));
}

/** The file that a translation translates. */
function sourceOf(file: string): string {
  return file.replace(/\.[a-z]{2}\.md$/, '.md');
}
