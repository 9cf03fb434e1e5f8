import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** A measure with a password of ten characters, and one with twelve. */
const measure = (id: string, length: number): string =>
  `---\nid: ${id}\nnumber: "1.0.${length}"\ntitle: T\nparameters:\n  laenge: { value: ${length}, unit: characters, stronger: higher }\n---\n`;

/** What is found about passwords and settings where the organisation sets this, as `code severity line:column`. */
function found(settings: string, date = exampleDate): string[] {
  const organisation = `---\nid: organisation\nname: A\nlanguages: [de]\nchecks:\n${settings}\n---\n`;
  const project = exampleProject({
    'organisation.md': organisation,
    'measures/1.0-schutz/zehn.md': measure('zehn', 10),
    'measures/1.0-schutz/zwoelf.md': measure('zwoelf', 12),
  });
  return checkContent(treeFrom(project), date)
    .diagnostics.filter(({ code }) => /^(?:password|check|exception|field|id)-/.test(code))
    .map(({ code, severity, location }) => `${code} ${severity} ${location?.line}:${location?.column}`);
}

const short = 'password-short warning 6:20';
const except = (until: string, at = 'zehn') =>
  found(`  password-short:\n    exceptions: [{ at: ${at}, reason: Umstellung läuft., until: ${until} }]`);

describe('the settings of the checks', () => {
  it('weigh a finding otherwise, or switch its check off', () => {
    expect(found('  password-short: { severity: error }')).toEqual([
      'password-short error 6:20',
      'password-short error 6:20',
    ]);
    expect(found('  password-short: { severity: off }')).toEqual([]);
    expect(found('  number-missing: { severity: off }')).toEqual([short, short]);
  });

  it('change a parameter', () => {
    expect(found('  password-short: { parameters: { advised: 12 } }')).toEqual([short]);
  });

  it('name no unknown check or parameter, and no value of another type', () => {
    expect(found('  password-shrt: { severity: info }')).toContain('check-unknown error 6:3');
    expect(found('  password-short: { parameters: { advisd: 12 } }')).toContain(
      'check-parameter-unknown error 6:35',
    );
    expect(found('  password-short: { parameters: { advised: [zwölf] } }')).toContain(
      'check-parameter-type error 6:44',
    );
    expect(found('  password-short: { parameters: { advised: zwölf } }')).toContain(
      'field-format error 6:44',
    );
  });

  it('cannot weaken what protects the documents themselves', () => {
    expect(found('  id-duplicate: { severity: warning }')).toContain('check-locked error 6:3');
    expect(
      found('  id-mismatch: { exceptions: [{ at: zehn, reason: Grund., until: 2027-01-01 }] }'),
    ).toContain('check-locked error 6:3');
    expect(found('  id-duplicate: { severity: error }')).toEqual([short, short]);
  });

  it('cannot weaken what is found before any check, and say so', () => {
    for (const code of ['yaml-syntax', 'field-missing', 'file-unread'])
      expect(found(`  ${code}: { severity: off }`)).toContain('check-locked error 6:3');
    expect(found('  yaml-sintax: { severity: off }')).toContain('check-unknown error 6:3');
  });

  it('need a reason and an end for every exception', () => {
    expect(found('  password-short: { exceptions: [{ at: zehn }] }')).toEqual([
      'field-missing error 6:34',
      'field-missing error 6:34',
      short,
      short,
    ]);
  });
});

describe('an exception', () => {
  it('silences one check in one file, and is listed', () => {
    expect(except('2026-12-31')).toEqual([short, 'exception-used info 7:24']);
  });

  it('holds to the end of its last day, then is a warning and the finding returns', () => {
    expect(except(exampleDate)).toEqual([short, 'exception-used info 7:24']);
    expect(except('2026-06-29')).toEqual([short, short, 'exception-expired warning 7:24']);
  });

  it('that silences nothing is named', () => {
    expect(except('2026-12-31', 'schutz')).toEqual([short, short, 'exception-unused warning 7:24']);
  });

  it('for a file that does not exist is an error', () => {
    expect(except('2026-12-31', 'zehm')).toEqual(['exception-unknown error 7:24', short, short]);
  });
});
