import { type ChangeClass, type RecordChange, recordClasses } from '../../changes/change.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf } from '../reading/labels.ts';
import { neededWaivers } from '../reading/neededWaivers.ts';
import { changesToClassify } from '../reading/unclassified.ts';
import { draftWords } from './draftWords.ts';
import { yamlComment } from './yaml.ts';

const shown = 100;

/** Everything else that changed, by its class, as remarks. */
export function othersPart(
  { comparison, base }: Pick<GateQuestion, 'comparison' | 'base'>,
  language: MessageLanguage,
): string {
  const waived = neededWaivers({ comparison });
  const others = comparison.records.filter(
    (record) => changesToClassify(record).length === 0 && !waived.has(record.id),
  );
  if (others.length === 0) return '';
  const words = draftWords[language];
  const visible = others.filter(({ isVisible }) => isVisible).toSorted((a, b) => rank(a) - rank(b));
  const lines = visible.map((record) => {
    const { id, label } = labelOf(record);
    return `${words.classes[record.class]}: ${label} (${id})`;
  });
  const rest = lines.length - shown;
  const internal = others.length - visible.length;
  return [
    words.others,
    ...lines.slice(0, shown),
    ...(rest > 0 ? [words.more(rest, base.name)] : []),
    ...(internal > 0 ? [words.internal(internal)] : []),
  ]
    .map((line) => yamlComment(line))
    .join('');
}

const order: readonly ChangeClass[] = ['retired', 'scope', 'added', 'improved', 'equal', 'editorial'];

function rank({ class: changeClass }: RecordChange): number {
  const place = order.indexOf(changeClass);
  return place < 0 ? recordClasses.length : place;
}
