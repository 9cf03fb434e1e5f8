import { describe, expect, it } from 'vitest';
import { provenanceSchema } from '../../src/attachments/provenanceFile.ts';
import { compose } from '../../src/composition/compose.ts';
import type { Toolchain } from '../../src/documents/provenance.ts';
import { sampleAnnex, templatesWith } from '../support/sampleViews.ts';

const tree = await templatesWith();
const current: Toolchain = { ...sampleAnnex.provenance.toolchain, chromium: null };
const chromium = '153.0.8010.0';

/** What a document says of its tools: as it is delivered, as it is printed, and in the file that it carries. */
function madeAgain(recorded: Toolchain, language: string) {
  const view = { ...sampleAnnex, language, provenance: { ...sampleAnnex.provenance, recorded } };
  const { value, diagnostics } = compose(view, { tree, fonts: [], browserVersion: chromium });
  expect(diagnostics).toEqual([]);
  const attached = value?.sheet?.finishing.attachments.find(({ name }) => name === 'provenance.json');
  const json = JSON.parse(new TextDecoder().decode(attached?.bytes));
  return {
    page: provenanceIn(value?.page.html ?? ''),
    sheet: provenanceIn(value?.sheet?.page.html ?? ''),
    recorded: provenanceSchema.parse(json).recorded,
  };
}

function provenanceIn(html: string): string {
  const part = html.slice(html.indexOf('<section class="provenance"'));
  return part
    .slice(0, part.indexOf('</section>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a release that is built with other tools', () => {
  it('names those that it was released with, on its last page and in the file that it carries', () => {
    const recorded = {
      ...current,
      chromium,
      tomwerk: '0.0.9',
      program: '1'.repeat(64),
      fonts: '2'.repeat(64),
    };
    const made = madeAgain(recorded, 'de');
    expect(made.page).toContain('Neu gebaut mit anderen Werkzeugen als bei der Veröffentlichung');
    expect(made.page).toContain('Werkzeuge damals tomwerk 0.0.9 · Node 24.0.0 Programm damals');
    expect(made.page).toContain(
      `Programm damals (SHA-256) ${'1'.repeat(64)} Schriften damals (SHA-256) ${'2'.repeat(64)}`,
    );
    expect(made.page).not.toContain('Vorlagen damals');
    expect(made.sheet).toContain(`Werkzeuge damals tomwerk 0.0.9 · Node 24.0.0 · Chromium ${chromium}`);
    expect(made.recorded).toEqual(recorded);
    expect(madeAgain(recorded, 'en').page).toContain('Built again with other tools than at its release');
  });

  it('says nothing of a browser on a page that was not printed', () => {
    const made = madeAgain({ ...current, chromium: '152.0.1' }, 'de');
    expect(made.page).not.toContain('damals');
    expect(made.sheet).toContain('Werkzeuge damals tomwerk 0.1.0 · Node 24.0.0 · Chromium 152.0.1');
  });

  it('says nothing at all where the tools are the same', () => {
    const made = madeAgain({ ...current, chromium }, 'de');
    expect(made.page + made.sheet).not.toContain('damals');
    expect(made.recorded).toBeNull();
  });
});
