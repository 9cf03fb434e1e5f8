/**
 * Files that an example puts into the example project. A single text is its measure, `measures/1.0-schutz/beispiel.md`
 * with the id `beispiel`; otherwise each text has its path below `content/`. Indentation that all lines share is no
 * part of a text.
 */
export type Example = string | Readonly<Record<string, string>>;

/**
 * An example in which something is found, and exactly where: `'4:8'` is line 4, column 8 of its first file,
 * `'organisation.md:7:3'` stands in another one.
 */
export type FaultyExample = { readonly content: Example; readonly expected: readonly string[] };

/** The day for which examples are judged. */
export const exampleDate = '2026-06-30';

/** Where an example stands that is a single text. */
const measure = 'measures/1.0-schutz/beispiel.md';

/** What every example stands in. An example replaces these files by naming them. */
const project: Readonly<Record<string, string>> = {
  'organisation.md': `
    ---
    id: organisation
    name: Musterhaus Hosting GmbH
    address: Beispielweg 1, 00000 Musterstadt
    languages: [de, en]
    roles:
      betrieb: { de: Leitung Betrieb, en: Head of operations }
      leitung: { de: Geschäftsleitung, en: Management }
    approver: leitung
    ---
  `,
  'measures/1.0-schutz/index.md': `
    ---
    id: schutz
    number: "1.0"
    title: Schutz
    ---
  `,
  'frameworks/gdpr.yaml': `
    id: gdpr
    title: { de: Datenschutz-Grundverordnung, en: General Data Protection Regulation }
    version: "2016/679"
    source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
    status: in-force
    controls:
      - { id: art32-1-a, title: { de: Pseudonymisierung und Verschlüsselung, en: Pseudonymisation and encryption } }
      - { id: art32-1-b, title: { de: Vertraulichkeit bis Belastbarkeit, en: Confidentiality to resilience } }
      - { id: art32-1-c, title: { de: Wiederherstellung, en: Restoration } }
      - { id: art32-1-d, title: { de: Überprüfung, en: Testing } }
  `,
};

/** An example whose measure says a sample of a wording to customers. */
export function sampleMeasure(sample: string): Example {
  return `---\nid: beispiel\nnumber: "1.0.1"\ntitle: Beispiel\n---\n\n## Für Kunden\n\n${sample}\n`;
}

/** The files that an example itself consists of, by their path below `content/`. */
export function exampleFiles(example: Example): Readonly<Record<string, string>> {
  const files = typeof example === 'string' ? { [measure]: example } : example;
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, withoutIndent(text)]));
}

/** The whole project that an example stands in, by path. */
export function exampleProject(example: Example): Readonly<Record<string, string>> {
  const files = { ...exampleFiles(project), ...exampleFiles(example) };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}

function withoutIndent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/[ \t]*$/, '')
    .split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...depths);
  return lines.map((line) => line.slice(shared)).join('\n');
}
