import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

const organisation =
  '---\nid: organisation\nname: A\nlanguages: [de]\nroles: { betrieb: { de: Betrieb } }\n---\n';
const file = 'content/measures/1.0-a/b.md';

/** The codes and places of the errors in a project whose one measure has these fields and this text. */
function errors(fields: string, text = '', more: Readonly<Record<string, string>> = {}): string[] {
  const { diagnostics } = checkContent(
    treeFrom({
      'content/organisation.md': organisation,
      'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n',
      [file]: `---\nid: b\nnumber: "1.0.1"\n${fields}\n---\n\n${text}\n`,
      ...more,
    }),
    exampleDate,
  );
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

/** A measure with a customers' text, then something that may begin the internal section. */
const withSection = (opening: string) =>
  errors('title: B', `## Für Kunden\n\nText.\n\n${opening}\n\nGeheim.`);

describe('sections', () => {
  it.each([
    '## Intern',
    '# Intern',
    '## Internal ##',
    '##  intern',
    '## Interm',
    'Intern\n------',
    'Intern\n======',
  ])('are begun by %j', (opening) => {
    expect(withSection(opening)).toEqual([]);
  });

  it.each([
    '### Intern',
    '#### Internal',
    '**Intern**',
    '*Intern:*',
    '##Intern',
    '> ## Intern',
    '- ## Intern',
    '### **Intern**',
    '### Nur intern!',
    'Intern:',
    '    ## Intern',
    '```\n## Intern',
    '| a |\n| - |\nIntern\n---',
    'Intern\nmehr',
    '\\## Intern',
    '**Interne Notiz:** mehr',
    '### Interner Teil',
  ])('are not begun by %j, which is named', (opening) => {
    expect(withSection(opening)).toEqual([expect.stringMatching(/^section-mistaken 1[13]:\d$/)]);
  });

  it.each([
    '## Für Kunde',
    '## Fuer Kunden',
    '## Für Kunden:',
    '### Für Kunden',
    '**Für Kunden**',
    '##Für Kunden',
    '## For customer',
  ])('for customers are not begun by %j, which is named', (opening) => {
    expect(errors('title: B', `${opening}\n\nText.`)).toEqual(['section-mistaken 7:1']);
  });

  it.each([
    '### Internet',
    '### Internationale Daten',
    '**Wichtig**',
    '### Kunden',
    'Das bleibt intern.',
    '### Intern geprüfte Systeme',
  ])('are no concern of %j', (text) => {
    expect(withSection(text)).toEqual([]);
  });

  it('that customers read hold no open questions', () => {
    expect(errors('title: B', '## Für Kunden\n\nOffen: Was gilt?')).toEqual(['question-to-customers 9:1']);
    expect(errors('title: B', '## Für Kunden\n\nText.\n\n## Intern\n\nOffen: Was gilt?')).toEqual([]);
  });

  it('may be explained where they are not mistaken', () => {
    expect(errors('title: B', '- **Intern:** Das lesen nur wir.\n\n## Für Kunden\n\nText.')).toEqual([]);
  });

  it('for customers may be written with decomposed umlauts', () => {
    expect(errors('title: B', `## ${'Für Kunden'.normalize('NFD')}\n\nText.`)).toEqual([]);
  });
});

describe('tables', () => {
  it('with a row that has more cells than the head are named', () => {
    expect(errors('title: B', '| a | b |\n| - | - |\n| 1 | 2 | 3 |')).toEqual(['table-row-unequal 9:1']);
  });

  it('may have rows with fewer cells', () => {
    expect(errors('title: B', '| a | b |\n| - | - |\n| 1 |')).toEqual([]);
  });
});

describe('parameters', () => {
  it.each([':Value[dauer]', ':value(dauer)', ':value {dauer}', ': value[dauer]'])(
    'written as %s are named',
    (text) => {
      expect(errors('title: B', `Höchstens ${text}.`)).toEqual(['value-malformed 7:1']);
    },
  );

  it('in a title are named', () => {
    expect(errors('title: "Höchstens :value[dauer]"')).toEqual(['value-malformed 4:8']);
  });
});

describe('names of other things', () => {
  it('that belong to a file with an error are not reported again', () => {
    const broken = { 'content/services/hosting.md': '---\ntitel: Hosting\n---\n' };
    expect(errors('title: B\nservices: [hosting]', '', broken)).toEqual([
      'field-missing 1:1',
      'field-unknown 2:1',
    ]);
  });

  it('of a language that the organisation does not publish are reported', () => {
    const customer = { 'content/customers/k.md': '---\nid: k\nname: K\nlanguage: fr\n---\n' };
    expect(errors('title: B', '', customer)).toEqual(['reference-unknown 4:11']);
  });
});

describe('a language of the organisation', () => {
  it('that has no words for the documents is named before anything is built', () => {
    const words = '{}';
    const { diagnostics } = checkContent(
      treeFrom({
        'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [xx]\n---\n',
        'templates/words/de.json': words,
      }),
      exampleDate,
    );
    expect(diagnostics.map(({ code }) => code)).toContain('words-missing');
  });
});

describe('a list of services', () => {
  it('may be the word all, and needs brackets otherwise', () => {
    expect(errors('title: B\nservices: all')).toEqual([]);
    expect(errors('title: B\nservices: hosting')).toEqual(['field-format 5:11']);
  });
});
