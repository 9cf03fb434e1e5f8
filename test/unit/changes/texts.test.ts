import { describe, expect, it } from 'vitest';
import type { TextChange } from '../../../src/changes/change.ts';
import { changeOf, compare, type Files, file, measure } from '../../support/comparisons.ts';

const folder = 'measures/1.0-schutz';
const path = `${folder}/usv.md`;

function textsOf(before: Files, after: Files): readonly TextChange[] {
  return changeOf(compare(before, after), 'measure', 'usv')?.texts ?? [];
}

function customers(before: string, after: string): readonly TextChange[] {
  return textsOf(
    { [path]: measure('', { customers: before }) },
    { [path]: measure('', { customers: after }) },
  );
}

describe('a text that customers read', () => {
  it.each([
    ['white space and line ends', 'Eins  zwei\ndrei.', 'Eins zwei drei.'],
    ['line ends of Windows', 'Eins.\n\nZwei.', 'Eins.\r\n\r\nZwei.'],
    ['the marker of a list', '- Eins\n- Zwei', '* Eins\n* Zwei'],
    ['the marker of a numbered list', '1. Eins\n2. Zwei', '1) Eins\n1) Zwei'],
    ['blank lines between the entries of a list', '- Eins\n- Zwei', '- Eins\n\n- Zwei'],
    ['the marker of emphasis', '*Eins* **zwei**', '_Eins_ __zwei__'],
    ['the form of a heading', '### Eins\n\nZwei.', '### Eins ###\n\nZwei.'],
    ['the form of a link', '[Eins](https://example.org/)', '[Eins][1]\n\n[1]: https://example.org/'],
    ['escapes and entities', 'Eins & zwei', 'Eins &amp; zwei'],
    ['the form of a table', '| A | B |\n| - | - |\n| 1 | 2 |', 'A | B\n--- | -----\n1|2'],
    ['composed letters', 'Für', 'Fu\u0308r'],
    ['white space around a value', 'Alle :value[rpo] gesichert.', 'Alle\n:value[ rpo ] gesichert.'],
  ])('says the same with other %s', (_, before, after) => {
    expect(customers(before, after)).toEqual([]);
    expect(customers(after, before)).toEqual([]);
  });

  it.each([
    ['emphasis', 'Eins zwei.', '**Eins** zwei.'],
    ['a list', 'Eins.\n\nZwei.', '- Eins.\n- Zwei.'],
    ['a heading', 'Eins\n\nZwei.', '### Eins\n\nZwei.'],
    ['paragraphs', 'Eins. Zwei.', 'Eins.\n\nZwei.'],
    ['a link to another record', 'Eins zwei.', '[Eins](raid.md) zwei.'],
    ['the alignment of a table', '| A |\n| - |\n| 1 |', '| A |\n| -: |\n| 1 |'],
    ['a soft hyphen', 'Datenschutz', 'Daten\u00ADschutz'],
    ['a hyphen at which no line ends', 'IT-Betrieb', 'IT\u2011Betrieb'],
    ['a quotation', 'Eins.', '> Eins.'],
  ])('is editorial with %s for the same words', (_, before, after) => {
    expect(customers(before, after)).toMatchObject([
      { part: 'customer', class: 'editorial', isVisible: true },
    ]);
    expect(customers(after, before)).toMatchObject([
      { part: 'customer', class: 'editorial', isVisible: true },
    ]);
  });

  it.each([
    ['another word', 'Alle 24 Stunden.', 'Alle 48 Stunden.'],
    ['another value', 'Alle :value[rpo].', 'Alle :value[rto].'],
    ['a number in place of a value', 'Alle :value[rpo].', 'Alle 24 Stunden.'],
    ['another sign', 'Wir sichern, nicht oft.', 'Wir sichern nicht, oft.'],
    ['a word less', 'Alles wird nicht gelöscht.', 'Alles wird gelöscht.'],
    ['words that are struck out', 'Wir sichern täglich.', 'Wir ~~sichern täglich~~.'],
    ['another address outside', '[Eins](https://example.org/a)', '[Eins](https://example.org/b)'],
    ['a tick in another place', '- [x] Eins\n- [ ] Zwei', '- [ ] Eins\n- [x] Zwei'],
    ['a word in another cell', '| A | B |\n| - | - |\n| x | |', '| A | B |\n| - | - |\n| | x |'],
    ['other words for an image', '![Eins](a.png)', '![Zwei](a.png)'],
    ['nothing', 'Eins.', ''],
  ])('is open with %s', (_, before, after) => {
    expect(customers(before, after)).toMatchObject([
      { part: 'customer', class: 'unclassified', isVisible: true },
    ]);
    expect(customers(after, before)).toMatchObject([
      { part: 'customer', class: 'unclassified', isVisible: true },
    ]);
  });

  it('is told line by line, without markup, values by their names', () => {
    const text =
      '**Eins** [zwei](https://example.org/)\n\n- alle :value[rpo]\n\n| A | B |\n| - | - |\n| 1 | 2 |';
    expect(customers(text, 'Neu.')).toMatchObject([
      { language: 'de', before: 'Eins zwei\nalle :value[rpo]\nA | B\n1 | 2', after: 'Neu.' },
    ]);
  });

  it('is open where the image that it shows differs', () => {
    const [one, two] = [new Uint8Array([1]), new Uint8Array([2])];
    const files = (bytes: Uint8Array) => ({
      [path]: measure('', { customers: '![Plan](plan.png)' }),
      [`${folder}/plan.png`]: bytes,
    });
    expect(textsOf(files(one), files(two))).toMatchObject([{ part: 'customer', class: 'unclassified' }]);
    const elsewhere = {
      [path]: measure('', { customers: '![Plan](bilder/plan.png)' }),
      [`${folder}/bilder/plan.png`]: one,
    };
    expect(textsOf(files(one), elsewhere)).toEqual([]);
  });

  it('says the same wherever the record that it links to has moved', () => {
    const files = (target: string) => ({
      [path]: measure('', { customers: `[Eins](${target})` }),
    });
    expect(textsOf(files('raid.md'), files('../2.0-anders/raid.md'))).toEqual([]);
  });
});

