import type { MessageLanguage } from '../../diagnostics/finding.ts';

type PageWords = {
  readonly why: string;
  readonly sources: string;
  readonly settings: string;
  readonly fixed: string;
  readonly locked: string;
  readonly severities: (names: string) => string;
  readonly overTime: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly standard: string;
  readonly none: string;
  readonly reason: string;
  readonly wrong: string;
  readonly reported: string;
  readonly right: string;
  readonly judgedFor: (day: string) => string;
  readonly message: string;
  readonly place: (line: number, column: number) => string;
  readonly gate: string;
  readonly earlier: (records: string) => string;
  readonly taken: (tags: string) => string;
  readonly inBefore: (path: string) => string;
  readonly inAfter: (path: string) => string;
  readonly deleted: (path: string) => string;
};

/** The fixed words of the pages. */
export const pageWords: Readonly<Record<MessageLanguage, PageWords>> = {
  de: {
    why: 'Warum',
    sources: 'Quelle',
    settings: 'Einstellen',
    fixed: 'Das ist keine Prüfung und lässt sich nicht einstellen.',
    locked: 'Lässt sich nicht abschwächen und hat keine Ausnahmen.',
    severities: (names) =>
      `\`severity\` ist ${names}. Die Zeilen zeigen, was ohne sie gilt, und eine Ausnahme für die Datei mit dem Kurznamen \`beispiel\`.`,
    overTime:
      'Ein Fehler (`error`) kann es nicht werden: Was nur die Zeit ändert, darf keine alte Version aufhalten.',
    parameter: 'Einstellwert',
    meaning: 'Bedeutung',
    standard: 'ohne Angabe',
    none: 'leer',
    reason: 'Warum es hier so bleibt',
    wrong: 'Falsch',
    reported: 'Dazu sagt tomwerk:',
    right: 'Richtig',
    judgedFor: (day) =>
      `Was hier gefunden wird, hängt vom Tag ab; die Beispiele sind für den ${day} beurteilt.`,
    message: 'Die Meldung',
    place: (line, column) => `Zeile ${line}, Spalte ${column}`,
    gate: 'Das gehört zur Schwelle vor einem Release (`tomwerk check --since`) und lässt sich nicht abschwächen. Was trotzdem sein soll, genehmigen die Release-Notizen.',
    earlier: (records) => `Bevor es Version 1.0.0 gab, gab es ${records}.`,
    taken: (tags) => `Diese Tags gibt es schon: ${tags}.`,
    inBefore: (path) => `\`${path}\`, Version 1.0.0:`,
    inAfter: (path) => `\`${path}\`, jetzt:`,
    deleted: (path) => `\`${path}\` gibt es jetzt nicht mehr.`,
  },
  en: {
    why: 'Why',
    sources: 'Source',
    settings: 'Settings',
    fixed: 'This is no check and cannot be set.',
    locked: 'Cannot be weakened and has no exceptions.',
    severities: (names) =>
      `\`severity\` is ${names}. The lines show what holds without them, and one exception for the file with the id \`beispiel\`.`,
    overTime: 'It cannot become an `error`: what time alone changes must not hold up an old version.',
    parameter: 'Parameter',
    meaning: 'Meaning',
    standard: 'default',
    none: 'empty',
    reason: 'Why it stays like this here',
    wrong: 'Wrong',
    reported: 'tomwerk says:',
    right: 'Right',
    judgedFor: (day) => `What is found here depends on the day; the examples are judged for ${day}.`,
    message: 'The message',
    place: (line, column) => `line ${line}, column ${column}`,
    gate: 'This belongs to the gate before a release (`tomwerk check --since`) and cannot be weakened. What shall be nevertheless is approved by the release notes.',
    earlier: (records) => `Before version 1.0.0 there was ${records}.`,
    taken: (tags) => `These tags are there already: ${tags}.`,
    inBefore: (path) => `\`${path}\`, version 1.0.0:`,
    inAfter: (path) => `\`${path}\`, now:`,
    deleted: (path) => `\`${path}\` is gone now.`,
  },
};
