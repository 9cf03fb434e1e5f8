import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/catalogue/catalogue.ts';
import { compareCatalogues } from '../../src/changes/compareCatalogues.ts';
import { exampleProject } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { notesDraft } from '../../src/gate/draft/notesDraft.ts';
import { comingRelease } from '../../src/gate/question.ts';
import { nextOf } from '../../src/gate/reading/version.ts';
import { runGate } from '../../src/gate/runGate.ts';
import { readContent } from '../../src/pipeline.ts';
import { speak } from '../../src/reporters/words.ts';
import { contentOf } from '../support/comparisons.ts';
import { filesOf, type Project, plain, projects } from '../support/generatedProjects.ts';
import { treeFrom } from '../support/projects.ts';

// A few runs each time, many once in a while: RUNS=20000.
const parameters = { numRuns: Number(process.env['RUNS'] ?? 12) };

const base = { name: 'v1.0.0', version: '1.0.0' };

/** The notes that a draft becomes when somebody lets everything pass. */
function filled(draft: string): string {
  const waived = new Set([...draft.matchAll(/^ {2}- measure: (.*)$/gm)].map(([, id]) => id));
  return draft
    .replaceAll(/^ {2}(\S+):$/gm, (line, id) => `${line} ${waived.has(id) ? 'lowered' : 'equal'}`)
    .replaceAll(/^ {4}reason:$/gm, '    reason: Aus gutem Grund')
    .replaceAll(/^ {4}approver:$/gm, '    approver: leitung')
    .replaceAll(/^ {4}notice:$/gm, '    notice: 2026-06-01')
    .replace(/TODO: .*/, 'Manches ist anders.');
}

/** The question whether one generated version may follow on another, with the notes that let everything pass. */
function steps(from: Project, to: Project) {
  const before = contentOf(filesOf(from, plain)).catalogue;
  const after = contentOf(filesOf(to, plain)).catalogue;
  const asked = {
    comparison: compareCatalogues(before, after),
    base,
    coming: null,
    history: new Map(),
    taken: [],
  };
  const version = nextOf(asked).next;
  const since = { ...asked, date: '2026-03-14' };
  const draft = notesDraft({ catalogue: after, version, today: '2026-06-01', since });
  const files = {
    'content/organisation.md': exampleProject({})['content/organisation.md'] ?? '',
    [`content/releases/${version}.md`]: filled(draft).replace(/^approver:$/m, 'approver: leitung'),
  };
  const { releases, unread } = readContent(treeFrom(files)).value.catalogue;
  expect(unread).toEqual([]);
  const judged = (notes: readonly Release[]) => {
    const comparison = compareCatalogues(before, { ...after, releases: notes });
    return runGate({ ...asked, comparison, coming: comingRelease(comparison) });
  };
  return { asked, releases, judged };
}

describe('any step from one version to another', () => {
  it('can be told in both languages', () => {
    const step = fc.property(projects, projects, (from, to) => {
      const found = runGate(steps(from, to).asked);
      for (const language of ['de', 'en'] as const) {
        const texts = found.map((diagnostic) =>
          Object.values(speak(diagnostic, speechIn(language))).join(' '),
        );
        expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
      }
    });
    fc.assert(step, parameters);
  });

  it('passes with the draft of its notes once that is filled in, and with no waiver less', () => {
    const step = fc.property(projects, projects, (from, to) => {
      const { releases, judged } = steps(from, to);
      expect(judged(releases)).toEqual([]);
      const waivers = releases.flatMap(({ fields }) => fields.waivers ?? []);
      for (const { measure } of waivers) {
        const errors = judged(releases.map((release) => without(release, measure)));
        expect(errors.map(({ values }) => values['id'] ?? values['by'])).toSatisfy(
          (named: readonly unknown[]) =>
            named.length > 0 && named.every((name) => [name].flat().includes(measure)),
        );
      }
    });
    fc.assert(step, parameters);
  });
});

function without(release: Release, measure: string): Release {
  const waivers = release.fields.waivers?.filter((waiver) => waiver.measure !== measure);
  return { ...release, fields: { ...release.fields, waivers } };
}
