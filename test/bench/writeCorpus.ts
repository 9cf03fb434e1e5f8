import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draw, drawing, germanSentence, germanTitle } from './germanSentences.ts';

const sample = join(import.meta.dirname, '../cases/sample/content');
const categories = [
  'vertraulichkeit',
  'integritaet',
  'verfuegbarkeit',
  'belastbarkeit',
  'trennung',
  'auftrag',
  'loeschung',
  'pruefung',
];
/** The folders of its measures, in the order of their numbers. */
export const categoryFolders: readonly string[] = categories.map(
  (name, index) => `content/measures/1.${index}-${name}`,
);
const roles = ['betrieb', 'datenschutz', 'leitung'] as const;
const controls = [
  'gdpr: [art32-1-b, art32-1-c], iso27001-2022: [A.7.11, A.8.14]',
  'gdpr: [art32-1-a], iso27001-2022: [A.8.24]',
  'gdpr: [art32-1-b, art32-4], iso27001-2022: [A.5.15, A.5.18, A.8.2, A.8.3]',
  'gdpr: [art32-1-d], iso27001-2022: [A.5.35]',
] as const;

/**
 * Writes a project with that many measures, sound and as complete as a mature catalogue: the same on every machine.
 * Returns the size of all measures in bytes.
 */
export function writeCorpus(project: string, count: number): number {
  const content = join(project, 'content');
  for (const part of [
    'frameworks',
    'codex',
    'handbook',
    'services',
    'subprocessors',
    'organisation.md',
    'logo.svg',
  ])
    cpSync(join(sample, part), join(content, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.en.md'),
    });
  const draw = drawing(20_261_125);
  for (const [index, folder] of categoryFolders.entries()) {
    mkdirSync(join(project, folder), { recursive: true });
    const fields = `id: ${categories[index]}\nnumber: "1.${index}"\ntitle: ${germanTitle(draw)}`;
    writeFileSync(
      join(project, folder, 'index.md'),
      `---\n${fields}\n---\n\n## Für Kunden\n\n${germanTitle(draw)}.\n`,
    );
  }
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const text = measure(index, draw);
    const folder = categoryFolders[index % categoryFolders.length] ?? '';
    writeFileSync(join(project, folder, `m-${index}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function measure(index: number, draw: Draw): string {
  const number = `1.${index % categories.length}.${Math.floor(index / categories.length) + 1}`;
  const day = `${draw.between(1, 12)}`.padStart(2, '0');
  return `---
id: m-${index}
number: "${number}"
title: ${germanTitle(draw)}
status: implemented
visibility: customer
owner: ${draw.of(roles)}
providedBy: [own, subprocessor:rechenzentrum]
services: [${draw.of(['hosting', 'wartung', 'hosting, wartung'])}]
review: { every: P${draw.between(6, 24)}M, last: 2026-${day}-15, by: ${draw.of(roles)}, result: effective }
controls: { ${draw.of(controls)} }
parameters:
  frist: { value: ${draw.between(1, 60)}, unit: ${draw.of(['min', 'h', 'd'])}, stronger: lower }
evidence:
  - { type: test-report, ref: Bericht ${index}, validUntil: 2027-${day}-28, visibility: internal }
---

## Für Kunden

${sentences(draw, draw.between(1, 3))}
Die Frist beträgt :value[frist].
${draw.between(1, 4) === 1 ? `\n${list(draw)}\n` : ''}
## Intern

${sentences(draw, draw.between(1, 2))}
Siehe auch [die vorige Maßnahme](#${index === 0 ? 'vertraulichkeit' : `m-${index - 1}`}).
${draw.between(1, 12) === 1 ? `\n${table(draw)}\n` : ''}`;
}

function sentences(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => germanSentence(draw)).join('\n');
}

function list(draw: Draw): string {
  return Array.from({ length: draw.between(2, 5) }, () => `- ${germanSentence(draw)}`).join('\n');
}

function table(draw: Draw): string {
  const rows = Array.from(
    { length: draw.between(2, 5) },
    () => `| ${germanTitle(draw)} | ${draw.between(1, 99)} |`,
  );
  return ['| Was | Anzahl |', '| --- | --- |', ...rows].join('\n');
}
