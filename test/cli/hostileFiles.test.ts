import { describe, expect, it } from 'vitest';
import { hostileProject, measure, timed } from '../support/hostileProject.ts';

const folder = 'content/measures/1.0-a';

/** The lines of a report that name a problem, without what is only open. */
function errors(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => line.includes('  Fehler  '));
}

describe('tomwerk check of file names', () => {
  it.skipIf(process.platform !== 'linux')(
    'names each that is hostile or faulty, on one line and with its reason',
    async () => {
      const project = await hostileProject([
        [`${folder}/zeile\nneu.md`, measure('b', '1.0.1')],
        [`${folder}/-rf.md`, measure('b', '1.0.2')],
        [`${folder}/CON.md`, measure('b', '1.0.3')],
        [`${folder}/aux.de.md`, measure('b', '1.0.4')],
        [`${folder}/😀.md`, measure('b', '1.0.5')],
        [Buffer.concat([Buffer.from(`${folder}/f`), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]), ''],
        [`${folder}/a\u202Ebc.md`, measure('b', '1.0.6')],
        [`${folder}/punkt.md.`, ''],
        [`${folder}/$(reboot).md`, measure('b', '1.0.7')],
        [`${folder}/Notstrom.md`, measure('notstrom', '1.0.8')],
      ]);
      const { code, stdout, stderr, seconds } = await timed(['check', '--project', project]);
      expect(stderr).toBe('');
      expect(errors(stdout).map((line) => line.replace(/^(\S+:\d+:\d+) .*\[(.*)\]$/, '$2 $1'))).toEqual([
        `file-name ${folder}/$(reboot).md:1:1`,
        `file-name ${folder}/-rf.md:1:1`,
        `file-name-windows ${folder}/CON.md:1:1`,
        `file-name ${folder}/Notstrom.md:1:1`,
        `file-name-character ${folder}/a<U+202E>bc.md:1:1`,
        `file-name-windows ${folder}/aux.de.md:1:1`,
        `file-name-encoding ${folder}/f\uFFFD.md:1:1`,
        `file-name-windows ${folder}/punkt.md.:1:1`,
        `file-name-character ${folder}/zeile<U+000A>neu.md:1:1`,
        `file-name ${folder}/😀.md:1:1`,
      ]);
      expect(code).toBe(1);
      expect(seconds).toBeLessThan(10);
    },
  );

  it('reads a file whose name has 255 bytes, and names only its id as too long', async () => {
    const id = 'a'.repeat(252);
    const project = await hostileProject([[`${folder}/${id}.md`, measure(id, '1.0.1')]]);
    const { code, stdout, stderr } = await timed(['check', '--project', project]);
    expect(stderr).toBe('');
    expect(errors(stdout)).toEqual([expect.stringMatching(/a\.md:2:5 .*\[field-too-long\]$/)]);
    expect(code).toBe(1);
  });

  it('names the same id in two files, and two names that differ only in case', async () => {
    const project = await hostileProject([
      [`${folder}/notstrom.md`, measure('notstrom', '1.0.1')],
      ['content/measures/1.1-b/index.md', '---\nid: b\nnumber: "1.1"\ntitle: B\n---\n'],
      ['content/measures/1.1-b/notstrom.md', measure('notstrom', '1.1.1')],
      [`${folder}/alarm.md`, measure('alarm', '1.0.2')],
      [`${folder}/Alarm.md`, measure('alarm', '1.0.3')],
    ]);
    const { code, stdout } = await timed(['check', '--project', project]);
    expect(stdout).toMatch(/1\.1-b\/notstrom\.md:2:5 .*\[id-duplicate\]/);
    expect(stdout).toMatch(/alarm\.md:1:1 .*\[file-case\]/);
    expect(code).toBe(1);
  });
});

describe('tomwerk check at scale', () => {
  it('reads 10,000 files within 10 s', async () => {
    const files = Array.from({ length: 10_000 }, (_, index) => {
      const id = `m-${index}`;
      return [`${folder}/${id}.md`, measure(id, `1.0.${index + 1}`)] as const;
    });
    const { code, stdout, seconds } = await timed(['check', '--project', await hostileProject(files)]);
    expect(stdout).toContain('Keine Fehler');
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a text of 10 MB', measure('b', '1.0.1', 'a b\n\n'.repeat(2_000_000)), /b\.md:1:1 .*\[file-too-large\]/],
    ['10 MB of NUL', new Uint8Array(10_000_000), /b\.md:1:1 .*\[file-too-large\]/],
    ['11 MB', new Uint8Array(11 * 1024 * 1024), /b\.md:1:1 .*\[file-oversized\]/],
    ['a table of 100,000 rows', table(100_000), /b\.md:1:1 .*\[file-too-large\]/],
    ['a table of 12,000 rows', table(12_000), /b\.md:9:1 .*\[text-excess\]/],
    ['1 MB on one line', measure('b', '1.0.1', 'a '.repeat(500_000)), /b\.md:1:1 .*\[file-too-large\]/],
    ['100 kB on one line', measure('b', '1.0.1', 'a '.repeat(50_000)), /b\.md:9:1 .*\[text-excess\]/],
  ])('names %s within 10 s', async (_, content, expected) => {
    const project = await hostileProject([[`${folder}/b.md`, content]]);
    const { code, stdout, stderr, seconds } = await timed(['check', '--project', project]);
    expect(stderr).toBe('');
    expect(errors(stdout)).toEqual([expect.stringMatching(expected)]);
    expect(code).toBe(1);
    expect(seconds).toBeLessThan(10);
  });

  it('reads a table of 5,000 rows within 10 s', async () => {
    const project = await hostileProject([[`${folder}/b.md`, table(5_000)]]);
    const { code, stdout, seconds } = await timed(['check', '--project', project]);
    expect(errors(stdout)).toEqual([]);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
  });

  it('tells the first of a thousand broken files like the last, within 10 s', async () => {
    const files = Array.from(
      { length: 1_000 },
      (_, index) => [`${folder}/m-${index}.md`, '---\nid: [x\nstauts: y\n---\n'] as const,
    );
    const { code, stdout, seconds } = await timed(['check', '--project', await hostileProject(files)]);
    expect(errors(stdout)).toHaveLength(1_000);
    expect(code).toBe(1);
    expect(seconds).toBeLessThan(10);
  });
});

function table(rows: number): string {
  return measure('b', '1.0.1', `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(rows)}`);
}
