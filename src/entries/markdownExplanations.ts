import { explained } from '../diagnostics/explanation.ts';
import * as findings from './markdownFindings.ts';

/** What the reference says about Markdown that documents do not print. */
export const markdownExplanations = explained(findings, {
  rawHtml: {
    title: { de: 'HTML im Text', en: 'HTML in the text' },
    why: {
      de: 'HTML könnte beim Leser etwas ausführen, und in der PDF-Datei sähe es anders aus als im Browser.',
      en: 'HTML could run something at the reader, and would look different in the PDF than in the browser.',
    },
    example: { html: '<br>' },
  },
  footnote: {
    title: { de: 'Fußnote', en: 'Footnote' },
    why: {
      de: 'Fußnoten stünden am Ende einer Webseite, aber auf keiner Druckseite; ein Teil der Zusage fehlte.',
      en: 'Footnotes would stand at the end of a web page but on no printed page; a part of the promise would be missing.',
    },
    example: {},
  },
  linkUndefined: {
    title: { de: 'Link ohne Ziel', en: 'Link without a target' },
    why: {
      de: 'Ohne die Zeile mit dem Ziel steht der Link mit seinen Klammern im Dokument.',
      en: 'Without the line that names its target, the link stands in the document with its brackets.',
    },
    example: { typed: '[Norm][din]' },
  },
  urlRefused: {
    title: { de: 'Adresse, die nicht übernommen wird', en: 'Address that is not taken' },
    why: {
      de: 'Dokumente verlassen das Haus. Sie dürfen weder etwas ausführen noch beim Öffnen etwas aus dem Netz laden.',
      en: 'Documents leave the house. They must neither run anything nor load anything from the network when opened.',
    },
    example: { url: 'javascript:alert(1)', problem: 'scheme' },
  },
  imageAlt: {
    title: { de: 'Bild ohne Beschreibung', en: 'Image without a description' },
    why: {
      de: 'Wer sich das Dokument vorlesen lässt, hört die Beschreibung an Stelle des Bildes (WCAG 2.2, Erfolgskriterium 1.1.1).',
      en: 'Whoever has the document read aloud hears the description in place of the image (WCAG 2.2, success criterion 1.1.1).',
    },
    example: {},
  },
});
