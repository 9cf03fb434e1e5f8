import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import { type ImageProblem, imageLimits, imageProblem } from '../catalogue/images.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { resolvePath } from '../source/paths.ts';
import { compareCodePoints } from '../source/sourceTree.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems, linkedItems } from './reading/items.ts';
import { nodesOf } from './reading/nodes.ts';

const broken = defineFinding<{ url: string; nearest: string }>({
  code: 'link-broken',
  severity: 'error',
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
});

const missingImage = defineFinding<{ url: string; nearest: string }>({
  code: 'image-missing',
  severity: 'error',
  message: {
    de: ({ url }) => `Das Bild \`${url}\` gibt es nicht.`,
    en: ({ url }) => `There is no image \`${url}\`.`,
  },
  hint: {
    de: ({ nearest: name }) =>
      name === ''
        ? 'Der Pfad geht von dieser Datei aus; Groß- und Kleinschreibung zählen.'
        : `Gemeint ist wohl \`${name}\`.`,
    en: ({ nearest: name }) =>
      name === ''
        ? 'The path starts from this file; capital and small letters differ.'
        : `Probably \`${name}\` is meant.`,
  },
});

export const imageWords: Readonly<Record<ImageProblem, { readonly de: string; readonly en: string }>> = {
  unreadable: { de: 'ist kein Bild, das tomwerk lesen kann', en: 'is no image that tomwerk can read' },
  type: {
    de: 'hat eine andere Bildart, als der Dateiname sagt',
    en: 'is of another image type than its file name says',
  },
  bytes: {
    de: `ist größer als ${imageLimits.bytes / 1024} KiB`,
    en: `is larger than ${imageLimits.bytes / 1024} KiB`,
  },
  pixels: {
    de: `ist breiter oder höher als ${imageLimits.pixels} Pixel`,
    en: `is wider or higher than ${imageLimits.pixels} pixels`,
  },
  truncated: { de: 'ist unvollständig', en: 'is incomplete' },
  complex: {
    de: `wiederholt Teile von sich öfter als ${imageLimits.uses} Mal (\`<use>\`)`,
    en: `repeats parts of itself more than ${imageLimits.uses} times (\`<use>\`)`,
  },
  active: {
    de: 'enthält ein Skript oder lädt etwas von außen',
    en: 'holds a script or loads something from outside',
  },
};

const unsuitedImage = defineFinding<{ url: string; problem: ImageProblem }>({
  code: 'image-unsuited',
  severity: 'error',
  message: {
    de: ({ url, problem }) => `Das Bild \`${url}\` ${imageWords[problem].de}.`,
    en: ({ url, problem }) => `The image \`${url}\` ${imageWords[problem].en}.`,
  },
});

/** Links lead to something that documents print, and images can be printed. */
export const links: CheckGroup = {
  locked: {
    de: 'Die Dokumente drucken, wohin Links und Bilder führen.',
    en: 'The documents print what links and images lead to.',
  },
  findings: [broken, missingImage, unsuitedImage],
  run: (catalogue) => {
    const targets = linkTargets(catalogue);
    return allItems(catalogue).flatMap((item) => [
      ...brokenLinks(item, targets),
      ...unprintableImages(item, catalogue),
    ]);
  },
};

type Targets = { readonly files: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

/** What a link may lead to. A file that could not be read still is what the author means. */
function linkTargets(catalogue: Catalogue): Targets {
  const items = [...linkedItems(catalogue), ...catalogue.unread];
  return { files: new Set(items.map(({ file }) => file)), ids: new Set(items.map(({ id }) => id)) };
}

function brokenLinks(item: Item, targets: Targets): Diagnostic[] {
  return nodesOf(item, 'link').flatMap(({ node, at }) => {
    if (leavesTheContent(node.url)) return [];
    const [path = '', fragment = ''] = node.url.split('#', 2);
    const leads = path === '' ? targets.ids.has(fragment) : targets.files.has(resolvePath(item.file, path));
    if (leads) return [];
    const hint = path === '' && fragment !== '' ? nearest(fragment, [...targets.ids]) : '';
    return [report(broken, at, { url: node.url, nearest: hint === '' ? '' : `#${hint}` })];
  });
}

function unprintableImages(item: Item, { assets }: Catalogue): Diagnostic[] {
  return nodesOf(item, 'image').flatMap(({ node, at: location }) => {
    const path = resolvePath(item.file, node.url);
    const asset = assets.get(path);
    if (leavesTheContent(node.url)) return [];
    if (asset === undefined)
      return [
        report(missingImage, location, { url: node.url, nearest: relativeName(path, [...assets.keys()]) }),
      ];
    const problem = imageProblem(asset);
    return problem === null ? [] : [report(unsuitedImage, location, { url: node.url, problem })];
  });
}

/** Whether a URL is no path of the content; those that are refused are reported where they are read. */
function leavesTheContent(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(url);
}

/** The image in the same folder that is most likely meant. */
function relativeName(path: string, files: readonly string[]): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  return nearest(path.slice(folder.length), names.toSorted(compareCodePoints));
}
