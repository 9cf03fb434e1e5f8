import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about documents that hold what their reader may not see. */
export const disclosureExplanations = explained(findings, {
  disclosure: {
    title: {
      de: 'Interner Text in einem Dokument für Kunden',
      en: 'Internal text in a document for customers',
    },
    why: {
      de: 'Die Anlage verlässt das Haus. Interne Texte helfen Angreifern, und was andere Kunden betrifft, ist vertraulich (Art. 32 Abs. 1 lit. b DSGVO).',
      en: 'The annex leaves the house. Internal texts help attackers, and what concerns other customers is confidential (Art. 32(1)(b) GDPR).',
    },
    example: {
      document: 'annex.de.html',
      places: ['text', 'attribute title'],
      words: 'die Batterie steht im Keller des',
    },
  },
});
