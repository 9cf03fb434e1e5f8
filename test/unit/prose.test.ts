import { describe, expect, test } from 'vitest';
import type { Prose } from '../../src/documents/recordViews.ts';
import { isAllowedAddress } from '../../src/html/allowedHtml.ts';
import { isLong, proseHtml } from '../../src/html/prose.ts';
import { readWords } from '../../src/html/words.ts';
import { proseOf, templatesWith } from '../support/sampleViews.ts';

const templates = await templatesWith();

function html(markdown: string | Prose, below = 2): string {
  const { value: wording } = readWords(templates, 'de');
  if (wording === null) throw new Error('The German words are missing.');
  return proseHtml(typeof markdown === 'string' ? proseOf(markdown) : markdown, { below, wording });
}

describe('headings', () => {
  test('begin one level below the heading above the text', () => {
    expect(html('## Eins\n\n### Zwei', 2)).toBe('<h3>Eins</h3>\n<h4>Zwei</h4>');
    expect(html('# Eins', 4)).toBe('<h5>Eins</h5>');
  });

  test('skip no level, whatever the author wrote', () => {
    expect(html('## A\n\n##### B\n\n### C\n\n## D', 2)).toBe(
      '<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>\n<h3>D</h3>',
    );
  });

  test('go no deeper than HTML does', () => {
    expect(html('# A\n\n## B\n\n### C', 4)).toContain('<h6>C</h6>');
  });
});

describe('values', () => {
  test.each([
    [10, 'characters', '10\u00A0Zeichen'],
    [1, 'h', '1\u00A0Stunde'],
    [24, 'h', '24\u00A0Stunden'],
    [99.95, 'percent', '99,95\u00A0%'],
    [1500, 'd', '1.500\u00A0Tage'],
    [3, 'count', '3'],
  ] as const)('%d with unit %s print as words', (value, unit, expected) => {
    expect(html({ language: 'de', nodes: [{ type: 'resolvedValue', value, unit }] })).toBe(expected);
  });
});

describe('tables', () => {
  const table = html('| Begriff | Zahl |\n| --- | --: |\n| USV | 3 |');

  test('stand in a box that scrolls and that a keyboard reaches', () => {
    expect(table).toMatch(/^<div class="table" role="group" tabindex="0" aria-label="Tabelle"><table>/);
  });

  test('say which cells head a column, and keep their alignment', () => {
    expect(table).toContain('<th scope="col">Begriff</th>');
    expect(table).toContain('<th scope="col" class="right">Zahl</th>');
    expect(table).toContain('<td class="right">3</td>');
  });
});

describe('links', () => {
  test('into the document keep their target, and get a place for the page that it stands on', () => {
    expect(html('[USV](#usv-systeme)')).toBe(
      '<p><a href="#usv-systeme">USV</a><span class="page-reference">, Seite\u00A0<span data-page-of="usv-systeme"></span></span></p>',
    );
  });

  test('in a heading get none, since the outline would show it', () => {
    expect(html('### **[USV](#usv-systeme)**')).not.toContain('data-page-of');
  });

  test('into the web are marked, so that print can show the address', () => {
    expect(html('[Text](https://example.org/a?b=c)')).toContain(
      '<a href="https://example.org/a?b=c" class="external">Text</a>',
    );
  });

  test('that show their own address are not marked', () => {
    expect(html('<https://example.org>')).toBe(
      '<p><a href="https://example.org">https://example.org</a></p>',
    );
  });
});

describe('whatever the tree holds, only harmless HTML comes out', () => {
  test('raw HTML is dropped', () => {
    const nodes = [{ type: 'html' as const, value: '<script>alert(1)</script>' }];
    expect(html({ language: 'de', nodes })).toBe('');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'vbscript:x'])(
    'a link to %j loses its target',
    (url) => {
      const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'Text' }] };
      expect(html({ language: 'de', nodes: [link] })).not.toContain('href');
    },
  );

  test.each(['https://example.org/pixel.png', 'data:text/html;base64,PGI+', 'file:///etc/passwd', ''])(
    'an image from %j becomes its description',
    (url) => {
      expect(html({ language: 'de', nodes: [{ type: 'image', url, alt: 'Plan <b>' }] })).toBe(
        'Plan &#x3C;b>',
      );
    },
  );

  test('an inlined image is kept', () => {
    const image = { type: 'image' as const, url: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Plan' };
    expect(html({ language: 'de', nodes: [image] })).toBe(
      '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Plan">',
    );
  });

  test('no element has an id, so none can be in a document twice', () => {
    expect(html('# Titel\n\n[x](#y)\n\n- [x] erledigt')).not.toMatch(/\sid=/);
  });

  test('text is escaped', () => {
    expect(html('a \\<b> & "c"')).toBe('<p>a &#x3C;b> &#x26; „c“</p>');
  });
});

test('the nodes of the view stay as they are', () => {
  const prose = proseOf('## Art. 32\n\nNach Art. 32.');
  const before = JSON.stringify(prose);
  html(prose);
  expect(JSON.stringify(prose)).toBe(before);
});

test('a text counts as long from about half a page', () => {
  expect(isLong([proseOf('Ein Satz.')])).toBe(false);
  expect(isLong([proseOf('Wort '.repeat(200)), proseOf('Wort '.repeat(200))])).toBe(true);
});

describe('addresses in attributes', () => {
  test.each(['#usv-systeme', 'annex.de.pdf', 'https://example.org/a', 'mailto:a@example.org'])(
    '%s is allowed',
    (url) => {
      expect(isAllowedAddress(url)).toBe(true);
    },
  );

  test.each([
    'javascript:alert(1)',
    '//example.org',
    '../secret',
    '/etc/passwd',
    'data:text/html,x',
    '',
    'a b',
  ])('%j is refused', (url) => {
    expect(isAllowedAddress(url)).toBe(false);
  });
});

describe('tables', () => {
  const table = (head: string, ...rows: string[]) =>
    html(`${head}\n${head.replace(/[^|]+/g, '-')}\n${rows.join('\n')}`);

  test('with many columns break long words at their joints, and never in code', () => {
    const word = 'Datenschutzbeauftragter';
    const shown = table('|a|b|c|', `|${word}|kurz|\`${word}\`|`);
    expect(shown).toContain('<td>Daten\u00ADschutz');
    expect(shown).toContain(`<code>${word}</code>`);
    expect(table('|a|b|', `|${word}|kurz|`)).not.toContain('\u00AD');
  });

  test('let a word break that no column can hold, without a character that is copied', () => {
    const shown = table('|a|b|', `|${'x'.repeat(30)}|kurz|`);
    expect(shown).toContain(`${'x'.repeat(8)}<wbr>${'x'.repeat(8)}<wbr>`);
    expect(shown.replaceAll('<wbr>', '')).toContain('x'.repeat(30));
  });

  test('set columns of numbers to the right, with their decimal signs below each other', () => {
    const shown = table('|Dienst|Quote|', '|A|99,95|', '|B|7|', '|C|1.250,5|');
    expect(shown).toContain('<th scope="col" class="right">Quote</th>');
    expect(shown).toContain('<td class="right">99,95</td>');
    expect(shown).toContain('<td data-fill=",00" class="right">7</td>');
    expect(shown).toContain('<td data-fill="0" class="right">1.250,5</td>');
  });

  test('keep columns as they are where one cell holds no number, or the author has chosen', () => {
    expect(table('|a|', '|1|', '|zwei|')).not.toContain('right');
    expect(html('|a|\n|:-:|\n|1|')).not.toContain('right');
  });
});
