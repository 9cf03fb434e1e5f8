import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../src/checks/example.ts';
import { passagesOf } from '../../src/checks/reading/passages.ts';
import { readContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

const file = 'measures/1.0-schutz/beispiel.md';

/** The passages of a measure with these fields and this text. */
function passages(fields: string, text: string) {
  const content = { [file]: `---\nid: beispiel\n${fields}\n---\n\n${text}\n` };
  const [measure] = readContent(treeFrom(exampleProject(content))).value.catalogue.measures;
  return measure === undefined ? [] : passagesOf(measure);
}

/** Where a word of the text stands in its file: the text begins on line 6. */
function placeOf(word: string, fields: string, text: string): string {
  const passage = passages(fields, text).find((candidate) => candidate.text.includes(word));
  const place = passage?.locate(passage.text.indexOf(word));
  return `${place?.line}:${place?.column}`;
}

describe('a word', () => {
  it.each<[string, string, string]>([
    ['in a paragraph', 'Ein Wort.', '6:5'],
    ['on a second line', 'Eine Zeile,\ndann ein Wort.', '7:10'],
    ['behind Windows line ends', 'Eine Zeile,\r\ndann ein Wort.', '7:10'],
    ['in bold', 'Ein **Wort**.', '6:7'],
    ['behind a link', 'Ein [Link](#beispiel) und Wort.', '6:27'],
    ['behind escapes', 'Ein \\*Stern\\* und Wort.', '6:19'],
    ['behind an entity', 'Ein &amp; und Wort.', '6:15'],
    ['behind a parameter', 'Nach :value[frist] ein Wort.', '6:24'],
    ['in a list, on a second line', '- Ein Punkt,\n  und Wort.', '7:7'],
    ['in a quotation, on a second line', '> Ein Satz,\n> und Wort.', '7:7'],
    ['in a cell', '| a | b |\n| - | - |\n| c | Wort |', '8:7'],
    ['in a block of code', '```sh\nls Wort\n```', '7:4'],
    ['in code within a line', 'Mit `ls Wort` geht es.', '6:9'],
  ])('%s is found where the file spells it', (_, text, place) => {
    expect(
      placeOf('Wort', 'title: T\nparameters: { frist: { value: 1, unit: h, stronger: lower } }', text),
    ).toBe(place.replace(/^\d+/, (line) => String(Number(line) + 1)));
  });

  it('in a title is found with and without quotes', () => {
    expect(placeOf('Wort', 'title: Ein Wort', 'Text.')).toBe('3:12');
    expect(placeOf('Wort', 'title: "Ein Wort"', 'Text.')).toBe('3:13');
  });
});

describe('a passage', () => {
  it('is read by customers where their section and the visibility say so', () => {
    const read = (fields: string) =>
      passages(fields, 'Davor.\n\n## Für Kunden\n\nDrin.\n\n## Intern\n\nDanach.')
        .filter(({ customer }) => customer)
        .map(({ text }) => text);
    expect(read('title: T')).toEqual(['T', 'Drin.']);
    expect(read('title: T\nvisibility: internal')).toEqual([]);
  });

  it('is one line, so that a wording may stand across two', () => {
    expect(passages('title: T', 'nach §\n9 BDSG').map(({ text }) => text)).toContain('nach § 9 BDSG');
  });
});
