import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measuresSchema } from '../../src/attachments/measuresSchema.ts';
import { provenanceSchema } from '../../src/attachments/provenanceFile.ts';
import { tomwerk } from '../support/cli.ts';
import { casesFolder } from '../support/projects.ts';
import { type Attached, attachedTo } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let out: string;

beforeAll(async () => {
  out = join(await temporaryFolder(), 'out');
  const { code, stderr } = await tomwerk([
    'build',
    ...['--project', join(casesFolder, 'sample'), '--language', 'de', '--out', out],
  ]);
  expect(code, stderr).toBe(0);
});

async function filesIn(name: string): Promise<Attached> {
  return attachedTo(await readFile(join(out, name)));
}

function textOf(file: Attached[string] | undefined): string {
  return new TextDecoder().decode(file?.content);
}

describe.each(['annex.de', 'handbook.de'])('the PDF %s', (name) => {
  it('carries two files, which say what they are', async () => {
    const files = await filesIn(`${name}.pdf`);
    expect(Object.keys(files)).toEqual(['measures.json', 'provenance.json']);
    expect(files['measures.json']?.description).toBe('Regeln und Maßnahmen dieses Dokuments als Daten');
  });

  it('says in provenance.json what the manifest says of the build', async () => {
    const files = await filesIn(`${name}.pdf`);
    const { format, document, ...provenance } = provenanceSchema.parse(
      JSON.parse(textOf(files['provenance.json'])),
    );
    expect([format, document.name]).toEqual(['tomwerk-provenance/1', name]);
    const manifest: unknown = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject(provenance);
  });

  it('holds in measures.json the rules and measures that it prints', async () => {
    const files = await filesIn(`${name}.pdf`);
    const { rules, categories } = measuresSchema.parse(JSON.parse(textOf(files['measures.json'])));
    const html = readFileSync(join(out, `${name}.html`), 'utf8');
    const ids = [...rules, ...categories.flatMap(({ measures }) => measures)].map(({ id }) => id);
    expect(ids).toContain('usv-systeme');
    const cards = [...html.matchAll(/<article[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(cards.toSorted());
  });
});

it('the annex carries nothing that is not for customers', async () => {
  const text = Object.values(await filesIn('annex.de.pdf'))
    .map(textOf)
    .join('\n');
  expect(text).toContain('usv-systeme');
  for (const internal of ['honigtopf', 'altanlage', 'USV-Test', 'Interne Notiz', '"owner"', '"evidence"']) {
    expect(text).not.toContain(internal);
  }
});
