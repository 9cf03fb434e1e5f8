import { describe, expect, it } from 'vitest';
import { indexView } from '../../src/documents/indexView.ts';
import { readContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';

const organisation = `---
id: organisation
name: Beispiel GmbH
languages: [de]
roles: { geschaeftsleitung: { de: Geschäftsleitung } }
---
`;

function release(version: string, text: string): string {
  return `---\nid: "${version}"\ndate: 2026-05-02\neffective: 2026-06-01\napprover: geschaeftsleitung\n---\n\n${text}\n`;
}

function newsOf(releases: Readonly<Record<string, string>>) {
  const files = Object.entries(releases).map(([version, text]) => [
    `content/releases/${version}.md`,
    release(version, text),
  ]);
  const tree = treeFrom({ 'content/organisation.md': organisation, ...Object.fromEntries(files) });
  const edition = { ...sampleDraft, customer: null };
  return indexView(
    readContent(tree).value.catalogue,
    { ...edition, languages: ['de'], documents: [], formats: [] },
    [],
  ).news;
}

describe('the news of the index', () => {
  it('are those of the newest release, by its version and not by its name', () => {
    const news = newsOf({ '1.9.0': '## Für Kunden\n\nAlt.', '1.10.0': '## Für Kunden\n\nNeu.' });
    expect(news).toMatchObject({
      version: '1.10.0',
      date: '2026-05-02',
      effective: '2026-06-01',
      approver: 'Geschäftsleitung',
    });
    expect(JSON.stringify(news?.text)).toContain('Neu.');
  });

  it('tell only what customers may read', () => {
    const news = newsOf({ '1.0.0': 'Vorspann.\n\n## Für Kunden\n\nNeu.\n\n## Intern\n\nGeheim.' });
    expect(JSON.stringify(news)).toContain('Neu.');
    expect(JSON.stringify(news)).not.toMatch(/Vorspann|Geheim/);
    expect(newsOf({ '1.0.0': 'Nur intern.' })?.text).toBeNull();
  });

  it('are none where nothing was released', () => {
    expect(newsOf({})).toBeNull();
  });
});
