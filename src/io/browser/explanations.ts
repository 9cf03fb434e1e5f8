import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

const printed = {
  de: 'PDF-Dateien druckt ein Browser (Chromium); ohne ihn entstehen nur die HTML-Dateien.',
  en: 'A browser (Chromium) prints the PDF files; without it only the HTML files can be made.',
};

const complete = {
  de: 'Ein PDF, dem Seiten oder Texte fehlen, darf niemand für vollständig halten; deshalb entsteht keines.',
  en: 'Nobody may take a PDF that lacks pages or texts for complete; so none is made.',
};

const numbered = {
  de: 'Gedruckte Verweise nennen die Seite. Eine fehlende oder falsche Zahl führt Leser in die Irre.',
  en: 'Printed references name the page. A missing or wrong number leads readers astray.',
};

/** What the reference says about the browser that prints. */
export const browserExplanations = explained(findings, {
  browserMissing: { title: { de: 'Kein Browser', en: 'No browser' }, why: printed, example: {} },
  browserPathMissing: {
    title: { de: 'Genannter Browser fehlt', en: 'Named browser is missing' },
    why: printed,
    example: { path: '/usr/bin/chromium' },
  },
  browserFailed: {
    title: { de: 'Browser startet nicht', en: 'Browser does not start' },
    why: printed,
    example: { path: '/usr/bin/chromium', reason: 'libnss3.so: cannot open shared object file' },
  },
  browserUnsandboxed: {
    title: { de: 'Browser ohne Abschottung', en: 'Browser without isolation' },
    why: {
      de: 'Abgeschottet kann der Browser auf dem Rechner nichts anrichten, selbst wenn eine Vorlage ihn überlistet.',
      en: 'In isolation the browser can do no harm on the computer even if a template outwits it.',
    },
    example: { path: '/usr/bin/chromium' },
  },
  browserLost: {
    title: { de: 'Browser beendet', en: 'Browser ended' },
    why: complete,
    example: { document: 'annex.de.pdf', reason: 'Target closed' },
  },
  printTimeout: {
    title: { de: 'Druck dauert zu lange', en: 'Printing takes too long' },
    why: complete,
    example: { document: 'annex.de.pdf', seconds: 120 },
  },
  printNavigated: {
    title: { de: 'Dokument leitet weiter', en: 'Document leads elsewhere' },
    why: {
      de: 'Gedruckt wird nur, was tomwerk gesetzt hat, nie eine fremde Seite.',
      en: 'Only what tomwerk has set is printed, never a foreign page.',
    },
    example: { document: 'annex.de.pdf', address: 'https://example.com/' },
  },
  printEmpty: {
    title: { de: 'Dokument ohne Text', en: 'Document without text' },
    why: complete,
    example: { document: 'annex.de.pdf' },
  },
  fontUnloaded: {
    title: { de: 'Schrift lässt sich nicht laden', en: 'Typeface cannot be loaded' },
    why: {
      de: 'Mit einer Ersatzschrift sähe dasselbe Dokument auf jedem Rechner anders aus.',
      en: 'With a substitute the same document would look different on every computer.',
    },
    example: { document: 'annex.de.pdf', fonts: ['Source Sans 3'] },
  },
  pageNumberMissing: {
    title: { de: 'Seitenzahl nicht zu ermitteln', en: 'Page number cannot be found' },
    why: numbered,
    example: { document: 'handbook.de.pdf', ids: ['usv-systeme'] },
  },
  pageNumbersUnstable: {
    title: { de: 'Seitenzahlen kommen nicht zur Ruhe', en: 'Page numbers do not settle' },
    why: numbered,
    example: { document: 'handbook.de.pdf', ids: ['usv-systeme'] },
  },
});
