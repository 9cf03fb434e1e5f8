import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sourceDigest } from '../../src/catalogue/sourceDigest.ts';
import { exampleProject } from '../../src/checks/example.ts';
import { readContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** The digest of a measure with this file. */
function digestOf(file: string): string {
  const tree = treeFrom(exampleProject({ 'measures/1.0-schutz/a.md': file }));
  const text = readContent(tree).value.catalogue.measures[0]?.texts.get('de');
  return text === undefined ? '' : sourceDigest(text);
}

const written = (body: string, fields = 'number: "1.0.1"\ntitle: Türen') =>
  `---\nid: a\n${fields}\n---\n${body}`;

describe('the digest of a source text', () => {
  it('is the SHA-256 of title, customers’ title and body, each with a line feed', () => {
    const expected = createHash('sha256').update('Türen\n\n## Für Kunden\n\nWir sperren ab.\n').digest('hex');
    expect(digestOf(written('\n## Für Kunden\n\nWir sperren ab.\n'))).toBe(expected);
  });

  it('is the same for Windows line ends, other fields and space around the text', () => {
    const digest = digestOf(written('\n## Für Kunden\n\nText.\n'));
    expect(digestOf(written('\n## Für Kunden\n\nText.\n').replaceAll('\n', '\r\n'))).toBe(digest);
    expect(digestOf(written('\n\n## Für Kunden\n\nText.\n\n', 'title: Türen\nstatus: planned'))).toBe(digest);
  });

  it('is the same whether letters are composed or not', () => {
    const text = written('\nTürschlösser\n');
    expect(digestOf(text.normalize('NFD'))).toBe(digestOf(text.normalize('NFC')));
  });

  it('differs when the title or a word differs', () => {
    const digests = [written('\nText.\n'), written('\nTexte.\n'), written('\nText.\n', 'title: Tore')].map(
      digestOf,
    );
    expect(new Set(digests).size).toBe(3);
  });

  it('keeps a line of dashes within the text', () => {
    expect(digestOf(written('\nEins.\n\n---\n\nZwei.\n'))).not.toBe(digestOf(written('\nZwei.\n')));
  });
});
