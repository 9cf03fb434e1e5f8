import { redlineWords } from './redlineWords.ts';

/** A piece of a text that both versions hold, or only one of them. */
export type TextPiece = { readonly text: string; readonly mark: 'kept' | 'deleted' | 'inserted' };

const names = { insertion: 'inserted', deletion: 'deleted' } as const;

/** The redline of two plain texts, such as titles. */
export function redlineText(before: string, after: string): TextPiece[] {
  const nodeOf = (value: string) => (value === '' ? [] : [{ type: 'text', value }]);
  return redlineWords(nodeOf(before), nodeOf(after)).map((node) => {
    const isMark = node.type === 'insertion' || node.type === 'deletion';
    const [inner] = isMark ? (node.children ?? []) : [node];
    return { text: String(inner?.value ?? ''), mark: isMark ? names[node.type] : 'kept' };
  });
}
