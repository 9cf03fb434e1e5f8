/**
 * The yardstick: imports puppeteer, launches the browser that it is given, prints finished HTML files once, closes.
 * Usage: node plainPrint.ts BROWSER HTML...
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath = '', ...files] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const file of files) {
  const page = await browser.newPage();
  await page.setContent(readFileSync(file, 'utf8'));
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
await browser.close();
