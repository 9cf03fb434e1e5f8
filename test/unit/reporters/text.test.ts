import { describe, expect, it } from 'vitest';
import { textOptions } from '../../../src/cli/context.ts';
import { displayWidth } from '../../../src/reporters/displayWidth.ts';
import { excerptAt } from '../../../src/reporters/excerpt.ts';
import { sarifReport } from '../../../src/reporters/sarif.ts';
import { textReport } from '../../../src/reporters/text.ts';
import { sourceLines } from '../../../src/source/sourceLines.ts';
import { treeFrom } from '../../support/projects.ts';
import { brokenReference, reportContext } from '../../support/reports.ts';

const file = 'content/a.md';

/** The excerpt of a line, and the part of it that stands at the caret. */
function caret(line: string, column: number): { text: string; under: string; offset: number } | null {
  const excerpt = excerptAt({ file, line: 1, column }, sourceLines(treeFrom({ [file]: line })));
  if (excerpt === null) return null;
  const characters = [...excerpt.text];
  let width = 0;
  const index = characters.findIndex((character) => {
    if (width >= excerpt.offset && displayWidth(character) > 0) return true;
    width += displayWidth(character);
    return false;
  });
  return {
    text: excerpt.text,
    under: index < 0 ? '' : characters.slice(index).join(''),
    offset: excerpt.offset,
  };
}

describe('the excerpt of a line', () => {
  it('has its caret under the exact column', () => {
    const report = textReport([brokenReference(file, 2, 'x', 8)], reportContext().speech, {
      colours: false,
      lines: sourceLines(treeFrom({ [file]: '---\nowner: betreib\n---\n' })),
    });
    expect(report).toContain('     2 │ owner: betreib\n       │        ^\n');
  });

  it.each([
    ['a tab', '\towner: x', 9, 'x', 9],
    ['wide characters', '測試: owner', 5, 'owner', 6],
    ['an emoji', '🔒 owner', 4, 'owner', 3],
    ['a combining accent', 'e\u0301e\u0301 owner', 6, 'owner', 3],
    ['umlauts', 'Prüfgröße owner', 11, 'owner', 10],
    ['a byte order mark', '\uFEFFowner', 1, 'owner', 0],
    ['halfwidth kana', 'ｱｲ owner', 4, 'owner', 3],
  ])('counts columns as a terminal shows them: %s', (_, line, column, under, offset) => {
    expect(caret(line, column)).toMatchObject({ under, offset });
  });

  it('is shortened around the place in a long line', () => {
    const line = `${'a '.repeat(500)}HERE${' b'.repeat(500)}`;
    const excerpt = caret(line, 1001);
    expect(excerpt?.under.startsWith('HERE')).toBe(true);
    expect(excerpt?.text.length).toBeLessThan(110);
    expect(excerpt?.text).toMatch(/^….*…$/);
  });

  it('takes no time on a line of a megabyte with a thousand problems', () => {
    const line = 'Wort '.repeat(200_000);
    const found = Array.from({ length: 1000 }, (_, index) => brokenReference(file, 1, 'x', index * 1000 + 1));
    const begin = performance.now();
    const context = reportContext({ [file]: line });
    const text = textReport(found, context.speech, { colours: false, lines: context.lines });
    expect(text.match(/^ {5}1 │ …?Wort/gm)).toHaveLength(1000);
    expect(new Set(sarifReport(found, context).match(/"tomwerk\/v1": ".*"/g)).size).toBe(1000);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('is shortened by columns, not by characters', () => {
    const excerpt = caret('測'.repeat(400), 200);
    expect(displayWidth(excerpt?.text ?? '')).toBeLessThan(110);
    expect(excerpt?.under.startsWith('測')).toBe(true);
  });

  it('shows a place behind the end of the line', () => {
    expect(caret('number: "1', 11)).toEqual({ text: 'number: "1', under: '', offset: 10 });
  });

  it.each([
    ['no file', 'content/b.md', 1],
    ['no such line', file, 9],
    ['the fence at which something is missing', file, 1],
    ['an empty line', file, 3],
    ['a file that is no text', 'content/c.md', 1],
  ])('is left out where there is %s', (_, name, line) => {
    const lines = sourceLines(treeFrom({ [file]: '---\nx\n\n', 'content/c.md': new Uint8Array([255, 65]) }));
    expect(excerptAt({ file: name, line, column: 1 }, lines)).toBeNull();
  });

  it('splits lines at every end that the columns are counted by', () => {
    const lines = sourceLines(treeFrom({ [file]: 'a\r\nb\rc\nd' }));
    expect([1, 2, 3, 4, 5].map((line) => lines(file, line))).toEqual(['a', 'b', 'c', 'd', null]);
  });
});

describe('the text report', () => {
  it('lets no control character through, from a line, a name of a file or a message', () => {
    const evil = '\u001B[31mrot\u001B]8;;http://x\u0007\u202E\u2028\n\r\u009B';
    const report = textReport([brokenReference(`content/${evil}.md`, 1, evil)], reportContext().speech, {
      colours: false,
      lines: () => evil,
    });
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(report.split('\n').filter((line) => /^\S/.test(line))).toHaveLength(1);
  });

  it('paints only where colours are shown, and nothing else changes', () => {
    const at = [brokenReference(file, 1, 'x')];
    const { speech } = reportContext();
    const plain = textReport(at, speech, { colours: false, lines: () => 'owner: x' });
    const painted = textReport(at, speech, { colours: true, lines: () => 'owner: x' });
    expect(painted).toContain('\u001B[31mFehler\u001B[39m');
    expect(painted.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
  });

  it.each([
    ['a terminal', true, {}, true],
    ['a file', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a file with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR and FORCE_COLOR, as Node does,', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('shows colours or none on %s', (_, isTerminal, environment, colours) => {
    const world = {
      folder: '/',
      environment,
      output: { write: () => undefined, isTerminal },
      messages: { write: () => undefined, isTerminal },
      input: async () => '',
      today: () => '2026-06-30',
    };
    expect(textOptions(world.output, world)).toEqual({ colours });
  });
});
