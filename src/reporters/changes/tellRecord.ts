import type { ChangeClass, RecordChange, TextChange } from '../../changes/change.ts';
import { fieldText, partText } from '../../changes/words/fieldWords.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { kindWords } from '../kindWords.ts';
import type { ChangesReport } from './changesReport.ts';
import { changesWords } from './changesWords.ts';
import { unstated, valueTexts } from './fieldValues.ts';
import { type Naming, recordName, roleName, serviceName } from './recordNames.ts';
import { wholeRecord } from './wholeRecord.ts';
import { changedLines, type Line } from './wordDiff.ts';

/** A field or title that differs, in words. */
export type ToldField = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly class: ChangeClass;
  readonly isVisible: boolean;
};

/** A text that differs: its lines, or in words why none does. */
export type ToldText = {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly note: string | null;
  readonly class: ChangeClass;
  readonly isVisible: boolean;
};

/** What became of a record, in words. In notes, names of the content stand in backticks. */
export type ToldRecord = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly class: ChangeClass;
  /** Whether only one of the versions has the record; `null` where both do. */
  readonly fate: 'new' | 'gone' | null;
  readonly isVisible: boolean;
  /** Whether the release notes approve it. */
  readonly isWaived: boolean;
  /** Which services it concerns; `null` where that goes without saying. */
  readonly concerns: string | null;
  /** What took its place, why, and who approved it. */
  readonly notes: readonly string[];
  readonly fields: readonly ToldField[];
  readonly texts: readonly ToldText[];
};

/** Tells what became of a record; of one that came or went, what it promises. */
export function tellRecord(
  record: RecordChange,
  { comparison }: ChangesReport,
  language: MessageLanguage,
): ToldRecord {
  const naming = { ...comparison, language };
  const { id, isVisible, fields, texts } = record;
  const whole = wholeRecord(record);
  const { sourceLanguage } = comparison.after;
  return {
    id,
    kind: kindWords[record.kind][language],
    name: recordName(record, language),
    class: record.class,
    fate: record.before === null ? 'new' : record.after === null ? 'gone' : null,
    isVisible,
    isWaived: record.waiver !== null,
    concerns: concernsText(record, naming, language),
    notes: notesOn(record, naming, language),
    fields: [
      ...[...whole.fields, ...fields].map((field) => ({
        ...valueTexts(field, naming),
        name: fieldText(field.field, language),
        class: field.class,
        isVisible: field.isVisible,
      })),
      ...texts.filter(isTitle).map((text) => toldTitle(text, sourceLanguage, language)),
    ],
    texts: [...whole.texts, ...texts.filter((text) => !isTitle(text))].map((text) =>
      toldText(text, sourceLanguage, language),
    ),
  };
}

function isTitle({ part }: TextChange): boolean {
  return part === 'title' || part === 'customerTitle';
}

function toldTitle(change: TextChange, sourceLanguage: string, language: MessageLanguage): ToldField {
  const { before, after, class: changeClass, isVisible } = change;
  return {
    name: partText(change.part, change.language === sourceLanguage ? null : change.language, language),
    before: before ?? unstated,
    after: after ?? unstated,
    class: changeClass,
    isVisible,
  };
}

function toldText(change: TextChange, sourceLanguage: string, language: MessageLanguage): ToldText {
  const { before, after, class: changeClass, isVisible } = change;
  const { onlyMarkup, pictureOrLink } = changesWords[language];
  const isSame = before === after;
  return {
    name: partText(change.part, change.language === sourceLanguage ? null : change.language, language),
    lines: isSame ? [] : changedLines(before, after),
    note: isSame ? (changeClass === 'editorial' ? onlyMarkup : pictureOrLink) : null,
    class: changeClass,
    isVisible,
  };
}

function concernsText(
  { isVisible, services }: RecordChange,
  naming: Naming,
  language: MessageLanguage,
): string | null {
  const hasServices = naming.before.services.length + naming.after.services.length > 0;
  if (!isVisible || !hasServices) return null;
  const titles = services?.map((id) => serviceName(id, naming)).join(', ') ?? null;
  return changesWords[language].concerns(titles);
}

function notesOn(
  { successors, isLoss, reason, waiver }: RecordChange,
  naming: Naming,
  language: MessageLanguage,
): string[] {
  const words = changesWords[language];
  const heirs = successors.map((id) => `\`${id}\``).join(', ');
  const approver = waiver === null ? '' : roleName(waiver.approver, naming);
  return [
    ...(successors.length > 0 ? [words.successors(heirs, isLoss)] : isLoss ? [words.noSuccessor] : []),
    ...(reason === null ? [] : [words.reason(reason)]),
    ...(waiver === null ? [] : [words.waiver({ ...waiver, approver })]),
  ];
}
