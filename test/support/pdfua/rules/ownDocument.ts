import { PDFName } from '@cantoo/pdf-lib';
import { remove, replace, set, text } from '../base/changes.ts';
import { targetOf } from '../destinations.ts';
import type { Point } from '../matrix.ts';
import { dictionaryAt, hasText, nameAt, textAt } from '../objects.ts';
import { outlineItems } from '../outline.ts';
import { breakage, type Rule } from '../rule.ts';

/** Beyond the protocol: what tomwerk promises of every document. */
export const documentRules: readonly Rule[] = [
  {
    checkpoint: 'own-outline',
    clause: 'ISO 32000-1, 12.3.3',
    says: 'Every item of the outline has a title and leads to a page.',
    find: (document) =>
      outlineItems(document)
        .filter((item) => !hasText(item, 'Title') || targetOf(document, item) !== 'inside')
        .map((item) => `“${textAt(item, 'Title') ?? ''}” has no title or leads nowhere.`),
    broken: [
      breakage('an item without destination', (base) => remove(base.outlineItem, 'Dest')),
      breakage('an item that leads to a page that there is not', ({ file, outlineItem }) => {
        set(outlineItem, 'Dest', [file.context.register(file.context.obj({ Type: 'Page' })), 'Fit']);
      }),
      breakage('an item without title', (base) => set(base.outlineItem, 'Title', text(''))),
    ],
  },
  {
    checkpoint: 'own-link-target',
    clause: 'ISO 32000-1, 12.3.2 and 12.6.4',
    says: 'Every link leads to a page or an address.',
    find: (document) =>
      document.pages.flatMap(({ number, annotations }) =>
        annotations
          .filter((annotation) => nameAt(annotation, 'Subtype') === 'Link')
          .filter((annotation) => !['inside', 'outside'].includes(targetOf(document, annotation)))
          .map(
            (annotation) =>
              `Page ${number}: the link “${textAt(annotation, 'Contents') ?? ''}” leads nowhere.`,
          ),
      ),
    broken: [
      breakage('a link to a name that there is not', (base) => set(base.crossReference, 'Dest', 'doors')),
      breakage('a link without an address', (base) => remove(base.link, 'A')),
    ],
  },
  {
    checkpoint: 'own-within-page',
    clause: 'tomwerk: no text outside the page',
    says: 'All text begins and ends within its page.',
    find: ({ pages }) =>
      pages.flatMap(({ number, mediaBox, content }) =>
        content.drawings
          .flatMap(({ text: shown }) => shown ?? [])
          .filter(({ start, end }) => !isWithin(mediaBox, start) || !isWithin(mediaBox, end))
          .map(({ start, end }) => `Page ${number}: text from ${rounded(start)} to ${rounded(end)}.`),
      ),
    broken: [
      breakage('text that begins left of the page', (base) =>
        replace(base, 'content', '72 780 Tm', '-10 780 Tm'),
      ),
      breakage('text that runs over the right edge', (base) =>
        replace(base, 'content', '72 780 Tm', '590 780 Tm'),
      ),
    ],
  },
  {
    checkpoint: 'own-font-kind',
    clause: 'tomwerk: what the rules of fonts are written for',
    says: 'Every font is of Type 0 with Identity-H and a TrueType or OpenType program that is a subset, or of Type 3.',
    find: ({ fonts }) =>
      fonts
        .filter(({ subtype, dictionary, descriptor, program, name }) => {
          const isEmbedded =
            descriptor !== null && programs.some((key) => dictionaryAt(descriptor, key) !== null);
          const isKnown = nameAt(dictionary, 'Encoding') === 'Identity-H' && /^[A-Z]{6}\+/.test(name);
          return (
            subtype !== 'Type3' && !(subtype === 'Type0' && isKnown && !(isEmbedded && program === null))
          );
        })
        .map(({ name, subtype }) => `The font ${name} is of type ${subtype}.`),
    broken: [
      breakage('a vertical encoding', (base) => set(base.font, 'Encoding', 'Identity-V')),
      breakage('a font that is no subset', (base) => set(base.font, 'BaseFont', 'Squares')),
      breakage('a font program that is none', ({ file, descriptor }) => {
        descriptor.set(PDFName.of('FontFile2'), file.context.register(file.context.flateStream('no font')));
      }),
    ],
  },
];

const programs = ['FontFile', 'FontFile2', 'FontFile3'];

function isWithin([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], { x, y }: Point): boolean {
  // A trailing space may hang over by less than any letter is wide.
  const tolerance = 1;
  return x >= left - tolerance && x <= right + tolerance && y >= bottom - tolerance && y <= top + tolerance;
}

function rounded({ x, y }: Point): string {
  return `${Math.round(x)}, ${Math.round(y)}`;
}
