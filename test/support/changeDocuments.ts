import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ChangeEdition } from '../../src/documents/edition.ts';
import type { Printer } from '../../src/io/printer.ts';
import { readFonts } from '../../src/io/readFonts.ts';
import { type ComparedContent, makeChangeDocuments } from '../../src/pipeline.ts';
import type { Artefact } from '../../src/release/manifest.ts';
import { changeDraft } from './changedSample.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Makes both documents about two versions in German and English, or for a customer in German; nothing may be wrong. */
export async function madeChangeDocuments(
  content: ComparedContent,
  printer: Printer | null,
  customer: string | null = null,
): Promise<ReadonlyMap<string, Artefact>> {
  const edition: ChangeEdition = {
    ...changeDraft,
    customer,
    languages: customer === null ? ['de', 'en'] : ['de'],
    documents: ['changes', 'redline'],
    formats: printer === null ? ['html'] : ['html', 'pdf'],
  };
  const { value, diagnostics } = await makeChangeDocuments(content, edition, {
    printer,
    fonts: await readFonts(),
  });
  expect(diagnostics).toEqual([]);
  return new Map(value.map((artefact) => [artefact.name, artefact]));
}

/** The pages of both documents in a folder. */
export async function changePages(content: ComparedContent): Promise<string> {
  const folder = join(await temporaryFolder(), 'out');
  await mkdir(folder);
  for (const [name, { bytes }] of await madeChangeDocuments(content, null))
    await writeFile(join(folder, name), bytes);
  return folder;
}
