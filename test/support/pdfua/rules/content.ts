import { encoded } from '../base/baseFont.ts';
import { below, replace, set } from '../base/changes.ts';
import { booleanAt, dictionaryAt } from '../objects.ts';
import type { OpenDocument, Page } from '../openDocument.ts';
import { type Drawing, isArtefact, type Mark } from '../pageContent.ts';
import { isPiece, piecesOf } from '../pieces.ts';
import { breakage, type Rule } from '../rule.ts';

const text = (shown: string) => `BT /F1 12 Tf 300 300 Td ${encoded(shown)} Tj ET`;

/** Matterhorn protocol, checkpoint 01: real content tagged. */
export const contentRules: readonly Rule[] = [
  {
    checkpoint: '01-003',
    clause: 'ISO 14289-1, 7.1',
    says: 'No artefact stands within tagged content.',
    find: (document) =>
      marksOf(document, (mark) => isArtefact(mark) && mark.outer.some(isTagged)).map(
        ({ page, mark }) => `Page ${page.number}: an artefact within ${mark.outer.map(nameOf).join(' ')}.`,
      ),
    broken: [
      breakage('an artefact within a heading', (base) =>
        replace(base, 'content', 'BDC BT', 'BDC /Artifact BMC 0 0 9 9 re f EMC BT'),
      ),
    ],
  },
  {
    checkpoint: '01-004',
    clause: 'ISO 14289-1, 7.1',
    says: 'No tagged content stands within an artefact.',
    find: (document) =>
      marksOf(document, (mark) => isTagged(mark) && mark.outer.some(isArtefact)).map(
        ({ page, mark }) => `Page ${page.number}: ${nameOf(mark)} stands within an artefact.`,
      ),
    broken: [
      breakage('a heading within an artefact', (base) => {
        replace(base, 'content', /^(.*)$/m, '/Artifact <</Type /Layout>> BDC $1 EMC');
      }),
    ],
  },
  {
    checkpoint: '01-005',
    clause: 'ISO 14289-1, 7.1',
    says: 'Everything that a page draws is tagged, or an artefact.',
    find: findUnmarked,
    broken: [
      breakage('text outside of marked content', (base) => replace(base, 'content', /$/, ` ${text('A')}`)),
      breakage('a line outside of marked content', (base) => replace(base, 'content', /$/, ' 0 0 9 9 re f')),
      breakage('marked content without a number', (base) =>
        replace(base, 'content', /$/, ` /P BMC ${text('A')} EMC`),
      ),
    ],
  },
  {
    checkpoint: '01-007',
    clause: 'ISO 14289-1, 7.1',
    says: 'The document does not say of its tags that they are suspect.',
    find: ({ catalog }) => {
      const marking = dictionaryAt(catalog, 'MarkInfo');
      return marking !== null && booleanAt(marking, 'Suspects') === true ? ['/Suspects is true.'] : [];
    },
    broken: [breakage('suspects', ({ file }) => set(below(file.catalog, 'MarkInfo'), 'Suspects', true))],
  },
];

function isTagged({ mcid }: Mark): boolean {
  return mcid !== null;
}

function nameOf({ tag, mcid }: Mark): string {
  return mcid === null ? `/${tag}` : `/${tag} ${mcid}`;
}

function marksOf({ pages }: OpenDocument, isWrong: (mark: Mark) => boolean) {
  return pages.flatMap((page) => page.content.marks.filter(isWrong).map((mark) => ({ page, mark })));
}

/** A sequence is tagged when the structure tree knows it, not when it has a number. */
function findUnmarked({ pages, elements }: OpenDocument): readonly string[] {
  const known = piecesOf(elements);
  const isMarked = (page: Page, mark: Mark) => isArtefact(mark) || isPiece(known, page.dictionary, mark);
  return pages.flatMap((page) =>
    page.content.drawings
      .filter(({ marks }) => !marks.some((mark) => isMarked(page, mark)))
      .map((drawing) => `Page ${page.number}: ${drawnAs(drawing)} is neither tagged nor an artefact.`),
  );
}

function drawnAs({ kind, text: drawn }: Drawing): string {
  if (drawn === null) return kind === 'image' ? 'an image' : `a ${kind}`;
  const shown = drawn.codes.map((code) => drawn.font.toUnicode?.get(code) ?? '?').join('');
  return `the text “${shown}”`;
}
