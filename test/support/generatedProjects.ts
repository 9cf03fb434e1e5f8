import fc from 'fast-check';
import { type Files, file } from './comparisons.ts';

/** A rule or measure as plain data; `null` leaves a text out. */
export type Protection = {
  readonly id: string;
  readonly kind: 'rule' | 'measure';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly customers: readonly string[] | null;
  readonly inside: readonly string[];
  /** The title of a translation. */
  readonly english: string | null;
};

export type Prose = {
  readonly id: string;
  readonly title: string;
  readonly customers: readonly string[] | null;
};

export type Project = {
  readonly protections: readonly Protection[];
  readonly chapters: readonly Prose[];
  readonly services: readonly string[];
  readonly subprocessors: readonly { readonly id: string; readonly name: string }[];
  /** The controls of the framework; what measures name besides is no control. */
  readonly controls: readonly string[];
};

/** How a project is written, which says nothing. */
export type Style = {
  readonly lineEnd: '\n' | '\r\n';
  readonly marker: '-' | '*' | '+';
  readonly areKeysReversed: boolean;
  readonly areValuesQuoted: boolean;
  readonly isWide: boolean;
  /** The number before the folder of the measures, and before the files of rules and chapters. */
  readonly folder: string;
};

const ids = ['usv', 'raid', 'backup', 'zutritt', 'karten'] as const;
const services = ['hosting', 'wartung', 'beratung'] as const;
const controls = ['a', 'b', 'c'] as const;
const sentences = [
  'Alle 24 Stunden wird gesichert.',
  'Nur Befugte haben Zutritt.',
  'Der Wert ist :value[rpo].',
];

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const day = fc.constantFrom('2026-01-01', '2026-06-30', '2027-01-01');

const parameter = fc.record({
  value: fc.constantFrom(0, 1, 7, 7.5, 24, 30, 48, 365),
  unit: fc.constantFrom('min', 'h', 'd', 'week', 'month', 'year', 'percent', 'count'),
  stronger: fc.constantFrom('higher', 'lower'),
});

const fields = fc.record({
  number: maybe(fc.constantFrom('1.0.1', '1.0.2', '1.0.10')),
  title: fc.constantFrom('Titel', 'Anderer Titel'),
  status: maybe(
    fc.constantFrom('planned', 'partial', 'implemented', 'implemented', 'implemented', 'retired'),
  ),
  visibility: maybe(fc.constantFrom('internal', 'customer', 'customer', 'public')),
  owner: maybe(fc.constantFrom('betrieb', 'leitung')),
  providedBy: maybe(some(['own', 'customer', 'subprocessor:rz'])),
  services: maybe(fc.oneof(fc.constant('all'), some(services))),
  validFrom: maybe(day),
  targetDate: maybe(day),
  retired: maybe(fc.record({ on: day, reason: fc.constantFrom('Umbau', 'Ersatz') })),
  supersedes: maybe(some(ids)),
  review: maybe(fc.record({ every: fc.constantFrom('P1Y', 'P12M', 'P6M', 'P52W'), last: day })),
  controls: maybe(fc.record({ gdpr: some(controls) })),
  parameters: maybe(fc.dictionary(fc.constantFrom('rpo', 'rto'), parameter, { noNullPrototype: true })),
  evidence: maybe(
    fc.array(fc.record({ type: fc.constant('log'), ref: fc.constantFrom('A', 'B') }), { minLength: 1 }),
  ),
});

const text = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 });

const protection: fc.Arbitrary<Protection> = fc.record({
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom('measure', 'measure', 'rule'),
  fields,
  customers: fc.option(text, { freq: 4 }),
  inside: text,
  english: fc.option(fc.constantFrom('Title', 'Other title')),
});

const chapter: fc.Arbitrary<Prose> = fc.record({
  id: fc.constantFrom('zweck', 'recht'),
  title: fc.constantFrom('Zweck', 'Anderes'),
  customers: fc.option(text),
});

