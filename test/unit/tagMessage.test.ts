import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTagMessage, type TagMessage, writeTagMessage } from '../../src/release/tagMessage.ts';
import { sampleProvenance } from '../support/sampleProvenance.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const sample: TagMessage = {
  version: '1.2.0',
  organisation: 'Beispiel GmbH',
  language: 'de',
  commit: '0123456789abcdef0123456789abcdef01234567',
  summary: ['Die Datensicherung läuft jede Stunde.', '# Neu: eine Alarmanlage'],
  toolchain: { ...sampleProvenance.toolchain, chromium: '153.0.8010.0' },
  files: [
    { name: 'annex.de.pdf', sha256: digest },
    { name: 'manifest.json', sha256: '0'.repeat(64) },
  ],
};
const text = writeTagMessage(sample);
const signature = (kind: string) =>
  `-----BEGIN ${kind}-----\nVersion: 1\n\n${'U1NIU0lH'.repeat(8)}\n=abcd\n-----END ${kind}-----\n`;

describe('the message of a tag', () => {
  it('says what the release brings, with what it was made, and the digests of its files', () => {
    expect(text).toBe(`Handbuch 1.2.0 – Beispiel GmbH

> Die Datensicherung läuft jede Stunde.
>
> # Neu: eine Alarmanlage

tomwerk-release/1
commit 0123456789abcdef0123456789abcdef01234567
tomwerk 0.1.0
node 24.0.0
chromium 153.0.8010.0
program ${'e'.repeat(64)}
fonts ${'f'.repeat(64)}
templates ${'a'.repeat(64)}

SHA256SUMS
${digest}  annex.de.pdf
${'0'.repeat(64)}  manifest.json
`);
  });

  it.each(['PGP SIGNATURE', 'PGP MESSAGE', 'SIGNED MESSAGE', 'SSH SIGNATURE'])(
    'is read with a %s behind it',
    (kind) => {
      expect(readTagMessage(text + signature(kind))).toEqual({ kind: 'release', message: sample });
    },
  );

  it('may have empty lines at its end, as whoever copies it leaves them', () => {
    expect(readTagMessage(`${text}\n\n`)).toEqual({ kind: 'release', message: sample });
  });

  it('may do without a summary and without a browser', () => {
    const bare: TagMessage = { ...sample, summary: [], toolchain: sampleProvenance.toolchain };
    expect(readTagMessage(writeTagMessage(bare))).toEqual({ kind: 'release', message: bare });
  });

  it('is foreign without the name of its format', () => {
    for (const foreign of [
      '',
      'Version 1.2.0\n',
      `Version 1.2.0\n\n${digest}  annex.de.pdf\n`,
      `> ${text}`.slice(0, 30),
    ])
      expect(readTagMessage(foreign)).toEqual({ kind: 'foreign' });
  });

  it('of a later format is left alone', () => {
    const later = text.replace('tomwerk-release/1', 'tomwerk-release/2');
    expect(readTagMessage(later)).toEqual({ kind: 'unknown-format', format: 'tomwerk-release/2' });
  });

  const block = text.slice(text.indexOf('tomwerk-release/1'));
  it.each([
    ['has two blocks', `${text}\n${block}`],
    ['has a second list of digests', `${text}\nSHA256SUMS\n${digest}  annex.de.pdf\n`],
    [
      'has further digests behind a signature',
      `${text}${signature('PGP SIGNATURE')}${digest}  handbook.de.pdf\n`,
    ],
    ['has two signatures', text + signature('PGP SIGNATURE') + signature('SSH SIGNATURE')],
    ['has CRLF', text.replaceAll('\n', '\r\n')],
    ['has a digest in capitals', text.replace(digest, digest.toUpperCase())],
    ['has a name with a path', text.replace('annex.de.pdf', '../annex.de.pdf')],
    ['has a name below a folder', text.replace('annex.de.pdf', 'a/annex.de.pdf')],
    ['has a name with a backslash', text.replace('annex.de.pdf', 'a\\annex.de.pdf')],
    ['has a hidden name', text.replace('annex.de.pdf', '.annex')],
    ['names the list of digests itself', text.replace('annex.de.pdf', 'SHA256SUMS')],
    ['has the same name twice', text.replace('manifest.json', 'annex.de.pdf')],
    ['has its names in another order', text.replace('annex.de.pdf', 'z.pdf')],
    ['has a digest outside of the list', text.replace('\n\n', `\n\n${digest}  index.html\n\n`)],
    ['lacks its end', text.slice(0, -1)],
    ['lacks the files', text.slice(0, text.indexOf(digest))],
    ['lacks a tool', text.replace(/^node .*\n/m, '')],
    ['has a summary without marks', text.replace('> Die', 'Die')],
    ['marks its digests as a summary', text.replace(`${digest}  `, `> ${digest}  `)],
    ['has a comment among the digests', text.replace('SHA256SUMS\n', 'SHA256SUMS\n# alles\n')],
  ])('that %s is damaged', (_, hostile) => {
    expect(readTagMessage(hostile)).toEqual({ kind: 'damaged' });
  });
});

const pieces = fc.constantFrom(
  ...['\n', '\r\n', '\u2028', '\u0085', '\0', ' ', '> ', '#', '\\', digest, '  annex.de.pdf', 'SHA256SUMS'],
  ...[
    'tomwerk-release/1',
    'tomwerk-release/2',
    'SHA256 (annex.de.pdf) = ',
    text,
    block(),
    '-----BEGIN PGP SIGNATURE-----',
  ],
);
const hostileText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

function block(): string {
  return text.slice(text.indexOf('SHA256SUMS'));
}

describe('what somebody words freely', () => {
  it('never changes the digests that are read', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), hostileText, (summary, organisation) => {
        const read = readTagMessage(
          writeTagMessage({ ...sample, summary, organisation: `A${organisation}` }),
        );
        expect(read.kind === 'release' && read.message).toMatchObject({
          version: sample.version,
          toolchain: sample.toolchain,
          files: sample.files,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never is a line that begins with a digest', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), hostileText, (summary, organisation) => {
        const lines = writeTagMessage({ ...sample, summary, organisation }).split('\n');
        const sums = lines.filter((line) => /^[ \t\\]*(?:[0-9a-fA-F]{64}|SHA256 ?\()/.test(line));
        expect(sums).toEqual(sample.files.map(({ sha256, name }) => `${sha256}  ${name}`));
      }),
      { numRuns: 300 },
    );
  });

  it.runIf(spawnSync('sha256sum', ['--version']).status === 0)(
    'is nothing that sha256sum takes for a digest',
    async () => {
      const folder = await temporaryFolder();
      writeFileSync(join(folder, 'annex.de.pdf'), 'abc');
      writeFileSync(join(folder, 'fake'), 'abc');
      const fake = [`${digest}  fake`, `\n${digest}  fake`, `\\${digest}  fake`, `SHA256 (fake) = ${digest}`];
      const hostile = {
        ...sample,
        summary: fake,
        organisation: `\n${digest}  fake`,
        files: sample.files.slice(0, 1),
      };
      const checked = execFileSync('sha256sum', ['--check', '--quiet', '--status'], {
        cwd: folder,
        input: writeTagMessage(hostile),
      });
      expect(checked.toString()).toBe('');
      const told = execFileSync('sha256sum', ['--check'], {
        stdio: 'pipe',
        cwd: folder,
        input: writeTagMessage(hostile),
        encoding: 'utf8',
      });
      expect(told).toBe('annex.de.pdf: OK\n');
    },
  );
});
