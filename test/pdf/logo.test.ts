import { expect, it } from 'vitest';
import { printProject, projectOf } from '../support/printProject.ts';
import { placedTexts } from '../support/readPdf.ts';

/** The box of the logo and the line below it in points, as templates/styles/tokens.css has them. */
const box = { width: (60 / 25.4) * 72, height: (22 / 25.4) * 72 };
const line = 14.5;

const measure = { title: 'Titel', text: 'Text.' };

/** How far the name of the organisation stands above the lower edge of the cover. */
async function baselineOfName(logo: string | null): Promise<number> {
  const files = { ...projectOf([measure]) };
  const field = logo === null ? '' : 'logo: { image: logo.svg, alt: { de: Logo } }\n';
  const { handbook } = await printProject({
    ...files,
    'content/organisation.md': `---\nid: organisation\nname: Beispiel GmbH\nlanguages: [de]\n${field}---\n`,
    ...(logo !== null && { 'content/logo.svg': logo }),
  });
  const name = (await placedTexts(handbook)).find(
    ({ page, text }) => page === 1 && text.includes('Beispiel'),
  );
  return name?.baseline ?? 0;
}

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;

it('a logo stands above the name, fitted into its box without a change of its proportions', async () => {
  const without = await baselineOfName(null);
  expect(without).toBeGreaterThan(700);
  // What is long is as wide as the box, and therefore an eighth of that high.
  expect(without - (await baselineOfName(svg(4000, 500)))).toBeCloseTo(box.width / 8 + line, -1);
  // What is high is as high as the box.
  expect(without - (await baselineOfName(svg(500, 4000)))).toBeCloseTo(box.height + line, -1);
  // What is small stays small.
  expect(without - (await baselineOfName(svg(40, 20)))).toBeCloseTo(20 * 0.75 + line, -1);
});
