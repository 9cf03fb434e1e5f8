import type { Item } from '../../catalogue/catalogue.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { defineCheck, type Found } from '../check.ts';
import { headingsOf } from '../reading/headings.ts';
import { allItems } from '../reading/items.ts';
import { type LinkTargets, linkedItem, linkTargets } from '../reading/linkTargets.ts';
import { nodesOf } from '../reading/nodes.ts';

type Values = { readonly anchor: string; readonly file: string; readonly nearest: string };

/** A link to a heading of a file leads to one that is there. */
export const anchorUnknown = defineCheck<Values>({
  code: 'anchor-unknown',
  severity: 'warning',
  title: { de: 'Sprungmarke ins Leere', en: 'Anchor to nothing' },
  message: {
    de: ({ anchor, file }) =>
      `In \`${file}\` gibt es keine Überschrift zu \`#${anchor}\`; der Link führt nur an den Anfang.`,
    en: ({ anchor, file }) =>
      `There is no heading for \`#${anchor}\` in \`${file}\`; the link leads to its beginning only.`,
  },
  hint: {
    de: ({ nearest: name }) =>
      name === ''
        ? 'Löschen Sie den Teil ab `#`, oder nennen Sie eine Überschrift.'
        : `Gemeint ist wohl \`#${name}\`.`,
    en: ({ nearest: name }) =>
      name === '' ? 'Delete the part from `#` on, or name a heading.' : `Probably \`#${name}\` is meant.`,
  },
  why: {
    de: 'Wer dem Verweis folgt, sucht eine Stelle, die umbenannt oder gestrichen wurde.',
    en: 'Who follows the reference looks for a place that was renamed or deleted.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md':
        '---\nid: a\nnumber: "1.0.1"\ntitle: A\n---\n\n[Prüfung](b.md#prüfung-der-türen), [B](b.md), [Schutz](#schutz), [noch eine](b.md#prüfung-der-türen-1), [intern](b.md#intern)\n',
      'measures/1.0-schutz/b.md':
        '---\nid: b\nnumber: "1.0.2"\ntitle: B\n---\n\n## Intern\n\n### Prüfung der Türen\n\nEins.\n\n### Prüfung der *Türen*\n\nZwei.\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/a.md':
          '---\nid: a\nnumber: "1.0.1"\ntitle: A\n---\n\nSiehe [Prüfung](b.md#prufung), [Test](b.md#test) und [dies](a.md#b).\n',
        'measures/1.0-schutz/b.md': '---\nid: b\nnumber: "1.0.2"\ntitle: B\n---\n\n## Prüfung\n\nEins.\n',
      },
      expected: ['7:7', '7:32', '7:54'],
    },
  ],
  find: ({ catalogue }) => {
    const targets = linkTargets(catalogue);
    return allItems(catalogue).flatMap((item) => lostAnchors(item, targets));
  },
});

function lostAnchors(item: Item, targets: LinkTargets): Found<Values>[] {
  return nodesOf(item, 'link').flatMap(({ node: { url }, at }) => {
    const [path = '', fragment = ''] = url.split('#', 2);
    const target = path === '' || fragment === '' ? null : linkedItem(url, at.file, targets);
    if (target === null || target.id === fragment) return [];
    const anchor = decoded(fragment);
    const known = anchorsOf(target);
    if (known.has(anchor)) return [];
    return [{ at, values: { anchor, file: target.file, nearest: nearest(anchor, [...known]) } }];
  });
}

/** The headings that open a section are no headings of the catalogue, but a link in an editor may lead to them. */
const sectionAnchors = ['für-kunden', 'for-customers', 'intern', 'internal'];

const known = new WeakMap<Item, ReadonlySet<string>>();

/** The anchors that Git hosts give the headings of a file; the second of the same name ends in `-1`. */
function anchorsOf(item: Item): ReadonlySet<string> {
  const kept = known.get(item);
  if (kept !== undefined) return kept;
  const anchors = new Set(sectionAnchors);
  const times = new Map<string, number>();
  for (const { text } of headingsOf(item)) {
    const anchor = anchorOf(text);
    const before = times.get(anchor) ?? 0;
    times.set(anchor, before + 1);
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
  }
  known.set(item, anchors);
  return anchors;
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
