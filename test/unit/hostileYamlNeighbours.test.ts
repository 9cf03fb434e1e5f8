import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { codes, fields } from '../support/hostileMeasure.ts';
import { treeFrom } from '../support/projects.ts';

describe('neighbours in the frontmatter', () => {
  it.each<[string, string, string]>([
    ['a closing bracket too many', 'services: [a]]', 'yaml-syntax 5:14'],
    ['text behind a quote', 'owner: "abc" def', 'yaml-syntax 5:14'],
    ['a field without a space', 'owner:x', 'yaml-syntax 5:1'],
    ['a colon of another script', 'owner： x', 'yaml-syntax 5:1'],
    ['a space that does not break', 'owner:\u00A0x', 'yaml-syntax 5:1'],
    ['a line that is indented too little', 'review:\n  every: P12M\n last: 2026-01-01', 'yaml-syntax 7:1'],
    ['a tab behind a bracket', 'services: [\tx,\n\ty]', 'yaml-syntax 5:11'],
    ['a percent sign', 'owner: %x', 'yaml-syntax 5:8'],
    ['an at sign', 'owner: @x', 'yaml-syntax 5:8'],
    ['a backtick', 'owner: `x`', 'yaml-syntax 5:8'],
    ['a local tag', 'owner: !x', 'yaml-syntax 5:8'],
    ['an ordered map', 'services: !!omap [a: b]', 'yaml-syntax 5:11'],
    ['a set', 'services: !!set {a, b}', 'yaml-syntax 5:11'],
    ['an alias to nothing', 'owner: *x', 'yaml-alias 5:8'],
    ['an anchor on nothing', 'owner: &x', 'field-empty 5:1'],
    ['a merge key with an alias', 'review: &r { every: P12M }\n<<: *r', 'yaml-alias 6:5'],
    ['a merge key', '<<: { owner: x }', 'field-unknown 5:1'],
    ['a directive', '%YAML 1.1', 'yaml-syntax 5:1'],
    ['a list as a key', '? [a, b]\n: x', 'yaml-key 5:3'],
    ['no key', ': x', 'field-unknown 5:1'],
    ['an empty place in a list', 'services: [a,,b]', 'yaml-syntax 5:14'],
    ['an unknown escape', 'owner: "\\q"', 'yaml-syntax 5:9'],
    ['an escape beyond Unicode', 'owner: "\\UFFFFFFFF"', 'yaml-syntax 5:9'],
    ['__proto__ with an escape', '"\\u005f_proto__": x', 'yaml-forbidden-key 5:1'],
    ['__proto__ below', 'parameters: { __proto__: { value: 1 } }', 'yaml-forbidden-key 5:15'],
    ['toString as a key', 'toString: x', 'field-unknown 5:1'],
    ['hasOwnProperty as a framework', 'controls: { hasOwnProperty: [x] }', 'field-format 5:13'],
    ['a duplicate key in a group', 'review: { every: P12M, every: P6M }', 'yaml-duplicate-key 5:24'],
    ['no number', 'parameters: { p: { value: .nan, unit: h, stronger: lower } }', 'field-type 5:27'],
    [
      'a number without bound',
      'parameters: { p: { value: 1e999, unit: h, stronger: lower } }',
      'field-type 5:27',
    ],
    ['null', 'owner: null', 'field-empty 5:1'],
    ['yes', 'status: yes', 'field-value 5:9'],
    ['a time in place of a day', 'validFrom: 12:30:45', 'field-format 5:12'],
    ['a day with a time', 'validFrom: 2026-01-01T00:00:00Z', 'field-format 5:12'],
    ['the day zero', 'validFrom: 0000-00-00', 'field-format 5:12'],
    ['a key of look-alike letters', '\u043Ewner: x', 'field-unknown 5:1'],
    ['an id of look-alike letters', 'owner: betri\u0435b', 'field-format 5:8'],
    ['quotes of a text editor', 'owner: \u201Cx\u201D', 'field-format 5:8'],
    ['a dash of a text editor', 'services:\n  \u2013 hosting', 'field-format 6:3'],
    ['a fence of four dashes', 'owner: x\n----', 'yaml-syntax 6:1'],
    ['a key of 1,100 letters', `${'k'.repeat(1_100)}: x`, 'yaml-syntax 5:1'],
    ['a key of 90,000 letters', `${'k'.repeat(90_000)}: x`, 'text-excess 1:1'],
    ['100 lists below each other', lines(100, (depth) => `${' '.repeat(depth)}-`), 'yaml-syntax 5:1'],
    ['200 groups below each other', lines(200, (depth) => `${' '.repeat(depth)}k:`), 'text-excess 166:1'],
    ['1,900 anchors', lines(1_900, (index) => `k${index}: &a${index} x`), 'text-excess 1:1'],
    ['20,000 comments', '# x\n'.repeat(20_000), 'text-excess 1:1'],
    ['a text folded 20,000 times', `owner: >\n${'  x\n'.repeat(20_000)}`, 'text-excess 1:1'],
    ['20,000 escapes', `owner: "${'\\x41'.repeat(20_000)}"`, 'text-excess 5:1'],
  ])('names %s', (_, yaml, expected) => {
    const start = performance.now();
    expect(codes(fields(yaml))[0]).toBe(expected);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['---yaml', 'frontmatter-fence'],
    ['--- yaml', 'frontmatter-fence'],
    ['----', 'frontmatter-fence'],
    [';;;', 'frontmatter-fence'],
    [' ---', 'frontmatter-missing'],
    ['\n---', 'frontmatter-missing'],
    ['———', 'frontmatter-missing'],
  ])('takes %j for no fence', (fence, code) => {
    expect(codes(`${fence}\nid: b\n${fence}\n`)[0]).toBe(`${code} 1:1`);
  });

  it.each(['...', ' ---', '----', '--- x'])('does not take %j for the closing fence', (fence) => {
    expect(codes(`---\nid: b\n${fence}\n\nText\n`)).toEqual(['frontmatter-unclosed 1:1']);
  });

  it.each([
    '[en, de]',
    '["en", de]',
    "['en']",
    '[\n  en,\n  de,\n]',
    '\n  - en\n  - de',
    '\n- "en"',
    '# in dieser Folge\n  - en',
    '[ # zuerst\n  en]',
  ])('finds the first language in `languages: %s`', (languages) => {
    const organisation = `---\nid: organisation\nname: A\nlanguages: ${languages}\n---\n`;
    const { value } = checkContent(treeFrom({ 'content/organisation.md': organisation }), exampleDate);
    expect(value.catalogue.sourceLanguage).toBe('en');
  });
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
