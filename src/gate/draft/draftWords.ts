import type { ChangeClass } from '../../changes/change.ts';
import { classWords } from '../../changes/words/classWords.ts';
import { durationWords } from '../../changes/words/quantityWords.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

type DraftWords = {
  readonly first: string;
  readonly compared: (base: string, date: string) => string;
  readonly toDo: readonly string[];
  readonly noticePeriod: (duration: string) => string;
  readonly approver: string;
  readonly classification: readonly string[];
  readonly waivers: readonly string[];
  readonly ended: string;
  readonly gone: (file: string) => string;
  readonly covers: (service: string | null, controls: readonly string[]) => string;
  readonly others: string;
  readonly classes: Readonly<Record<ChangeClass, string>>;
  readonly internal: (count: number) => string;
  readonly more: (count: number, base: string) => string;
  readonly summaryHeading: string;
  readonly summary: (isFirst: boolean) => string;
};

/** The fixed words of a draft, for editors who need not know Git or YAML. */
export const draftWords: Readonly<Record<MessageLanguage, DraftWords>> = {
  de: {
    first: 'Notizen zum ersten Release.',
    compared: (base, date) => `Entwurf der Notizen zum nächsten Release, verglichen mit ${base} vom ${date}.`,
    toDo: [
      'Füllen Sie aus, was leer ist. `npx tomwerk check` nennt jede Stelle, die noch fehlt;',
      '`npx tomwerk check --since` sagt, ob das Release so veröffentlicht werden kann.',
      'Zeilen mit # sind Bemerkungen; Sie können sie löschen.',
    ],
    noticePeriod: (duration) => `Kunden erfahren es ${durationWords(duration, 'de')} vorher (noticePeriod).`,
    approver: 'Rolle aus organisation.md, die das Release freigibt',
    classification: [
      'Diese Texte lauten anders. Schreiben Sie hinter jeden Namen, was das für Kunden heißt:',
      'editorial (nur anders gesagt), equal (anders, gleich viel Schutz), improved (mehr Schutz),',
      'lowered (weniger Schutz) oder scope (Leistung, Unterauftragsverarbeiter oder Ort).',
      'Mit Begründung für den Änderungsbericht: name: { class: equal, reason: … }',
    ],
    waivers: [
      'Hier ist weniger zugesagt als bisher. Machen Sie es rückgängig und löschen den Eintrag, oder nennen Sie',
      'den Grund, die Rolle, die zustimmt, und den Tag, an dem Kunden es erfahren. Kunden lesen das.',
    ],
    ended: 'gilt nicht mehr, und nichts tritt an ihre Stelle',
    gone: (file) => `entfällt, ${file} ist gelöscht`,
    covers: (service, controls) =>
      `erfüllt ${service === null ? 'nicht mehr für alle Kunden' : `für ${service} nicht mehr`}: ${controls.join(', ')}`,
    others: 'Was sich sonst geändert hat; dazu ist hier nichts einzutragen:',
    classes: { ...classWords.de, retired: 'entfallen, anders abgedeckt' },
    internal: (count) =>
      count === 1 ? 'eine Änderung, die nur intern ist' : `${count} Änderungen, die nur intern sind`,
    more: (count, base) => `… und ${count} weitere: npx tomwerk diff ${base}`,
    summaryHeading: 'Für Kunden',
    summary: (isFirst) =>
      isFirst
        ? 'TODO: Sagen Sie in wenigen Sätzen, worum es in diesem Dokument geht.'
        : 'TODO: Sagen Sie in wenigen Sätzen, was sich für Kunden ändert.',
  },
  en: {
    first: 'Notes of the first release.',
    compared: (base, date) => `Draft of the notes of the next release, compared with ${base} of ${date}.`,
    toDo: [
      'Fill in what is empty. `npx tomwerk check` names every place that is still missing;',
      '`npx tomwerk check --since` says whether the release can be published like this.',
      'Lines with # are remarks; you may delete them.',
    ],
    noticePeriod: (duration) => `Customers are told ${durationWords(duration, 'en')} ahead (noticePeriod).`,
    approver: 'role of organisation.md that approves the release',
    classification: [
      'These texts read differently. Write behind each name what that means for customers:',
      'editorial (only said differently), equal (different, as much protection), improved (more protection),',
      'lowered (less protection) or scope (service, sub-processor or location).',
      'With a reason for the change report: name: { class: equal, reason: … }',
    ],
    waivers: [
      'Less is promised here than before. Take it back and delete the entry, or state',
      'the reason, the role that consents, and the day on which customers are told. Customers read this.',
    ],
    ended: 'no longer holds, and nothing takes its place',
    gone: (file) => `is lost, ${file} is deleted`,
    covers: (service, controls) =>
      `${service === null ? 'no longer meets for all customers' : `no longer meets for ${service}`}: ${controls.join(', ')}`,
    others: 'What else has changed; nothing needs to be entered for it:',
    classes: { ...classWords.en, retired: 'ended, covered otherwise' },
    internal: (count) =>
      count === 1 ? 'one change that is internal only' : `${count} changes that are internal only`,
    more: (count, base) => `… and ${count} more: npx tomwerk diff ${base}`,
    summaryHeading: 'For customers',
    summary: (isFirst) =>
      isFirst
        ? 'TODO: Say in a few sentences what this document is about.'
        : 'TODO: Say in a few sentences what changes for customers.',
  },
};
