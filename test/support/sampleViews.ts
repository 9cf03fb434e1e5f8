import { basename } from 'node:path';
import type {
  CustomerRecord,
  InternalRecord,
  Prose,
  RecordHistory,
} from '../../src/documents/recordViews.ts';
import type { AnnexView, ChapterView, HandbookView, IndexView } from '../../src/documents/views.ts';
import { parseMarkdown } from '../../src/entries/markdown.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { filesBelow, type SourceTree, sourceTree } from '../../src/source/sourceTree.ts';
import { sampleProvenance } from './sampleProvenance.ts';

/** Views with every fact that a document can show, once present and once missing. */

/** A text as views hold it. */
export function proseOf(markdown: string, language = 'de'): Prose {
  return { language, nodes: parseMarkdown('text.md', markdown).value.children };
}

const minimumLength = { type: 'resolvedValue', value: 10, unit: 'characters' } as const;

const customerRecord: CustomerRecord = {
  id: 'notstrom',
  number: '1.3.1',
  title: { text: 'Einsatz von USV-Systemen', language: 'de' },
  status: 'planned',
  targetDate: '2027-03-31',
  providers: [
    { kind: 'own' },
    { kind: 'customer' },
    { kind: 'subprocessor', title: { text: 'Betreiber des Rechenzentrums', language: 'de' }, name: null },
    { kind: 'subprocessor', title: { text: 'Data shredding', language: 'en' }, name: 'Muster & Söhne GmbH' },
  ],
  text: {
    language: 'de',
    nodes: [...proseOf('Die Überbrückung nach Art. 32 Abs. 1 lit. b DSGVO.').nodes, minimumLength],
  },
};

/** A rule or measure of which nothing but the title is known. */
export const bareRecord: InternalRecord = {
  id: 'handfeuerloescher',
  number: null,
  title: { text: 'Verfügbare Handfeuerlöscher', language: 'de' },
  status: null,
  targetDate: null,
  providers: [],
  text: null,
  visibility: 'internal',
  owner: null,
  services: null,
  validFrom: null,
  retired: null,
  review: null,
  evidence: [],
  parameters: [],
  controls: [],
  internal: null,
  history: null,
};

const last = { date: '2026-09-03', commit: '89abcdef01', subject: 'USV-Systeme länger überbrücken lassen' };
const first = { date: '2025-04-30', commit: '0123456789', subject: '' };

/** The history of a record that was changed once. */
const changedOnce: RecordHistory = { count: 2, first, last, revisions: [last, first] };

/** A measure of which everything is known. */
const fullRecord: InternalRecord = {
  ...customerRecord,
  visibility: 'public',
  owner: 'Geschäftsleitung',
  services: ['Hosting', 'Fernwartung'],
  validFrom: '2026-01-01',
  retired: { on: '2028-12-31', reason: 'Ersetzt durch Notstromaggregat' },
  review: { every: 'P12M', last: '2026-09-01', by: 'Interner Datenschutzbeauftragter', result: 'effective' },
  evidence: [
    { type: 'test-report', ref: 'USV-Test 2026-08', validUntil: '2027-08-31', visibility: 'internal' },
    { type: 'certificate', ref: 'ISO 27001', validUntil: null, visibility: 'customer' },
  ],
  parameters: [{ name: 'ueberbrueckung', value: 15, unit: 'min', stronger: 'higher' }],
  controls: [
    {
      framework: 'Datenschutz-Grundverordnung',
      note: null,
      controls: [
        { id: 'art32-1-b', title: { text: 'Verfügbarkeit', language: 'de' } },
        { id: 'art28', title: { text: 'Processor', language: 'en' } },
      ],
    },
  ],
  internal: proseOf('### Prüfung\n\nSiehe [Handfeuerlöscher](#handfeuerloescher).'),
  history: changedOnce,
};

const organisation = { name: 'Beispiel GmbH', address: ['Musterweg 1', '12345 Musterstadt'], logo: null };

