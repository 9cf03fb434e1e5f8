import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { compareCatalogues } from '../../../src/changes/compareCatalogues.ts';
import { sampleWith } from '../../support/disclosures.ts';

const usv = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';

describe('the comparison of two catalogues', () => {
  const before = buildCatalogue(sampleWith()).value;

  it('is empty for the same content, read twice', () => {
    const { records, coverage } = compareCatalogues(before, buildCatalogue(sampleWith()).value);
    expect({ records, coverage }).toEqual({ records: [], coverage: [] });
  });

  it('finds a parameter that became weaker', () => {
    const after = buildCatalogue(
      sampleWith({ [usv]: (text) => text.replace('value: 15', 'value: 10') }),
    ).value;
    expect(compareCatalogues(before, after).records).toMatchObject([
      {
        kind: 'measure',
        id: 'usv-systeme',
        class: 'lowered',
        isVisible: true,
        services: null,
        fields: [{ field: ['parameters', 'ueberbrueckung'], before: { value: 15 }, after: { value: 10 } }],
        texts: [],
      },
    ]);
  });
});
