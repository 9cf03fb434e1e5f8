import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { casesFolder } from '../support/projects.ts';
import { pageTexts } from '../support/readPdf.ts';
import { type RecordedProject, recordedProject } from '../support/recordedProject.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const measure = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';

/** A word that stands nowhere but in what a commit is called. */
const planted = 'Kronjuwelenkeller';

/** Everything that a file says: the text of a page, that of a printed one, and its attachments. */
async function saidIn(folder: string, name: string): Promise<string> {
  const bytes = await readFile(join(folder, name));
  return name.endsWith('.pdf')
    ? `${(await pageTexts(bytes)).join(' ')}${bytes.toString('latin1')}`
    : bytes.toString('utf8');
}

describe('the change history', () => {
  let project: RecordedProject;

  beforeAll(async () => {
    project = recordedProject(join(await temporaryFolder(), 'project'));
    cpSync(join(casesFolder, 'sample/content'), join(project.root, 'content'), { recursive: true });
    project.record('2026-01-01', 'Bestand übernehmen', {});
    const text = await readFile(join(project.root, measure), 'utf8');
    project.record('2026-02-01', planted, { [measure]: `${text}\nEin Satz mehr.\n` });
  });

  it('stands in the handbook, and no subject of it in anything that customers get', async () => {
    const out = join(await temporaryFolder(), 'out');
    const built = await tomwerk(['build', '--project', project.root, '--language', 'de', '--out', out]);
    expect(built.code, built.stderr).toBe(0);
    const customers = await tomwerk(
      ['build', '--project', project.root, '--customer', 'musterkunde', '--out', join(out, 'customer')],
      {},
    );
    expect(customers.code, customers.stderr).toBe(0);
    expect(await saidIn(out, 'handbook.de.html')).toContain(planted);
    expect(await saidIn(out, 'handbook.de.pdf')).toContain('Stand 2. Februar 2026 (2. Fassung)');
    const names = ['annex.de.html', 'annex.de.pdf', 'index.html', 'handbook.de.pdf', 'manifest.json'];
    const files = [
      ...names,
      'customer/annex.musterkunde.de.html',
      'customer/annex.musterkunde.de.pdf',
      'customer/index.html',
    ];
    for (const name of files) expect(await saidIn(out, name), name).not.toContain(planted);
    expect(await saidIn(out, 'annex.de.html')).not.toContain('Fassung)');
  });

  it('is that of the last commit, whatever was changed since', async () => {
    const copy = join(await temporaryFolder(), 'copy');
    cpSync(project.root, copy, { recursive: true });
    const file = join(copy, measure);
    cpSync(join(casesFolder, 'sample', measure), file);
    const out = join(copy, 'output');
    const { code } = await tomwerk(['build', '--format', 'html', '--only', 'handbook'], { cwd: copy });
    expect(code).toBe(0);
    expect(await saidIn(out, 'handbook.de.html')).toContain('(2. Fassung)');
  });

  it('is left out of a clone without older commits: a warning and the handbook say so', async () => {
    const clone = join(await temporaryFolder(), 'clone');
    project.git('clone', '-q', '--depth=1', `file://${project.root}`, clone);
    const run = await tomwerk(['build', '--format', 'html'], { cwd: clone });
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(
      `Warnung  Das Handbuch zeigt keinen Änderungsverlauf: Dem Repository von \`${clone}\` fehlen ältere Commits (Klon mit \`--depth\`). [history-left-out]`,
    );
    expect(run.stderr).toContain('in GitHub Actions `fetch-depth: 0`');
    const handbook = await saidIn(join(clone, 'output'), 'handbook.de.html');
    expect(handbook).toContain('nicht enthalten: Dem Klon fehlten ältere Commits (fetch-depth: 0)');
    expect(handbook).not.toContain('class="history"');
    expect(await saidIn(join(clone, 'output'), 'annex.de.html')).not.toContain('fetch-depth');
  });

  it('is not asked for where only customers get something', async () => {
    const clone = join(await temporaryFolder(), 'clone');
    project.git('clone', '-q', '--depth=1', `file://${project.root}`, clone);
    const { code, stderr } = await tomwerk(['build', '--format', 'html', '--only', 'annex'], { cwd: clone });
    expect(code).toBe(0);
    expect(stderr).not.toContain('history-left-out');
  });
});
