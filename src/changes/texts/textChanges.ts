import type { ItemText } from '../../catalogue/catalogue.ts';
import type { ChangeClass, TextChange } from '../change.ts';
import type { Pair } from '../pairs.ts';
import type { RecordKind } from '../recordKinds.ts';
import { hasEnded, isShown } from '../shown.ts';
import type { Version, Versions } from '../versions.ts';
import { type Said, saidBy, saidByTitle } from './said.ts';

/** Other words in a text are of this class, until its author says what they mean. */
const otherWords: Readonly<Record<RecordKind, ChangeClass>> = {
  organisation: 'unclassified',
  rule: 'unclassified',
  category: 'unclassified',
  measure: 'unclassified',
  chapter: 'unclassified',
  service: 'unclassified',
  subprocessor: 'scope',
  customer: 'editorial',
  framework: 'editorial',
};

type Part = TextChange['part'];
const parts: readonly Part[] = ['title', 'customerTitle', 'customer', 'internal'];

/** The titles and texts of a record that differ, by language. */
export function textChanges(pair: Pair, versions: Versions): TextChange[] {
  const [before, after] = [pair.before?.texts ?? noTexts, pair.after?.texts ?? noTexts];
  const languages = [...new Set([...after.keys(), ...before.keys()])];
  return languages.flatMap((language) => {
    const texts = { before: before.get(language) ?? null, after: after.get(language) ?? null };
    const isSame = isTypedAlike(texts.before, texts.after) && !mayShowOtherImages(texts.after, versions);
    return isSame ? [] : parts.flatMap((part) => change({ pair, language, part, ...texts }, versions));
  });
}

const noTexts: ReadonlyMap<string, ItemText> = new Map();

/** Whether two texts are the same file, letter by letter. */
function isTypedAlike(before: ItemText | null, after: ItemText | null): boolean {
  return before === after || (before?.file === after?.file && before?.source === after?.source);
}

/** A text that is the same may still show an image that is not. */
function mayShowOtherImages(text: ItemText | null, { imagesDiffer }: Versions): boolean {
  return imagesDiffer && text?.source.includes('![') === true;
}

type Texts = {
  readonly pair: Pair;
  readonly language: string;
  readonly part: Part;
  readonly before: ItemText | null;
  readonly after: ItemText | null;
};

function change(texts: Texts, versions: Versions): TextChange[] {
  const { pair, language, part } = texts;
  const before = saidIn(texts.before, part, versions.before);
  const after = saidIn(texts.after, part, versions.after);
  if (before?.form === after?.form) return [];
  // What has ended promises nothing; other markup for the same words says nothing else.
  const isEditorial =
    (hasEnded(pair.before) && hasEnded(pair.after)) || (before?.words ?? '') === (after?.words ?? '');
  return [
    {
      language,
      part,
      before: before?.text ?? null,
      after: after?.text ?? null,
      class: isEditorial ? 'editorial' : otherWords[pair.kind],
      isVisible: isRead(texts, versions),
    },
  ];
}

function saidIn(text: ItemText | null, part: Part, { catalogue }: Version): Said | null {
  if (text === null) return null;
  if (part === 'title' || part === 'customerTitle') {
    const title = text[part];
    return title === null ? null : saidByTitle(title);
  }
  const nodes = text[part];
  if (nodes === null || (part === 'internal' && nodes.length === 0)) return null;
  return saidBy(nodes, { file: text.file, catalogue });
}

/** Whether customers read a part of a text: nothing internal, and no heading in whose place another is printed. */
function isRead({ pair, language, part, before, after }: Texts, versions: Versions): boolean {
  if (part === 'internal' || !versions.languages.has(language) || !isShown(pair, versions)) return false;
  if (hasEnded(pair.before) || hasEnded(pair.after)) return false;
  const isReplaced = (text: ItemText | null) => text === null || text.customerTitle !== null;
  return part !== 'title' || !isReplaced(before) || !isReplaced(after);
}
