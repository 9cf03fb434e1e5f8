import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about a gate that cannot judge. */
export const gateExplanations = explained(findings, {
  nothingToCompare: {
    title: { de: 'Nichts zu vergleichen', en: 'Nothing to compare' },
    why: {
      de: 'Vor dem ersten Release ist niemandem etwas zugesagt, das schwächer werden könnte.',
      en: 'Before the first release nobody was promised anything that could get weaker.',
    },
    example: {},
  },
  historyUnknown: {
    title: { de: 'Geschichte nicht bekannt', en: 'History not known' },
    why: {
      de: 'Ein Kurzname, den es einmal gab, wird nie neu vergeben. Welche es gab, weiß nur die ganze Geschichte.',
      en: 'An id that there once was is never given again. Only the whole history knows which there were.',
    },
    example: { ids: ['tresor'] },
  },
});
