import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DocumentView, IndexView } from '../../src/documents/views.ts';
import { cssString } from '../../src/html/cssString.ts';
import { fontFaces, fontsFor } from '../../src/html/fonts.ts';
import { dateText } from '../../src/html/format.ts';
import { joinScripts } from '../../src/html/joinScripts.ts';
import { periodText } from '../../src/html/quantity.ts';
import { renderHtml } from '../../src/html/renderHtml.ts';
import { readWords } from '../../src/html/words.ts';
import { readFonts } from '../../src/io/readFonts.ts';
import {
  bareRecord,
  sampleAnnex,
  sampleHandbook,
  sampleIndex,
  scriptsIn,
  templatesWith,
} from '../support/sampleViews.ts';

const tree = await templatesWith();
const fonts = await readFonts();
const ownScript = joinScripts('reader', scriptsIn(tree));
const views: readonly (DocumentView | IndexView)[] = [sampleHandbook, sampleAnnex, sampleIndex];

function htmlOf(view: DocumentView | IndexView): string {
  const { value, diagnostics } = renderHtml(view, { tree, fonts });
  expect(diagnostics).toEqual([]);
  return value?.html ?? '';
}

/** The words that a reader sees, without tags and styles. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The texts of all script elements of a page. */
function scriptsOf(html: string): string[] {
  return html
    .split(/<script/i)
    .slice(1)
    .map((rest) => rest.slice(rest.indexOf('>') + 1, rest.search(/<\/script/i)));
}

const attack = '<script>alert(1)</script> & „x“ "y"';
const escapedAttack = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; „x“ &quot;y&quot;';

describe('whatever the content says stays text', () => {
  test('in the title of a measure, wherever the handbook prints it', () => {
    const title = { text: attack, language: 'de' };
    const html = htmlOf({
      ...sampleHandbook,
      contents: [{ id: 'x', number: null, title, topic: null, level: 1 }],
      chapters: sampleHandbook.chapters.map((chapter) => ({ ...chapter, rules: [{ ...bareRecord, title }] })),
      coverage: [
        { id: 'x', number: null, title, kind: 'rule', letters: { a: true, b: true, c: true, d: true } },
      ],
    });
    expect(scriptsOf(html)).toEqual([ownScript]);
    expect(html.split(escapedAttack).length - 1).toBe(5);
  });

  test('in the name of the organisation, which also stands in the title and in the running heads', () => {
    const html = htmlOf({ ...sampleAnnex, organisation: { name: attack, address: [attack], logo: null } });
    expect(scriptsOf(html)).toEqual([ownScript]);
    expect(html).toContain(
      `<title>Anlage: Technische und organisatorische Maßnahmen – ${escapedAttack}</title>`,
    );
    expect(html).toContain('\\3c script\\3e alert\\28 1\\29 \\3c \\2f script\\3e  \\26  ');
  });

  test('in attributes', () => {
    const html = htmlOf({
      ...sampleIndex,
      documents: sampleIndex.documents.map((document) => ({ ...document, customer: '" onclick="x' })),
    });
    expect(html).not.toContain('" onclick="x');
  });

  test.each([
    '"; } body { display:none',
    '</style><b>',
    '\\"; } * { color: red } /*',
    'a\n} b {',
    "'; @import url(x);",
  ])('in style sheets: %j', (name) => {
    const html = htmlOf({ ...sampleHandbook, organisation: { name, address: [], logo: null } });
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    expect(style).toContain(`content: ${cssString(name)} }`);
    expect(cssString(name)).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*"$/u);
    expect(html.split('</style>')).toHaveLength(2);
  });
});

