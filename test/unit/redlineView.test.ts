import { describe, expect, it } from 'vitest';
import type { RedlineView } from '../../src/documents/changeViews.ts';
import type { MarkedRecord } from '../../src/documents/recordViews.ts';
import { redlineView } from '../../src/documents/redlineView.ts';
import { versionName } from '../../src/html/versionName.ts';
import { readWords } from '../../src/html/words.ts';
import { type Changes, changeDraft, changedSample } from '../support/changedSample.ts';
import { templatesWith } from '../support/sampleViews.ts';

function redlineOf(changes?: Changes, customer: string | null = null, earlier?: Changes): RedlineView {
  return redlineView(changedSample(changes, earlier).comparison, {
    ...changeDraft,
    language: 'de',
    customer,
  });
}

function recordsOf({ chapters }: RedlineView): MarkedRecord[] {
  return chapters.flatMap(({ rules, categories }) => [
    ...rules,
    ...categories.flatMap(({ measures }) => measures),
  ]);
}

/** What became of every rule and measure, in the order of print. */
function fates(view: RedlineView): string[] {
  return recordsOf(view).map(({ id, mark }) => `${id} ${mark}`);
}

const availability = 'content/measures/1.1-verfuegbarkeit';
const confidentiality = 'content/measures/1.0-vertraulichkeit';

describe('the annex as a redline', () => {
  it('shows what is gone where it stood, what is new where it stands, and what changed', () => {
    expect(fates(redlineOf())).toEqual([
      'sperren changed',
      'zutritt changed',
      'fernwartung changed',
      'usv-systeme changed',
      'notstrom deleted',
      'brandschutz inserted',
    ]);
  });

  it('has its contents from the later version, where what is gone has no line', () => {
    const ids = redlineOf().contents.map(({ id }) => id);
    expect(ids).toContain('brandschutz');
    expect(ids).not.toContain('notstrom');
  });

  it('marks numbers, states and providers, and of a provider only the name that changed', () => {
    const records = recordsOf(redlineOf());
    const of = (id: string) => records.find((record) => record.id === id);
    expect(of('sperren')?.number).toEqual([
      { mark: 'deleted', value: '1' },
      { mark: 'inserted', value: '2' },
    ]);
    expect(of('fernwartung')?.state.map(({ mark, value }) => [mark, value.status])).toEqual([
      ['deleted', 'partial'],
      ['inserted', 'planned'],
    ]);
    expect(of('usv-systeme')?.providers.map(({ mark, value }) => [mark, value.kind])).toEqual([
      ['deleted', 'subprocessor'],
      ['kept', 'own'],
    ]);
    expect(of('zutritt')?.providers).toMatchObject([
      {
        mark: 'kept',
        value: { names: [{ mark: 'deleted' }, { mark: 'inserted', value: 'Muster Rechenzentren SE' }] },
      },
    ]);
  });

  it('has a measure that moved to another category once, where it is now', () => {
    const moved = redlineOf({
      [`${availability}/notstrom.md`]: null,
      [`${confidentiality}/notstrom.md`]:
        '---\nid: notstrom\nnumber: "1.0.7"\ntitle: Notstrom aus einem Aggregat\nstatus: planned\nvisibility: customer\nprovidedBy: [own]\ntargetDate: 2027-03-31\n---\n\n## Für Kunden\n\nEin Aggregat liefert Strom, wenn das Netz länger ausfällt.\n',
    });
    expect(fates(moved)).toEqual([
      'sperren kept',
      'zutritt kept',
      'fernwartung kept',
      'notstrom changed',
      'usv-systeme kept',
    ]);
    expect(recordsOf(moved)[3]?.texts[0]?.nodes).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text' }] },
    ]);
  });

  it('strikes out a category with all its measures', () => {
    const view = redlineOf({
      [`${availability}/index.md`]: null,
      [`${availability}/notstrom.md`]: null,
      [`${availability}/usv-systeme.md`]: null,
    });
    const categories = view.chapters.flatMap((chapter) => chapter.categories);
    expect(categories.map(({ id, mark }) => `${id} ${mark}`)).toEqual([
      'vertraulichkeit changed',
      'verfuegbarkeit deleted',
    ]);
  });

  it('compares a text in another language as a whole', () => {
    const english = redlineView(changedSample({ [`${confidentiality}/zutritt.en.md`]: null }).comparison, {
      ...changeDraft,
      language: 'en',
      customer: null,
    });
    const texts = recordsOf(english).find(({ id }) => id === 'zutritt')?.texts;
    expect(texts?.map(({ language, nodes }) => [language, nodes.map(({ type }) => type)])).toEqual([
      ['en', ['deletion']],
      ['de', ['insertion']],
    ]);
  });

  it('says that nothing differs where its reader sees nothing of it', () => {
    expect(redlineOf({}).isSame).toBe(true);
    expect(redlineOf({ [`${confidentiality}/honigtopf.md`]: (text) => `${text}\nMehr.\n` }).isSame).toBe(
      true,
    );
    expect(redlineOf().isSame).toBe(false);
  });

  it('shows a customer its own annex', () => {
    const view = redlineOf(undefined, 'musterkunde');
    expect(view.name).toBe('annex-redline.musterkunde.de');
    expect(fates(view)).not.toContain('fernwartung changed');
  });
});

describe('the name of a version', async () => {
  const { value: wording } = readWords(await templatesWith(), 'de');
  const commit = 'fedcba9876543210fedcba9876543210fedcba98';

  it.each([
    [{ release: '1.2.0', commit, isModified: false }, 'Version 1.2.0'],
    [{ release: null, commit, isModified: false }, 'Commit fedcba9'],
    [{ release: null, commit, isModified: true }, 'Arbeitsstand'],
    [{ release: null, commit: null, isModified: false }, 'Arbeitsstand'],
  ])('of %j is %s', (version, name) => {
    expect(wording && versionName(version, wording)).toBe(name);
  });
});