export const sampleHandbook: HandbookView = {
  kind: 'handbook',
  name: 'handbook.de',
  language: 'de',
  organisation,
  control: {
    version: '1.2.0',
    date: '2026-11-23',
    classification: 'internal',
    approver: 'Geschäftsleitung',
    releases: [
      { version: '1.0.0', date: '2025-05-02', effective: '2025-06-01', approver: 'Geschäftsleitung' },
      { version: '1.2.0', date: '2026-11-23', effective: '2026-12-01', approver: 'Geschäftsleitung' },
    ],
  },
  provenance: { ...sampleProvenance, tag: 'v1.2.0', isModified: false },
  historyGap: null,
  contents: [
    { id: 'rollen', number: null, title: { text: 'Rollen', language: 'de' }, topic: 'roles', level: 1 },
    { id: 'tomwerk-rules', number: null, title: null, topic: 'rules', level: 1 },
    { id: 'handfeuerloescher', number: null, title: bareRecord.title, topic: null, level: 2 },
    { id: 'tomwerk-measures', number: null, title: null, topic: 'measures', level: 1 },
    {
      id: 'verfuegbarkeit',
      number: '1.3',
      title: { text: 'Verfügbarkeit', language: 'de' },
      topic: null,
      level: 2,
    },
    { id: 'notstrom', number: '1.3.1', title: fullRecord.title, topic: null, level: 3 },
  ],
  chapters: chaptersOf(bareRecord, fullRecord),
  coverage: [
    { ...coverage('handfeuerloescher', false), number: null, kind: 'rule' },
    { ...coverage('notstrom', true), number: '1.3.1', kind: 'measure' },
  ],
};

export const sampleAnnex: AnnexView = {
  ...sampleHandbook,
  kind: 'annex',
  name: 'annex.kunde.de',
  customer: {
    name: 'Kunde AG',
    address: ['Kundenstraße 2', '54321 Kundenstadt'],
    contract: { reference: 'AVV 2026-17', date: '2026-10-01' },
    services: ['Hosting'],
  },
  chapters: chaptersOf<CustomerRecord>(
    { ...customerRecord, id: 'handfeuerloescher', status: null, providers: [], text: null },
    customerRecord,
  ),
};

export const sampleIndex: IndexView = {
  kind: 'index',
  name: 'index',
  language: 'de',
  organisation: 'Beispiel GmbH',
  logo: null,
  version: null,
  date: '2026-11-23',
  news: {
    version: '1.1.0',
    date: '2026-05-02',
    effective: '2026-06-01',
    approver: 'Geschäftsleitung',
    text: proseOf('Die Überbrückung dauert nun 30 Minuten.'),
  },
  documents: [
    {
      kind: 'handbook',
      language: 'de',
      customer: null,
      classification: 'internal',
      rules: 6,
      measures: 1,
      files: [{ name: 'handbook.de.html', format: 'html', bytes: 312_345, pages: null }],
    },
    {
      kind: 'annex',
      language: 'en',
      customer: 'Kunde AG',
      classification: 'customer',
      rules: 1,
      measures: 55,
      files: [{ name: 'annex.kunde.en.pdf', format: 'pdf', bytes: 1_250_000, pages: 12 }],
    },
  ],
};

function chaptersOf<R>(rule: R, measure: R): ChapterView<R>[] {
  const empty = { text: null, customerText: null, roles: [], rules: [], categories: [] };
  return [
    {
      ...empty,
      id: 'rollen',
      topic: 'roles',
      title: { text: 'Rollen', language: 'de' },
      text: proseOf('Eine Rolle steht für eine Aufgabe.\n\n## Verantwortung\n\nSiehe § 64 BDSG.'),
      customerText: proseOf('Rollen werden benannt.'),
      roles: [{ id: 'geschaeftsleitung', title: 'Geschäftsleitung' }],
    },
    { ...empty, id: 'tomwerk-rules', topic: 'rules', title: null, rules: [rule] },
    {
      ...empty,
      id: 'tomwerk-measures',
      topic: 'measures',
      title: null,
      categories: [
        {
          id: 'verfuegbarkeit',
          number: '1.3',
          title: { text: 'Verfügbarkeit', language: 'de' },
          text: proseOf('Daten sind verfügbar.'),
          internal: proseOf('Offen: Ist das alles?'),
          measures: [measure],
        },
      ],
    },
  ];
}

function coverage(id: string, answered: boolean) {
  const title = id === 'notstrom' ? fullRecord.title : bareRecord.title;
  return { id, title, letters: { a: false, b: answered, c: answered, d: false } };
}

/** The scripts of a tree as templates name them. */
export function scriptsIn(tree: SourceTree): ReadonlyMap<string, string> {
  const files = [...filesBelow(tree, 'templates/scripts')];
  return new Map(files.map(([path, bytes]) => [basename(path, '.js'), new TextDecoder().decode(bytes)]));
}

/** The templates of this repository, with some files replaced or, by `null`, left out. */
export async function templatesWith(
  changes: Readonly<Record<string, string | null>> = {},
): Promise<SourceTree> {
  const { value } = await readWorkingTree(process.cwd());
  const files = new Map(filesBelow(value, 'templates'));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(text));
  }
  return sourceTree(files);
}
