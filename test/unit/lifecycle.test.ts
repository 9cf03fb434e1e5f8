import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { checkContent, readContent } from '../../src/pipeline.ts';
import { textReport } from '../../src/reporters/text.ts';
import { noLines } from '../../src/source/sourceLines.ts';
import { treeFrom } from '../support/projects.ts';

type Files = Readonly<Record<string, string>>;

function diagnosticsOf(files: Files, date = exampleDate) {
  return checkContent(treeFrom(exampleProject(files)), date).diagnostics;
}

const measure = (id: string, fields: string, text = ''): Files => ({
  [`measures/1.0-schutz/${id}.md`]: `---\nid: ${id}\ntitle: Maßnahme ${id}\n${fields}\n---\n\n${text}\n`,
});

/** The codes of what is found but facts that are open, gaps, translations, wordings and what only needs a number. */
function codes(files: Files, date = exampleDate): string[] {
  const { findings } = speechIn('de');
  return diagnosticsOf(files, date)
    .filter(({ code }) => findings.get(code)?.open !== true && findings.get(code)?.gap !== true)
    .map(({ code }) => code)
    .filter((code) => !/^(?:number-missing$|translation-|wording-)/.test(code));
}

describe('an owner', () => {
  it.each(['Max Mustermann', 'max@beispiel.example', 'Leitung Betrieb'])(
    'written as %s is told to be the short name of a role, never a person',
    (owner) => {
      const report = textReport(diagnosticsOf(measure('a', `owner: ${owner}`)), speechIn('de'), {
        colours: false,
        lines: noLines,
      });
      expect(report).toContain(
        `\`owner\` ist \`${owner}\`; hier gehört der Kurzname einer Rolle aus \`organisation.md\`, nie eine Person, hin.`,
      );
    },
  );
});

describe('a measure with everything in order', () => {
  const fields =
    'status: implemented\nvalidFrom: 2026-01-01\nreview: { every: P12M, last: 2026-03-31, by: leitung, result: effective }\nevidence:\n  - { type: log, ref: Protokoll, validUntil: 2026-12-31 }';

  it('has no findings', () => {
    expect(codes(measure('a', fields))).toEqual([]);
  });

  it('has warnings once the days have passed, and no error on any day', () => {
    expect(codes(measure('a', fields), '2027-04-01')).toEqual(['review-overdue', 'evidence-expired']);
    expect(codes(measure('a', fields), '2025-12-31').toSorted()).toEqual([
      'implemented-before-start',
      'review-in-future',
    ]);
    for (const day of ['0001-01-01', '2025-12-31', '2027-04-01', '9999-12-31'])
      expect(diagnosticsOf(measure('a', fields), day).filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
  });
});

describe('what has ended', () => {
  it('is asked for neither owner nor review nor evidence', () => {
    const ended = measure('a', 'status: retired\nretired: { on: 2025-12-31, reason: Ersetzt }');
    const { findings } = speechIn('de');
    const found = diagnosticsOf(ended).map(({ code }) => code);
    expect(found.filter((code) => findings.get(code)?.gap !== true).toSorted()).toEqual([
      'change-clause-missing',
      'number-missing',
      'translation-missing',
    ]);
  });

  it('shares its id with nothing, which is said once', () => {
    const files = {
      ...measure('a', 'status: retired\nretired: { on: 2025-12-31, reason: Ersetzt }'),
      'codex/01-a.md': '---\nid: a\ntitle: Anderes\nstatus: implemented\n---\n',
    };
    expect(codes(files)).toEqual(['id-reused']);
  });

  it('and ended twice under one id is an id given twice', () => {
    const retired = 'status: retired\nretired: { on: 2025-12-31, reason: Ersetzt }';
    const files = {
      ...measure('a', retired),
      'codex/01-a.md': `---\nid: a\ntitle: Anderes\n${retired}\n---\n`,
    };
    expect(codes(files)).toEqual(['id-duplicate']);
  });
});

describe('replacements', () => {
  const chain = (count: number, last: string): Files =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, index) =>
        measure(`m${index}`, `supersedes: [${index + 1 < count ? `m${index + 1}` : last}]`),
      ),
    );

  it('may be chained for as long as they like', () => {
    expect(codes(chain(3000, 'm2999'))).toEqual(['supersedes-cycle']);
  });

  it('in a circle are named once, with the way they take', () => {
    const report = textReport(diagnosticsOf(chain(3, 'm0')), speechIn('de'), {
      colours: false,
      lines: noLines,
    });
    expect(report.match(/supersedes-cycle/g)).toHaveLength(1);
    expect(report).toContain('Die Ablösungen führen im Kreis: `m0` → `m1` → `m2` → `m0`.');
  });

  it('that name nothing are no circle, but a name that is unknown', () => {
    expect(codes(chain(2, 'mx'))).toEqual(['reference-unknown']);
  });
});

describe('links', () => {
  it('in a translation are read as those in the source', () => {
    const files = {
      ...measure('a', 'status: implemented', '## Für Kunden\n\nText.'),
      'measures/1.0-schutz/a.en.md': '---\nid: a\ntitle: A\n---\n\n## For customers\n\nSee [here](#b).\n',
      ...measure('b', 'status: retired\nretired: { on: 2025-12-31, reason: Ersetzt }'),
    };
    const found = diagnosticsOf(files).filter(({ location }) => location?.file.endsWith('a.en.md'));
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      'link-text-vague',
      'reference-retired',
      'translation-unconfirmed',
      'wording-catchword',
    ]);
  });
});

describe('thousands of wrong names', () => {
  it('are all named within seconds, the first hundred with the name that is meant', () => {
    const files: Files = Object.assign(
      {},
      ...Array.from({ length: 3000 }, (_, index) =>
        measure(`massnahme-${index}`, `supersedes: [masnahme-${index}]`, `[Ziel](#masnahme-${index})`),
      ),
    );
    const { value } = readContent(treeFrom(exampleProject(files)));
    const start = performance.now();
    const found = runChecks(value.catalogue, exampleDate);
    expect(performance.now() - start).toBeLessThan(5000);
    for (const code of ['reference-unknown', 'link-broken']) {
      const wrong = found.filter((diagnostic) => diagnostic.code === code);
      expect(wrong).toHaveLength(3000);
      expect(wrong.filter(({ values }) => values['nearest'] !== '')).toHaveLength(100);
    }
  });
});