/** A project of up to five rules and measures, few enough that two of them share much. */
export const projects: fc.Arbitrary<Project> = fc.record({
  protections: fc.uniqueArray(protection, { maxLength: 5, selector: ({ id }) => id }),
  chapters: fc.uniqueArray(chapter, { maxLength: 2, selector: ({ id }) => id }),
  services: fc.subarray([...services]),
  subprocessors: fc.array(fc.record({ id: fc.constant('rz'), name: fc.constantFrom('A GmbH', 'B GmbH') }), {
    maxLength: 1,
  }),
  controls: fc.subarray([...controls], { minLength: 1 }),
});

export const styles: fc.Arbitrary<Style> = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  marker: fc.constantFrom('-', '*', '+'),
  areKeysReversed: fc.boolean(),
  areValuesQuoted: fc.boolean(),
  isWide: fc.boolean(),
  folder: fc.constantFrom('1', '2.7'),
});

/** The plain style. */
export const plain: Style = {
  lineEnd: '\n',
  marker: '-',
  areKeysReversed: false,
  areValuesQuoted: false,
  isWide: false,
  folder: '1',
};

/** The files of a project, for `contentOf`. */
export function filesOf(project: Project, style: Style): Files {
  const folder = `measures/${style.folder}-schutz`;
  const prefix = style.folder.replace('.', '');
  const files: Record<string, string | null> = {
    'measures/1.0-schutz/index.md': null,
    [`${folder}/index.md`]: file('title: Schutz'),
    'services/hosting.md': null,
    'services/wartung.md': null,
    'frameworks/gdpr.yaml': frameworkOf(project.controls),
  };
  for (const { id, kind, fields: all, customers, inside, english } of project.protections) {
    const path = kind === 'rule' ? `codex/${prefix}-${id}` : `${folder}/${id}`;
    files[`${path}.md`] = file(yamlOf(all, style), bodyOf(customers, inside, style));
    if (english !== null) files[`${path}.en.md`] = file(`title: ${english}`);
  }
  for (const { id, title, customers } of project.chapters) {
    files[`handbook/${prefix}-${id}.md`] = file(yamlOf({ title }, style), bodyOf(customers, [], style));
  }
  for (const id of project.services) files[`services/${id}.md`] = file(`title: ${id}`);
  for (const { id, name } of project.subprocessors) {
    files[`subprocessors/${id}.md`] = file(yamlOf({ title: 'Betreiber', name }, style));
  }
  const written = Object.entries(files).map(([path, content]) => [
    path,
    content?.replaceAll('\n', style.lineEnd) ?? null,
  ]);
  return Object.fromEntries(written);
}

/** YAML that holds JSON, as flow or as block. */
function yamlOf(all: Readonly<Record<string, unknown>>, style: Style): string {
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const key = style.areValuesQuoted ? `"${name}"` : name;
      return `${key}: ${JSON.stringify(value, null, style.isWide ? 2 : 0).replaceAll('\n', '\n  ')}`;
    });
  return (style.areKeysReversed ? lines.toReversed() : lines).join('\n');
}

function bodyOf(customers: readonly string[] | null, inside: readonly string[], style: Style): string {
  const list = (texts: readonly string[]) =>
    texts.map((line) => `${style.marker} ${style.isWide ? line.replaceAll(' ', '\n  ') : line}`).join('\n');
  const open = customers === null ? '' : `## Für Kunden\n\n${list(customers)}\n\n`;
  return `${open}## Intern\n\n${list(inside)}\n`;
}

function frameworkOf(all: readonly string[]): string {
  const entries = all.map((id) => `  - { id: ${id}, title: { de: Anforderung ${id} } }`);
  return `id: gdpr\ntitle: { de: DSGVO }\nversion: "1"\nsource: ABl.\nstatus: in-force\ncontrols:\n${entries.join('\n')}\n`;
}
