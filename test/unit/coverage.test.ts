import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

type File = readonly [path: string, text: string];

const measure = (id: string, fields: string, text = 'Wir sichern täglich.'): File => {
  const status = fields.includes('status:') ? '' : 'status: implemented\n';
  return [
    `measures/1.0-schutz/${id}.md`,
    `---\nid: ${id}\ntitle: Datensicherung\n${status}${fields}\n---\n\n## Für Kunden\n\n${text}\n`,
  ];
};

const service = (id: string): File => [`services/${id}.md`, `---\nid: ${id}\ntitle: Leistung ${id}\n---\n`];

const restoring = 'controls: { gdpr: [art32-1-c] }';

/** Where these gaps are found, by code, in a project with these files. */
function gaps(code: string, ...files: readonly File[]): string[] {
  return checkContent(treeFrom(exampleProject(Object.fromEntries(files))), exampleDate)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ location }) => location?.file.replace('content/', '') ?? '');
}

describe('a duty of Art. 32', () => {
  it('is answered by a measure that holds for all services', () => {
    expect(gaps('coverage-restoration', measure('a', restoring), service('hosting'))).toEqual([]);
  });

  it('is a gap of the service that no measure holds for', () => {
    const one = measure('a', `${restoring}\nservices: [hosting]`);
    expect(gaps('coverage-restoration', one, service('hosting'), service('mail'))).toEqual([
      'services/mail.md',
    ]);
  });

  it('is told once where every service lacks it', () => {
    expect(gaps('coverage-restoration', measure('a', ''), service('hosting'), service('mail'))).toEqual([
      'organisation.md',
    ]);
  });

  it.each([
    ['is only planned', `${restoring}\nstatus: planned`],
    ['is internal', `${restoring}\nvisibility: internal`],
    ['only the customer takes', `${restoring}\nprovidedBy: [customer]`],
    ['has ended', `${restoring}\nstatus: retired\nretired: { on: 2026-01-01, reason: Abgelöst. }`],
  ])('is not answered by a measure that %s', (_, fields) => {
    expect(gaps('coverage-restoration', measure('a', fields), measure('b', ''))).toEqual(['organisation.md']);
  });
});

describe('what one provision names together', () => {
  const both = (text: string) => measure('a', 'controls: { gdpr: [art32-1-a] }', text);

  it('is told apart: encryption is no pseudonymisation', () => {
    const encrypts = both('Wir verschlüsseln alle Datenträger.');
    expect(gaps('coverage-encryption', encrypts)).toEqual([]);
    expect(gaps('coverage-pseudonymisation', encrypts)).toEqual(['organisation.md']);
  });

  it('is answered by a stated reason as well', () => {
    const reason = both('Wir pseudonymisieren nicht, denn die Leistung braucht die Klardaten.');
    expect(gaps('coverage-pseudonymisation', reason)).toEqual([]);
  });

  it('is told apart by the control of another framework', () => {
    const mapped = measure(
      'a',
      'controls: { gdpr: [art32-1-b], sdm: [integritaet] }',
      'Wir schützen Systeme.',
    );
    expect(gaps('coverage-integrity', mapped)).toEqual([]);
    expect(gaps('coverage-confidentiality', mapped)).toEqual(['organisation.md']);
  });

  it('is told apart by the category of the measure', () => {
    const category: File = [
      'measures/1.0-schutz/index.md',
      '---\nid: schutz\nnumber: "1.0"\ntitle: Belastbarkeit\n---\n',
    ];
    const mapped = measure('a', 'controls: { gdpr: [art32-1-b] }', 'Wir schützen Systeme.');
    expect(gaps('coverage-resilience', category, mapped)).toEqual([]);
    expect(gaps('coverage-resilience', mapped)).toEqual(['organisation.md']);
  });
});

describe('no gap is told', () => {
  it('while a measure cannot be read, for it may be the answer', () => {
    const broken: File = ['measures/1.0-schutz/b.md', '---\nid: b\nstatus: vielleicht\n---\n'];
    expect(gaps('coverage-restoration', measure('a', ''), broken)).toEqual([]);
  });

  it('where there are no measures at all', () => {
    expect(gaps('coverage-restoration')).toEqual([]);
  });

  it('where the content does not name the provision among its controls', () => {
    expect(gaps('coverage-breach', measure('a', ''))).toEqual([]);
  });
});
