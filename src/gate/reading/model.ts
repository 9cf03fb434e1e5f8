import type { Comparison, RecordChange } from '../../changes/change.ts';
import { compareCatalogues } from '../../changes/compareCatalogues.ts';
import type { GateQuestion } from '../question.ts';

const known = new WeakMap<Comparison, readonly RecordChange[]>();

/** What the content alone says of the changes of the records with an id: before the notes classify anything. */
export function modelOf(
  id: string,
  { comparison }: Pick<GateQuestion, 'comparison'>,
): readonly RecordChange[] {
  const records = known.get(comparison) ?? withoutNotes(comparison);
  known.set(comparison, records);
  return records.filter((record) => record.id === id);
}

function withoutNotes({ before, after }: Comparison): readonly RecordChange[] {
  return compareCatalogues(before, { ...after, releases: [] }).records;
}
