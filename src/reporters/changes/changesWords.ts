import type { CoverageChange } from '../../changes/change.ts';
import type { Step } from '../../changes/version.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

type ChangesWords = {
  readonly workingCopy: string;
  readonly nothing: (customer: string | null, onlyVisible: boolean) => string;
  readonly hidden: (count: number, customer: string | null) => string;
  readonly count: (count: number) => string;
  readonly onlyInternal: string;
  readonly internal: string;
  readonly step: (step: Step, next: string | null) => string;
  readonly unclassified: (count: number) => string;
  readonly approved: string;
  readonly fate: Readonly<Record<'new' | 'gone', string>>;
  readonly concerns: (services: string | null) => string;
  readonly columns: Readonly<
    Record<'customers' | 'services' | 'changes' | 'field' | 'before' | 'after' | 'class', string>
  >;
  readonly whom: string;
  readonly none: string;
  readonly allServices: string;
  readonly more: (count: number) => string;
  readonly cut: (counts: { shortened: number; missing: number }, command: string) => string;
  readonly noSuccessor: string;
  readonly successors: (ids: string, isLoss: boolean) => string;
  readonly reason: (reason: string) => string;
  readonly waiver: (waiver: { release: string; reason: string; approver: string; notice: string }) => string;
  readonly onlyMarkup: string;
  readonly pictureOrLink: string;
  readonly coverage: Readonly<Record<CoverageChange['change'], string>>;
  readonly everybody: string;
  readonly coveredBy: Readonly<Record<CoverageChange['change'], string>>;
};

const germanSteps: Readonly<Record<Step, readonly [name: string, why: string]>> = {
  major: ['Hauptversion', 'Schutz wird abgesenkt oder entfällt'],
  minor: ['Unterversion', 'Kunden bemerken es, aber kein Schutz wird abgesenkt'],
  patch: ['Korrektur', 'nur Redaktionelles oder Internes'],
};

const englishSteps: typeof germanSteps = {
  major: ['major version', 'protection is lowered or ends'],
  minor: ['minor version', 'customers notice, but no protection is lowered'],
  patch: ['patch', 'editorial or internal only'],
};

/** The words of the reports about changes. */
export const changesWords: Readonly<Record<MessageLanguage, ChangesWords>> = {
  de: {
    workingCopy: 'Arbeitskopie',
    nothing: (customer, onlyVisible) => {
      if (customer !== null) return `Für ${customer} unterscheidet sich nichts.`;
      return onlyVisible ? 'Für Kunden unterscheidet sich nichts.' : 'Nichts unterscheidet sich.';
    },
    hidden: (count, customer) => {
      const records = count === 1 ? '1 weitere Änderung' : `${count} weitere Änderungen`;
      const verb = count === 1 ? 'ist' : 'sind';
      return customer === null
        ? `${records} ${verb} nur intern.`
        : `${records} ${verb} nur intern oder für andere Leistungen.`;
    },
    count: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
    onlyInternal: 'Nur intern',
    internal: 'intern',
    step: (step, next) => {
      const [name, why] = germanSteps[step];
      return next === null ? `Nötig: ${name} (${why}).` : `Nötig: Version ${next} (${name}: ${why}).`;
    },
    unclassified: (count) =>
      count === 1
        ? 'Das steht erst fest, wenn die eine noch nicht eingeordnete Änderung eingeordnet ist.'
        : `Das steht erst fest, wenn die ${count} noch nicht eingeordneten Änderungen eingeordnet sind.`,
    approved: 'genehmigt',
    fate: { new: 'neu', gone: 'entfällt' },
    concerns: (services) => `Betrifft: ${services ?? 'alle Leistungen'}`,
    columns: {
      customers: 'Kunden',
      services: 'Leistungen',
      changes: 'Änderungen',
      field: 'Angabe',
      before: 'vorher',
      after: 'nachher',
      class: 'Einordnung',
    },
    whom: 'Was sich für wen ändert',
    none: '–',
    allServices: 'alle',
    more: (count) => `… und ${count} weitere`,
    cut: ({ shortened, missing }, command) =>
      `Gekürzt: Von ${shortened} Einträgen fehlen hier die Einzelheiten, ${missing} fehlen ganz. Alles zeigt ${command}.`,
    noSuccessor: 'Ohne Nachfolger: Der Schutz entfällt.',
    successors: (ids, isLoss) =>
      isLoss ? `Abgelöst durch ${ids}, aber nicht in vollem Umfang.` : `Abgelöst durch ${ids}.`,
    reason: (reason) => `Begründung: ${reason}`,
    waiver: ({ release, reason, approver, notice }) =>
      `Genehmigt in ${release} (${approver}, Mitteilung am ${notice}): ${reason}`,
    onlyMarkup: 'dieselben Wörter, anders ausgezeichnet',
    pictureOrLink: 'dieselben Wörter; ein Bild oder das Ziel eines Links ist anders',
    coverage: { lost: 'Nicht mehr abgedeckt', gained: 'Neu abgedeckt' },
    everybody: 'alle Kunden',
    coveredBy: { lost: 'bisher durch', gained: 'durch' },
  },
  en: {
    workingCopy: 'working copy',
    nothing: (customer, onlyVisible) => {
      if (customer !== null) return `Nothing differs for ${customer}.`;
      return onlyVisible ? 'Nothing differs for customers.' : 'Nothing differs.';
    },
    hidden: (count, customer) => {
      const records = count === 1 ? '1 more change' : `${count} more changes`;
      const verb = count === 1 ? 'is' : 'are';
      return customer === null
        ? `${records} ${verb} internal only.`
        : `${records} ${verb} internal only or for other services.`;
    },
    count: (count) => (count === 1 ? '1 change' : `${count} changes`),
    onlyInternal: 'Internal only',
    internal: 'internal',
    step: (step, next) => {
      const [name, why] = englishSteps[step];
      return next === null ? `Needed: a ${name} (${why}).` : `Needed: version ${next} (${name}: ${why}).`;
    },
    unclassified: (count) =>
      count === 1
        ? 'This is certain only once the one change that is not classified yet is classified.'
        : `This is certain only once the ${count} changes that are not classified yet are classified.`,
    approved: 'approved',
    fate: { new: 'new', gone: 'gone' },
    concerns: (services) => `Concerns: ${services ?? 'all services'}`,
    columns: {
      customers: 'Customers',
      services: 'Services',
      changes: 'Changes',
      field: 'Field',
      before: 'before',
      after: 'after',
      class: 'Class',
    },
    whom: 'What changes for whom',
    none: '–',
    allServices: 'all',
    more: (count) => `… and ${count} more`,
    cut: ({ shortened, missing }, command) =>
      `Cut: the details of ${shortened} entries are left out here, and ${missing} entries as a whole. All of it shows ${command}.`,
    noSuccessor: 'No successor: the protection ends.',
    successors: (ids, isLoss) =>
      isLoss ? `Replaced by ${ids}, but not to its full extent.` : `Replaced by ${ids}.`,
    reason: (reason) => `Reason: ${reason}`,
    waiver: ({ release, reason, approver, notice }) =>
      `Approved in ${release} (${approver}, notice on ${notice}): ${reason}`,
    onlyMarkup: 'the same words with other markup',
    pictureOrLink: 'the same words; a picture or the target of a link is another',
    coverage: { lost: 'No longer covered', gained: 'Newly covered' },
    everybody: 'all customers',
    coveredBy: { lost: 'so far by', gained: 'by' },
  },
};
