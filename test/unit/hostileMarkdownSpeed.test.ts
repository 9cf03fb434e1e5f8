import { describe, expect, it } from 'vitest';
import { body, found } from '../support/hostileMeasure.ts';

const each = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('Markdown that could take long', () => {
  // Each was measured: what is refused would take seconds, what passes is the most that a bound lets through.
  it.each<[string, string, 'refused' | 'read']>([
    ['5,000 underlined headings without a blank line', 'a\n-\n'.repeat(5_000), 'refused'],
    ['1,000 underlined headings without a blank line', 'a\n-\n'.repeat(990), 'read'],
    [
      'a table of 180,000 cells',
      `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${`|${'b|'.repeat(200)}\n`.repeat(900)}`,
      'refused',
    ],
    [
      'a table of 5,000 columns',
      `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n|${'b|'.repeat(5_000)}`,
      'read',
    ],
    ['a table of 5,000 rows', `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(5_000)}`, 'read'],
    ['code of 9,000 lines', `\`\`\`\n${'x\n'.repeat(9_000)}`, 'refused'],
    ['50,000 pipes', '|'.repeat(50_000), 'read'],
    ['emphasis of 480 levels', `${'*'.repeat(480)}x${'*'.repeat(480)}`, 'refused'],
    ['480 nested links', `${'['.repeat(480)}x${'](y)'.repeat(480)}`, 'refused'],
    ['450 nested images', `${'!['.repeat(450)}x${'](y)'.repeat(450)}`, 'refused'],
    ['lists of 150 levels', each(150, (level) => `${' '.repeat(level)}- a`), 'refused'],
    ['numbered lists of 70 levels', each(70, (level) => `${'   '.repeat(level)}1. a`), 'refused'],
    ['300 quotes of 20 levels with lazy lines', `${'> '.repeat(20)}a\nb\n`.repeat(300), 'refused'],
    ['lists of 20 levels on 300 lines', `${'- '.repeat(20)}a\n`.repeat(300), 'read'],
    ['900 open emphases', '_a '.repeat(900), 'read'],
    ['400 crossed out', '~a~ '.repeat(400), 'read'],
    ['50,000 round brackets', `[a](${'('.repeat(50_000)}`, 'read'],
    ['900 open titles of definitions', '[a]: b "c\n\n'.repeat(900), 'read'],
    ['900 open labels', '[a\n'.repeat(900), 'read'],
    ['a label of 1,500 letters', `[${'a'.repeat(1_500)}]: b`, 'read'],
    ['990 entities', '&amp;'.repeat(990), 'read'],
    ['an entity of 50,000 letters', `&${'a'.repeat(50_000)};`, 'read'],
    ['an open code of 450 backticks', `\`${'a`` '.repeat(450)}`, 'read'],
    ['400 open comments', '<!--'.repeat(400), 'refused'],
    ['900 open tags', '<a '.repeat(900), 'read'],
    ['an attribute of 9,000 quotes', `<a ${'x="'.repeat(9_000)}`, 'read'],
    ['50,000 hashes', '#'.repeat(50_000), 'read'],
    ['100,000 blank lines', '\n'.repeat(100_000), 'read'],
    ['400,000 blanks', ' '.repeat(400_000), 'refused'],
    ['2,000 list items with paragraphs', '- a\n\n  b\n\n'.repeat(2_000), 'read'],
    ['a number of 50,000 digits', `${'9'.repeat(50_000)}. a`, 'read'],
    ['400 footnotes', '[^a]: x\n'.repeat(400), 'refused'],
    ['480 unknown values', ':value[a] '.repeat(480), 'refused'],
    ['an address of 50,000 slashes', `https://${'/'.repeat(50_000)}`, 'read'],
    ['12,000 times www', 'www.'.repeat(12_000), 'read'],
  ])('%s', (_, markdown, outcome) => {
    const start = performance.now();
    const errors = found(body(markdown)).filter(({ severity }) => severity === 'error');
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(errors.length === 0 ? 'read' : 'refused').toBe(outcome);
    for (const { location } of errors) expect(location?.line).toBeGreaterThanOrEqual(1);
  });
});
