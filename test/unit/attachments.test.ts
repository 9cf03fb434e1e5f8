import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../src/attachments/attachments.ts';
import { changesSchema } from '../../src/attachments/changesSchema.ts';
import { measuresFile } from '../../src/attachments/measuresFile.ts';
import { measuresSchema } from '../../src/attachments/measuresSchema.ts';
import { plainText } from '../../src/attachments/plainText.ts';
import { provenanceSchema } from '../../src/attachments/provenanceFile.ts';
import type { ComposedView } from '../../src/composition/compose.ts';
import { changeDocuments, documents } from '../../src/documents/index.ts';
import { printedWith } from '../../src/documents/provenance.ts';
import { readWords, type Wording } from '../../src/html/words.ts';
import { readContent } from '../../src/pipeline.ts';
import { changeDraft, changedSample } from '../support/changedSample.ts';
import { casesFolder, treeOf } from '../support/projects.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';
import { proseOf, sampleAnnex, sampleHandbook, templatesWith } from '../support/sampleViews.ts';

const tree = await templatesWith();

function wordingFor(language: string): Wording {
  const { value } = readWords(tree, language);
  if (value === null) throw new Error(`There are no words in ${language}.`);
  return value;
}

/** What the PDF of a view carries, by name of the file. */
function attached(view: ComposedView): Record<string, unknown> {
  const { value, diagnostics } = attachmentsOf(view, tree);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(
    value.map(({ name, bytes }) => [name, JSON.parse(new TextDecoder().decode(bytes))]),
  );
}

describe('the files that a PDF carries', () => {
  it('say what they are in the language of the document, and how they belong to it', () => {
    const { value } = attachmentsOf({ ...sampleAnnex, language: 'en' }, tree);
    expect(value.map(({ bytes, ...file }) => file)).toEqual([
      {
        name: 'provenance.json',
        mediaType: 'application/json',
        description: 'Provenance of this document: version, commit, digests and tools',
        relationship: 'Supplement',
      },
      {
        name: 'measures.json',
        mediaType: 'application/json',
        description: 'Rules and measures of this document as data',
        relationship: 'Data',
      },
    ]);
  });

  it('are reported where the words for them are missing', async () => {
    const words = 'templates/words/de.json';
    const { diagnostics } = attachmentsOf(sampleAnnex, await templatesWith({ [words]: '{}' }));
    expect(diagnostics.map(({ code, location }) => [code, location?.file])).toEqual([
      ['template-fault', words],
    ]);
  });

  it.each(['minimal', 'sample'])('keep to their formats in the case %s', (name) => {
    const { catalogue } = readContent(treeOf(join(casesFolder, name))).value;
    for (const kind of ['handbook', 'annex'] as const) {
      const files = attached(documents[kind](catalogue, { ...sampleDraft, language: 'de', customer: null }));
      expect(provenanceSchema.parse(files['provenance.json'])).toEqual(files['provenance.json']);
      expect(measuresSchema.parse(files['measures.json'])).toEqual(files['measures.json']);
    }
  });
});

describe('provenance.json', () => {
  it('says what the last page says', () => {
    expect(attached(printedWith(sampleHandbook, '153.0.8010.0'))['provenance.json']).toEqual({
      format: 'tomwerk-provenance/1',
      document: {
        name: 'handbook.de',
        kind: 'handbook',
        language: 'de',
        organisation: 'Beispiel GmbH',
        classification: 'internal',
        version: '1.2.0',
        date: '2026-11-23',
      },
      contentDigest: 'c'.repeat(64),
      tag: 'v1.2.0',
      commit: '0123456789abcdef0123456789abcdef01234567',
      isModified: false,
      toolchain: {
        tomwerk: '0.1.0',
        node: '24.0.0',
        chromium: '153.0.8010.0',
        program: 'e'.repeat(64),
        fonts: 'f'.repeat(64),
        templates: 'a'.repeat(64),
      },
      recorded: null,
    });
  });
});

