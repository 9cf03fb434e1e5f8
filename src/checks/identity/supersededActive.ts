import { defineCheck } from '../check.ts';
import { hasEnded } from '../reading/hasEnded.ts';
import { protections } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly id: string; readonly file: string };

/** What has been replaced has ended. */
export const supersededActive = defineCheck<Values>({
  code: 'superseded-active',
  severity: 'warning',
  title: { de: 'Abgelöst, aber nicht beendet', en: 'Replaced but not ended' },
  message: {
    de: ({ id, file }) => `Sie löst \`${id}\` ab und ist umgesetzt; \`${file}\` ist aber nicht beendet.`,
    en: ({ id, file }) => `It replaces \`${id}\` and is implemented, but \`${file}\` has not ended.`,
  },
  hint: {
    de: () =>
      'Beenden Sie die alte mit `status: retired` und `retired: { on: …, reason: … }`; gelten beide, löschen Sie die Angabe unter `supersedes`.',
    en: () =>
      'End the old one with `status: retired` and `retired: { on: …, reason: … }`; if both hold, delete the entry under `supersedes`.',
  },
  why: {
    de: 'Die Anlage sagt beides zu, das Alte und das Neue; geschuldet wird dann beides.',
    en: 'The annex promises both the old and the new; both are then owed.',
  },
  sources: [sources.processor],
  valid: [
    {
      'measures/1.0-schutz/karten.md':
        '---\nid: karten\nnumber: "1.0.1"\ntitle: Karten\nstatus: implemented\nsupersedes: [schluessel]\n---\n',
      'measures/1.0-schutz/schluessel.md':
        '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2025-12-31, reason: Durch Karten ersetzt }\n---\n',
    },
    {
      'measures/1.0-schutz/karten.md':
        '---\nid: karten\nnumber: "1.0.1"\ntitle: Karten\nstatus: planned\nsupersedes: [schluessel]\n---\n',
      'measures/1.0-schutz/schluessel.md':
        '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: implemented\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/karten.md': `
          ---
          id: karten
          number: "1.0.1"
          title: Karten
          status: implemented
          supersedes: [schluessel]
          ---
        `,
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: implemented\n---\n',
      },
      expected: ['6:14'],
    },
  ],
  // Two that replace each other are a matter of `supersedes-cycle`.
  find: ({ catalogue }) => {
    const active = new Map(
      protections(catalogue)
        .filter((item) => !hasEnded(item))
        .map((item) => [item.id, item]),
    );
    return protections(catalogue)
      .filter(({ fields }) => fields.status === 'implemented')
      .flatMap(({ id: own, fields: { supersedes = [] }, locate }) =>
        supersedes.flatMap((id, index) => {
          const old = active.get(id);
          return old === undefined || id === own || old.fields.supersedes?.includes(own)
            ? []
            : [{ at: locate(['supersedes', index]), values: { id, file: old.file } }];
        }),
      );
  },
});
