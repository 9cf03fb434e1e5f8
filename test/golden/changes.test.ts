import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeDocumentKinds } from '../../src/documents/edition.ts';
import { changeDocuments } from '../../src/documents/index.ts';
import { renderHtml } from '../../src/html/renderHtml.ts';
import { changeDraft, changedSample } from '../support/changedSample.ts';
import { casesFolder } from '../support/projects.ts';

const { after, comparison } = changedSample();

/** The page without what is the same in all: its head with fonts and styles. */
function body(html: string): string {
  return html.slice(html.indexOf('<body')).replace(/(?<=base64,)[A-Za-z0-9+/=]{80,}/g, '…');
}

describe.each([
  ['de', null],
  ['en', null],
  ['de', 'musterkunde'],
] as const)('the changed sample in %s for the customer %s', (language, customer) => {
  it.each(changeDocumentKinds)('has the document %s that is expected', async (kind) => {
    const view = changeDocuments[kind](comparison, { ...changeDraft, language, customer });
    const { value, diagnostics } = renderHtml(view, { tree: after.tree, fonts: [] });
    expect(diagnostics).toEqual([]);
    await expect(body(value?.html ?? '')).toMatchFileSnapshot(
      join(casesFolder, 'sample/expected', `${view.name}.html`),
    );
  });
});
