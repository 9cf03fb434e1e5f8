import type { ChangeClass, CoverageChange } from '../../changes/change.ts';
import { classWords } from '../../changes/words/classWords.ts';
import type { Stretch } from '../../changes/words.ts';
import { harmless } from '../harmless.ts';
import { paint, type TextOptions } from '../text.ts';
import type { Speech } from '../words.ts';
import { type Word, wrap } from '../wrap.ts';
import type { ChangesReport } from './changesReport.ts';
import { changesWords } from './changesWords.ts';
import { coverageByService } from './coverage.ts';
import { fateWords, groupsOf, groupTitle, summaryTexts } from './groups.ts';
import { type ToldField, type ToldRecord, type ToldText, tellRecord } from './tellRecord.ts';
import { versionText } from './versionText.ts';

const width = 100;

type Telling = { readonly report: ChangesReport; readonly speech: Speech; readonly options: TextOptions };

/**
 * What differs between two versions, as text for people: a summary; what is no longer covered; every record by
 * the class of its change, from the gravest to the mildest, its texts word by word; and what is newly covered.
 */
export function changesText(report: ChangesReport, speech: Speech, options: TextOptions): string {
  const telling = { report, speech, options };
  const parts = [
    changesHead(report, speech, options),
    coverage(telling, 'lost'),
    ...groups(telling),
    coverage(telling, 'gained'),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The beginning of it: which versions are compared, and what sums it up. */
export function changesHead(report: ChangesReport, { language }: Speech, options: TextOptions): string {
  const versions = [report.from, report.to].map((version) => harmless(versionText(version, language)));
  const title = paint(versions.join(' → '), 'bold', options);
  const sentences = summaryTexts(report, language).map((sentence) => plain(sentence, ''));
  return `${title}\n${sentences.join('')}`;
}

const colours: Readonly<Record<ChangeClass, Parameters<typeof paint>[1]>> = {
  lowered: ['red', 'bold'],
  retired: ['red', 'bold'],
  unclassified: ['yellow', 'bold'],
  scope: ['cyan', 'bold'],
  added: ['green', 'bold'],
  improved: ['green', 'bold'],
  equal: 'bold',
  editorial: 'bold',
};

function groups(telling: Telling): string[] {
  const { report, speech, options } = telling;
  const { language } = speech;
  return groupsOf(report.comparison.records).map((group) => {
    const style = group.class === null ? 'bold' : colours[group.class];
    const told = group.records.map((record) => recordText(tellRecord(record, report, language), telling));
    return `${paint(groupTitle(group, language), style, options)}\n${told.join('')}`;
  });
}

function recordText(record: ToldRecord, telling: Telling): string {
  const { id, kind, name, concerns, notes, fields, texts } = record;
  const { speech, options } = telling;
  const title = `  ${harmless(`${kind} ${name}`)} ${paint(`[${id}]`, 'dim', options)}${inBrackets(fateWords(record, speech.language))}\n`;
  const facts = (part: ToldField | ToldText) => factsText(part, record, speech);
  const lines = [
    ...(concerns === null ? [] : [concerns]),
    ...fields.map((field) => `${field.name}: ${valuesText(field, record)}${facts(field)}`),
    ...notes,
  ];
  const prose = texts.map(
    (text) => `${plain(`${text.name}${facts(text)}:`, '      ')}${proseText(text, telling)}`,
  );
  return title + [...lines.map((line) => plain(line, '      ')), ...prose].join('');
}

function valuesText({ before, after }: ToldField, { fate }: ToldRecord): string {
  return fate === 'new' ? after : `${before} → ${after}`;
}

/** The class of a part, but where the whole record came or went; and whether the part alone is internal. */
function factsText(part: ToldField | ToldText, record: ToldRecord, { language }: Speech): string {
  return inBrackets([
    ...(record.fate === null ? [classWords[language][part.class]] : []),
    ...(record.isVisible && !part.isVisible ? [changesWords[language].internal] : []),
  ]);
}

function inBrackets(facts: readonly string[]): string {
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}

function plain(text: string, indent: string): string {
  return wrap(wordsOf([{ kind: 'kept', text }], { colours: false }), { width, indent });
}

function proseText({ lines, note }: ToldText, { options }: Telling): string {
  if (note !== null) return plain(note, '          ');
  return lines.map((line) => wrap(wordsOf(line, options), { width, indent: '          ' })).join('');
}

const looks: Readonly<Record<Stretch['kind'], Parameters<typeof paint>[1] | null>> = {
  kept: null,
  deleted: ['red', 'strikethrough'],
  inserted: ['green', 'underline'],
};

/** The words of a line; what only one version holds is coloured, or else stands in `[-…-]` or `{+…+}`. */
function wordsOf(line: readonly Stretch[], options: TextOptions): (Word & { readonly spaced: boolean })[] {
  let spaced = true;
  return line.flatMap(({ kind, text }, index) => {
    const style = looks[kind];
    // Where colours alone divide what is gone from what takes its place, they stand apart.
    if (options.colours && kind === 'inserted' && line[index - 1]?.kind === 'deleted') spaced = true;
    const look = (word: string) => (style === null ? word : paint(word, style, options));
    const words: (Word & { readonly spaced: boolean })[] = [];
    for (const [token] of bracketed(kind, harmless(text), options).matchAll(/\s+|\S+/g)) {
      if (token.trim() === '') spaced = true;
      else {
        words.push({ text: token, look, spaced });
        spaced = false;
      }
    }
    return words;
  });
}

function bracketed(kind: Stretch['kind'], text: string, { colours: on }: TextOptions): string {
  if (kind === 'kept' || on) return text;
  return kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`;
}

function coverage(
  { report, speech: { language }, options }: Telling,
  change: CoverageChange['change'],
): string {
  const words = changesWords[language];
  const found = coverageByService(report.comparison, change, language);
  if (found.length === 0) return '';
  const title = paint(words.coverage[change], change === 'lost' ? ['red', 'bold'] : 'bold', options);
  const lines = found.flatMap(({ service, controls }) => [
    `  ${harmless(service)}\n`,
    ...controls.map((control) => plain(controlText(control, words.coveredBy[change]), '      ')),
  ]);
  return `${title}\n${lines.join('')}`;
}

function controlText({ framework, control, by }: CoverageChange, words: string): string {
  return `${framework} ${control} (${words} ${by.join(', ')})`;
}
