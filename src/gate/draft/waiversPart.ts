import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf, servicesOf, serviceTitle } from '../reading/labels.ts';
import { type Loss, lossesOf } from '../reading/losses.ts';
import { neededWaivers } from '../reading/neededWaivers.ts';
import { toldChange } from '../reading/toldChange.ts';
import { audienceWords, changeWords } from '../words/changeWords.ts';
import { draftWords } from './draftWords.ts';
import { yamlComment, yamlName } from './yaml.ts';

type Versions = Pick<GateQuestion, 'comparison'>;

/** Every loss that must be waived, with an empty reason, role and day. */
export function waiversPart(versions: Versions, language: MessageLanguage): string {
  const losses = lossesOf(versions);
  const entries = [...neededWaivers(versions)].map((id) => {
    const loss = losses.find(({ record }) => record.id === id);
    const lines = loss === undefined ? uncovered(id, versions, language) : lost(loss, versions, language);
    const about = lines.map((line) => yamlComment(line, '  ')).join('');
    return `${about}  - measure: ${yamlName(id)}\n    reason:\n    approver:\n    notice:\n`;
  });
  if (entries.length === 0) return '';
  const about = draftWords[language].waivers.map((line) => `# ${line}\n`);
  return [...about, 'waivers:\n', ...entries].join('');
}

function lost(
  { record, hasEnded, fields, texts }: Loss,
  versions: Versions,
  language: MessageLanguage,
): string[] {
  const { ended, gone } = draftWords[language];
  const { label } = labelOf(record);
  const affected = audienceWords(servicesOf(record, versions), language);
  if (hasEnded) {
    const how = record.after === null ? gone(record.before?.file ?? '') : ended;
    return [`${label}: ${how}. ${affected}`];
  }
  const { sourceLanguage } = versions.comparison.after;
  const told = [...fields, ...texts].map((change) =>
    changeWords(toldChange(change, sourceLanguage), language),
  );
  return [`${label}. ${affected}`, ...told];
}

/** What a record that is otherwise the same no longer covers. */
function uncovered(id: string, versions: Versions, language: MessageLanguage): string[] {
  const lost = versions.comparison.coverage.filter(({ change, by }) => change === 'lost' && by.includes(id));
  return [...Map.groupBy(lost, ({ service }) => service)].map(([service, entries]) => {
    const controls = entries.map(({ framework, control }) => `${framework} ${control}`);
    const title = service === null ? null : serviceTitle(service, versions);
    return `${id} ${draftWords[language].covers(title, controls)}`;
  });
}
