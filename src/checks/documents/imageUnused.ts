import type { Catalogue } from '../../catalogue/catalogue.ts';
import { resolvePath } from '../../source/paths.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** Every image is shown by a text, or is the logo. */
export const imageUnused = defineCheck<{ readonly file: string }>({
  code: 'image-unused',
  severity: 'info',
  title: { de: 'Bild, das nirgends steht', en: 'Image that stands nowhere' },
  message: {
    de: ({ file }) => `Das Bild \`${file}\` zeigt kein Text.`,
    en: ({ file }) => `No text shows the image \`${file}\`.`,
  },
  hint: {
    de: () => 'Löschen Sie die Datei, oder zeigen Sie sie mit `![Beschreibung](bild.png)`.',
    en: () => 'Delete the file, or show it with `![description](image.png)`.',
  },
  why: {
    de: 'Alte Pläne und Bildschirmfotos verraten Interna, auch wenn niemand sie mehr ansieht.',
    en: 'Old plans and screenshots give away internals, even where nobody looks at them any more.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md':
        '---\nid: a\nnumber: "1.0.1"\ntitle: A\n---\n\n![Plan der Türen](plan%20a.svg) ![Plan der Tore](../../plan.svg)\n',
      'measures/1.0-schutz/plan a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    },
  ],
  invalid: [
    {
      content: { 'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) => {
    const shown = shownImages(catalogue);
    return [...catalogue.assets.keys()]
      .filter((file) => !shown.has(file) && catalogue.unread.length === 0)
      .map((file) => ({ at: { file, line: 1, column: 1 }, values: { file } }));
  },
});

/** The files that a text shows, and that of the logo. */
function shownImages(catalogue: Catalogue): ReadonlySet<string> {
  const { organisation } = catalogue;
  const logo = organisation?.fields.logo?.image;
  const inTexts = allItems(catalogue).flatMap((item) =>
    nodesOf(item, 'image').map(({ node, at }) => resolvePath(at.file, node.url)),
  );
  return new Set(
    organisation === null || logo === undefined
      ? inTexts
      : [...inTexts, resolvePath(organisation.file, logo)],
  );
}
