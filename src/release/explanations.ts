import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

const proof = {
  de: 'Die Prüfsummen im Tag beweisen, dass ein Dokument noch Jahre später das ist, was veröffentlicht wurde.',
  en: 'The digests in the tag prove that years later a document still is what was released.',
};

/** What the reference says about a release that is built again. */
export const releaseExplanations = explained(findings, {
  releaseMoved: {
    title: { de: 'Verschobener Tag', en: 'Moved tag' },
    why: {
      de: 'Was einmal eine Version hieß, bleibt für immer dasselbe: Verträge verweisen darauf.',
      en: 'What was called a version once stays the same for ever: contracts refer to it.',
    },
    example: { tag: 'v1.2.0', recorded: '0123456789ab', commit: 'ba9876543210' },
  },
  releaseDiffers: {
    title: { de: 'Andere Dateien als veröffentlicht', en: 'Other files than were released' },
    why: proof,
    example: { tag: 'v1.2.0', files: ['annex.de.pdf', 'handbook.de.pdf'], more: 0 },
  },
  releaseOtherTools: {
    title: { de: 'Andere Werkzeuge als bei der Veröffentlichung', en: 'Other tools than at the release' },
    why: {
      de: 'Ein anderer Browser oder ein anderes tomwerk setzt denselben Inhalt in andere Bytes.',
      en: 'Another browser or another tomwerk sets the same content into other bytes.',
    },
    example: {
      tag: 'v1.2.0',
      tomwerk: '0.1.0',
      tools: ['tomwerk 0.1.0', 'program', 'chromium 153.0.8010.0'],
    },
  },
  releaseWithoutSums: {
    title: { de: 'Tag ohne Prüfsummen', en: 'Tag without digests' },
    why: {
      de: '`tomwerk release` schreibt die Prüfsummen in den Tag; ein Tag von Hand hat keine.',
      en: '`tomwerk release` writes the digests into the tag; one made by hand has none.',
    },
    example: { tag: 'v1.2.0' },
  },
  releaseSumsDamaged: {
    title: { de: 'Prüfsummen sind beschädigt', en: 'Digests are damaged' },
    why: {
      de: 'Gelesen wird nur, was tomwerk genau so geschrieben hätte; sonst könnte ein Text sich als Prüfsumme ausgeben.',
      en: 'Only what tomwerk would have written just so is read; otherwise a text could pass for a digest.',
    },
    example: { tag: 'v1.2.0' },
  },
  releaseSumsNewer: {
    title: { de: 'Prüfsummen in unbekannter Form', en: 'Digests in an unknown form' },
    why: proof,
    example: { tag: 'v1.2.0', format: 'tomwerk-release/2' },
  },
  releaseWithoutHistory: {
    title: { de: 'Handbuch ohne Geschichte', en: 'Handbook without history' },
    why: {
      de: 'Das Handbuch nennt, wann sich was geändert hat; ein Klon mit `--depth` weiß das nicht.',
      en: 'The handbook names what changed when; a clone with `--depth` does not know that.',
    },
    example: { tag: 'v1.2.0' },
  },
  releaseUnlisted: {
    title: { de: 'Dateien ohne Prüfsumme', en: 'Files without a digest' },
    why: {
      de: 'Veröffentlicht werden Handbuch und allgemeine Anlage; die Anlage für einen einzelnen Kunden entsteht auf Wunsch.',
      en: 'The handbook and the general annex are released; the annex for one customer is made on demand.',
    },
    example: { tag: 'v1.2.0', files: ['annex.musterkunde.de.pdf'], more: 0 },
  },
});
