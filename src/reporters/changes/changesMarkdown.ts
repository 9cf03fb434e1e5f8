import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { markdownCode, markdownText } from '../markdownText.ts';
import type { Speech } from '../words.ts';
import type { ChangesReport } from './changesReport.ts';
import { changesWords } from './changesWords.ts';
import { coverageByService } from './coverage.ts';
import { countsText, groupsOf, groupTitle, summaryTexts } from './groups.ts';
import { markdownRecord } from './markdownRecord.ts';
import { tellRecord } from './tellRecord.ts';
import { versionText } from './versionText.ts';
import { type Audience, audiencesOf } from './whom.ts';
import { type Section, withinLimit } from './withinLimit.ts';

/** A comment on GitHub holds 65,536 characters; what is left is for whoever puts words around the report. */
const limit = 60_000;

/**
 * What differs between two versions as a comment on a pull request, at most 60,000 characters: first for whom, then
 * every record, folded up. Whatever the content says is shown as plain text.
 */
export function changesMarkdown(report: ChangesReport, speech: Speech): string {
  const { language } = speech;
  const head = `${titleText(report, language)}${whomText(report, language)}`;
  const sections = [
    ...coverage(report, 'lost', language),
    ...groups(report, language),
    ...coverage(report, 'gained', language),
  ];
  const cut = (shortened: number, missing: number) =>
    shortened + missing === 0 ? '' : `\n${cutText({ shortened, missing }, report, language)}\n`;
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const room = limit - head.length - cut(total, total).length;
  const { text, shortened, missing } = withinLimit(sections, room);
  return (head + text + cut(shortened, missing))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n');
}

function titleText(report: ChangesReport, language: MessageLanguage): string {
  const versions = [report.from, report.to].map((version) => markdownText(versionText(version, language)));
  const sentences = summaryTexts(report, language).map(markdownText);
  return `## tomwerk: ${versions.join(' → ')}\n\n${sentences.join('  \n')}\n`;
}

/** So many rows, and names in a row, are enough to see whom it concerns. */
const shownRows = 20;
const shownNames = 5;

function whomText({ comparison, readers }: ChangesReport, language: MessageLanguage): string {
  const audiences = audiencesOf(comparison, language);
  if (readers.customer !== null || audiences.length === 0 || comparison.records.length === 0) return '';
  const { whom, columns, more } = changesWords[language];
  const rows = audiences.slice(0, shownRows).map((audience) => audienceRow(audience, language));
  const head = [columns.customers, columns.services, columns.changes];
  const rest = audiences.length - rows.length;
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return `\n### ${whom}\n\n${table}${rest === 0 ? '' : `\n${more(rest)}\n`}`;
}

function audienceRow({ customers, services, records }: Audience, language: MessageLanguage): string[] {
  const { allServices, none, more } = changesWords[language];
  const rest = customers.length - shownNames;
  const names = [...customers.slice(0, shownNames).map(markdownText), ...(rest > 0 ? [more(rest)] : [])];
  return [
    names.length === 0 ? none : names.join(', '),
    services === null ? allServices : services.map(markdownText).join(', '),
    records.length === 0 ? none : countsText(records, language),
  ];
}

function groups(report: ChangesReport, language: MessageLanguage): Section[] {
  return groupsOf(report.comparison.records).map((group) => ({
    heading: `\n### ${groupTitle(group, language)}\n\n`,
    entries: group.records.map((record) => markdownRecord(tellRecord(record, report, language), language)),
  }));
}

function coverage(
  { comparison }: ChangesReport,
  change: 'lost' | 'gained',
  language: MessageLanguage,
): Section[] {
  const words = changesWords[language];
  const entries = coverageByService(comparison, change, language).map(({ service, controls }) => {
    const lines = controls.map(({ framework, control, by }) => {
      const items = by.map(markdownCode).join(', ');
      return `  - ${markdownText(`${framework} ${control}`)} (${words.coveredBy[change]} ${items})\n`;
    });
    const title = `- **${markdownText(service)}**`;
    return { long: `${title}\n${lines.join('')}`, short: `${title}: ${controls.length}\n` };
  });
  return entries.length === 0 ? [] : [{ heading: `\n### ${words.coverage[change]}\n\n`, entries }];
}

function cutText(
  counts: { readonly shortened: number; readonly missing: number },
  { from, to }: ChangesReport,
  language: MessageLanguage,
): string {
  const refs = [from.ref, to.ref].filter((ref) => ref !== null);
  return changesWords[language].cut(counts, markdownCode(`tomwerk diff ${refs.join(' ')}`));
}
