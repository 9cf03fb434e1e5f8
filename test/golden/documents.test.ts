import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { documentKinds } from '../../src/documents/edition.ts';
import { documents } from '../../src/documents/index.ts';
import { renderHtml } from '../../src/html/renderHtml.ts';
import { checkContent } from '../../src/pipeline.ts';
import { casesFolder, treeOf } from '../support/projects.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';

/** Documents that are compared word by word: case, language, customer. */
const expected = [
  ['minimal', 'de', null],
  ['sample', 'de', null],
  ['sample', 'en', null],
  ['sample', 'de', 'musterkunde'],
] as const;

/** The page without what is the same in all: its head with fonts and styles. */
function body(html: string): string {
  return html.slice(html.indexOf('<body')).replace(/(?<=base64,)[A-Za-z0-9+/=]{80,}/g, '…');
}

describe.each(expected)('the case %s in %s for the customer %s', (name, language, customer) => {
  const tree = treeOf(join(casesFolder, name));
  const { catalogue } = checkContent(tree, exampleDate).value;
  const kinds = customer === null ? documentKinds : (['annex'] as const);

  it.each(kinds)('has the %s that is expected', async (kind) => {
    const view = documents[kind](catalogue, { ...sampleDraft, language, customer });
    const { value, diagnostics } = renderHtml(view, { tree, fonts: [] });
    expect(diagnostics).toEqual([]);
    await expect(body(value?.html ?? '')).toMatchFileSnapshot(
      join(casesFolder, name, `expected/${view.name}.html`),
    );
  });
});

describe('the annex', () => {
  const tree = treeOf(join(casesFolder, 'sample'));
  const { catalogue } = checkContent(tree, exampleDate).value;
  const view = documents.annex(catalogue, {
    ...sampleDraft,
    language: 'de',
    customer: 'musterkunde',
  });
  const text = JSON.stringify(view);

  it('has no keys for what customers must not see', () => {
    for (const key of [
      'owner',
      'evidence',
      'review',
      'internal":{',
      'validFrom',
      'visibility',
      'controls"',
    ]) {
      expect(text).not.toContain(`"${key}`);
    }
  });

  it('names no measure that is internal, retired or of another service', () => {
    for (const id of ['honigtopf', 'altanlage', 'fernwartung']) expect(text).not.toContain(id);
  });

  it('drops the target of a link to what it does not show, and keeps its words', () => {
    const handbook = JSON.stringify(
      documents.handbook(catalogue, { ...sampleDraft, language: 'de', customer: null }),
    );
    expect(handbook).toContain('"url":"#altanlage"');
    expect(text).toContain('"url":"#usv-systeme"');
    expect(text).not.toContain('#altanlage');
  });
});
