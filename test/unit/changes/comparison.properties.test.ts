import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangeClass,
  type Comparison,
  type FieldChange,
  gravest,
  type RecordChange,
} from '../../../src/changes/change.ts';
import { compareCatalogues } from '../../../src/changes/compareCatalogues.ts';
import { contentOf, mirrored } from '../../support/comparisons.ts';
import {
  filesOf,
  type Project,
  type Protection,
  plain,
  projects,
  type Style,
  styles,
} from '../../support/generatedProjects.ts';

// A few runs each time, many once in a while: RUNS=20000.
const parameters = { numRuns: Number(process.env['RUNS'] ?? 8) };

function catalogueOf(project: Project, style: Style = plain) {
  const { catalogue } = contentOf(filesOf(project, style));
  expect(catalogue.unread).toEqual([]);
  return catalogue;
}

const between = (before: Project, after: Project) =>
  compareCatalogues(catalogueOf(before), catalogueOf(after));

describe('comparing any two versions', () => {
  it('finds nothing between a version and itself, however it is written and wherever its files lie', () => {
    const written = fc.property(projects, styles, styles, (project, one, other) => {
      const { records, coverage } = compareCatalogues(catalogueOf(project, one), catalogueOf(project, other));
      expect(records.map(({ id, fields, texts }) => ({ id, fields, texts }))).toEqual([]);
      expect(coverage).toEqual([]);
    });
    fc.assert(written, parameters);
  });

  it('finds something wherever the content differs', () => {
    const different = fc.property(projects, projects, (before, after) => {
      fc.pre(meaning(before) !== meaning(after));
      expect(between(before, after).records).not.toEqual([]);
    });
    fc.assert(different, parameters);
  });

  it('tells the same from both sides', () => {
    const turned = fc.property(projects, projects, (before, after) => {
      expect(told(between(after, before))).toEqual(told(between(before, after), mirrored));
    });
    fc.assert(turned, parameters);
  });

  it('finds other numbers and nothing else where everything is renumbered', () => {
    const renumbered = fc.property(projects, (project) => {
      const renumber = (item: Protection) => ({ ...item, fields: { ...item.fields, number: '9.9' } });
      const after = { ...project, protections: project.protections.map(renumber) };
      const { records, coverage } = between(project, after);
      expect(records.map(({ id }) => id).toSorted()).toEqual(
        project.protections.map(({ id }) => id).toSorted(),
      );
      expect(records.every((record) => record.class === 'editorial' && record.texts.length === 0)).toBe(true);
      expect(records.flatMap(({ fields }) => fields.map(({ field }) => field.join('.')))).toEqual(
        records.map(() => 'number'),
      );
      expect(coverage).toEqual([]);
    });
    fc.assert(renumbered, parameters);
  });

  it('never takes a weaker parameter for anything milder than less protection', () => {
    const weakened = fc.property(projects, projects, fc.nat(), (before, after, index) => {
      const [old, own] = [before.protections[index % 5], after.protections[0]];
      fc.pre(old !== undefined && own !== undefined);
      const rpo = (value: number) => ({ rpo: { value, unit: 'h', stronger: 'lower' } });
      const inForce = { status: 'implemented', visibility: 'customer' };
      const strong = { ...old, fields: { ...old.fields, ...inForce, parameters: rpo(24) } };
      const { id, kind } = old;
      const weak: Protection = { ...own, id, kind, fields: { ...own.fields, parameters: rpo(24.5) } };
      const change = between(withProtection(before, strong), withProtection(after, weak)).records.find(
        (record) => record.id === id && record.kind === kind,
      );
      const isEnded = weak.fields['status'] === 'retired';
      expect(change).toMatchObject({ class: isEnded ? 'retired' : 'lowered', isVisible: true });
      expect(change?.fields.find(({ field }) => field[1] === 'rpo')).toMatchObject({ class: 'lowered' });
    });
    fc.assert(weakened, parameters);
  });

  it('finds every control that customers of a service lost or gained', () => {
    const covered = fc.property(projects, projects, (before, after) => {
      const common = before.services.filter((id) => after.services.includes(id));
      fc.pre(common.length > 0);
      const known = before.controls.filter((id) => after.controls.includes(id));
      const unknown = ['a', 'b', 'c'].filter((id) => ![...before.controls, ...after.controls].includes(id));
      const expected = common.flatMap((service) =>
        [...known, ...unknown].flatMap((control) => {
          const [was, is] = [before, after].map((project) => isCovered(project, service, control));
          return was === is ? [] : [`${was ? 'lost' : 'gained'} ${control} ${service}`];
        }),
      );
      const { coverage } = between(before, after);
      const found = coverage.map(({ change, control, service }) => `${change} ${control} ${service}`);
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
    fc.assert(covered, parameters);
  });

  it('never lets anything that customers saw vanish without a word', () => {
    const vanished = fc.property(projects, projects, (before, after) => {
      const comparison = between(before, after);
      const stays = new Set(
        after.protections.filter(({ fields }) => fields['status'] !== 'retired').map(keyOf),
      );
      const gone = before.protections.filter((item) => isShown(item) && !stays.has(keyOf(item)));
      for (const item of gone) {
        const change = comparison.records.find((record) => keyOf(record) === keyOf(item));
        expect(change).toMatchObject({ class: 'retired', isVisible: true });
        const isServed = isForLastingService(item, before, after);
        if (isServed && change?.successors.length === 0) expect(change.isLoss).toBe(true);
      }
    });
    fc.assert(vanished, parameters);
  });
});

const keyOf = ({ kind, id }: Pick<RecordChange, 'kind' | 'id'>) => `${kind} ${id}`;

function isShown({ fields, customers }: Protection): boolean {
  const visibility = fields['visibility'] ?? (customers === null ? 'internal' : 'customer');
  return visibility !== 'internal' && fields['status'] !== 'retired';
}

function isCovered({ protections }: Project, service: string, control: string): boolean {
  return protections.some((item) => {
    const { status, services, controls } = item.fields;
    const isForIt = !Array.isArray(services) || services.includes(service);
    return (
      isShown(item) &&
      status === 'implemented' &&
      isForIt &&
      JSON.stringify(controls ?? {}).includes(`"${control}"`)
    );
  });
}

function isForLastingService({ fields }: Protection, before: Project, after: Project): boolean {
  const common = before.services.filter((id) => after.services.includes(id));
  const { services } = fields;
  return !Array.isArray(services) || common.length === 0 || common.some((id) => services.includes(id));
}

function withProtection(project: Project, item: Protection): Project {
  return { ...project, protections: [...project.protections.filter(({ id }) => id !== item.id), item] };
}

/** Everything that a project says, in one order: `undefined` and the order of records and lists do not count. */
function meaning(project: Project): string {
  const byText = (values: readonly unknown[]) =>
    values.map((value) => JSON.stringify(sorted(value))).toSorted();
  return JSON.stringify(Object.values(project).map((values) => byText(values)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, own]) => [name, sorted(own)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => String(a).localeCompare(String(b))));
}

type Classes = Readonly<Record<ChangeClass, ChangeClass>>;

/** What a comparison says, in an order and form that do not depend on its direction; or what its mirror image says. */
function told(comparison: Comparison, mirror: Classes | null = null) {
  const { records, coverage } = comparison;
  const turn = (name: ChangeClass) => mirror?.[name] ?? name;
  const sides = <T>(before: T, after: T) => (mirror === null ? [before, after] : [after, before]);
  return {
    records: records
      .map((record) => ({
        key: keyOf(record),
        class: recordClass(record, turn),
        isVisible: record.isVisible,
        services: record.services,
        fields: record.fields
          .map((change) => ({
            field: change.field.join('.'),
            values: sides(change.before, change.after),
            class: isExchange(change, comparison) ? 'less of one, more of another' : turn(change.class),
            isVisible: change.isVisible,
          }))
          .toSorted((a, b) => a.field.localeCompare(b.field)),
        texts: cameOrWent(record)
          ? []
          : record.texts
              .map(({ before, after, ...change }) => ({ ...change, values: sides(before, after) }))
              .toSorted((a, b) => `${a.language} ${a.part}`.localeCompare(`${b.language} ${b.part}`)),
      }))
      .toSorted((a, b) => a.key.localeCompare(b.key)),
    coverage: coverage
      .map(({ change, service, framework, control, by }) => {
        const name = mirror === null ? change : change === 'lost' ? 'gained' : 'lost';
        return `${name} ${service} ${framework} ${control} ${by.join()}`;
      })
      .toSorted(),
  };
}

/** Whether services go for others that come: that is less protection from both sides. */
function isExchange({ field, before, after }: FieldChange, comparison: Comparison): boolean {
  if (field[0] !== 'services') return false;
  const [all, lasting] = [comparison.before.services, comparison.after.services].map(
    (services) => new Set(services.map(({ id }) => id)),
  );
  const common = all?.intersection(lasting ?? new Set()) ?? new Set();
  const [was, is] = [before, after].map((services) =>
    Array.isArray(services) ? common.intersection(new Set(services)) : common,
  );
  return was !== undefined && is !== undefined && !was.isSubsetOf(is) && !is.isSubsetOf(was);
}

/** The class of a record, of whose parts the gravest depends on the side; that of a chapter is its author's. */
function recordClass(record: RecordChange, turn: (name: ChangeClass) => ChangeClass): string {
  if (cameOrWent(record)) return 'came or went';
  const hasTurned = record.class === 'added' || record.class === 'retired';
  if (hasTurned || record.before === null || record.after === null) return turn(record.class);
  const parts = [...record.fields, ...record.texts];
  const seen = parts.filter(({ isVisible }) => isVisible);
  expect(record.class).toBe(gravest((seen.length > 0 ? seen : parts).map((part) => part.class)));
  return 'the gravest of its parts';
}

function cameOrWent({ kind, before, after }: RecordChange): boolean {
  return kind === 'chapter' && (before === null || after === null);
}
