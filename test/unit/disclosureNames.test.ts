import { describe, expect, test } from 'vitest';
import { disclosuresOf, sampleWith } from '../support/disclosures.ts';

const zutritt = 'content/measures/1.0-vertraulichkeit/zutritt.md';
const customer = 'content/customers/musterkunde.md';

function printing(text: string) {
  return sampleWith({
    'templates/annex.hbs': (template) => template.replace('</main>', `<p>${text}</p></main>`),
  });
}

/** The sample, whose section for customers says more. */
function saying(text: string) {
  return sampleWith({ [zutritt]: (old) => old.replace('## Intern', `${text}\n\n## Intern`) });
}

describe('another customer', () => {
  test('is named in no annex, by a template', () => {
    expect(disclosuresOf(printing('wie bei der Musterkunde GmbH &amp; Co. KG')).map(({ at }) => at)).toEqual([
      `${customer}:3:7`,
      `${customer}:2:5`,
    ]);
  });

  test('is named in no annex, not even where a section for customers does', () => {
    expect(disclosuresOf(saying('Wie bei Musterkunde GmbH & Co. KG.')).map(({ at }) => at)).toEqual([
      `${customer}:3:7`,
    ]);
  });

  test('has a contract that nobody else reads of', () => {
    expect(disclosuresOf(saying('Siehe AVV-2026-017.')).map(({ at, words }) => [at, words])).toEqual([
      [`${customer}:8:14`, 'AVV-2026-017'],
    ]);
  });

  test('may read its own name and contract', () => {
    const tree = saying('Wie bei Musterkunde GmbH & Co. KG, siehe AVV-2026-017.');
    expect(disclosuresOf(tree, { customer: 'musterkunde' })).toEqual([]);
  });

  test('may be the organisation itself or one of its sub-processors, whose names are printed', () => {
    const another = (name: string) =>
      sampleWith({ 'content/customers/anderer.md': `---\nid: anderer\nname: ${name}\n---\n` });
    expect(disclosuresOf(another('Musterhaus Hosting GmbH'))).toEqual([]);
    expect(disclosuresOf(another('Beispiel Rechenzentren AG'))).toEqual([]);
  });
});

describe('short internal texts are found as a whole', () => {
  test.each([
    [
      'the title of an internal measure',
      'Lockrechner',
      'content/measures/1.0-vertraulichkeit/honigtopf.md:4:8',
    ],
    ['the id of one', '<a href="#honigtopf">x</a>', 'content/measures/1.0-vertraulichkeit/honigtopf.md:2:5'],
    [
      'the title of a retired one',
      'Schlüssel aus Metall',
      'content/measures/1.0-vertraulichkeit/altanlage.md:4:8',
    ],
    [
      'the reason why it ended',
      'Durch Karten ersetzt',
      'content/measures/1.0-vertraulichkeit/altanlage.md:9:36',
    ],
    ['the name of evidence', 'USV-Test 2026-08', 'content/measures/1.1-verfuegbarkeit/usv-systeme.md:17:31'],
  ])('%s', (_, printed, at) => {
    expect(disclosuresOf(printing(printed)).map((found) => found.at)).toEqual([at]);
  });

  test('the title of a measure for a service that the customer does not use', () => {
    const tree = printing('Fernwartung nur nach Freigabe');
    expect(disclosuresOf(tree)).toEqual([]);
    expect(disclosuresOf(tree, { customer: 'musterkunde' }).map(({ at }) => at)).toEqual([
      'content/measures/1.0-vertraulichkeit/fernwartung.md:4:8',
    ]);
  });

  test('but not the title of a role', () => {
    expect(disclosuresOf(printing('Leitung Betrieb'))).toEqual([]);
  });
});

test('words that documents set side by side are no disclosure where an internal text happens to do so too', () => {
  const tree = sampleWith({
    'content/measures/1.0-vertraulichkeit/honigtopf.md': (text) =>
      `${text}\nSiehe 1.0.1 Zutritt mit Karte. Das Rechenzentrum der Musterhaus Hosting GmbH, Beispielweg 1, 00000 Musterstadt. Umsetzung bis 31. März 2027 nur mit Budget.\n`,
  });
  expect(disclosuresOf(tree)).toEqual([]);
});
