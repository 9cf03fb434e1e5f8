import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { checkContent } from '../../src/pipeline.ts';
import { speak } from '../../src/reporters/words.ts';
import { treeFrom } from '../support/projects.ts';

/** The errors in notes with these lines, from line 6 on, as their place and what is said in German. */
function errors(lines: string): string[] {
  const notes = `---\nid: "1.1.0"\ndate: 2026-03-01\neffective: 2026-05-01\napprover: leitung\n${lines}\n---\n\n## Für Kunden\n\nText.\n`;
  const { diagnostics } = checkContent(treeFrom(exampleProject({ 'releases/1.1.0.md': notes })), exampleDate);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => {
      const { message, hint } = speak(diagnostic, speechIn('de'));
      return `${diagnostic.location?.line}:${diagnostic.location?.column} ${message}${hint === null ? '' : ` → ${hint}`}`;
    });
}

const classes = '`editorial`, `equal`, `improved`, `lowered` oder `scope`';

describe('the classification in release notes', () => {
  it('is a word, or a word with its reason', () => {
    expect(errors('classification: { usv: equal, kabel: { class: improved, reason: Neu } }')).toEqual([]);
    expect(errors('classification:\n  usv: { class: equal }')).toEqual([]);
  });

  it('may be of what is gone since, and so may a waiver', () => {
    const waiver = '{ measure: fort, reason: Aufgegeben, approver: leitung, notice: 2026-03-01 }';
    expect(errors(`classification: { nirgends: equal }\nwaivers: [${waiver}]`)).toEqual([]);
  });

  it('is asked for by naming every word that is possible', () => {
    expect(errors('classification:\n  usv:')).toEqual([
      `7:3 Die Angabe \`classification.usv\` ist leer. → Tragen Sie einen Wert ein: ${classes}. Ist er noch nicht bekannt und keine Pflichtangabe, löschen Sie die Zeile.`,
    ]);
    expect(errors('classification:\n  usv: { class: , reason: Weil }')).toEqual([
      `7:10 Die Angabe \`classification.usv.class\` ist leer. → Tragen Sie einen Wert ein: ${classes}. Ist er noch nicht bekannt und keine Pflichtangabe, löschen Sie die Zeile.`,
    ]);
  });

  it.each([
    [
      'usv: abgesenkt',
      `7:8 \`classification.usv\` kann nicht \`abgesenkt\` sein; möglich ist ${classes}. → Gemeint ist wohl \`lowered\`.`,
    ],
    [
      'usv: { class: lowerd }',
      `7:17 \`classification.usv.class\` kann nicht \`lowerd\` sein; möglich ist ${classes}. → Gemeint ist wohl \`lowered\`.`,
    ],
    [
      'usv: { reason: Weil }',
      '7:3 Die Angabe `classification.usv.class` fehlt. → Ergänzen Sie sie im Kopf der Datei: `class: equal`.',
    ],
    [
      'usv: { class: equal, grund: Weil }',
      '7:24 Eine Angabe `classification.usv.grund` gibt es hier nicht. → Bekannt sind `class` und `reason`.',
    ],
    [
      'usv: 1',
      '7:8 `classification.usv` ist `1`; hier gehört ein Wort wie `editorial` oder eine Gruppe wie `{ class: equal, reason: … }` hin.',
    ],
    [
      'usv: [equal]',
      '7:8 `classification.usv` ist `[…]`; hier gehört ein Wort wie `editorial` oder eine Gruppe wie `{ class: equal, reason: … }` hin.',
    ],
  ])('written as %s is told what belongs there', (line, told) => {
    expect(errors(`classification:\n  ${line}`)).toEqual([told]);
  });
});

describe('a waiver', () => {
  it('is approved by a role of the organisation', () => {
    const waiver = '{ measure: usv, reason: Aufgegeben, approver: vorstand, notice: 2026-03-01 }';
    expect(errors(`waivers: [${waiver}]`)[0]).toContain(
      '6:57 `vorstand` ist keine Rolle; verantwortlich ist immer eine Rolle, nie eine Person.',
    );
  });
});