describe('the texts of a record', () => {
  it('are visible where customers read them', () => {
    const before = { [path]: measure('title: Alt', { customers: 'Eins.', inside: 'Zwei.' }) };
    const after = { [path]: measure('title: Neu', { customers: 'Drei.', inside: 'Vier.' }) };
    const told = textsOf(before, after).map(({ part, isVisible }) => [part, isVisible]);
    expect(told).toEqual([
      ['title', true],
      ['customer', true],
      ['internal', false],
    ]);
    const hidden = (title: string) => ({ [path]: measure(`title: ${title}\nvisibility: internal`) });
    expect(textsOf(hidden('Alt'), hidden('Neu'))).toMatchObject([{ part: 'title', isVisible: false }]);
  });

  it('are compared language by language, and visible in the languages of the documents', () => {
    const english = (title: string) => file(`title: ${title}`, '## For customers\n\nThe promise.\n');
    const files = (title: string, organisation = {}) => ({
      ...organisation,
      [path]: measure(),
      [`${folder}/usv.en.md`]: english(title),
    });
    const one = { class: 'unclassified', language: 'en', part: 'title', before: 'Old', after: 'New' };
    expect(textsOf(files('Old'), files('New'))).toMatchObject([{ ...one, isVisible: true }]);
    const german = { 'organisation.md': file('name: Beispiel GmbH\nlanguages: [de]') };
    expect(textsOf(files('Old', german), files('New', german))).toMatchObject([{ ...one, isVisible: false }]);
    expect(textsOf({ [path]: measure() }, files('New')).map(({ part }) => part)).toEqual([
      'title',
      'customer',
    ]);
  });

  it('leave the title of a chapter aside where customers read another', () => {
    const chapter = (title: string, more = '') => ({
      'handbook/01-zweck.md': file(`title: ${title}${more}`, '## Für Kunden\n\nText.\n'),
    });
    const visible = (before: Files, after: Files) =>
      changeOf(compare(before, after), 'chapter', 'zweck')?.texts.map(({ part, isVisible }) => [
        part,
        isVisible,
      ]);
    expect(visible(chapter('Alt'), chapter('Neu'))).toEqual([['title', true]]);
    const own = '\ncustomerTitle: Für Sie';
    expect(visible(chapter('Alt', own), chapter('Neu', own))).toEqual([['title', false]]);
    expect(visible(chapter('Alt'), chapter('Alt', own))).toEqual([['customerTitle', true]]);
  });
});
