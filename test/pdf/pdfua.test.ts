import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { checkPdf } from '../support/pdfua/checkPdf.ts';
import { textAt } from '../support/pdfua/objects.ts';
import { openDocument } from '../support/pdfua/openDocument.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const sample = join(casesFolder, 'sample');

/** Everything that a text can be made of. */
const everything = `---
id: alles
number: "1.0.9"
title: Alles, woraus ein Text bestehen kann
status: implemented
visibility: customer
providedBy: [own]
---

## Für Kunden

Ein Absatz mit **Gewicht**, *Betonung*, \`Code\`, ~~Getilgtem~~ und einem Verweis auf [den Zutritt](zutritt.md).

> Ein Zitat, das zwei Absätze hat.
>
> Der zweite mit [einer Adresse](https://example.org/a?b=c&d=(e)).

1. Erstens
   - darunter
     1. und darunter, mit zwei Absätzen

        Das ist der zweite.
   - daneben
2. Zweitens

- [x] Erledigt
- [ ] Offen, siehe [USV](../1.1-verfuegbarkeit/usv-systeme.md)

![Ein Punkt](punkt.png)

Ein Satz, an dessen Ende ein Verweis steht, der so lang ist, dass er in die nächste Zeile reicht: [die Anlage zur unterbrechungsfreien Versorgung mit Strom im Serverraum des Rechenzentrums](https://example.org/).

\`\`\`
eine Zeile
  und noch eine, eingerückt
\`\`\`

| Bereich | Tage | Zutritt |
| :-- | --: | :-: |
| Empfang | 5 | **werktags** |
| Lager |  | [Karte](zutritt.md) |

### Eine Überschrift im Text

Ein Satz\\
auf zwei Zeilen, und eine Trennung:

---

Schluss.

## Intern

Interna.
`;

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The sample with one more measure. */
async function richProject(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sample, folder, { recursive: true });
  const measures = join(folder, 'content/measures/1.0-vertraulichkeit');
  await writeFile(join(measures, 'alles.md'), everything);
  await writeFile(join(measures, 'punkt.png'), Buffer.from(onePixel, 'base64'));
  return folder;
}

/** Name → bytes of every PDF that a build makes. */
async function builtPdfs(
  project: string,
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = join(await temporaryFolder(), 'out');
  const { code, stderr } = await tomwerk([
    'build',
    ...['--project', project, '--format', 'pdf', '--out', out],
    ...more,
  ]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const names = (await readdir(out)).filter((name) => name.endsWith('.pdf'));
  const files = names.map(async (name) => [name, await readFile(join(out, name))] as const);
  return new Map(await Promise.all(files));
}

describe('every PDF', () => {
  it.each([
    ['of the shipped content', async () => projectRoot, [], 2],
    ['of the sample, in both languages', async () => sample, [], 4],
    ['for a customer', async () => sample, ['--customer', 'musterkunde', '--only', 'annex'], 1],
    ['of a project without anything that may be left out', async () => join(casesFolder, 'minimal'), [], 2],
    ['of everything that a text can be made of', richProject, [], 4],
  ] as const)('%s passes all machine checks', async (_, project, options, count) => {
    const pdfs = await builtPdfs(await project(), options);
    expect(pdfs.size).toBe(count);
    for (const [name, pdf] of pdfs)
      expect({ name, findings: await checkPdf(pdf) }).toEqual({ name, findings: [] });
  });

  it('says where a passage is in another language than the document', async () => {
    const pdf = (await builtPdfs(sample, ['--only', 'annex'])).get('annex.en.pdf');
    const { catalog, elements } = await openDocument(pdf ?? new Uint8Array());
    expect(textAt(catalog, 'Lang')).toBe('en');
    expect(elements.map(({ dictionary }) => textAt(dictionary, 'Lang'))).toContain('de');
  });
});
