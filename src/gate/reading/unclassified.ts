import type { FieldChange, RecordChange, TextChange } from '../../changes/change.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf, type RecordLabel } from './labels.ts';
import { placeOfChange } from './places.ts';
import { type ToldChange, toldChange } from './toldChange.ts';

/** A record with changes that customers read and only its author can judge, told by the first of them. */
export type Unclassified = {
  readonly at: Location | null;
  readonly values: RecordLabel &
    ToldChange & {
      readonly base: string;
      /** How many more of its fields and texts are to be judged along with it. */
      readonly more: number;
      /** The file of the notes of the coming release; empty where there is none yet. */
      readonly notes: string;
    };
};

/** Everything that customers read and nobody has judged: one entry of the notes classifies a whole record. */
export function unclassifiedChanges(question: GateQuestion): readonly Unclassified[] {
  const { base, coming, comparison } = question;
  return comparison.records.flatMap((record) => {
    const [first, ...more] = changesToClassify(record);
    if (first === undefined) return [];
    const values = {
      ...labelOf(record),
      ...toldChange(first, comparison.after.sourceLanguage),
      base: base.name,
      more: more.length,
      notes: coming?.file ?? '',
    };
    return [{ at: placeOfChange(first, record, question), values }];
  });
}

/** The fields and texts of a record that customers read and nobody has judged; the text for customers first. */
export function changesToClassify({ fields, texts }: RecordChange): readonly (FieldChange | TextChange)[] {
  const [prose, titles] = [texts.filter(isProse), texts.filter((text) => !isProse(text))];
  return [...prose, ...titles, ...fields].filter(
    (change) => change.isVisible && change.class === 'unclassified',
  );
}

function isProse({ part }: TextChange): boolean {
  return part === 'customer';
}
