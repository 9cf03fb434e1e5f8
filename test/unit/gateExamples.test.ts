import { describe, expect, it } from 'vitest';
import { speechIn } from '../../src/cli/speech.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { GateCheck, GateExample } from '../../src/gate/gateCheck.ts';
import { gateChecks } from '../../src/gate/index.ts';
import { runGate } from '../../src/gate/runGate.ts';
import { gateQuestion } from '../../src/reference/findings/runGateExample.ts';
import { speak } from '../../src/reporters/words.ts';

/** What the whole gate says of an example. */
function judged(example: GateExample): readonly Diagnostic[] {
  return runGate(gateQuestion(example));
}

function placesOf({ finding: { code } }: GateCheck, example: GateExample): string[] {
  return judged(example)
    .filter((diagnostic) => diagnostic.code === code)
    .map(
      ({ location }) => `${location?.file.slice('content/'.length)}:${location?.line}:${location?.column}`,
    );
}

describe.each(gateChecks.map((check) => ({ code: check.finding.code, check })))('$code', ({ check }) => {
  it.each(check.invalid)('finds $expected in its invalid step $#', (example) => {
    expect(placesOf(check, example)).toEqual(example.expected);
  });

  it('finds nothing in its valid step', () => {
    expect(check.valid.flatMap((example) => placesOf(check, example))).toEqual([]);
  });

  it('lets its valid step pass the whole gate', () => {
    const errors = check.valid.flatMap(judged).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('has examples, and words for them in both languages', () => {
    expect(check.invalid.length * check.valid.length).toBeGreaterThan(0);
    for (const language of ['de', 'en'] as const) {
      const told = check.invalid.flatMap(judged).map((diagnostic) => speak(diagnostic, speechIn(language)));
      for (const { message, hint } of told)
        expect(`${message} ${hint}`).not.toMatch(/undefined| {2}|\[object/);
    }
  });
});
