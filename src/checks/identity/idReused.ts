import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { hasEnded } from '../reading/hasEnded.ts';
import { linkedItems } from '../reading/items.ts';
import { lockedIds } from './lockedIds.ts';

type Values = { readonly id: string; readonly file: string };

/** The id of what has ended is never given to something else. */
export const idReused = defineCheck<Values>({
  code: 'id-reused',
  severity: 'error',
  locked: lockedIds,
  title: { de: 'Kurzname neu vergeben', en: 'Id given again' },
  message: {
    de: ({ id, file }) =>
      `Der Kurzname \`${id}\` gehört für immer der beendeten \`${file}\` und darf nicht neu vergeben werden.`,
    en: ({ id, file }) =>
      `The id \`${id}\` belongs for ever to the ended \`${file}\` and must not be given again.`,
  },
  hint: {
    de: ({ id }) =>
      `Geben Sie dieser Datei einen anderen Namen und Kurznamen; löst sie die alte ab, schreiben Sie dazu \`supersedes: [${id}]\`.`,
    en: ({ id }) =>
      `Give this file another name and id; if it replaces the old one, also write \`supersedes: [${id}]\`.`,
  },
  why: {
    de: 'Kunden mit einer alten Fassung läsen unter demselben Namen eine andere Zusage, und ein Vergleich zeigte die Ablösung als bloße Änderung.',
    en: 'Customers with an old version would read another promise under the same name, and a comparison would show the replacement as a mere change.',
  },
  sources: [
    {
      de: 'ISO/IEC 27001:2022, 7.5.2 (Kennzeichnung dokumentierter Information)',
      en: 'ISO/IEC 27001:2022, 7.5.2 (identification of documented information)',
    },
  ],
  valid: [
    {
      'measures/1.0-schutz/karten.md':
        '---\nid: karten\nnumber: "1.0.1"\ntitle: Karten\nstatus: implemented\nsupersedes: [schluessel]\n---\n',
      'measures/1.0-schutz/schluessel.md':
        '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2025-12-31, reason: Durch Karten ersetzt }\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'codex/01-schluessel.md':
          '---\nid: schluessel\nnumber: "1"\ntitle: Umgang mit Schlüsseln\nstatus: implemented\n---\n',
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2025-12-31, reason: Durch Karten ersetzt }\n---\n',
      },
      expected: ['2:5'],
    },
  ],
  find: ({ catalogue }) => {
    const items = linkedItems(catalogue);
    const ended = new Map(items.filter(hasEnded).map((item) => [item.id, item]));
    return items.flatMap((item: Item): Found<Values>[] => {
      const owner = ended.get(item.id);
      return owner === undefined || owner === item || hasEnded(item)
        ? []
        : [{ at: item.locate(['id']), values: { id: item.id, file: owner.file } }];
    });
  },
});
