import { describe, expect, it } from 'vitest';
import { compose } from '../../src/composition/compose.ts';
import { findDisclosures, type Outgoing } from '../../src/disclosure/findDisclosures.ts';
import type { ChangeDocumentKind } from '../../src/documents/edition.ts';
import { changeDocuments } from '../../src/documents/index.ts';
import { type Changes, changeDraft, changedSample, everyClass } from '../support/changedSample.ts';

type Planted = {
  readonly kind?: ChangeDocumentKind;
  readonly customer?: string;
  readonly changes?: Changes;
  readonly earlier?: Changes;
  /** Put into the page, as a fault of a template would. */
  readonly html?: string;
  /** Put into `changes.json`, as a fault of the program would. */
  readonly data?: string;
};

/** What is found in a document about two versions: the words, their place and where the content says them. */
function found({
  kind = 'changes',
  customer,
  changes = everyClass,
  earlier = {},
  html = '',
  data,
}: Planted): string[] {
  const { before, after, comparison } = changedSample(changes, earlier);
  const view = changeDocuments[kind](comparison, {
    ...changeDraft,
    language: 'de',
    customer: customer ?? null,
  });
  const { value, diagnostics } = compose(view, { tree: after.tree, fonts: [], browserVersion: '153.0' });
  expect(diagnostics).toEqual([]);
  if (value === null || value.sheet === null) throw new Error('The document is not set.');
  const planted: Outgoing = {
    page: { ...value.page, html: value.page.html.replace('</main>', () => `${html}</main>`) },
    sheet: {
      ...value.sheet,
      finishing: {
        ...value.sheet.finishing,
        attachments: value.sheet.finishing.attachments.map((file) =>
          data === undefined
            ? file
            : { ...file, bytes: new TextEncoder().encode(JSON.stringify({ title: data })) },
        ),
      },
    },
  };
  return findDisclosures([after, before], customer ?? null, [planted]).map(
    ({ location, values }) =>
      `${values['places']}: ${values['words']} (${location?.file.split('/').at(-1)}:${location?.line})`,
  );
}

const zutritt = 'content/measures/1.0-vertraulichkeit/zutritt.md';
const honigtopf = 'content/measures/1.0-vertraulichkeit/honigtopf.md';
const toInternal: Changes = {
  [zutritt]: (text) => text.replace('visibility: customer', 'visibility: internal'),
};
const intoInternalSection: Changes = {
  [zutritt]: (text) =>
    text.replace('## Für Kunden\n', '## Für Kunden\n\nZutritt gibt es mit Karte.\n\n## Intern\n'),
};

describe('documents about two versions', () => {
  it.each([
    ['changes', undefined],
    ['redline', undefined],
    ['changes', 'musterkunde'],
    ['redline', 'musterkunde'],
  ] as const)('tell their reader nothing else: %s for %s', (kind, customer) => {
    expect(found({ kind, ...(customer !== undefined && { customer }) })).toEqual([]);
  });

  it.each(['changes', 'redline'] as const)(
    'may show, in the %s, what was for customers and is internal now',
    (kind) => {
      expect(found({ kind, changes: toInternal })).toEqual([]);
      expect(found({ kind, changes: intoInternalSection })).toEqual([]);
    },
  );

  it.each(['changes', 'redline'] as const)(
    'must not show, in the %s, internal text of the later version',
    (kind) => {
      expect(found({ kind, html: '<p>Die Flaschen stehen im Kellerraum hinter der Treppe.</p>' })).toEqual([
        'text: Die Flaschen stehen im Kellerraum (brandschutz.md:19)',
      ]);
    },
  );

  it.each(['changes', 'redline'] as const)(
    'must not show, in the %s, internal text that only the earlier had',
    (kind) => {
      const earlier: Changes = {
        [honigtopf]: (text) => `${text}\nDer Schlüssel liegt unter der dritten Matte.\n`,
      };
      const changes: Changes = {
        [honigtopf]: (text) =>
          text.replace('Der Schlüssel liegt unter der dritten Matte.', 'Niemand hat den Schlüssel.'),
      };
      const html = '<p>Der Schlüssel liegt unter der dritten Matte.</p>';
      expect(found({ kind, earlier, changes, html })).toEqual([
        'text: Der Schlüssel liegt unter der (honigtopf.md:13)',
      ]);
    },
  );

  it('must not show internal text amid marks', () => {
    const html =
      '<p>Die Flaschen <del><span class="spoken">gestrichen: </span>[<span class="marked">liegen</span>]<span class="spoken"> Ende</span></del> <ins>{<span class="marked">stehen</span>}</ins> im Kellerraum hinter der Treppe.</p>';
    expect(found({ html })).toEqual([
      'text: Die Flaschen {stehen} im Kellerraum (brandschutz.md:19)',
      'text: im Kellerraum hinter der Treppe (brandschutz.md:19)',
    ]);
  });

  it('must not show internal text in the words for those who hear the page', () => {
    const html = '<p><del><span class="spoken">Die Flaschen stehen im Kellerraum</span></del></p>';
    expect(found({ html })).toEqual(['text: Die Flaschen stehen im Kellerraum (brandschutz.md:19)']);
  });

  it('must not carry internal text in changes.json', () => {
    expect(found({ data: 'Die Flaschen stehen im Kellerraum' })).toEqual([
      'attachment provenance.json,attachment changes.json: Die Flaschen stehen im Kellerraum (brandschutz.md:19)',
    ]);
  });

  it('must not tell a customer of the services of others, nor of their waivers', () => {
    const html = '<p>Die Freigabe am Telefon entfällt bis zum Umbau.</p>';
    expect(found({ html })).toEqual([]);
    expect(found({ html, customer: 'musterkunde' })).toEqual([
      'text: Die Freigabe am Telefon entfällt (2.0.0.md:15)',
    ]);
  });

  it('must not show what release notes say inside, nor why a measure has ended', () => {
    expect(found({ html: '<p>Der Einbau war teurer als geplant.</p>' })).toEqual([
      'text: Der Einbau war teurer als (2.0.0.md:26)',
    ]);
    expect(found({ html: '<p>Durch Karten ersetzt</p>' })).toEqual([
      'text: Durch Karten ersetzt (altanlage.md:9)',
    ]);
  });
});
