import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf } from '../reading/labels.ts';
import { toldChange } from '../reading/toldChange.ts';
import { changesToClassify } from '../reading/unclassified.ts';
import { changeWords } from '../words/changeWords.ts';
import { draftWords } from './draftWords.ts';
import { yamlComment, yamlName } from './yaml.ts';

/** From here on entries stand without what changed: the head of a file has a limit. */
const explainedEntries = 100;

/** Every record with a change that its author must classify, with an empty class. */
export function classificationPart(
  { comparison }: Pick<GateQuestion, 'comparison'>,
  language: MessageLanguage,
): string {
  const open = comparison.records
    .map((record) => ({ record, changes: changesToClassify(record) }))
    .filter(({ changes }) => changes.length > 0);
  if (open.length === 0) return '';
  const entries = open.map(({ record, changes }, index) => {
    const told = changes.map((change) =>
      changeWords(toldChange(change, comparison.after.sourceLanguage), language),
    );
    const lines = index < explainedEntries ? [labelOf(record).label, ...told] : [];
    return `${lines.map((line) => yamlComment(line, '  ')).join('')}  ${yamlName(record.id)}:\n`;
  });
  const about = draftWords[language].classification.map((line) => `# ${line}\n`);
  return [...about, 'classification:\n', ...entries].join('');
}
