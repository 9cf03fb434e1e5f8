import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Run, tomwerk } from '../support/cli.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { pageTexts } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const manifestSchema = z.object({
  version: z.string().nullable(),
  date: z.iso.date(),
  contentDigest: z.string().regex(/^[0-9a-f]{64}$/),
  tag: z.string().nullable(),
  commit: z.string().nullable(),
  isModified: z.boolean(),
  toolchain: z.object({
    tomwerk: z.string(),
    node: z.string(),
    chromium: z.string(),
    fonts: z.string(),
    templates: z.string(),
  }),
  files: z.array(
    z.object({
      name: z.string(),
      size: z.int(),
      sha256: z.string(),
      mediaType: z.string(),
      pages: z.int().nullable(),
      language: z.string().nullable(),
    }),
  ),
});

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const digests = names.map(async (name) => [name, digest(await readFile(join(folder, name)))] as const);
  return Object.fromEntries(await Promise.all(digests));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A copy of a case in a folder of its own, in which it may be built and broken. */
async function copyOf(name: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(casesFolder, name), folder, { recursive: true });
  return folder;
}

describe('tomwerk build of the shipped content', () => {
  let out: string;
  let run: Run;

  beforeAll(async () => {
    out = join(await temporaryFolder(), 'out');
    run = await tomwerk(['build', '--out', out]);
  });

  it('writes the four documents, the index page and what proves them', async () => {
    expect(run.code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      'SHA256SUMS',
      'annex.de.html',
      'annex.de.pdf',
      'handbook.de.html',
      'handbook.de.pdf',
      'index.html',
      'manifest.json',
    ]);
  });

  it('lists what it wrote and tells problems apart', () => {
    expect(run.stdout).toMatch(/handbook\.de\.pdf\s+\d+ KiB\s+\d+ Seiten/);
    expect(run.stderr).toContain('Keine Fehler');
    expect(run.stderr).not.toContain('\u001B');
  });

  it('has a manifest that agrees with every file', async () => {
    const { files, toolchain } = manifestSchema.parse(
      JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')),
    );
    for (const { name, size, sha256, pages, mediaType } of files) {
      const bytes = await readFile(join(out, name));
      expect([bytes.length, digest(bytes)]).toEqual([size, sha256]);
      expect(pages === null).toBe(mediaType === 'text/html');
    }
    expect(files).toHaveLength(5);
    expect(toolchain.node).toBe(process.versions.node);
    expect(toolchain.chromium).toMatch(/^\d+\./);
  });

  it('says on the last page of every PDF, and in the page for the browser, where it comes from', async () => {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
    const { contentDigest, toolchain } = manifest;
    for (const name of ['annex.de', 'handbook.de']) {
      const last = (await pageTexts(await readFile(join(out, `${name}.pdf`)))).at(-1) ?? '';
      const html = await readFile(join(out, `${name}.html`), 'utf8');
      for (const text of [contentDigest, toolchain.templates, toolchain.fonts, `Node ${toolchain.node}`]) {
        expect(last).toContain(text);
        expect(html).toContain(text);
      }
      expect(last).toContain(`Chromium ${toolchain.chromium}`);
      expect(html).not.toContain(toolchain.chromium);
    }
  });

  it('has sums for every file but the sums', async () => {
    const lines = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    const all = await contents(out);
    delete all['SHA256SUMS'];
    expect(Object.fromEntries(lines.map((line) => line.split('  ').toReversed()))).toEqual(all);
  });

  it('makes HTML files that ask nothing of the network', async () => {
    for (const name of ['index.html', 'annex.de.html', 'handbook.de.html']) {
      const html = await readFile(join(out, name), 'utf8');
      expect(html).toContain("default-src 'none'");
      const loads = [
        ...html.matchAll(
          /(?:src|srcset|data|poster|action)="([^"]*)"|url\(([^)]*)\)|<link[^>]*href="([^"]*)"/g,
        ),
      ];
      for (const [, attribute, css, link] of loads) {
        expect((attribute ?? css ?? link ?? '').replace(/^['"]/, '').slice(0, 5)).toBe('data:');
      }
    }
  });

  it('gives the same bytes when it builds again', async () => {
    const again = join(await temporaryFolder(), 'again');
    await tomwerk(['build', '--out', again]);
    expect(await contents(again)).toEqual(await contents(out));
  });

  it('prints no internal text in the annex', async () => {
    const texts = (await pageTexts(await readFile(join(out, 'annex.de.pdf')))).join(' ');
    const html = await readFile(join(out, 'annex.de.html'), 'utf8');
    for (const text of [texts, html]) {
      expect(text).not.toContain('Offen:');
      expect(text).not.toContain('Verwenden Sie keine einfachen Passwörter');
    }
  });
});

describe('tomwerk build with wishes', () => {
  it('builds only the annex of a customer, with the measures of that customer’s services', async () => {
    const project = await copyOf('sample');
    const { code } = await tomwerk(['build', '--customer', 'musterkunde'], { cwd: project });
    expect(code).toBe(0);
    const out = join(project, 'output');
    expect((await readdir(out)).toSorted()).toEqual([
      'SHA256SUMS',
      'annex.musterkunde.de.html',
      'annex.musterkunde.de.pdf',
      'index.html',
      'manifest.json',
    ]);
    const text = (await pageTexts(await readFile(join(out, 'annex.musterkunde.de.pdf')))).join(' ');
    for (const shown of [
      'Musterkunde GmbH & Co. KG',
      'AVV-2026-017',
      '1. Februar 2026',
      'Zutritt mit Karte',
      'Einsatz von USV-Systemen',
      '15 Minuten',
      'Notstrom aus einem Aggregat',
    ]) {
      expect(text.replaceAll('\u00A0', ' ')).toContain(shown);
    }
    for (const hidden of [
      'Fernwartung nur nach Freigabe',
      'Lockrechner',
      'Schlüssel aus Metall',
      'Interne Notiz',
      'Interner Vorspann',
      'Liste der Karten',
      'USV-Test 2026-08',
    ]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('builds all languages of the organisation, or the one that is asked for', async () => {
    const project = await copyOf('sample');
    await tomwerk(['build', '--format', 'html'], { cwd: project });
    const all = (await readdir(join(project, 'output'))).filter((name) => name.endsWith('.html')).toSorted();
    expect(all).toEqual([
      'annex.de.html',
      'annex.en.html',
      'handbook.de.html',
      'handbook.en.html',
      'index.html',
    ]);
    await tomwerk(['build', '--format', 'html', '--language', 'en', '--only', 'annex'], { cwd: project });
    expect((await readdir(join(project, 'output'))).toSorted()).toEqual([
      'SHA256SUMS',
      'annex.en.html',
      'index.html',
      'manifest.json',
    ]);
  });

  it('builds both documents of a project that has a title and a sentence', async () => {
    const project = await copyOf('minimal');
    expect((await tomwerk(['build'], { cwd: project })).code).toBe(0);
    const text = (await pageTexts(await readFile(join(project, 'output/annex.de.pdf')))).join(' ');
    expect(text).toContain('Die Büros sind außerhalb der Arbeitszeit abgeschlossen.');
    expect(text).toContain('ohne Versionsverwaltung');
  });

  it('prints the version of a release on its tagged commit, and a draft after a change', async () => {
    const project = await copyOf('sample');
    const notes = '---\nid: "1.0.0"\ndate: 2026-03-14\neffective: 2026-04-01\napprover: leitung\n---\n';
    await mkdir(join(project, 'content/releases'));
    await writeFile(join(project, 'content/releases/1.0.0.md'), notes);
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'release'],
      ['tag', 'v1.0.0'],
    ]) {
      execFileSync('git', ['-C', project, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args]);
    }
    const html = async () => {
      await tomwerk(['build', '--only', 'annex', '--language', 'de', '--format', 'html'], { cwd: project });
      return readFile(join(project, 'output/annex.de.html'), 'utf8');
    };
    const released = await html();
    expect(released).toContain('1.0.0');
    expect(released).not.toContain('Entwurf');
    expect(released).toMatch(/Git-Tag<\/th>\s*<td[^>]*>v1\.0\.0</);
    await writeFile(join(project, 'content/services/neu.md'), '---\nid: neu\ntitle: Neu\n---\n');
    const changed = await html();
    expect(changed).toContain('Entwurf');
    expect(changed).toMatch(/Git-Tag<\/th>\s*<td>keiner</);
    expect(changed).toContain('danach geändert');
  });

  it.each([
    ['a customer that does not exist', ['--customer', 'niemand'], 'bekannt sind musterkunde'],
    ['a language that the organisation does not publish', ['--language', 'fr'], 'möglich ist `de`, `en`'],
    [
      'the handbook for a customer',
      ['--customer', 'musterkunde', '--only', 'handbook'],
      'Das Handbuch ist intern',
    ],
  ])('refuses %s', async (_, wishes, message) => {
    const project = await copyOf('sample');
    const { code, stderr } = await tomwerk(['build', ...wishes], { cwd: project });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(await readdir(project)).not.toContain('output');
  });
});

describe('tomwerk build that must not succeed', () => {
  it('leaves the last output as it was when the content has an error', async () => {
    const project = await copyOf('minimal');
    await tomwerk(['build', '--format', 'html'], { cwd: project });
    const before = await contents(join(project, 'output'));
    await writeFile(join(project, 'content/measures/1-schutz/neu.md'), '---\ntitel: Falsch\n---\n');
    const { code, stderr } = await tomwerk(['build'], { cwd: project });
    expect(stderr).toContain(
      'content/measures/1-schutz/neu.md:2:1  Fehler  Eine Angabe `titel` gibt es hier nicht; gemeint ist wohl `title`.',
    );
    expect(code).toBe(1);
    expect(await contents(join(project, 'output'))).toEqual(before);
  });

  it('says what to do when the browser is missing, and leaves the last output', async () => {
    const project = await copyOf('minimal');
    await tomwerk(['build', '--format', 'html'], { cwd: project });
    const before = await contents(join(project, 'output'));
    const { code, stderr } = await tomwerk(['build'], {
      cwd: project,
      env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium' },
    });
    expect(stderr).toContain('/nowhere/chromium');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(await contents(join(project, 'output'))).toEqual(before);
  });

  it('refuses a folder that holds files of somebody else', async () => {
    const project = await copyOf('minimal');
    const out = join(project, 'eigenes');
    await mkdir(out);
    await writeFile(join(out, 'brief.txt'), 'wichtig');
    const { code, stderr } = await tomwerk(['build', '--out', out], { cwd: project });
    expect(stderr).toContain('brief.txt');
    expect(code).toBe(2);
    expect(await readFile(join(out, 'brief.txt'), 'utf8')).toBe('wichtig');
  });

  it('names a fault of a template and writes nothing', async () => {
    const project = await copyOf('minimal');
    await cp(join(projectRoot, 'templates'), join(project, 'templates'), { recursive: true });
    const template = join(project, 'templates/annex.hbs');
    await writeFile(template, `${await readFile(template, 'utf8')}\n{{#if titel}}x{{/if}}\n`);
    const { code, stderr } = await tomwerk(['build', '--format', 'html'], { cwd: project });
    expect(stderr).toMatch(/^templates\/annex\.hbs:\d+:\d+ {2}Fehler .*titel/m);
    expect(code).toBe(1);
    expect(await readdir(project)).not.toContain('output');
  });
});