describe('changes.json', () => {
  const { comparison } = changedSample();
  const report = changeDocuments.changes(comparison, { ...changeDraft, language: 'de', customer: null });

  it('keeps to its format, in German and English', () => {
    for (const language of ['de', 'en']) {
      const view = changeDocuments.changes(comparison, { ...changeDraft, language, customer: null });
      const file = attached(view)['changes.json'];
      expect(changesSchema.parse(file)).toEqual(file);
    }
  });

  it('holds each change as the report tells it, old and new apart', () => {
    const { changes, from } = changesSchema.parse(attached(report)['changes.json']);
    expect(from).toMatchObject({ version: '1.0.0', tag: 'v1.0.0' });
    expect(changes.map((change) => change.class)).toEqual([
      ...['lowered', 'lowered', 'retired', 'unclassified', 'scope'],
      ...['added', 'improved', 'equal', 'editorial'],
    ]);
    expect(changes.find(({ id }) => id === 'usv-systeme')).toMatchObject({
      before: { number: '1.1.1', title: { text: 'Einsatz von USV-Systemen', language: 'de' } },
      after: { number: '1.1.1', title: { text: 'Unterbrechungsfreie Stromversorgung', language: 'de' } },
      facts: [
        { fact: 'providers' },
        {
          fact: 'parameter',
          name: 'ueberbrueckung',
          before: [{ kind: 'quantity', value: 15, unit: 'min' }],
          after: [{ kind: 'quantity', value: 10, unit: 'min' }],
        },
      ],
      waiver: { approver: 'Datenschutzkoordination' },
    });
    const [, , gone] = changes;
    expect(gone).toMatchObject({ id: 'notstrom', after: null, isLoss: true });
    expect(gone?.before?.text?.paragraphs).toEqual([
      'Ein Aggregat liefert Strom, wenn das Netz länger ausfällt.',
    ]);
  });

  it('says in provenance.json with which version it compares', () => {
    const file = provenanceSchema.parse(attached(report)['provenance.json']);
    expect(file.comparedWith).toMatchObject({ version: '1.0.0', commit: changeDraft.from.commit });
    const redline = changeDocuments.redline(comparison, { ...changeDraft, language: 'de', customer: null });
    expect(Object.keys(attached(redline))).toEqual(['provenance.json']);
  });
});

describe('measures.json', () => {
  it('holds for a customer what a customer may see, and no key more', () => {
    // As if somebody had put whole records into the view of a customer.
    const careless = { ...sampleAnnex, chapters: sampleHandbook.chapters };
    const file = measuresFile(careless, wordingFor);
    expect(file).toEqual(measuresSchema.parse(file));
    expect(file.audience).toBe('customer');
    const measure = file.categories[0]?.measures[0];
    expect(Object.keys(measure ?? {})).toEqual([
      'id',
      'number',
      'title',
      'status',
      'targetDate',
      'providers',
      'text',
    ]);
    const text = JSON.stringify(file);
    for (const internal of ['Geschäftsleitung', 'USV-Test', 'Siehe', 'Offen', 'Hosting', 'ueberbrueckung']) {
      expect(text).not.toContain(internal);
    }
  });

  it('holds for readers of the handbook all that it prints of a measure', () => {
    const file = measuresFile(sampleHandbook, wordingFor);
    expect(file.rules.map(({ id }) => id)).toEqual(['handfeuerloescher']);
    expect(file.categories[0]?.measures[0]).toMatchObject({
      id: 'notstrom',
      owner: 'Geschäftsleitung',
      retired: { on: '2028-12-31' },
      parameters: [{ name: 'ueberbrueckung', value: 15, unit: 'min', stronger: 'higher' }],
      text: {
        language: 'de',
        paragraphs: ['Die Überbrückung nach Art. 32 Abs. 1 lit. b DSGVO.', '10\u00A0Zeichen'],
      },
      internal: { language: 'de', paragraphs: ['Prüfung', 'Siehe Handfeuerlöscher.'] },
    });
  });
});

describe('the plain text of a passage', () => {
  it.each([
    ['Ein **fetter** [Verweis](#x) mit `Code`\nund Umbruch.', ['Ein fetter Verweis mit Code und Umbruch.']],
    ['- eins\n- zwei\n  - drei', ['eins', 'zwei', 'drei']],
    ['> Zitat\n\n---\n\n## Titel', ['Zitat', 'Titel']],
    ['| a | b |\n| - | - |\n| 1 | *2* |', ['a | b', '1 | 2']],
    ['![Plan](plan.png)', ['Plan']],
    ['Zeile\\\nnächste', ['Zeile nächste']],
  ])('of %j is free of markup', (markdown, paragraphs) => {
    expect(plainText(proseOf(markdown), wordingFor('de'))).toEqual(paragraphs);
  });
});
