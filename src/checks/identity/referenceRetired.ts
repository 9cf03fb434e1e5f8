import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { hasEnded } from '../reading/hasEnded.ts';
import { protections, spokenItems } from '../reading/items.ts';
import { type LinkTargets, linkedItem, linkTargets } from '../reading/linkTargets.ts';
import { nodesOf } from '../reading/nodes.ts';

type Values = { readonly id: string; readonly on: string; readonly successor: string };

/** What holds does not refer to what has ended. */
export const referenceRetired = defineCheck<Values>({
  code: 'reference-retired',
  severity: 'warning',
  title: { de: 'Verweis auf Beendetes', en: 'Reference to something ended' },
  message: {
    de: ({ id, on }) =>
      `Der Link führt zu \`${id}\`; sie gilt${on === '' ? '' : ` seit ${on}`} nicht mehr und steht nicht in der Anlage.`,
    en: ({ id, on }) =>
      `The link leads to \`${id}\`, which ended${on === '' ? '' : ` on ${on}`} and is not in the annex.`,
  },
  hint: {
    de: ({ successor }) =>
      successor === ''
        ? 'Nehmen Sie den Verweis heraus, oder verweisen Sie auf das, was stattdessen gilt.'
        : `Abgelöst wurde sie durch \`${successor}\`: Verweisen Sie mit \`#${successor}\` darauf.`,
    en: ({ successor }) =>
      successor === ''
        ? 'Take the reference out, or refer to what holds instead.'
        : `It was replaced by \`${successor}\`: refer to that with \`#${successor}\`.`,
  },
  why: {
    de: 'Leser halten für gültig, worauf ein gültiger Text verweist.',
    en: 'Readers take for valid what a valid text refers to.',
  },
  valid: [
    {
      'measures/1.0-schutz/karten.md':
        '---\nid: karten\nnumber: "1.0.1"\ntitle: Karten\nstatus: implemented\nsupersedes: [schluessel]\n---\n\nSiehe [Schutz](#schutz).\n',
      'measures/1.0-schutz/schluessel.md':
        '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2025-12-31, reason: Ersetzt }\n---\n\nSiehe [Tresor](tresor.md).\n',
      'measures/1.0-schutz/tresor.md':
        '---\nid: tresor\nnumber: "1.0.3"\ntitle: Tresor\nstatus: retired\nretired: { on: 2025-12-31, reason: Ersetzt }\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/karten.md':
          '---\nid: karten\nnumber: "1.0.1"\ntitle: Karten\nstatus: implemented\n---\n\nVorher galten [Schlüssel](schluessel.md), siehe [dort](#schluessel).\n',
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.2"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2025-12-31, reason: Ersetzt }\n---\n',
      },
      expected: ['8:15', '8:49'],
    },
  ],
  find: ({ catalogue }) => {
    const targets = linkTargets(catalogue);
    const successors = successorsOf(catalogue);
    return spokenItems(catalogue).flatMap((item) => linksToEnded(item, targets, successors));
  },
});

/** The id of what replaces something, by the id of what is replaced. */
function successorsOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    protections(catalogue)
      .filter((item) => !hasEnded(item))
      .flatMap(({ id, fields: { supersedes = [] } }) => supersedes.map((old): [string, string] => [old, id])),
  );
}

function linksToEnded(
  item: Item,
  targets: LinkTargets,
  successors: ReadonlyMap<string, string>,
): Found<Values>[] {
  return nodesOf(item, 'link').flatMap(({ node, at }) => {
    const target = linkedItem(node.url, at.file, targets);
    if (target === null || !hasEnded(target)) return [];
    const on = 'retired' in target.fields ? (target.fields.retired?.on ?? '') : '';
    return [{ at, values: { id: target.id, on, successor: successors.get(target.id) ?? '' } }];
  });
}
