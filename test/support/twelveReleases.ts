import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The life of a small provider in twelve releases: what was changed before each, what its notes say, and what a
 * comparison with the release before must find.
 */
export type Step = {
  readonly version: string;
  readonly effective: string;
  /** Frontmatter of the notes besides the fields that every release has. */
  readonly notes?: string;
  readonly change: (project: string) => void;
  /** The class of every record that changed, by `kind/id`. */
  readonly expected: Readonly<Record<string, string>>;
};

type MeasureText = {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly further?: readonly string[];
};

const office = 'content/measures/1.0-vertraulichkeit';
const supply = 'content/measures/1.1-verfuegbarkeit';

const measures = {
  karten: {
    number: '1.0.1',
    title: 'Zutrittskarten',
    text: 'Türen öffnen sich nur mit einer Karte.',
    further: ['controls: { gdpr: [art32-1-b] }'],
  },
  empfang: {
    number: '1.0.2',
    title: 'Empfang',
    text: 'Besucher melden sich am Empfang an.',
    further: ['controls: { gdpr: [art32-1-b] }'],
  },
  protokoll: {
    number: '1.0.3',
    title: 'Protokollierung',
    text: 'Zugriffe werden protokolliert.',
    further: ['controls: { gdpr: [art32-1-d] }'],
  },
  auswertung: {
    number: '1.0.4',
    title: 'Auswertung',
    text: 'Protokolle werden ausgewertet.',
    further: ['controls: { gdpr: [art32-1-d] }'],
  },
  datensicherung: {
    number: '1.1.1',
    title: 'Datensicherung',
    text: 'Die Daten werden mindestens alle :value[abstand] gesichert.',
    further: [
      'controls: { gdpr: [art32-1-c] }',
      'parameters:',
      '  abstand: { value: 24, unit: h, stronger: lower }',
    ],
  },
  notstrom: {
    number: '1.1.2',
    title: 'Notstrom',
    text: 'Ein Aggregat liefert Strom, wenn das Netz ausfällt.',
    further: ['controls: { gdpr: [art32-1-b] }'],
  },
} satisfies Record<string, MeasureText>;

/** Writes the project as it is before its first release. */
export function writeFirstProject(project: string): void {
  write(
    project,
    'content/organisation.md',
    [
      '---',
      'id: organisation',
      'name: Musterbetrieb',
      'languages: [de]',
      'roles:',
      '  leitung: { de: Leitung }',
      'approver: leitung',
      'noticePeriod: P14D',
      '---',
      '',
    ].join('\n'),
  );
  write(project, 'content/frameworks/gdpr.yaml', gdpr);
  write(project, `${office}/index.md`, category('vertraulichkeit', '1.0', 'Vertraulichkeit'));
  write(project, `${supply}/index.md`, category('verfuegbarkeit', '1.1', 'Verfügbarkeit'));
  for (const id of ['karten', 'empfang', 'protokoll', 'auswertung'] as const)
    write(project, `${office}/${id}.md`, measure(id, measures[id]));
  for (const id of ['datensicherung', 'notstrom'] as const)
    write(project, `${supply}/${id}.md`, measure(id, measures[id]));
}

/** The notes of a release, as its author writes them. */
export function writeNotes(project: string, { version, effective, notes = '' }: Step, date: string): void {
  const fields = [`id: "${version}"`, `date: ${date}`, `effective: ${effective}`, 'approver: leitung', notes];
  const text = `Stand ${version} der Maßnahmen.`;
  write(
    project,
    `content/releases/${version}.md`,
    `---\n${fields.filter((line) => line !== '').join('\n')}\n---\n\n## Für Kunden\n\n${text}\n`,
  );
}

/** The waiver that lets one measure be reduced. */
export function waiverOf(id: string, notice: string): string {
  return `waivers:\n  - { measure: ${id}, reason: Mit den Kunden vereinbart, approver: leitung, notice: ${notice} }`;
}

