import { describe, expect, it } from 'vitest';
import { body, codes, found } from '../support/hostileMeasure.ts';

describe('Markdown that is hostile or faulty', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['iframe', '<iframe src="https://example.org"></iframe>'],
    ['object', '<object data="x"></object>'],
    ['style', '<style>body { display: none }</style>'],
    ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
    ['base', '<base href="https://example.org">'],
    ['form', '<form action="https://example.org"><input></form>'],
    ['a comment', '<!-- geheim -->'],
    ['a line break', 'eins<br>zwei'],
  ])('names the HTML of %s', (_, html) => {
    expect(codes(body(html))[0]).toMatch(/^raw-html 7:\d+$/);
  });

  it.each([
    ['javascript:', '[x](javascript:alert(1))'],
    ['javascript: with an entity', '[x](javascript&#58;alert(1))'],
    ['javascript: with a tab', '[x](java&#9;script:alert(1))'],
    ['vbscript:', '[x](vbscript:x)'],
    ['data:', '[x](data:text/html,x)'],
    ['file:', '[x](file:///etc/passwd)'],
    ['a host without scheme', '[x](//example.org/x)'],
    ['a UNC path', '[x](\\\\\\\\host\\\\share)'],
    ['a drive', '[x](C:/Windows)'],
    ['an absolute path', '[x](/etc/passwd)'],
    ['an image from the network', '![x](https://example.org/x.png)'],
    ['an image from the metadata address', '![x](http://169.254.169.254/x)'],
    ['an address in a definition', '[x][y]\n\n[y]: javascript:x'],
  ])('refuses %s', (_, markdown) => {
    expect(codes(body(markdown)).some((code) => code.startsWith('url-refused'))).toBe(true);
  });

  it.each([
    ['a path out of the project', '![x](../../../../../../etc/passwd)'],
    ['an encoded path out of the project', '![x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd)'],
    ['an image that is not there', '![x](logo.png)'],
  ])('does not read %s', (_, markdown) => {
    expect(codes(body(markdown))).toEqual(['image-missing 7:1']);
  });

  it('names lists that are nested too deeply, and nothing else', () => {
    const lists = Array.from({ length: 78 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(codes(body(lists))).toEqual([expect.stringMatching(/^text-(?:too-deep|excess) \d+:\d+$/)]);
  });

  it('names a footnote', () => {
    expect(codes(body('Text[^1].\n\n[^1]: Fuß.'))).toEqual(['footnote 7:5']);
    expect(codes(body('Text.\n\n[^1]: Fuß.\n\n[^1]: Noch einer.'))).toEqual([
      'footnote 9:1',
      'footnote 11:1',
    ]);
  });

  it('takes times and gendered words for what they are', () => {
    expect(codes(body('Von 08:00 bis 18:00 für Mitarbeiter:innen.'))).toEqual([]);
  });

  const nested = (count: number) => `${'['.repeat(count)}x${'](y)'.repeat(count)}`;

  it.each([
    ['8,000 quotes in one line', '>'.repeat(8_000)],
    ['4,000 lists in one line', '* '.repeat(4_000)],
    [
      '4,000 lists below each other',
      Array.from({ length: 300 }, (_, level) => `${' '.repeat(2 * level)}* x`).join('\n'),
    ],
    ['20,000 nested links', nested(20_000)],
    ['64 kB of brackets', '['.repeat(64_000)],
    ['25,000 emphases', '*a_ '.repeat(25_000)],
    ['10,000 backticks', '`'.repeat(10_000)],
    ['backticks of growing length', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['1 MB on one line', 'a '.repeat(500_000)],
    ['a table of 100,000 rows', `| a |\n| - |\n${'| b |\n'.repeat(100_000)}`],
    ['64 kB of exclamation marks and brackets', '!['.repeat(32_000)],
    ['64 kB of less-than signs', '<'.repeat(64_000)],
    ['64 kB of addresses', 'http://a@'.repeat(7_000)],
    ['an address of 50 kB', `http://${'a.'.repeat(25_000)}`],
    ['a mail address of 50 kB', `${'a.'.repeat(25_000)}@`],
    ['60 kB of underscores in words', 'a_b'.repeat(20_000)],
    ['1,400 brackets in every one of 340 paragraphs', `${'['.repeat(1_400)}\n\n`.repeat(340)],
    ['a table of 9,000 rows with links', `| a |\n| - |\n${'| [b](#a) |\n'.repeat(9_000)}`],
    ['60 kB of one paragraph of short lines', 'ab\n'.repeat(20_000)],
    ['a false table of 25,000 emphases', `a b\n|-|-|\n${'*a_ '.repeat(25_000)}`],
    ['a cell of 25,000 emphases', `| a | b |\n|---|---|\n| ${'*a_ '.repeat(25_000)} |`],
    ['216,000 list items in 9,000 lines', `${'- '.repeat(24)}a\n\n`.repeat(9_000)],
    ['160 paragraphs of 740 emphases', `${'*a_ '.repeat(740)}\n\n`.repeat(160)],
    ['80,000 headings', '# a\n\n'.repeat(80_000)],
    ['9,900 paragraphs', 'a *b* [c](#a)\n\n'.repeat(9_900)],
    ['20,000 definitions', Array.from({ length: 20_000 }, (_, index) => `[d${index}]: #a\n`).join('\n')],
  ])('ends within ten seconds on %s', (_, markdown) => {
    const start = performance.now();
    expect(() => found(body(markdown))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
