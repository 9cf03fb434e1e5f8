import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about drafts that are not made. */
export const draftingExplanations = explained(findings, {
  notesExist: {
    title: { de: 'Notizen schon begonnen', en: 'Notes already begun' },
    why: {
      de: 'Zu einem Release gehört eine Datei; zwei Entwürfe nebeneinander widersprächen sich.',
      en: 'A release has one file; two drafts side by side would contradict each other.',
    },
    example: { file: 'content/releases/1.1.0.md' },
  },
  versionForm: {
    title: { de: 'Keine Version', en: 'No version' },
    why: {
      de: 'Die drei Zahlen sagen Kunden, wie viel sich geändert hat.',
      en: 'The three numbers tell customers how much has changed.',
    },
    example: { typed: '1.2' },
  },
  versionRefused: {
    title: { de: 'Version, die nicht folgen kann', en: 'Version that cannot follow' },
    why: {
      de: 'Wird Schutz schwächer, steigt die erste Zahl; an ihr erkennen Kunden, dass sie lesen müssen.',
      en: 'When protection gets weaker, the first number grows; by it customers know that they have to read.',
    },
    example: { version: '1.2.1', base: 'v1.2.0', next: '2.0.0' },
  },
});
