import type { FieldChange, TextChange } from '../../changes/change.ts';
import { plainValue } from '../../changes/words/plainValue.ts';
import { excerptOfChange } from '../words/excerpt.ts';

/** One field or text that differs, as the values of a message. */
export type ToldChange = {
  /** Its path; empty for a text. */
  readonly field: readonly string[];
  /** Which text it is; empty for a field. */
  readonly part: TextChange['part'] | '';
  /** The language of a text that is a translation; empty for every other. */
  readonly language: string;
  /** The old and the new value; of a text what differs, with some words around it. */
  readonly before: string;
  readonly after: string;
};

/** A field or text that differs, short enough for a message. */
export function toldChange(change: FieldChange | TextChange, sourceLanguage: string): ToldChange {
  if ('field' in change) {
    const [before, after] = [plainValue(change.before), plainValue(change.after)];
    return { field: change.field.map(String), part: '', language: '', before, after };
  }
  const { part, language } = change;
  return {
    field: [],
    part,
    language: language === sourceLanguage ? '' : language,
    ...excerptOfChange(change.before ?? '', change.after ?? ''),
  };
}
