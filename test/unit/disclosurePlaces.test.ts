import { describe, expect, test } from 'vitest';
import { disclosuresOf, sampleWith } from '../support/disclosures.ts';
import { projectRoot, treeOf } from '../support/projects.ts';

/** An internal sentence of the sample, and where its first word stands. */
const secret = 'Die Attrappe steht hinter der zweiten Brandschutzwand.';
const honigtopf = 'content/measures/1.0-vertraulichkeit/honigtopf.md';
const at = `${honigtopf}:11:1`;
const first = 'Die Attrappe steht hinter der';
const withSecret = {
  [honigtopf]: (text: string) => text.replace('Ein Lockrechner meldet Eindringlinge.', secret),
};

function leakingTemplate(planted: string, before = '</main>') {
  return sampleWith({
    ...withSecret,
    'templates/annex.hbs': (text) => text.replace(before, `${planted}${before}`),
  });
}

test.each([
  [projectRoot, {}],
  [`${projectRoot}/test/cases/sample`, {}],
  [`${projectRoot}/test/cases/sample`, { language: 'en' }],
  [`${projectRoot}/test/cases/sample`, { customer: 'musterkunde' }],
  [`${projectRoot}/test/cases/minimal`, {}],
])('the annex of %s (%j) holds nothing internal', (root, asked) => {
  expect(disclosuresOf(treeOf(root), asked)).toEqual([]);
});

describe('an internal sentence is found where a template puts it', () => {
  test.each([
    ['in the visible text', `<p>${secret}</p>`, ['text']],
    ['over several elements', `<p>Die <b>Attr</b>appe <i>steht</i><br>hinter der zweiten</p>`, ['text']],
    ['in a heading, and so in the outline', `<h2>${secret}</h2>`, ['text', 'outline']],
    ['in a title attribute', `<p title="${secret}">x</p>`, ['attribute title']],
    ['in an aria-label', `<p aria-label="${secret}">x</p>`, ['attribute aria-label']],
    ['in a data attribute', `<p data-note="${secret}">x</p>`, ['attribute data-note']],
    ['in an alternative text', `<img alt="${secret}" src="data:image/png;base64,AA==">`, ['attribute alt']],
    [
      'in an address',
      `<a href="https://example.org/?q=${encodeURIComponent(secret)}">x</a>`,
      ['attribute href'],
    ],
    ['in a comment', `<!-- ${secret} -->`, ['comment']],
    ['in a style sheet', `<style>p::after{content:"Die Attrappe steht " "hinter der"}</style>`, ['style']],
    ['in search data', `<script type="application/json">[{"t":"${secret}"}]</script>`, ['script']],
    [
      'in a script',
      `<script>const t="Die Attrappe steht hinter der \\u007aweiten \\x42randschutzwand"</script>`,
      ['script'],
    ],
    ['in a template element', `<template><p>${secret}</p></template>`, ['text']],
    ['without a script', `<noscript><p>${secret}</p></noscript>`, ['text']],
    [
      'in the title of a drawing',
      `<img alt="x" src="data:image/svg+xml;base64,${btoa(`<svg><title>${secret}</title></svg>`)}">`,
      ['image'],
    ],
    [
      'in the description of a drawing that is no base64',
      `<img alt="x" src="data:image/svg+xml,${encodeURIComponent(`<svg><desc>${secret}</desc></svg>`)}">`,
      ['image'],
    ],
    ['in a drawing of the page', `<svg><metadata>${secret}</metadata></svg>`, ['text']],
  ])('%s', (_, planted, places) => {
    const found = disclosuresOf(leakingTemplate(planted));
    expect(found.map((each) => each.at)).toEqual([at]);
    expect(found[0]?.places).toEqual(places);
  });

  test('in the title of the page', () => {
    const tree = sampleWith({
      ...withSecret,
      'templates/parts/head.hbs': (text) => text.replace('{{documentTitle}}', secret),
    });
    expect(disclosuresOf(tree)).toEqual([{ at, places: ['title'], words: first }]);
  });

  test('in a meta element', () => {
    const found = disclosuresOf(leakingTemplate(`<meta name="description" content="${secret}">`, '</head>'));
    expect(found).toEqual([{ at, places: ['metadata meta'], words: first }]);
  });
});

describe('an internal sentence is found in what belongs to the PDF alone', () => {
  const tree = sampleWith(withSecret);

  test.each(['title', 'organisation', 'edition', 'classification'] as const)('as its %s', (name) => {
    expect(disclosuresOf(tree, {}, { finishing: { [name]: secret } })).toEqual([
      { at, places: [`metadata ${name}`], words: first },
    ]);
  });

  test.each([
    ['measures.json', 'application/json', JSON.stringify({ measures: [{ text: secret }] })],
    ['measures.json', 'application/json', JSON.stringify(secret.split(' '))],
    ['measures.json', 'application/json', `{ broken ${secret}`],
    ['notes.txt', 'text/plain', secret],
  ])('in the attachment %s (%s)', (name, mediaType, content) => {
    const attachment = { name, mediaType, description: 'x', relationship: 'Data' } as const;
    const attachments = [{ ...attachment, bytes: new TextEncoder().encode(content) }];
    const found = disclosuresOf(tree, {}, { finishing: { attachments } });
    expect(found).toEqual([{ at, places: [`attachment ${name}`], words: first }]);
  });

  test('in the description of an attachment', () => {
    const attachment = { name: 'x', mediaType: 'text/plain', relationship: 'Data' } as const;
    const attachments = [{ ...attachment, description: secret, bytes: new Uint8Array() }];
    expect(disclosuresOf(tree, {}, { finishing: { attachments } })).toHaveLength(1);
  });
});

describe('a fault of the view is found, since it is not asked what may be seen', () => {
  test('where it gives the internal text of a chapter', () => {
    const found = disclosuresOf(
      sampleWith(withSecret),
      {},
      {
        view: (view) => ({
          ...view,
          chapters: view.chapters.map((chapter) => ({
            ...chapter,
            text: {
              language: 'de',
              nodes: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: secret }] }],
            },
          })),
        }),
      },
    );
    expect(found).toEqual([{ at, places: ['text'], words: first }]);
  });
});

test('five words are found and four are not', () => {
  expect(disclosuresOf(leakingTemplate('<p>steht hinter der zweiten Brandschutzwand</p>'))).toHaveLength(1);
  expect(disclosuresOf(leakingTemplate('<p>hinter der zweiten Brandschutzwand</p>'))).toEqual([]);
});

test('what customers may read elsewhere is no disclosure', () => {
  const text = 'Das Rechenzentrum betritt nur, wer eine Karte hat.';
  const tree = sampleWith({ [honigtopf]: (old) => `${old}\n${text}\n` });
  expect(disclosuresOf(tree)).toEqual([]);
});

test.each([
  'DIE ATTRAPPE STEHT HINTER DER ZWEITEN BRANDSCHUTZWAND',
  'Die At\u00ADtrap\u00ADpe steht\u00A0hinter der zweiten Brand\u200Bschutzwand',
  '„Die“ Attrappe – steht: *hinter* «der» zweiten!',
  'Die Att-\nrappe steht hinter der zweiten',
  'Die Attrappe\u2003steht\u202Fhinter  der\n\n zweiten',
  'Ｄie Attrappe steht hinter der zweiten',
])('it is found in another dress: %j', (dressed) => {
  expect(disclosuresOf(leakingTemplate(`<p>${dressed}</p>`)).map((each) => each.at)).toEqual([at]);
});