export const steps: readonly Step[] = [
  { version: '1.0.0', effective: '2025-01-15', change: () => {}, expected: {} },
  {
    version: '1.1.0',
    effective: '2025-02-15',
    change: (project) =>
      write(
        project,
        `${supply}/virenschutz.md`,
        measure('virenschutz', {
          number: '1.1.3',
          title: 'Virenschutz',
          text: 'Dateien werden auf Schadprogramme geprüft.',
          further: ['controls: { gdpr: [art32-1-a] }'],
        }),
      ),
    expected: { 'measure/virenschutz': 'added' },
  },
  {
    version: '1.2.0',
    effective: '2025-03-15',
    notes: 'classification: { empfang: improved }',
    change: (project) =>
      edit(project, `${office}/empfang.md`, 'melden sich am Empfang an', 'weisen sich am Empfang aus'),
    expected: { 'measure/empfang': 'improved' },
  },
  {
    version: '1.2.1',
    effective: '2025-04-15',
    change: (project) => {
      edit(project, `${office}/empfang.md`, '"1.0.2"', '"1.0.5"');
      edit(project, `${supply}/notstrom.md`, '"1.1.2"', '"1.1.4"');
    },
    expected: { 'measure/empfang': 'editorial', 'measure/notstrom': 'editorial' },
  },
  {
    version: '1.2.2',
    effective: '2025-05-15',
    notes: 'classification: { protokoll: editorial }',
    change: (project) =>
      edit(project, `${office}/protokoll.md`, 'title: Protokollierung', 'title: Protokolle'),
    expected: { 'measure/protokoll': 'editorial' },
  },
  {
    version: '1.2.3',
    effective: '2025-06-15',
    change: (project) =>
      renameSync(join(project, supply), join(project, 'content/measures/1.1.0-verfuegbarkeit')),
    expected: {},
  },
  {
    version: '1.3.0',
    effective: '2025-07-15',
    change: (project) => {
      retire(project, `${office}/karten.md`, '2025-07-14');
      for (const [id, number, place] of [
        ['karten-gebaeude', '1.0.6', 'des Gebäudes'],
        ['karten-rechnerraum', '1.0.7', 'des Rechnerraums'],
      ] as const)
        write(
          project,
          `${office}/${id}.md`,
          measure(id, {
            number,
            title: `Zutrittskarten ${place}`,
            text: `Die Türen ${place} öffnen sich nur mit einer Karte.`,
            further: ['supersedes: [karten]', 'controls: { gdpr: [art32-1-b] }'],
          }),
        );
    },
    expected: {
      'measure/karten': 'retired',
      'measure/karten-gebaeude': 'added',
      'measure/karten-rechnerraum': 'added',
    },
  },
  {
    version: '1.4.0',
    effective: '2025-08-15',
    change: (project) => {
      for (const id of ['protokoll', 'auswertung']) retire(project, `${office}/${id}.md`, '2025-08-14');
      write(
        project,
        `${office}/protokollierung.md`,
        measure('protokollierung', {
          number: '1.0.8',
          title: 'Protokollierung und Auswertung',
          text: 'Zugriffe werden protokolliert, und die Protokolle werden ausgewertet.',
          further: ['supersedes: [protokoll, auswertung]', 'controls: { gdpr: [art32-1-d] }'],
        }),
      );
    },
    expected: {
      'measure/protokoll': 'retired',
      'measure/auswertung': 'retired',
      'measure/protokollierung': 'added',
    },
  },
  {
    version: '2.0.0',
    effective: '2025-10-15',
    notes: waiverOf('virenschutz', '2025-09-01'),
    change: (project) =>
      retire(project, 'content/measures/1.1.0-verfuegbarkeit/virenschutz.md', '2025-10-14'),
    expected: { 'measure/virenschutz': 'retired' },
  },
  {
    version: '3.0.0',
    effective: '2025-11-15',
    notes: waiverOf('datensicherung', '2025-10-20'),
    change: (project) =>
      edit(project, 'content/measures/1.1.0-verfuegbarkeit/datensicherung.md', 'value: 24', 'value: 48'),
    expected: { 'measure/datensicherung': 'lowered' },
  },
  {
    version: '3.1.0',
    effective: '2025-12-15',
    change: (project) =>
      edit(project, 'content/measures/1.1.0-verfuegbarkeit/datensicherung.md', 'value: 48', 'value: 12'),
    expected: { 'measure/datensicherung': 'improved' },
  },
  {
    version: '3.2.0',
    effective: '2026-01-15',
    change: (project) => {
      write(
        project,
        'content/subprocessors/rechenzentrum.md',
        '---\nid: rechenzentrum\ntitle: Betreiber des Rechenzentrums\nname: Beispiel Rechenzentrum GmbH\n---\n',
      );
      edit(
        project,
        'content/measures/1.1.0-verfuegbarkeit/notstrom.md',
        'providedBy: [own]',
        'providedBy: ["subprocessor:rechenzentrum"]',
      );
    },
    expected: { 'measure/notstrom': 'scope', 'subprocessor/rechenzentrum': 'scope' },
  },
];

/** The day on which a release is made: a month before it takes effect. */
export function dayOf({ effective }: Step): string {
  const day = new Date(`${effective}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 30);
  return day.toISOString().slice(0, 10);
}

/** Replaces a text of a file; throws where the file does not hold it. */
export function edit(project: string, file: string, before: string, after: string): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** Ends a measure; its file stays, and with it its id. */
function retire(project: string, file: string, day: string): void {
  const ended = `status: retired\nretired: { on: ${day}, reason: Abgelöst }`;
  edit(project, file, 'status: implemented', ended);
}

function write(project: string, file: string, text: string): void {
  const path = join(project, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function category(id: string, number: string, title: string): string {
  return `---\nid: ${id}\nnumber: "${number}"\ntitle: ${title}\n---\n`;
}

function measure(id: string, { number, title, text, further = [] }: MeasureText): string {
  const fields = [
    `id: ${id}`,
    `number: "${number}"`,
    `title: ${title}`,
    'status: implemented',
    'visibility: customer',
    'providedBy: [own]',
    ...further,
  ];
  return `---\n${fields.join('\n')}\n---\n\n## Für Kunden\n\n${text}\n`;
}

const letters = { a: 'Verschlüsselung', b: 'Vertraulichkeit', c: 'Wiederherstellung', d: 'Überprüfung' };

const gdpr = [
  'id: gdpr',
  'title: { de: Datenschutz-Grundverordnung (Auswahl) }',
  'version: "2016/679"',
  'source: Verordnung (EU) 2016/679',
  'status: in-force',
  'controls:',
  ...Object.entries(letters).map(
    ([letter, title]) => `  - { id: art32-1-${letter}, title: { de: ${title} } }`,
  ),
  '',
].join('\n');
