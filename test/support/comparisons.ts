import type { ChangeClass, Comparison, RecordChange } from '../../src/changes/change.ts';
import { compareCatalogues } from '../../src/changes/compareCatalogues.ts';
import type { Kind } from '../../src/entries/identity.ts';
import { type Content, readContent } from '../../src/pipeline.ts';
import { treeFrom } from './projects.ts';

/** Files by their path below `content/`; `null` takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A small project: an organisation with two services, a category and a framework. */
export const project: Files = {
  'organisation.md':
    '---\nname: Beispiel GmbH\nlanguages: [de, en]\nroles: { betrieb: { de: Betrieb }, leitung: { de: Leitung } }\n---\n',
  'services/hosting.md': '---\nid: hosting\ntitle: Hosting\n---\n',
  'services/wartung.md': '---\nid: wartung\ntitle: Wartung\n---\n',
  'measures/1.0-schutz/index.md': '---\nid: schutz\nnumber: "1.0"\ntitle: Schutz\n---\n',
  'frameworks/gdpr.yaml': `id: gdpr
title: { de: DSGVO }
version: "2016/679"
source: ABl. L 119
status: in-force
controls:
  - { id: a, title: { de: Verschlüsselung } }
  - { id: b, title: { de: Verfügbarkeit } }
  - { id: c, title: { de: Wiederherstellung } }
`,
};

/** A file of the content with these lines of frontmatter. */
export function file(fields: string, text = ''): string {
  return `---\n${fields}\n---\n\n${text}`;
}

/** A measure that customers see, with these fields besides title and status; what it says for them, and inside. */
export function measure(fields = '', { customers = 'Die Zusage.', inside = 'Die Notiz.' } = {}): string {
  const usual = ['title: Titel', 'status: implemented'].filter(
    (line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(fields),
  );
  const text = `## Für Kunden\n\n${customers}\n\n## Intern\n\n${inside}\n`;
  return file([...usual, fields].join('\n').trim(), text);
}

/** Reads a project that has these files besides, or instead of, those of the small one. */
export function contentOf(files: Files): Content {
  const all = Object.entries({ ...project, ...files }).flatMap(([path, text]) =>
    text === null ? [] : [[`content/${path}`, text] as const],
  );
  return readContent(treeFrom(Object.fromEntries(all))).value;
}

/** Compares two projects that are made from the small one. */
export function compare(before: Files, after: Files): Comparison {
  return compareCatalogues(contentOf(before).catalogue, contentOf(after).catalogue);
}

/** What became of one record; `undefined` where nothing did. */
export function changeOf({ records }: Comparison, kind: Kind, id: string): RecordChange | undefined {
  return records.find((record) => record.kind === kind && record.id === id);
}

/** The class that a change has when it is looked at from the other side. */
export const mirrored: Readonly<Record<ChangeClass, ChangeClass>> = {
  editorial: 'editorial',
  equal: 'equal',
  improved: 'lowered',
  lowered: 'improved',
  scope: 'scope',
  added: 'retired',
  retired: 'added',
  unclassified: 'unclassified',
};
