import { explained } from '../diagnostics/explanation.ts';
import { limits } from './limits.ts';
import * as findings from './textFindings.ts';

/** What the reference says about bytes and characters that cannot become a document. */
export const textExplanations = explained(findings, {
  textEncoding: {
    title: { de: 'Datei nicht in UTF-8', en: 'File not in UTF-8' },
    why: {
      de: 'In einer anderen Kodierung würden Umlaute und andere Zeichen falsch gedruckt.',
      en: 'In another encoding umlauts and other characters would be printed wrongly.',
    },
    example: {},
  },
  characterHidden: {
    title: { de: 'Unsichtbares Zeichen', en: 'Invisible character' },
    why: {
      de: 'Unsichtbare Zeichen können die Leserichtung umkehren oder einen Text verbergen. Wer einen Vertrag liest, muss sehen, was darin steht.',
      en: 'Invisible characters can reverse the direction of reading or hide a text. Whoever reads a contract must see what it says.',
    },
    example: { character: 'U+202E' },
  },
  fileTooLarge: {
    title: { de: 'Datei zu groß', en: 'File too large' },
    why: {
      de: 'Eine so große Datei ist kein Text, den jemand liest; sie würde das Prüfen aufhalten.',
      en: 'A file of this size is no text that anybody reads; it would hold up the check.',
    },
    example: { kilobytes: 4096, limit: limits.fileBytes / 1024 },
  },
  characterUnprintable: {
    title: { de: 'Zeichen, das keine Schrift hat', en: 'Character that no typeface has' },
    why: {
      de: 'Statt des Zeichens stünde im Dokument ein leeres Kästchen.',
      en: 'The document would show an empty box in place of the character.',
    },
    example: { characters: ['😀 (U+1F600)'], more: 0 },
  },
  textExcess: {
    title: { de: 'Text über den Grenzen', en: 'Text beyond the limits' },
    why: {
      de: 'Einige Formen von Text brauchen beim Lesen sehr viel Zeit; Grenzen sorgen dafür, dass keine Datei das Prüfen aufhält.',
      en: 'Some forms of text take very long to read; limits see to it that no file holds up the check.',
    },
    example: { what: 'block', limit: limits.blockCharacters },
  },
  tooDeep: {
    title: { de: 'Text zu tief verschachtelt', en: 'Text nested too deep' },
    why: {
      de: 'So viele Listen und Zitate ineinander kann kein Dokument darstellen.',
      en: 'No document can show so many lists and quotations inside each other.',
    },
    example: { limit: 60 },
  },
});
