import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { notesDraft } from '../../src/gate/draft/notesDraft.ts';
import { nextOf } from '../../src/gate/reading/version.ts';
import { checkContent, readContent } from '../../src/pipeline.ts';
import { type Files, found, measure, questionOf } from '../support/gate.ts';
import { treeFrom } from '../support/projects.ts';

const today = '2026-06-01';

/** The draft of the notes for a step, with the version that the step asks for. */
function draftOf(before: Files, after: Files): { readonly version: string; readonly text: string } {
  const question = questionOf(before, after);
  const version = nextOf(question).next;
  const since = { ...question, date: '2026-03-14' };
  return { version, text: notesDraft({ catalogue: question.comparison.after, version, today, since }) };
}

/** The errors in a project with these notes, as code and line. */
function errorsIn(files: Files, version: string, text: string): string[] {
  const project = exampleProject({ ...files, [`releases/${version}.md`]: text });
  return checkContent(treeFrom(project), exampleDate)
    .diagnostics.filter(({ severity, location }) => severity === 'error' && isNotes(location?.file))
    .map(({ code, location, values }) => `${code} ${location?.line} ${values['field'] ?? ''}`.trimEnd());
}

function isNotes(file: string | undefined): boolean {
  return file?.startsWith('content/releases/') === true;
}

const parameter = (hours: number) => `parameters:\n  rpo: { value: ${hours}, unit: h, stronger: lower }`;

const before = {
  ...measure('backup', parameter(24)),
  ...measure('tresor', '', 'Bänder liegen im Tresor.'),
  ...measure('fort'),
};
const after = {
  ...measure('backup', parameter(48)),
  ...measure('tresor', '', 'Bänder liegen im Schrank.'),
  ...measure('neu'),
};

