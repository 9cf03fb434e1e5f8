import type { FieldChange, RecordChange, TextChange } from '../../changes/change.ts';
import type { GateQuestion } from '../question.ts';

/** A record whose customers lose protection that they were promised. */
export type Loss = {
  readonly record: RecordChange;
  /** Whether it ended or is gone; otherwise the fields and texts say what became weaker. */
  readonly hasEnded: boolean;
  readonly fields: readonly FieldChange[];
  readonly texts: readonly TextChange[];
};

/** Everything that customers lose, waived or not. */
export function lossesOf({ comparison }: Pick<GateQuestion, 'comparison'>): readonly Loss[] {
  return comparison.records.flatMap((record): Loss[] => {
    if (record.isLoss) return [{ record, hasEnded: true, fields: [], texts: [] }];
    // Whatever else changed in what has ended: its successors cover the same.
    if (record.class === 'retired') return [];
    const [fields, texts] = [record.fields.filter(isLowered), record.texts.filter(isLowered)];
    return fields.length + texts.length === 0 ? [] : [{ record, hasEnded: false, fields, texts }];
  });
}

function isLowered(change: FieldChange | TextChange): boolean {
  return change.isVisible && change.class === 'lowered';
}
