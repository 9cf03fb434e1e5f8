import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tomwerk } from './cli.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Builds a project from these files with the real command, and reads its two PDFs. */
export async function printProject(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly handbook: Uint8Array; readonly annex: Uint8Array }> {
  const root = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const out = join(root, 'out');
  const { code, stderr } = await tomwerk(['build', '--project', root, '--format', 'pdf', '--out', out]);
  if (code !== 0) throw new Error(stderr);
  const read = async (name: string) => Uint8Array.from(await readFile(join(out, name)));
  return { handbook: await read('handbook.de.pdf'), annex: await read('annex.de.pdf') };
}

/** The files of a project with one category, beside the measures given by their number. */
export function projectOf(
  measures: readonly { readonly title: string; readonly text: string }[],
  organisation = 'Beispiel GmbH',
): Readonly<Record<string, string>> {
  return {
    'content/organisation.md': `---\nid: organisation\nname: ${organisation}\nlanguages: [de]\n---\n`,
    'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: Abschnitt\n---\n',
    ...Object.fromEntries(
      measures.map(({ title, text }, index) => [
        `content/measures/1.0-a/m${index + 1}.md`,
        `---\nid: m${index + 1}\nnumber: "1.0.${index + 1}"\ntitle: "${title}"\nstatus: ${index % 3 === 0 ? 'planned\ntargetDate: 2027-03-31' : 'implemented'}\nprovidedBy: [own]\n---\n\n## Für Kunden\n\n${text}\n`,
      ]),
    ),
  };
}
