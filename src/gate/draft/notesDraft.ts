import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateQuestion } from '../question.ts';
import { earliestAfter } from '../reading/noticePeriod.ts';
import { classificationPart } from './classificationPart.ts';
import { draftWords } from './draftWords.ts';
import { othersPart } from './othersPart.ts';
import { waiversPart } from './waiversPart.ts';
import { yamlComment, yamlName } from './yaml.ts';

export type DraftWish = {
  readonly catalogue: Catalogue;
  readonly version: string;
  /** The day of the draft (ISO 8601). */
  readonly today: string;
  /** What differs from the last release; `null` before the first. */
  readonly since: (Pick<GateQuestion, 'comparison' | 'base'> & { readonly date: string }) | null;
};

/**
 * The notes of a release as far as they can be written without their author: the days, everything that changed, and an
 * empty field wherever somebody has to decide. Until it is filled in, `check` refuses the file.
 */
export function notesDraft(wish: DraftWish): string {
  const { catalogue, since } = wish;
  const language: MessageLanguage = catalogue.sourceLanguage === 'de' ? 'de' : 'en';
  const words = draftWords[language];
  const parts = since === null ? [] : partsOf(since, language);
  const about = since === null ? words.first : words.compared(since.base.name, since.date);
  return [
    '---\n',
    ...[about, ...words.toDo].map((line) => yamlComment(line)),
    ...facts(wish, language),
    ...parts.filter((part) => part !== '').map((part) => `\n${part}`),
    '---\n',
    `\n## ${words.summaryHeading}\n\n${words.summary(since === null)}\n`,
  ].join('');
}

function facts({ catalogue, version, today, since }: DraftWish, language: MessageLanguage): string[] {
  const words = draftWords[language];
  const { noticePeriod, approver } = catalogue.organisation?.fields ?? {};
  const waits = since === null ? undefined : noticePeriod;
  const effective = waits === undefined ? today : earliestAfter(today, waits);
  return [
    `id: "${version}"\n`,
    `date: ${today}\n`,
    ...(waits === undefined ? [] : [yamlComment(words.noticePeriod(waits))]),
    `effective: ${effective}\n`,
    ...(approver === undefined
      ? [yamlComment(words.approver), 'approver:\n']
      : [`approver: ${yamlName(approver)}\n`]),
  ];
}

function partsOf(since: NonNullable<DraftWish['since']>, language: MessageLanguage): readonly string[] {
  return [classificationPart(since, language), waiversPart(since, language), othersPart(since, language)];
}
