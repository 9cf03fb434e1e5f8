import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about templates and their words. */
export const htmlExplanations = explained(findings, {
  templateFault: {
    title: { de: 'Fehler in einer Vorlage', en: 'Fault in a template' },
    why: {
      de: 'Eine Vorlage, die etwas nennt, das es nicht gibt, druckte sonst still eine leere Stelle.',
      en: 'A template that names what does not exist would otherwise print an empty place in silence.',
    },
    example: { problem: 'unknown-name', subject: 'titel', near: 'title' },
  },
  templateMissing: {
    title: { de: 'Vorlage fehlt', en: 'Template is missing' },
    why: {
      de: 'Ein Projekt mit eigenen Vorlagen braucht für jedes Dokument eine.',
      en: 'A project with templates of its own needs one for every document.',
    },
    example: { file: 'templates/annex.hbs' },
  },
  wordsMissing: {
    title: { de: 'Wörter einer Sprache fehlen', en: 'Words of a language are missing' },
    why: {
      de: 'Überschriften und Beschriftungen der Dokumente stehen für jede Sprache in einer eigenen Datei.',
      en: 'Headings and labels of the documents stand in a file of their own for every language.',
    },
    example: { language: 'fr' },
  },
  wordsFault: {
    title: { de: 'Wörter lassen sich nicht lesen', en: 'Words cannot be read' },
    why: {
      de: 'Jedes feste Wort der Dokumente muss ein Text sein, sonst fehlte eine Beschriftung.',
      en: 'Every fixed word of the documents must be a text, otherwise a label would be missing.',
    },
    example: { path: 'annex.documentTitle' },
  },
});
