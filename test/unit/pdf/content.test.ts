import { describe, expect, it } from 'vitest';
import { boundsIn } from '../../../src/pdf/content/boundsIn.ts';
import { markArtifacts } from '../../../src/pdf/content/markArtifacts.ts';
import { paintOf } from '../../../src/pdf/content/paintOf.ts';
import { splitContent } from '../../../src/pdf/content/splitContent.ts';
import { joinTexts, textsOf } from '../../../src/pdf/content/textOf.ts';
import { readToUnicode } from '../../../src/pdf/content/toUnicode.ts';

const text = (code: string, x = 0, y = 0) => `BT\n/F4 10 Tf\n1 0 0 -1 ${x} ${y} Tm\n<${code}> Tj\nET\n`;
const runningTitle = `q\n${text('0001')}Q\n`;
const area = '0 0 10 10 re\nf\n';
const replaced = '/Span<</ActualText <feff00a0> >> BDC\n<0003> Tj\nEMC\n';

describe('the content of a page', () => {
  const content = `${runningTitle}/P <</MCID 0 >>BDC\n${text('0002')}EMC\n${area}/NonStruct <</MCID 1 >>BDC\n${replaced}EMC`;

  it('is divided into what is marked and what is not, texts that replace others included', () => {
    expect(splitContent(content)).toEqual([
      { mcid: null, operators: runningTitle },
      { mcid: 0, operators: text('0002') },
      { mcid: null, operators: area },
      { mcid: 1, operators: replaced },
    ]);
  });

  it('is refused where it is marked in another way or without end', () => {
    expect(() => splitContent('/P /MC0 >>BDC\nEMC\n')).toThrow('not marked as Chromium');
    expect(() => splitContent('/P <</MCID 0 >>BDC\n(x) Tj\n')).toThrow('no end');
  });

  it('belongs to the structure or is an artifact: running titles as such, lines and areas as layout', () => {
    const stretches = splitContent(content);
    expect(markArtifacts(stretches, new Map([[1, 'H1']]), new Map())).toBe(
      `/Artifact <</Type /Pagination>> BDC\n${runningTitle}EMC\n` +
        `/Artifact <</Type /Layout>> BDC\n${text('0002')}EMC\n` +
        `/Artifact <</Type /Layout>> BDC\n${area}EMC\n` +
        `/H1 <</MCID 1 >>BDC\n${replaced}EMC\n`,
    );
  });

  it('is no artifact where it shows a layer, whose content is marked by itself', () => {
    const stretches = splitContent(`${area}/X2 Do\n${area}`);
    const artifact = `/Artifact <</Type /Layout>> BDC\n${area}EMC\n`;
    const drawn = new Map([['X2', 'layer']] as const);
    expect(markArtifacts(stretches, new Map(), drawn)).toBe(`${artifact}/X2 Do\n${artifact}`);
  });

  it('needs no mark where nothing is painted', () => {
    const state = 'q\n1 0 0 1 0 0 cm\n/G3 gs\n';
    expect(markArtifacts(splitContent(state), new Map(), new Map())).toBe(state);
  });
});

describe('a stretch of content', () => {
  const drawn = new Map([
    ['X1', 'picture'],
    ['X2', 'layer'],
    ['X3', 'form'],
  ] as const);

  it.each([
    [text('0001'), 'text'],
    ['[<0001> 3 <0002>] TJ\n', 'text'],
    ['/X3 Do\n', 'text'],
    ['/X1 Do\n', 'graphics'],
    [area, 'graphics'],
    ['1 1 m\n2 2 l\nS\n', 'graphics'],
    ['/X2 Do\n', 'none'],
    ['0 0 10 10 re\nW n\n', 'none'],
    ['/G3 gs\nq\nQ\n', 'none'],
  ])('%j paints %s', (operators, paint) => {
    expect(paintOf(operators, drawn)).toBe(paint);
  });

  const map = readToUnicode(
    'begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<0001> <0041>\n<0004> <00660069>\nendbfchar\n' +
      '1 beginbfrange\n<0002> <0003> <00E4>\nendbfrange\n',
  );
  const fonts = (font: string) => (font === 'F4' ? map : null);
  const shown = (operators: string) => joinTexts(textsOf(operators, fonts));

  it('is read by the map of its font, ligatures included', () => {
    expect(shown(text('0001000200030004'))).toBe('Aäåfi');
    expect(shown('BT\n/F9 10 Tf\n<0001> Tj\nET\n')).toBe('');
  });

  it('is read as what replaces its characters', () => {
    const operators =
      'BT\n/F4 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n/Span<</ActualText <feff0042> >> BDC\n<0002> Tj\nEMC\n<0001> Tj\nET\n';
    expect(shown(operators)).toBe('ABA');
  });

  it('has a space where a line ends or a gap is wider than a character, but no soft hyphens and ligatures', () => {
    expect(shown(text('0001', 0) + text('0001', 8))).toBe('AA');
    expect(shown(text('0001', 0) + text('0001', 30))).toBe('A A');
    expect(shown(text('0001', 0, 0) + text('0001', 0, 12))).toBe('A A');
    const hyphenated = { text: 'a\u00ADb\uFB00', x: 0, lastX: 0, y: 0, size: 10 };
    expect(joinTexts([hyphenated])).toBe('abff');
  });

  it('stands in the box of what it draws, wherever it is moved, and clipping does not count', () => {
    const stretches = splitContent(
      `.5 0 0 -.5 0 100 cm\nq\n/Figure <</MCID 0 >>BDC\n0 0 500 500 re\nW n\n10 20 30 40 re\nf\nEMC\nQ\n` +
        `/Figure <</MCID 1 >>BDC\nq\n40 0 0 -20 10 60 cm\n/X1 Do\nQ\nEMC\n/P <</MCID 2 >>BDC\n${text('0001')}EMC\n`,
    );
    expect([...boundsIn(stretches)]).toEqual([
      [0, [5, 70, 20, 90]],
      [1, [5, 70, 25, 80]],
    ]);
  });
});
