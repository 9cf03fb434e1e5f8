import { compareCatalogues } from '../../src/changes/compareCatalogues.ts';
import type { ChangeEdition } from '../../src/documents/edition.ts';
import { type ComparedContent, readContent } from '../../src/pipeline.ts';
import { type SourceTree, sourceTree } from '../../src/source/sourceTree.ts';
import { sampleWith } from './disclosures.ts';
import { everything, onePixel } from './everything.ts';
import { sampleDraft, sampleProvenance } from './sampleProvenance.ts';

/** What a test changes in the sample, by file. */
export type Changes = Parameters<typeof sampleWith>[0];

const confidentiality = 'content/measures/1.0-vertraulichkeit';
const availability = 'content/measures/1.1-verfuegbarkeit';

/** One change of every class: lowered with a waiver, retired, unclassified, scope, added, improved, equal, editorial. */
export const everyClass: Changes = {
  [`${availability}/usv-systeme.md`]: (text) =>
    text
      .replace('title: Einsatz von USV-Systemen', 'title: Unterbrechungsfreie Stromversorgung')
      .replace('value: 15, unit: min', 'value: 10, unit: min')
      .replace('providedBy: [own, subprocessor:rechenzentrum]', 'providedBy: [own]'),
  [`${availability}/notstrom.md`]: null,
  [`${availability}/brandschutz.md`]: `---
id: brandschutz
number: "1.1.3"
title: Löschanlage im Rechenzentrum
status: planned
visibility: customer
owner: betrieb
providedBy: [subprocessor:rechenzentrum]
services: [hosting]
targetDate: 2027-06-30
---

## Für Kunden

Eine Löschanlage mit Gas löscht Brände, ohne die Geräte zu beschädigen.

## Intern

Die Flaschen stehen im Kellerraum hinter der Treppe.
`,
  [`${confidentiality}/zutritt.md`]: (text) =>
    text
      .replace(
        'Das Rechenzentrum betritt nur, wer eine Karte hat.',
        'Das Rechenzentrum betritt nur, wer eine Karte und einen Code hat.',
      )
      .replace(
        '| Serverraum | nur mit Karte |',
        '| Serverraum | nur mit Karte und Code |\n| Lager | nur in Begleitung |',
      ),
  [`${confidentiality}/zutritt.en.md`]: (text) =>
    text.replace('holders of a card enter', 'holders of a card and a code enter'),
  [`${confidentiality}/fernwartung.md`]: (text) => text.replace('status: partial', 'status: planned'),
  [`${confidentiality}/honigtopf.md`]: (text) => `${text}\nEr steht seit Mai neben dem Drucker.\n`,
  'content/codex/01-sperren.md': (text) => text.replace('number: "1"', 'number: "2"'),
  'content/handbook/03-aenderungen.md': (text) =>
    text.replace('nicht unterschritten', 'zu keiner Zeit unterschritten'),
  'content/handbook/01-zweck.md': (text) => text.replace('gehört zum Vertrag', 'ist Teil des Vertrags'),
  'content/subprocessors/rechenzentrum.md': (text) =>
    text.replace(
      'name: Beispiel Rechenzentren AG',
      'name: Muster Rechenzentren SE\naddress: Musterweg 3, 00000 Musterstadt',
    ),
  'content/releases/2.0.0.md': `---
id: "2.0.0"
date: 2026-11-25
effective: 2027-01-15
approver: leitung
classification:
  zutritt: { class: improved, reason: Zur Karte kommt ein Code. }
  aenderungen: equal
waivers:
  - measure: usv-systeme
    reason: Die neue Anlage ist kleiner, bis das Aggregat steht.
    approver: datenschutz
    notice: 2026-11-30
  - measure: fernwartung
    reason: Die Freigabe am Telefon entfällt bis zum Umbau.
    approver: datenschutz
    notice: 2026-11-30
---

## Für Kunden

Das Rechenzentrum betritt nur noch, wer einen Code kennt.

## Intern

Der Einbau war teurer als geplant.
`,
};

/** The sample as it was, and with changes. */
export function changedSample(changes: Changes = everyClass, earlier: Changes = {}): ComparedContent {
  return comparedTrees(sampleWith(earlier), sampleWith({ ...earlier, ...changes }));
}

/** Two versions of a project, compared. */
function comparedTrees(earlier: SourceTree, later: SourceTree): ComparedContent {
  const [before, after] = [readContent(earlier).value, readContent(later).value];
  return { before, after, comparison: compareCatalogues(before.catalogue, after.catalogue) };
}

/** What became of a measure with everything that a text can be made of. */
export const everyFate = ['changed', 'inserted', 'deleted'] as const;

/** A version with such a measure, and the other with the measure changed in every part, or without it. */
export function everythingChanged(fate: (typeof everyFate)[number]): ComparedContent {
  if (fate === 'inserted') return comparedTrees(withEverything(null), withEverything(everything));
  if (fate === 'deleted') return comparedTrees(withEverything(everything), withEverything(null));
  return comparedTrees(withEverything(everything), withEverything(otherwise(everything)));
}

function otherwise(text: string): string {
  return text
    .replace('Ein Absatz mit', 'Zwei Absätze mit')
    .replace('zwei Absätze hat', 'drei Absätze hat')
    .replace('1. Erstens', '1. Zuerst')
    .replace('- [x] Erledigt', '- [ ] Erledigt')
    .replace('Ein Punkt', 'Ein anderer Punkt')
    .replace('eine Zeile', 'eine andere Zeile')
    .replace('| Lager |', '| Keller | 7 | nie |\n| Lager |')
    .replace('### Eine Überschrift', '### Eine andere Überschrift')
    .replace('auf zwei Zeilen', 'auf zwei kurzen Zeilen')
    .replace('\n---\n\nSchluss', '\nSchluss');
}

function withEverything(text: string | null): SourceTree {
  const { files } = sampleWith({ [`${confidentiality}/alles.md`]: text });
  return sourceTree([...files, [`${confidentiality}/punkt.png`, Buffer.from(onePixel, 'base64')]]);
}

/** A draft of the documents about the changed sample. */
export const changeDraft: Omit<ChangeEdition, 'languages' | 'documents' | 'formats'> = {
  ...sampleDraft,
  customer: null,
  from: {
    release: '1.0.0',
    date: '2026-01-31',
    tag: 'v1.0.0',
    commit: 'fedcba9876543210fedcba9876543210fedcba98',
    isModified: false,
    contentDigest: sampleProvenance.contentDigest.replaceAll('c', 'b'),
  },
};
