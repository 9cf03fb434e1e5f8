import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexView } from '../../src/documents/views.ts';
import { templateFault } from '../../src/html/findings.ts';
import { renderHtml } from '../../src/html/renderHtml.ts';
import { pathsOf, readWords } from '../../src/html/words.ts';
import { sampleAnnex, sampleHandbook, sampleIndex, templatesWith } from '../support/sampleViews.ts';

const file = 'templates/index.hbs';

/** What is reported when the index page has this template, such as `unknown-name titel 1:6`. */
async function faults(template: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const tree = await templatesWith({ [file]: template, ...parts });
  const { value, diagnostics } = renderHtml(sampleIndex, { tree, fonts: [] });
  expect(value === null).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, values, location }) => {
    expect(code).toBe('template-fault');
    const place = location?.file === file ? '' : `${location?.file} `;
    return `${values['problem']} ${values['subject']} ${place}${location?.line}:${location?.column}`;
  });
}

describe('a misspelt name is found, with its place, where a template', () => {
  test.each([
    ['prints it', '{{organisatoin}}', 'organisatoin 1:3'],
    ['asks for it with if', 'x {{#if organisatoin}}y{{/if}}', 'organisatoin 1:9'],
    ['asks for it with else if', '{{#if version}}{{else if organisatoin}}y{{/if}}', 'organisatoin 1:26'],
    ['asks for it with unless', '{{#unless organisatoin}}y{{/unless}}', 'organisatoin 1:11'],
    ['goes through it with each', '\n{{#each dokuments}}y{{/each}}', 'dokuments 2:9'],
    ['goes into it with with', '{{#with dokuments}}y{{/with}}', 'dokuments 1:9'],
    ['passes it to a helper', '{{typeset organisatoin}}', 'organisatoin 1:11'],
    ['passes it to a helper by name', '{{word "version" version=versoin}}', 'versoin 1:26'],
    ['passes it to a helper in a helper', '{{typeset (word "version" version=versoin)}}', 'versoin 1:35'],
    ['passes it to a part', '{{> head documentTitle=titel}}', 'titel 1:24'],
    ['makes it the context of a part', '{{> head titel}}', 'titel 1:10'],
    [
      'asks for it in the outer context',
      '{{#each documents}}{{#if ../titel}}y{{/if}}{{/each}}',
      'titel 1:26',
    ],
    ['asks for it in the root', '{{#each documents}}{{#if @root.titel}}y{{/if}}{{/each}}', 'titel 1:26'],
    [
      'asks for it in a named element',
      '{{#each documents as |d|}}{{#if d.titel}}y{{/if}}{{/each}}',
      'titel 1:33',
    ],
    ['asks for it in this', '{{#each documents}}{{#if this.titel}}y{{/if}}{{/each}}', 'titel 1:26'],
    ['asks for it in a text', '{{#if organisation.titel}}y{{/if}}', 'titel 1:7'],
    ['asks for it in nothing', '{{#if version.titel}}y{{/if}}', 'titel 1:7'],
    ['asks for data of a loop', '{{#each documents}}{{#if @frist}}y{{/if}}{{/each}}', '@frist 1:26'],
    ['means what every object inherits', '{{#if constructor}}y{{/if}}', 'constructor 1:7'],
  ])('%s', async (_, template, expected) => {
    expect(await faults(template)).toEqual([`unknown-name ${expected}`]);
  });
});

test('a misspelt name in a part is reported at the part, even when it was given values', async () => {
  const part = { 'templates/parts/own.hbs': 'eins\nzwei {{#if farbe}}x{{/if}}' };
  expect(await faults('{{> own form="rund"}}', part)).toEqual([
    'unknown-name farbe templates/parts/own.hbs 2:12',
  ]);
});

test('a fault proposes the name that is probably meant', async () => {
  const tree = await templatesWith({ [file]: '{{organisatoin}}' });
  const [diagnostic] = renderHtml(sampleIndex, { tree, fonts: [] }).diagnostics;
  const values = { problem: 'unknown-name', subject: 'organisatoin', near: 'organisation' } as const;
  expect(diagnostic?.values).toEqual(values);
  expect(templateFault.hint?.de(values)).toBe('Gemeint ist wohl `organisation`.');
});