describe('the draft of release notes', () => {
  it('lists everything that changed, and leaves empty what somebody must decide', () => {
    expect(draftOf(before, after).text).toMatchInlineSnapshot(`
      "---
      # Entwurf der Notizen zum nächsten Release, verglichen mit v1.0.0 vom 2026-03-14.
      # Füllen Sie aus, was leer ist. \`npx tomwerk check\` nennt jede Stelle, die noch fehlt;
      # \`npx tomwerk check --since\` sagt, ob das Release so veröffentlicht werden kann.
      # Zeilen mit # sind Bemerkungen; Sie können sie löschen.
      id: "2.0.0"
      date: 2026-06-01
      effective: 2026-06-01
      approver: leitung

      # Diese Texte lauten anders. Schreiben Sie hinter jeden Namen, was das für Kunden heißt:
      # editorial (nur anders gesagt), equal (anders, gleich viel Schutz), improved (mehr Schutz),
      # lowered (weniger Schutz) oder scope (Leistung, Unterauftragsverarbeiter oder Ort).
      # Mit Begründung für den Änderungsbericht: name: { class: equal, reason: … }
      classification:
        # 1.0.1 Titel tresor
        # Text für Kunden: bisher „Bänder liegen im Tresor.“, jetzt „Bänder liegen im Schrank.“
        tresor:

      # Hier ist weniger zugesagt als bisher. Machen Sie es rückgängig und löschen den Eintrag, oder nennen Sie
      # den Grund, die Rolle, die zustimmt, und den Tag, an dem Kunden es erfahren. Kunden lesen das.
      waivers:
        # 1.0.1 Titel backup. Betroffen: alle Kunden.
        # Kennwert \`rpo\`: bisher 24 Stunden, jetzt 48 Stunden
        - measure: backup
          reason:
          approver:
          notice:
        # 1.0.1 Titel fort: entfällt, content/measures/1.0-schutz/fort.md ist gelöscht. Betroffen: alle Kunden.
        - measure: fort
          reason:
          approver:
          notice:

      # Was sich sonst geändert hat; dazu ist hier nichts einzutragen:
      # neu: 1.0.1 Titel neu (neu)
      ---

      ## Für Kunden

      TODO: Sagen Sie in wenigen Sätzen, was sich für Kunden ändert.
      "
    `);
  });

  it('is told place by place what is left to fill in', () => {
    const { version, text } = draftOf(before, after);
    expect(errorsIn(after, version, text)).toMatchInlineSnapshot(`
      [
        "field-empty 18 classification.tresor",
        "field-empty 26 waivers[1].reason",
        "field-empty 27 waivers[1].approver",
        "field-empty 28 waivers[1].notice",
        "field-empty 31 waivers[2].reason",
        "field-empty 32 waivers[2].approver",
        "field-empty 33 waivers[2].notice",
      ]
    `);
  });

  it('passes check and gate once it is filled in', () => {
    const { version, text } = draftOf(before, after);
    const filled = text
      .replace(/^( {2}tresor:)$/m, '$1 equal')
      .replaceAll(/^( {4}reason:)$/gm, '$1 Der Anbieter stellt es ein')
      .replaceAll(/^( {4}approver:)$/gm, '$1 leitung')
      .replaceAll(/^( {4}notice:)$/gm, '$1 2026-06-01')
      .replace(/TODO: .*/, 'Wir sichern seltener.');
    expect(errorsIn(after, version, filled)).toEqual([]);
    expect(found(questionOf(before, { ...after, [`releases/${version}.md`]: filled }))).toEqual([]);
  });

  it('waits for the notice period, and needs a role that approves', () => {
    const organisation = {
      'organisation.md':
        '---\nid: organisation\nname: A\nlanguages: [en]\nroles: { management: { en: Management } }\nnoticePeriod: P6W\n---\n',
    };
    const { text } = draftOf(organisation, { ...organisation, ...measure('neu') });
    expect(text).toContain('# Customers are told 6 weeks ahead (noticePeriod).\neffective: 2026-07-13\n');
    expect(text).toContain('\napprover:\n');
    expect(text).toContain(
      '\n## For customers\n\nTODO: Say in a few sentences what changes for customers.\n',
    );
  });

  it('is valid whatever titles and texts hold', () => {
    const strange = 'Neu: [{<b>*x*</b> # & --- ```yaml {{x}} \\u202E ‮ 👩‍💻 | > ! %';
    const titled = (id: string, title: string, text: string) => ({
      [`measures/1.0-schutz/${id}.md`]: `---\nid: ${id}\nnumber: "1.0.1"\ntitle: ${JSON.stringify(title)}\nstatus: implemented\n---\n\n## Für Kunden\n\n${text}\n`,
    });
    const texts = (word: string) =>
      Object.assign(
        {},
        ...Array.from({ length: 30 }, (_, index) =>
          titled(`m${index}`, strange.replaceAll('‮', ''), `${word} \\[ \\{ 👩‍💻 ${'\\[ '.repeat(20)}`),
        ),
      );
    const { version, text } = draftOf(texts('Alt'), texts('Neu'));
    expect(new Set(errorsIn(texts('Neu'), version, text).map((error) => error.split(' ')[0]))).toEqual(
      new Set(['field-empty']),
    );
  });

  it.each(['null', 'true', 'on', '2024', '1e3', '0x1f', '12-30'])('keeps the id %s a name', (id) => {
    const { version, text } = draftOf(
      { ...measure(id, '', 'Alt.'), ...measure(`${id}-b`) },
      measure(id, '', 'Neu.'),
    );
    const filled = text
      .replace(/^( {2}\S+:)$/m, '$1 equal')
      .replace(/reason:$/m, 'reason: Ende')
      .replace(/ {4}approver:$/m, '    approver: leitung')
      .replace(/notice:$/m, 'notice: 2026-06-01')
      .replace(/TODO: .*/, 'Es endet.');
    const now = { ...measure(id, '', 'Neu.'), [`releases/${version}.md`]: filled };
    expect(found(questionOf({ ...measure(id, '', 'Alt.'), ...measure(`${id}-b`) }, now))).toEqual([]);
  });

  it('of the first release compares nothing', () => {
    const { catalogue } = { catalogue: questionOf({}, {}).comparison.after };
    const text = notesDraft({ catalogue, version: '1.0.0', today, since: null });
    expect(text).toMatchInlineSnapshot(`
      "---
      # Notizen zum ersten Release.
      # Füllen Sie aus, was leer ist. \`npx tomwerk check\` nennt jede Stelle, die noch fehlt;
      # \`npx tomwerk check --since\` sagt, ob das Release so veröffentlicht werden kann.
      # Zeilen mit # sind Bemerkungen; Sie können sie löschen.
      id: "1.0.0"
      date: 2026-06-01
      effective: 2026-06-01
      approver: leitung
      ---

      ## Für Kunden

      TODO: Sagen Sie in wenigen Sätzen, worum es in diesem Dokument geht.
      "
    `);
    expect(errorsIn({}, '1.0.0', text)).toEqual(['wording-placeholder 14']);
  });

  it('stays within what a head may hold, however much has changed', () => {
    const many = (word: string): Files =>
      Object.assign(
        {},
        ...Array.from({ length: 400 }, (_, index) =>
          measure(`massnahme-${index}`, '', `${word} `.repeat(30)),
        ),
      );
    const { version, text } = draftOf(many('Alt'), many('Neu'));
    const { diagnostics } = readContent(treeFrom(exampleProject({ [`releases/${version}.md`]: text })));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['field-empty']));
    expect(text.match(/^ {2}massnahme-\d+:$/gm)).toHaveLength(400);
  });
});
