import { type ImageProblem, imageProblem } from '../../catalogue/images.ts';
import { resolvePath } from '../../source/paths.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { leavesTheContent } from '../reading/leavesTheContent.ts';
import { nodesOf } from '../reading/nodes.ts';
import { imageWords } from './imageWords.ts';
import { lockedTargets } from './lockedTargets.ts';

type Values = { readonly url: string; readonly problem: ImageProblem };

/** Every image that a text shows can be printed, and brings nothing else with it. */
export const imageUnsuited = defineCheck<Values>({
  code: 'image-unsuited',
  severity: 'error',
  locked: lockedTargets,
  title: { de: 'Bild lässt sich nicht drucken', en: 'Image cannot be printed' },
  message: {
    de: ({ url, problem }) => `Das Bild \`${url}\` ${imageWords[problem].de}.`,
    en: ({ url, problem }) => `The image \`${url}\` ${imageWords[problem].en}.`,
  },
  why: {
    de: 'Bilder werden in die Dokumente eingebettet. Sie müssen lesbar und klein genug sein und dürfen beim Kunden nichts ausführen oder nachladen.',
    en: 'Images are embedded in the documents. They must be readable and small enough, and must run or load nothing at the customer.',
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
        'handbook/01-netz.md': '---\nid: netz\ntitle: Netz\n---\n\n![Zonen des Netzes](zonen.svg)\n',
        'handbook/zonen.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script></svg>\n',
      },
      expected: ['6:1'],
    },
  ],
  find: ({ catalogue: { assets }, catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'image').flatMap(({ node: { url }, at }): Found<Values>[] => {
        const asset = leavesTheContent(url) ? undefined : assets.get(resolvePath(at.file, url));
        const problem = asset === undefined ? null : imageProblem(asset);
        return problem === null ? [] : [{ at, values: { url, problem } }];
      }),
    ),
});