describe.each(views.map((view) => [view.name, view] as const))('the page of %s', (_, view) => {
  const html = htmlOf(view);

  test('forbids itself to load anything, and to run anything but the script that it holds', () => {
    const digest = createHash('sha256').update(ownScript).digest('base64');
    const scripts = view.kind === 'index' ? '' : `script-src 'sha256-${digest}'; `;
    expect(html).toContain(
      `content="default-src 'none'; ${scripts}style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(scriptsOf(html)).toEqual(view.kind === 'index' ? [] : [ownScript]);
    const withoutScript = html.replace(ownScript, '');
    expect(withoutScript).not.toMatch(/<link|<iframe|<[^>]*\son\w+=/i);
    expect(html.match(/url\((?!data:font\/woff2)/g)).toBeNull();
  });

  test('holds every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has an element for every link into itself', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('has one main heading and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('carries fonts of at most 250 kB', () => {
    const faces = html.match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.join('').length).toBeLessThan(250_000);
  });
});

test('passages in another language than the document say so', () => {
  const html = htmlOf(sampleAnnex);
  expect(html).toContain('<em lang="en">Data shredding</em>');
  expect(htmlOf({ ...sampleAnnex, language: 'en' })).toContain('<div class="prose" lang="de">');
});

test('characters that the typefaces lack are printed with others, in titles as well', () => {
  const html = htmlOf({ ...sampleIndex, organisation: 'A\u202FB\u2011C' });
  expect(html).toContain('<p class="front-organisation">A\u00A0B-C</p>');
  expect(html).not.toMatch(/[\u2011\u202F]/);
});

test('every line of the contents is a link with a place for the number of its page', () => {
  const html = htmlOf(sampleHandbook);
  for (const { id } of sampleHandbook.contents) {
    expect(html).toContain(`<a href="#${id}">`);
    expect(html).toContain(`data-page-of="${id}"`);
  }
});

test('what is not known yet is said quietly, in the words of the document', () => {
  const text = textOf(
    htmlOf({ ...sampleHandbook, control: { ...sampleHandbook.control, version: null, approver: null } }),
  );
  expect(text).toContain('Version Entwurf');
  expect(text).toContain('Freigabe durch noch nicht festgelegt');
  expect(text).toContain('Verantwortlich noch nicht festgelegt');
  expect(text).toContain('Nachweise noch keine');
});

test('the annex says what is planned, and what others provide', () => {
  const text = textOf(htmlOf(sampleAnnex));
  expect(text).toContain('geplant , Umsetzung bis 31. März 2027');
  expect(text).toContain('Erbracht durch Beispiel GmbH');
  expect(text).toContain(
    'Erbracht durch Unterauftragsverarbeiter: Betreiber des Rechenzentrums (Firma noch nicht benannt)',
  );
});

test('the annex names the customer and its contract, or leaves lines to fill in', () => {
  expect(textOf(htmlOf(sampleAnnex))).toContain('AVV 2026-17 vom 1. Oktober 2026');
  const general = textOf(htmlOf({ ...sampleAnnex, customer: null }));
  expect(general).toContain('Verantwortlicher Firma Anschrift Vertrag Bezeichnung oder Nummer vom');
  expect(general).not.toContain('Kunde AG');
});

test('controls are cited as their readers know them', () => {
  expect(htmlOf(sampleHandbook)).toContain('Art.\u00A032\u00A0Abs.\u00A01\u00A0lit.\u00A0b');
});

describe('fonts', () => {
  test('cover the whole text, and only what it needs', () => {
    expect(fontsFor('Maßnahmen „x“', fonts)).toHaveLength(6);
    expect(fontsFor('Łódź', fonts)).toHaveLength(12);
  });

  test('stand in the page itself', () => {
    expect(fontFaces(fonts.slice(0, 1))).toMatch(
      /^@font-face\{font-family:'Source Serif 4';font-weight:400;font-style:normal;src:url\(data:font\/woff2;base64,[\w+/=]+\) format\('woff2'\);unicode-range:U\+0000-00FF,/,
    );
  });
});

test.each([
  ['P12M', 'alle 12 Monate'],
  ['P1Y', 'jährlich'],
  ['P1Y6M', 'alle 18 Monate'],
  ['P2W', 'alle 2 Wochen'],
  ['P1W1D', 'alle 8 Tage'],
  ['P1D', 'täglich'],
  ['P1M2D', 'alle 1\u00A0Monat und 2\u00A0Tage'],
])('the period %s is written as “%s”', (iso, expected) => {
  const { value: wording } = readWords(tree, 'de');
  expect(wording && periodText(iso, wording)).toBe(expected);
});

test('the index names the language of each document in its own', () => {
  expect(textOf(htmlOf(sampleIndex))).toContain('Sprache Englisch');
});

test('the index tells what the newest release brought, and nothing where nothing was released', () => {
  const text = textOf(htmlOf(sampleIndex));
  expect(text).toContain(
    'Neu in Version 1.1.0 veröffentlicht am 2. Mai 2026 , gültig ab 1. Juni 2026 , freigegeben durch Geschäftsleitung',
  );
  expect(text).toContain('Die Überbrückung dauert nun 30 Minuten.');
  expect(textOf(htmlOf({ ...sampleIndex, news: null }))).not.toContain('Neu in');
});

test('the index leads to what proves the files beside it', () => {
  for (const name of ['SHA256SUMS', 'manifest.json'])
    expect(htmlOf(sampleIndex)).toContain(`<a href="${name}">`);
});

test('dates are written as people write them, whatever the time zone', () => {
  expect(dateText('2026-11-23', 'de')).toBe('23. November 2026');
  expect(dateText('2026-11-23', 'en')).toBe('23 November 2026');
});

test('the handbook says when a measure was changed last, and holds all its changes', () => {
  const text = textOf(htmlOf(sampleHandbook));
  expect(text).toContain(
    'Stand 3. September 2026 (2. Fassung) 3. September 2026 USV-Systeme länger überbrücken lassen · 89abcdef01 30. April 2025 ohne Betreff',
  );
  expect(textOf(htmlOf({ ...sampleHandbook, language: 'en' }))).toContain(
    'As of 3 September 2026 (revision 2)',
  );
});

test.each([
  ['shallow', 'de', 'Änderungsverlauf nicht enthalten: Dem Klon fehlten ältere Commits (fetch-depth: 0)'],
  ['unreadable', 'de', 'Änderungsverlauf nicht enthalten: Git konnte die Commits nicht lesen'],
  ['shallow', 'en', 'Change history not included: the clone lacked older commits (fetch-depth: 0)'],
  ['unreadable', 'en', 'Change history not included: Git could not read the commits'],
] as const)('where its history is left out, the handbook says so: %s, %s', (historyGap, language, words) => {
  expect(textOf(htmlOf({ ...sampleHandbook, historyGap, language }))).toContain(words);
});
