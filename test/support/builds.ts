import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artefact, manifestArtefacts } from '../../src/release/manifest.ts';
import { sampleDraft } from './sampleProvenance.ts';

/** All files of a small build; two builds differ in their number, which every document holds. */
export function build(number: number): readonly Artefact[] {
  const documents = ['annex.de.html', 'annex.de.pdf', 'handbook.de.html'].map((name) =>
    document(name, number),
  );
  return [...documents, ...manifestArtefacts(documents, sampleDraft)];
}

/** The number of the build that a folder holds; throws when it does not hold one build, the whole of it and no more. */
export async function buildIn(folder: string): Promise<number> {
  const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  const names: string[] = ['SHA256SUMS'];
  for (const line of sums) {
    const [sha256, name = ''] = line.split('  ');
    const digest = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
    if (digest !== sha256) throw new Error(`${name} is damaged`);
    names.push(name);
  }
  const present = (await readdir(folder)).filter((name) => name !== '.gitkeep');
  if (present.sort().join() !== names.sort().join()) throw new Error(`Unexpected files: ${present.join()}`);
  return Number((await readFile(join(folder, 'annex.de.pdf'), 'utf8')).split('\n')[0]);
}

function document(name: string, number: number): Artefact {
  const bytes = new TextEncoder().encode(`${number}\n${name.repeat(4000)}`);
  return { name, mediaType: 'text/plain', bytes, language: 'de', pages: name.endsWith('.pdf') ? 3 : null };
}
