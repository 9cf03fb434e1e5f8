/**
 * Prints a finished HTML file and finishes the PDF, several times in one process, and writes the times in seconds as
 * JSON: a plain print, the second pass for page numbers, finishing.
 * Usage: node printAndFinish.ts BROWSER HTML ROUNDS
 */
import { readFileSync } from 'node:fs';
import puppeteer, { type PDFOptions } from 'puppeteer';
import { pageReferences, writePageNumbers } from '../../src/io/browser/pageScripts.ts';
import { finishPdf } from '../../src/pdf/finishPdf.ts';
import { pageCount } from '../../src/pdf/pageCount.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';

export type Round = {
  readonly print: number;
  readonly secondPass: number;
  readonly finish: number;
  readonly pages: number;
  readonly printedBytes: number;
  readonly finishedBytes: number;
};

const [executablePath = '', file = '', rounds = '1'] = process.argv.slice(2);
const options: PDFOptions = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
const finishing = {
  date: '2026-01-01T00:00:00Z',
  title: 'Organisationshandbuch',
  organisation: 'Beispiel GmbH',
  language: 'de',
  edition: 'Entwurf',
  classification: 'Intern',
  pageWord: 'Seite',
  contentDigest: '0'.repeat(64),
  attachments: [
    {
      name: 'measures.json',
      mediaType: 'application/json',
      description: 'Maßnahmen',
      relationship: 'Data',
      bytes: new TextEncoder().encode(
        JSON.stringify(Array.from({ length: 2000 }, (_, index) => ({ index }))),
      ),
    },
  ],
} as const;

const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const measured: Round[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const page = await browser.newPage();
  await page.setContent(readFileSync(file, 'utf8'));
  await page.evaluate(pageReferences);
  const [first, print] = await timed(() => page.pdf(options));
  const [second, secondPass] = await timed(async () => {
    await page.evaluate(writePageNumbers, [...readPageNumbers(first)]);
    const pdf = await page.pdf(options);
    readPageNumbers(pdf);
    return pdf;
  });
  const [finished, finish] = await timed(async () => finishPdf(second, finishing));
  const sizes = { printedBytes: second.length, finishedBytes: finished.length, pages: pageCount(finished) };
  measured.push({ print, secondPass, finish, ...sizes });
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(measured));

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}
