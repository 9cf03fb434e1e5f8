import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

const once = {
  de: 'Was einmal eine Version hieß, bleibt für immer dasselbe: Verträge verweisen darauf.',
  en: 'What was called a version once stays the same for ever: contracts refer to it.',
};

const whole = {
  de: 'Eine Version gibt es ganz oder gar nicht: mit Tag und mit Dateien, oder ohne beides.',
  en: 'There is a version as a whole or not at all: with tag and files, or without both.',
};

const inGit = {
  de: 'Was nicht in Git steht, ließe sich nie wieder bauen und nachprüfen.',
  en: 'What is not in Git could never be built and verified again.',
};

/** What the reference says about a version that cannot be released. */
export const releasingExplanations = explained(findings, {
  releaseBare: {
    title: { de: 'Repository ohne Arbeitskopie', en: 'Repository without a working copy' },
    why: {
      de: 'Freigegeben wird, was jemand vor sich hat und geprüft hat, nicht was gerade irgendwo ankam.',
      en: 'What is released is what somebody has before them and has checked, not what has just arrived somewhere.',
    },
    example: { folder: 'tom.git' },
  },
  releaseUnclean: {
    title: { de: 'Änderungen, die nicht in Git stehen', en: 'Changes that are not in Git' },
    why: inGit,
    example: { files: ['content/codex/01-passwoerter.md'], more: 0 },
  },
  releaseNotesMissing: {
    title: { de: 'Notizen fehlen', en: 'Notes are missing' },
    why: {
      de: 'Sie sagen, ab wann die Version gilt, wer sie freigibt und was sich für Kunden ändert.',
      en: 'They say from when the version holds, who approves it and what changes for customers.',
    },
    example: { version: '1.2.0' },
  },
  releaseNotesUncommitted: {
    title: { de: 'Notizen stehen nicht in Git', en: 'Notes are not in Git' },
    why: inGit,
    example: { version: '1.2.0' },
  },
  releaseNotesGreater: {
    title: { de: 'Notizen zu einer späteren Version', en: 'Notes of a later version' },
    why: {
      de: 'Die Dokumente führen alle Versionen auf; eine, die es noch nicht gibt, darf nicht darin stehen.',
      en: 'The documents list all versions; one that does not exist yet must not stand in them.',
    },
    example: { version: '1.2.0', greater: '2.0.0' },
  },
  releaseTagExists: {
    title: { de: 'Version gibt es schon', en: 'Version exists already' },
    why: once,
    example: { tag: 'v1.2.0', commit: '0123456789ab', place: 'elsewhere' },
  },
  releaseHeadMoved: {
    title: { de: 'Neuer Commit während des Bauens', en: 'New commit during the build' },
    why: {
      de: 'Der Tag soll auf dem stehen, was Sie gerade vor sich haben, nicht auf etwas Älterem.',
      en: 'The tag is to stand on what you have before you, not on something older.',
    },
    example: { built: '0123456789ab', now: 'ba9876543210' },
  },
  releaseTagLeft: {
    title: { de: 'Tag ohne Dateien', en: 'Tag without files' },
    why: whole,
    example: { tag: 'v1.2.0' },
  },
  releaseUndone: {
    title: { de: 'Nichts freigegeben', en: 'Nothing released' },
    why: whole,
    example: { tag: 'v1.2.0' },
  },
});
