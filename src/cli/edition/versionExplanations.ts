import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './versionFindings.ts';

/** What the reference says about builds of an earlier version. */
export const versionExplanations = explained(findings, {
  versionTwice: {
    title: { de: 'Zwei Fassungen verlangt', en: 'Two versions asked for' },
    why: {
      de: 'Welche gemeint ist, kann tomwerk nicht wissen.',
      en: 'Which one is meant is not to be known.',
    },
    example: {},
  },
  dayUnknown: {
    title: { de: 'Tag, den es nicht gibt', en: 'Day that does not exist' },
    why: {
      de: 'Ein verschriebener Tag soll nicht still ein anderer werden.',
      en: 'A mistyped day must not become another one in silence.',
    },
    example: { typed: '2026-02-30' },
  },
  releasesMissing: {
    title: { de: 'Noch nichts freigegeben', en: 'Nothing released yet' },
    why: {
      de: 'Was an einem Tag galt, sagen nur freigegebene Fassungen.',
      en: 'Only released versions tell what held on a day.',
    },
    example: { folder: 'tom' },
  },
  dayBeforeFirstRelease: {
    title: { de: 'Tag vor der ersten Fassung', en: 'Day before the first version' },
    why: {
      de: 'Vor der ersten freigegebenen Fassung war nichts vereinbart.',
      en: 'Before the first released version nothing was agreed.',
    },
    example: { day: '2025-12-31', version: '1.0.0', effective: '2026-01-01' },
  },
  releaseTagMissing: {
    title: { de: 'Git-Tag einer freigegebenen Fassung fehlt', en: 'Tag of a released version is missing' },
    why: {
      de: 'Eine andere Fassung zu bauen, wäre die falsche Antwort.',
      en: 'To build another version would be the wrong answer.',
    },
    example: { day: '2026-06-30', version: '1.1.0', source: 'v1.2.0' },
  },
  releaseWithoutDay: {
    title: { de: 'Fassung ohne Tag ihrer Geltung', en: 'Version without a day from which it holds' },
    why: {
      de: 'Eine solche Fassung könnte die gesuchte sein.',
      en: 'Such a version might be the one that is looked for.',
    },
    example: { tags: ['v0.9.0'] },
  },
  versionOutOfReach: {
    title: { de: 'Fassung, die sich nicht mehr bauen lässt', en: 'Version that can no longer be built' },
    why: {
      de: 'Was freigegeben ist, ändert sich nicht mehr; Formate und Vorlagen von tomwerk können sich ändern.',
      en: 'What is released does not change any more; formats and templates of tomwerk may change.',
    },
    example: {
      version: 'v1.0.0',
      problems: 3,
      first: '`statuss` kennt tomwerk bei einer Maßnahme nicht.',
      tomwerk: '0.1.0',
    },
  },
  customerNotInVersion: {
    title: { de: 'Kunde, den es in der Fassung nicht gibt', en: 'Customer that the version does not have' },
    why: {
      de: 'Eine Anlage nennt ihren Empfänger; in einer früheren Fassung kann er noch fehlen.',
      en: 'An annex names its recipient; an earlier version may not have it yet.',
    },
    example: { customer: 'musterkunde', version: 'v1.0.0', known: ['beispielkunde'] },
  },
});
