import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareTexts } from '../../src/disclosure/compareTexts.ts';
import type { Printer } from '../../src/io/printer.ts';
import type { SourceTree } from '../../src/source/sourceTree.ts';
import { annexPage, sampleWith } from '../support/disclosures.ts';
import { openTestPrinter, printed } from '../support/printing.ts';
import { projectRoot, treeOf } from '../support/projects.ts';
import { pageTexts } from '../support/readPdf.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openTestPrinter();
});
afterAll(() => printer.close());

/** Where the content says what the printed text of an annex discloses. */
async function disclosedInPrint(tree: SourceTree, customer: string | null = null): Promise<string[]> {
  const { catalogue, page } = annexPage(tree, customer === null ? {} : { customer });
  const pages = await pageTexts(await printed(printer, page));
  const texts = [...pages, pages.join(' ')].map(
    (text) => ({ place: 'text', name: '', text, document: page.name }) as const,
  );
  return compareTexts([{ tree, catalogue }], customer, texts).map(
    ({ location }) => `${location?.file}:${location?.line}:${location?.column}`,
  );
}

test('the printed annex of the shipped content holds nothing internal', async () => {
  expect(await disclosedInPrint(treeOf(projectRoot))).toEqual([]);
});

test('the printed annexes of the sample hold nothing internal', async () => {
  expect(await disclosedInPrint(sampleWith())).toEqual([]);
  expect(await disclosedInPrint(sampleWith(), 'musterkunde')).toEqual([]);
});

test('an internal sentence is found in print, hyphenated and in capitals', async () => {
  const secret = 'Die Attrappe steht hinter der zweiten Brandschutzwand.';
  const tree = sampleWith({
    'content/measures/1.0-vertraulichkeit/honigtopf.md': (text) => `${text}\n${secret}\n`,
    'templates/annex.hbs': (text) =>
      text.replace(
        '</main>',
        `<p lang="de" style="width:28mm;break-inside:avoid;hyphens:auto;text-transform:uppercase">${secret.replace('Brandschutz', 'Brand&shy;schutz')}</p></main>`,
      ),
  });
  expect(await disclosedInPrint(tree)).toEqual(['content/measures/1.0-vertraulichkeit/honigtopf.md:13:1']);
});

test('an internal sentence is found in the running head', async () => {
  const tree = sampleWith({
    'content/measures/1.0-vertraulichkeit/honigtopf.md': (text) => `${text}\nSie steht hinter der Wand.\n`,
    'templates/parts/running.hbs': (text) =>
      text.replace('{{cssString title}}', '{{cssString "Sie steht hinter der Wand"}}'),
  });
  expect(await disclosedInPrint(tree)).toEqual(['content/measures/1.0-vertraulichkeit/honigtopf.md:13:1']);
});
