import { describe, expect, it } from 'vitest';
import { body, codes } from '../support/hostileMeasure.ts';

describe('what a text refers to and nothing defines', () => {
  it.each([
    ['a footnote', 'Text[^1].', 'footnote 7:5'],
    ['a link', 'Eins\n[zwei][drei].', 'link-undefined 8:1'],
    ['a link by its own text', 'Siehe [Norm][].', 'link-undefined 7:7'],
    ['an image', '![Plan][plan]', 'link-undefined 7:1'],
    ['a link in a cell', '| a |\n| - |\n| [b][c] |', 'link-undefined 9:3'],
    ['an anchor', '[x](#nirgends)', 'link-broken 7:1'],
    ['a file', '[x](nirgends.md)', 'link-broken 7:1'],
    ['an empty address', '[x]()', 'link-broken 7:1'],
  ])('%s is named where it stands', (_, markdown, expected) => {
    expect(codes(body(markdown))).toContain(expected);
  });

  it.each(['Der Vertrag [Anlage 2] gilt.', 'Feld `[a][b]` und `[^1]`.', '\\[^1\\]', '[a][b]\n\n[b]: #a'])(
    '%j refers to nothing that is missing',
    (markdown) => {
      expect(codes(body(markdown)).join()).not.toMatch(/footnote|link-undefined/);
    },
  );
});

describe('addresses and HTML, further', () => {
  it.each([
    ['capital letters', '[x](JaVaScRiPt:alert(1))', 'url-refused 7:1'],
    ['brackets', '<javascript:alert(1)>', 'url-refused 7:1'],
    ['a blank before', '[x](<  javascript:x>)', 'url-refused 7:1'],
    ['a control character before', '[x](&#1;javascript:x)', 'character-hidden 7:1'],
    ['an encoded colon', '[x](javascript%3Ax)', 'link-broken 7:1'],
    ['a line end', '[x](<java\nscript:x>)', 'raw-html 7:5'],
    ['blob:', '[x](blob:x)', 'url-refused 7:1'],
    ['ftp:', '[x](ftp://a)', 'url-refused 7:1'],
    ['an image as data:', '![x](data:image/png;base64,AAAA)', 'url-refused 7:1'],
    ['an image of another host', '![x](file://host/x.png)', 'url-refused 7:1'],
    ['backslashes', '![x](..\\..\\x.png)', 'url-refused 7:1'],
    ['an encoded slash', '![x](..%2f..%2fetc/passwd)', 'image-missing 7:1'],
    ['a path encoded twice', '![x](%252e%252e/x.png)', 'image-missing 7:1'],
    ['NUL in a path', '![x](a%00.png)', 'image-missing 7:1'],
    ['a broken escape', '![x](%zz.png)', 'image-missing 7:1'],
    ['a folder as an image', '![x](..)', 'image-missing 7:1'],
    ['an open comment', '<!-- offen', 'raw-html 7:1'],
    ['CDATA', '<![CDATA[x]]>', 'raw-html 7:1'],
    ['an instruction', '<?php x ?>', 'raw-html 7:1'],
    ['a drawing', '<svg onload=alert(1)>', 'raw-html 7:1'],
    ['HTML in a cell', '| a |\n| - |\n| <b>x</b> |', 'raw-html 9:3'],
    ['rows of other lengths', '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |', 'table-row-unequal 10:1'],
    ['a value of the prototype', ':value[__proto__]', 'value-malformed 7:1'],
    ['a value that is not closed', ':value[a', 'value-malformed 7:1'],
  ])('%s', (_, markdown, expected) => {
    expect(codes(body(markdown))).toContain(expected);
  });

  it('HTML that is written with entities is text', () => {
    expect(codes(body('&lt;script&gt;alert(1)&lt;/script&gt;'))).toEqual([]);
  });
});
