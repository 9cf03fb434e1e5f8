import type { Catalogue } from '../../catalogue/catalogue.ts';
import { nearest, nearestLimit } from '../../diagnostics/nearest.ts';
import { resolvePath } from '../../source/paths.ts';
import { defineCheck } from '../check.ts';
import { allItems, linkedItems } from '../reading/items.ts';
import { leavesTheContent } from '../reading/leavesTheContent.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedTargets } from './lockedTargets.ts';

type Values = { readonly url: string; readonly nearest: string };

/** Every link into the content leads to something that has a place in a document. */
export const linkBroken = defineCheck<Values>({
  code: 'link-broken',
  severity: 'error',
  locked: lockedTargets,
  title: { de: 'Link führt ins Leere', en: 'Link to nothing' },
  message: {
    de: ({ url }) =>
      `Der Link \`${url}\` führt zu keiner Regel, keiner Maßnahme, keinem Abschnitt und keinem Kapitel.`,
    en: ({ url }) => `The link \`${url}\` leads to no rule, measure, category or chapter.`,
  },
  hint: {
    de: ({ nearest: name }) =>
      name === ''
        ? 'Links nennen die Datei, zum Beispiel `../1.3-verfuegbarkeit/usv-systeme.md`, oder den Kurznamen, zum Beispiel `#usv-systeme`.'
        : `Gemeint ist wohl \`${name}\`.`,
    en: ({ nearest: name }) =>
      name === ''
        ? 'Links name the file, such as `../1.3-verfuegbarkeit/usv-systeme.md`, or the id, such as `#usv-systeme`.'
        : `Probably \`${name}\` is meant.`,
  },
  why: {
    de: 'Die Dokumente machen aus Links Verweise mit Seitenzahl. Ein Verweis ohne Ziel lässt Leser suchen, was es nicht gibt.',
    en: 'The documents turn links into references with page numbers. A reference without a target makes readers look for what is not there.',
  },
  valid: [
    {
      'measures/1.0-schutz/backup.md': `
        ---
        id: backup
        number: "1.0.1"
        title: Backup
        ---

        Näheres unter [Schutz](index.md) und [Backup](#backup).
      `,
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/backup.md': `
          ---
          id: backup
          number: "1.0.1"
          title: Backup
          ---

          Näheres unter [Schutz](schutz.md) und [Backup](#bakcup).
        `,
      },
      expected: ['7:15', '7:39'],
    },
  ],
  find: ({ catalogue }) => {
    const targets = linkTargets(catalogue);
    const broken = allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'link').filter(
        ({ node: { url }, at }) => !leavesTheContent(url) && !leads(url, at.file, targets),
      ),
    );
    return broken.map(({ node: { url }, at }, index) => ({
      at,
      values: { url, nearest: index < nearestLimit ? nearestTarget(url, targets) : '' },
    }));
  },
});

type Targets = { readonly files: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

/** What a link may lead to. A file that could not be read still is what the author means. */
function linkTargets(catalogue: Catalogue): Targets {
  const items = [...linkedItems(catalogue), ...catalogue.unread];
  return { files: new Set(items.map(({ file }) => file)), ids: new Set(items.map(({ id }) => id)) };
}

function leads(url: string, file: string, { files, ids }: Targets): boolean {
  const [path = '', fragment = ''] = url.split('#', 2);
  return path === '' ? ids.has(fragment) : files.has(resolvePath(file, path));
}

function nearestTarget(url: string, { ids }: Targets): string {
  const near = url.startsWith('#') ? nearest(url.slice(1), [...ids]) : '';
  return near === '' ? '' : `#${near}`;
}
