import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Identity } from '../entries/identity.ts';
import { parseEntry } from '../entries/parseEntry.ts';
import { validateEntry } from '../entries/validateEntry.ts';
import type { Item, ItemText, Measure } from './catalogue.ts';
import { schemas, translationSchema } from './schema.ts';
import { divideSections } from './sections.ts';

/** What one file says, whatever the files beside it are. */
export type ReadFile = {
  readonly content:
    | { readonly kind: 'item'; readonly item: Item | Measure }
    | {
        readonly kind: 'translation';
        readonly language: string;
        readonly entry: Entry;
        /** `null` where its fields do not fit the schema. */
        readonly text: ItemText | null;
      }
    | { readonly kind: 'unread' };
  readonly diagnostics: readonly Diagnostic[];
};

/** Parses and validates a file; `language` is that of source texts. */
export function readFile(file: string, identity: Identity, bytes: Uint8Array, language: string): ReadFile {
  const { value: entry, diagnostics } = parseEntry(file, identity, bytes);
  if (entry === null) return { content: { kind: 'unread' }, diagnostics };
  const read =
    identity.language === null ? readItem(entry, language) : readTranslation(entry, identity.language);
  return { content: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

function readItem(entry: Entry, language: string): Checked<ReadFile['content']> {
  const { kind, id, category } = entry.identity;
  const { value: fields, diagnostics } = validateEntry(entry, schemas[kind]);
  if (fields === null) return { value: { kind: 'unread' }, diagnostics };
  const item: Item = {
    kind,
    id,
    file: entry.file,
    fields,
    texts: new Map([[language, textOf(entry, fields)]]),
    locate: entry.locate,
    locateKey: entry.locateKey,
  };
  return { value: { kind: 'item', item: category === null ? item : { ...item, category } }, diagnostics };
}

function readTranslation(entry: Entry, language: string): Checked<ReadFile['content']> {
  const { value: fields, diagnostics } = validateEntry(entry, translationSchema);
  const text = fields === null ? null : textOf(entry, fields);
  return { value: { kind: 'translation', language, entry, text }, diagnostics };
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
