import { describe, expect, it } from 'vitest';
import { printedWith, type Toolchain } from '../../src/documents/provenance.ts';
import { readContent } from '../../src/pipeline.ts';
import { compareRelease } from '../../src/release/compareRelease.ts';
import { type Artefact, manifestArtefacts } from '../../src/release/manifest.ts';
import { releaseMessage } from '../../src/release/releaseMessage.ts';
import { treeFrom } from '../support/projects.ts';
import { sampleDraft, sampleProvenance } from '../support/sampleProvenance.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const toolchain: Toolchain = { ...sampleProvenance.toolchain, chromium: '153.0.1' };

function file(name: string, text: string = name): Artefact {
  const isPage = name.endsWith('.html');
  const mediaType = isPage ? 'text/html' : 'application/pdf';
  return { name, mediaType, bytes: new TextEncoder().encode(text), language: 'de', pages: isPage ? null : 1 };
}

const documents = ['annex.de.html', 'annex.de.pdf', 'handbook.de.pdf', 'index.html'].map((name) =>
  file(name),
);

/** All files of a build of these documents, by these tools. */
function built(made: readonly Artefact[], tools: Toolchain = toolchain): readonly Artefact[] {
  const provenance = { ...sampleProvenance, toolchain: tools, recorded: toolchain };
  return [...made, ...manifestArtefacts(made, printedWith({ ...sampleDraft, provenance }, tools.chromium))];
}

const tree = treeFrom({
  'content/organisation.md': '---\nid: organisation\nname: Beispiel GmbH\nlanguages: [de]\n---\n',
  'content/releases/1.2.0.md':
    '---\nid: "1.2.0"\ndate: 2026-03-14\neffective: 2026-04-01\napprover: leitung\n---\n\n' +
    '## Für Kunden\n\nEine *Alarmanlage*\nkam dazu.\n\n- a\n- b\n\n## Intern\n\nGeheim.\n',
  'templates/words/de.json': '{}',
});
const { catalogue } = readContent(tree).value;
const released = built(documents);
const [sums] = released.slice(-1);
if (sums === undefined) throw new Error('There are no sums.');
const message = releaseMessage({ version: '1.2.0', commit, tree, catalogue, toolchain, sums });

const compared = (artefacts: readonly Artefact[], tools: Toolchain = toolchain) =>
  compareRelease({ tag: 'v1.2.0', message, commit, lacksHistory: false, artefacts, toolchain: tools });

describe('the message of a release', () => {
  it('tells customers what the notes say to them, without markup and without internals', () => {
    expect(message).toMatchObject({
      organisation: 'Beispiel GmbH',
      language: 'de',
      summary: ['Eine Alarmanlage kam dazu.', 'a', 'b'],
    });
  });

  it('names every file but the list of digests', () => {
    expect(message.files.map(({ name }) => name)).toEqual([
      ...documents.map(({ name }) => name),
      'manifest.json',
    ]);
  });
});

describe('a release that is built again', () => {
  it('is the released one where every byte is the same', () => {
    expect(compared(released)).toEqual({ value: true, diagnostics: [] });
  });

  it('may be built in part; what tells of all files then has no digest to be held against', () => {
    const part = documents.filter(({ name }) => name.startsWith('annex'));
    const files = built([...part, file('index.html', 'shorter')]);
    expect(compared(files)).toEqual({ value: true, diagnostics: [] });
  });

  it('needs no browser for its pages', () => {
    const html = documents.filter(({ name }) => name === 'annex.de.html');
    expect(compared(html, { ...toolchain, chromium: null })).toEqual({ value: true, diagnostics: [] });
  });

  it('is an error where the same tools make other bytes', () => {
    const files = built(
      documents.map((made) => (made.name === 'annex.de.pdf' ? file('annex.de.pdf', 'x') : made)),
    );
    expect(compared(files)).toMatchObject({
      value: false,
      diagnostics: [
        {
          code: 'release-differs',
          severity: 'error',
          values: { files: ['annex.de.pdf', 'manifest.json'], more: 0 },
        },
      ],
    });
  });

  it('names the tools that differ, and takes other bytes for their work', () => {
    const tools = { ...toolchain, tomwerk: '0.2.0', node: '24.1.0', fonts: '0'.repeat(64) };
    const files = built(
      documents.map(({ name }) => file(name, `${name} by other tools`)),
      tools,
    );
    expect(compared(files, tools)).toMatchObject({
      value: false,
      diagnostics: [
        {
          code: 'release-other-tools',
          severity: 'warning',
          values: { tools: ['tomwerk 0.1.0', 'node 24.0.0', 'fonts'] },
        },
      ],
    });
  });

  it('holds pages to their digests whatever the browser', () => {
    const tools = { ...toolchain, chromium: '154.0.0' };
    const printed = documents.map(({ name }) =>
      file(name, name === 'annex.de.html' ? name : 'other browser'),
    );
    expect(compared(built(printed, tools), tools).diagnostics.map(({ code }) => code)).toEqual([
      'release-other-tools',
    ]);
    const forged = documents.map(({ name }) => file(name, 'forged'));
    expect(compared(built(forged, tools), tools).diagnostics).toMatchObject([
      { code: 'release-differs', values: { files: ['annex.de.html'] } },
      { code: 'release-other-tools' },
    ]);
  });

  it('is an error on another commit, whatever the tools', () => {
    const tools = { ...toolchain, tomwerk: '0.2.0' };
    const moved = {
      tag: 'v1.2.0',
      message,
      commit: 'f'.repeat(40),
      lacksHistory: false,
      artefacts: released,
    };
    for (const toolchain of [tools, message.toolchain])
      expect(compareRelease({ ...moved, toolchain })).toMatchObject({
        value: false,
        diagnostics: [
          { code: 'release-moved', values: { recorded: '0123456789ab', commit: 'ffffffffffff' } },
        ],
      });
  });

  it('is not held to the digests of a handbook that lacks its history', () => {
    const files = built(documents.map(({ name }) => file(name, name.startsWith('handbook') ? 'bare' : name)));
    const bare = { tag: 'v1.2.0', message, commit, lacksHistory: true, artefacts: files, toolchain };
    expect(compareRelease(bare)).toMatchObject({
      value: false,
      diagnostics: [{ code: 'release-without-history', severity: 'warning' }],
    });
  });

  it('says of which files the tag has no digest', () => {
    const files = built([file('annex.musterkunde.de.pdf'), file('index.html', 'other')]);
    expect(compared(files)).toMatchObject({
      value: false,
      diagnostics: [
        { code: 'release-unlisted', severity: 'info', values: { files: ['annex.musterkunde.de.pdf'] } },
      ],
    });
  });
});
