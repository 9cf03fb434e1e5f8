import { explained } from '../diagnostics/explanation.ts';
import * as findings from './changeFindings.ts';

/** What the reference says about a change that cannot be read. */
export const changeExplanations = explained(findings, {
  changeUnreadable: {
    title: { de: 'Änderung, die sich nicht lesen lässt', en: 'Change that cannot be read' },
    why: {
      de: 'Welche Probleme neu sind, steht nur in der Änderung.',
      en: 'Only the change tells which problems are new.',
    },
    example: { name: 'aenderung.diff', code: 'ENOENT' },
  },
});