describe('a template is refused', () => {
  test.each([
    ['that cannot be read', 'x\n{{#if version}}', 'syntax {{#if version}} 2:1'],
    ['whose block is closed by another', '\n{{#if version}}{{/each}}', 'syntax {{#if version}}{{/each}} 2:4'],
    ['that calls a helper that does not exist', '{{wrod "draft"}}', 'unknown-helper wrod 1:3'],
    ['that opens a block that does not exist', '{{#fi version}}{{/fi}}', 'unknown-helper #fi 1:1'],
    ['that includes a part that does not exist', 'x{{> haed}}', 'unknown-partial haed 1:2'],
    ['that names a word that does not exist', '{{word "entwurf"}}', 'unknown-word entwurf 1:1'],
    ['that gives no value to a word that needs one', '{{word "version"}}', 'word-value version 1:1'],
    ['that names a style sheet that does not exist', '{{styles "farben"}}', 'unknown-style farben 1:1'],
    ['that prints without escaping', '{{{organisation}}}', 'unescaped organisation 1:1'],
    ['that prints without escaping by &', '{{&organisation}}', 'unescaped organisation 1:1'],
    [
      'that puts an address into a link unchecked',
      '<a href="{{organisation}}">x</a>',
      'url-unchecked href=" 1:10',
    ],
    ['that leaves an attribute unquoted', '<p class={{organisation}}>x</p>', 'url-unchecked class= 1:10'],
    [
      'that links to what is no address',
      '<a href="{{url organisation}}">x</a>',
      'url-refused Beispiel GmbH 1:10',
    ],
    ['that prints what may be missing', '{{version}}', 'not-printable version 1:3'],
    ['that prints a list', '{{documents}}', 'not-printable documents 1:3'],
    ['that gives a helper what it cannot use', '{{date documents}}', 'argument date 1:1'],
    ['that defines parts of its own', '{{#*inline "x"}}y{{/inline}}', 'unsupported {{#* …}} 1:1'],
  ])('%s', async (_, template, expected) => {
    expect(await faults(template)).toEqual([expected]);
  });

  test('whose parts include each other', async () => {
    const parts = { 'templates/parts/a.hbs': '{{> b}}', 'templates/parts/b.hbs': 'x {{> a}}' };
    expect(await faults('{{> a}}', parts)).toEqual(['recursion a templates/parts/b.hbs 1:3']);
  });
});

test('whatever a template holds, its faults are reported and never thrown', async () => {
  const pieces = [
    ...[
      '{{',
      '}}',
      '{{#',
      '{{/',
      '{{>',
      '{{else}}',
      '{{^',
      '{{~',
      '{{!--',
      '--}}',
      '{{{',
      '}}}',
      '\\',
      '"',
      "'",
    ],
    ...[
      'if',
      'each',
      'with',
      'word',
      'prose',
      'date',
      'url',
      'head',
      'version',
      'documents',
      'this',
      '..',
      '@root',
    ],
    ...[
      '.',
      '/',
      ' ',
      '=',
      '(',
      ')',
      '|',
      'as |a|',
      '[',
      ']',
      '12',
      'true',
      'null',
      'undefined',
      '\n',
      'href="',
      '<',
    ],
    ...[
      '{{version}}',
      '{{#if version}}',
      '{{/if}}',
      '{{#each documents}}',
      '{{/each}}',
      '{{> head}}',
      'language',
    ],
    ...[
      '{{"draft"}}',
      '{{> head version version}}',
      '{{#each documents as |a b c|}}',
      '{{print}}',
      '{{read this}}',
    ],
  ];
  const templates = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  const tree = await templatesWith();
  fc.assert(
    fc.property(templates, (template) => {
      const files = new Map(tree.files).set(file, new TextEncoder().encode(template));
      const { value, diagnostics } = renderHtml(sampleIndex, { tree: { ...tree, files }, fonts: [] });
      expect(value === null).toBe(diagnostics.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a link within the page needs no check, since # stands before what is printed', async () => {
  expect(await faults('<a href="#{{organisation}}">x</a>')).toEqual([]);
});

test('a missing template and a language without words are reported together', async () => {
  const tree = await templatesWith({ [file]: null });
  const view: IndexView = { ...sampleIndex, language: 'fr' };
  const found = renderHtml(view, { tree, fonts: [] }).diagnostics;
  expect(found.map(({ code, location }) => `${code} ${location?.file}`)).toEqual([
    'words-missing templates/words/fr.json',
    `template-missing ${file}`,
  ]);
});

test.each([
  ['{"draft": "Entwurf"\n "none": "noch keine"}', '2:2', ''],
  ['{"draft": {"kurz": 7}}', '1:1', 'draft.kurz'],
  ['"Entwurf"', '1:1', ''],
])('words that are no words are reported: %j', async (text, place, path) => {
  const tree = await templatesWith({ 'templates/words/de.json': text });
  const [found] = renderHtml(sampleIndex, { tree, fonts: [] }).diagnostics;
  expect(found).toMatchObject({ code: 'words-fault', values: { path } });
  expect(`${found?.location?.line}:${found?.location?.column}`).toBe(place);
});

describe('the templates of this repository', async () => {
  const tree = await templatesWith();
  const views = {
    handbook: sampleHandbook,
    annex: sampleAnnex,
    general: { ...sampleAnnex, customer: null },
    sampleIndex,
  };

  test.each(Object.entries(views))('render every fact of a view, present or missing: %s', (_, view) => {
    for (const language of ['de', 'en']) {
      const { value, diagnostics } = renderHtml({ ...view, language }, { tree, fonts: [] });
      expect(diagnostics).toEqual([]);
      expect(value).toMatchObject({ name: view.name, language });
    }
  });

  test('have the same words in every language', () => {
    const [german, english] = ['de', 'en'].map((language) =>
      pathsOf(readWords(tree, language).value?.words ?? {}).sort(),
    );
    expect(german?.length).toBeGreaterThan(100);
    expect(english).toEqual(german);
  });

  test('print nothing without escaping', () => {
    const texts = [...tree.files].map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
    expect(texts.filter(({ text }) => /\{\{\{|\{\{&/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
