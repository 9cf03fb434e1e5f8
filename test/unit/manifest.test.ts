import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Artefact, manifestArtefacts, manifestOf } from '../../src/release/manifest.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const handbook: Artefact = {
  name: 'handbook.de.pdf',
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode('abc'),
  language: 'de',
  pages: 32,
};
const index: Artefact = {
  name: 'index.html',
  mediaType: 'text/html',
  bytes: new Uint8Array(),
  language: null,
  pages: null,
};
const notice: Artefact = { ...index, name: 'Änderungen 😀.html' };

test('the manifest says of every file what it is, and of the build where it comes from', () => {
  const provenance = {
    contentDigest: 'c0ffee',
    tag: 'v1.2.0',
    commit: '0123abc',
    isModified: false,
    toolchain: {
      tomwerk: '0.1.0',
      node: '24.0.0',
      chromium: '153.0.0',
      program: 'e0',
      fonts: 'f0',
      templates: 'a0',
    },
    recorded: null,
  };
  const [manifest] = manifestArtefacts([handbook], { release: '1.2.0', date: '2026-03-14', provenance });
  expect(new TextDecoder().decode(manifest.bytes)).toBe(`{
  "generator": "tomwerk",
  "version": "1.2.0",
  "date": "2026-03-14",
  "contentDigest": "c0ffee",
  "tag": "v1.2.0",
  "commit": "0123abc",
  "isModified": false,
  "toolchain": {
    "tomwerk": "0.1.0",
    "node": "24.0.0",
    "chromium": "153.0.0",
    "program": "e0",
    "fonts": "f0",
    "templates": "a0"
  },
  "recorded": null,
  "files": [
    {
      "name": "handbook.de.pdf",
      "size": 3,
      "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "mediaType": "application/pdf",
      "pages": 32,
      "language": "de"
    }
  ]
}
`);
});

test('the manifest is the same whatever the order of the files', () => {
  const one = manifestArtefacts([index, handbook, notice], sampleDraft);
  const other = manifestArtefacts([notice, handbook, index], sampleDraft);
  expect(one).toEqual(other);
  expect(manifestOf([notice, index, handbook], sampleDraft).files.map(({ name }) => name)).toEqual([
    'handbook.de.pdf',
    'index.html',
    'Änderungen 😀.html',
  ]);
});

test('the sums list every file but themselves, in code-point order', () => {
  const [, sums] = manifestArtefacts([index, notice, handbook], sampleDraft);
  const names = new TextDecoder()
    .decode(sums.bytes)
    .split('\n')
    .map((line) => line.slice(66));
  expect(names).toEqual(['handbook.de.pdf', 'index.html', 'manifest.json', 'Änderungen 😀.html', '']);
});

test('the system’s own tool verifies the sums', async () => {
  const folder = await temporaryFolder();
  const artefacts = [index, notice, handbook];
  for (const { name, bytes } of [...artefacts, ...manifestArtefacts(artefacts, sampleDraft)]) {
    writeFileSync(join(folder, name), bytes);
  }
  const [tool, ...options] =
    process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum', '--strict'];
  const printed = execFileSync(tool ?? '', [...options, '--check', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(printed.match(/: OK$/gm)).toHaveLength(4);
});

test('a build without documents still has a manifest and sums', () => {
  const [manifest, sums] = manifestArtefacts([], sampleDraft);
  expect(JSON.parse(new TextDecoder().decode(manifest.bytes))).toMatchObject({
    generator: 'tomwerk',
    version: null,
    files: [],
  });
  expect(new TextDecoder().decode(sums.bytes)).toMatch(/^[0-9a-f]{64} {2}manifest\.json\n$/);
});
