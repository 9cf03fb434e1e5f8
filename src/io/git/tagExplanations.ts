import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './tagFindings.ts';

const whole = {
  de: 'Eine Version gibt es ganz oder gar nicht: ohne Tag wird auch nichts geschrieben.',
  en: 'There is a version as a whole or not at all: without the tag nothing is written either.',
};

/** What the reference says about a tag that cannot be made. */
export const tagExplanations = explained(findings, {
  committerMissing: {
    title: { de: 'Git kennt Ihren Namen nicht', en: 'Git does not know your name' },
    why: {
      de: 'Wer eine Version veröffentlicht hat, soll sich Jahre später noch nachlesen lassen.',
      en: 'Who released a version should still be there to read years later.',
    },
    example: {},
  },
  signingKeyMissing: {
    title: { de: 'Kein Schlüssel zum Signieren', en: 'No key to sign with' },
    why: {
      de: 'Einem Schlüssel aus den Einstellungen des Repositorys folgt tomwerk nicht: Die kann jeder ändern, der es angelegt hat.',
      en: 'tomwerk follows no key that the repository sets: whoever made it can change that.',
    },
    example: {},
  },
  signingFailed: {
    title: { de: 'Tag ließ sich nicht signieren', en: 'Tag could not be signed' },
    why: whole,
    example: { tag: 'v1.2.0', reason: 'gpg failed to sign the data' },
  },
  tagRefused: {
    title: { de: 'Tag ließ sich nicht anlegen', en: 'Tag could not be made' },
    why: whole,
    example: { tag: 'v1.2.0', reason: 'Permission denied' },
  },
  tagMeanwhile: {
    title: { de: 'Tag von jemand anderem', en: 'Tag of somebody else' },
    why: {
      de: 'Eine Version wird nur einmal vergeben; wer zuerst kommt, behält sie.',
      en: 'A version is given only once; who comes first keeps it.',
    },
    example: { tag: 'v1.2.0' },
  },
});
