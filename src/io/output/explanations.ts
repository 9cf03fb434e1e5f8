import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

const replaced = {
  de: 'Der Ordner wird als Ganzes ersetzt; verloren gehen darf dabei nur, was tomwerk selbst geschrieben hat.',
  en: 'The folder is replaced as a whole; only what tomwerk itself wrote may be lost by that.',
};

const whole = {
  de: 'Es entstehen immer alle Dokumente oder keines; halbe Ergebnisse bleiben nicht liegen.',
  en: 'Always all documents are made or none; no half results are left behind.',
};

/** What the reference says about a folder to which documents cannot be written. */
export const outputExplanations = explained(findings, {
  outputNotFolder: {
    title: { de: 'Ziel ist kein Ordner', en: 'Target is no folder' },
    why: replaced,
    example: { folder: 'output', blocker: 'output' },
  },
  outputIsLink: {
    title: { de: 'Ziel ist eine Verknüpfung', en: 'Target is a link' },
    why: replaced,
    example: { folder: 'output' },
  },
  outputNotWritable: {
    title: { de: 'Ziel ist schreibgeschützt', en: 'Target is read-only' },
    why: whole,
    example: { folder: 'output', blocker: 'output' },
  },
  outputForeign: {
    title: { de: 'Fremde Dateien im Ziel', en: 'Foreign files in the target' },
    why: replaced,
    example: { folder: 'output', files: ['vertrag.pdf'], more: 0 },
  },
  outputHoldsProject: {
    title: { de: 'Ziel enthält das Projekt', en: 'Target holds the project' },
    why: replaced,
    example: { folder: '.', project: 'handbuch' },
  },
  outputInSource: {
    title: { de: 'Ziel liegt in den Quellen', en: 'Target lies in the sources' },
    why: {
      de: 'Dokumente in den Quellen würden beim nächsten Mal selbst gelesen.',
      en: 'Documents among the sources would be read themselves the next time.',
    },
    example: { folder: 'content/output', part: 'content' },
  },
  outputBusy: {
    title: { de: 'Ein anderer Build schreibt', en: 'Another build is writing' },
    why: {
      de: 'Schrieben zwei zugleich, gehörten die Dateien nicht mehr zu einer einzigen Version.',
      en: 'If two wrote at once, the files would no longer belong to one version.',
    },
    example: { folder: 'output', pid: 4711 },
  },
  outputDiskFull: {
    title: { de: 'Datenträger ist voll', en: 'Volume is full' },
    why: whole,
    example: { folder: 'output' },
  },
  outputFailed: {
    title: { de: 'Dokumente ließen sich nicht schreiben', en: 'Documents could not be written' },
    why: whole,
    example: { folder: 'output', reason: 'EIO' },
  },
});
