import { nearest } from '../../diagnostics/nearest.ts';
import { resolvePath } from '../../source/paths.ts';
import { compareCodePoints } from '../../source/sourceTree.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { leavesTheContent } from '../reading/leavesTheContent.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedTargets } from './lockedTargets.ts';

type Values = { readonly url: string; readonly nearest: string };

/** Every image that a text shows is there. */
export const imageMissing = defineCheck<Values>({
  code: 'image-missing',
  severity: 'error',
  locked: lockedTargets,
  title: { de: 'Bild fehlt', en: 'Image is missing' },
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
  why: {
    de: 'Im Dokument stünde statt des Bildes eine leere Fläche.',
    en: 'The document would show an empty space in place of the image.',
  },
  valid: [
    {
      'handbook/01-netz.md': '---\nid: netz\ntitle: Netz\n---\n\n![Zonen des Netzes](zonen.svg)\n',
      'handbook/zonen.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>\n',
    },
  ],
  invalid: [
    {
      content: {
        'handbook/01-netz.md': '---\nid: netz\ntitle: Netz\n---\n\n![Zonen des Netzes](Zonen.svg)\n',
        'handbook/zonen.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>\n',
      },
      expected: ['6:1'],
    },
  ],
  find: ({ catalogue: { assets }, catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'image').flatMap(({ node: { url }, at }): Found<Values>[] => {
        const path = resolvePath(at.file, url);
        if (leavesTheContent(url) || assets.has(path)) return [];
        return [{ at, values: { url, nearest: nearestImage(path, [...assets.keys()]) } }];
      }),
    ),
});

/** The image in the same folder that is most likely meant. */
function nearestImage(path: string, files: readonly string[]): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  return nearest(path.slice(folder.length), names.toSorted(compareCodePoints));
}
