import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFonts } from '../../src/io/readFonts.ts';
import type { Print } from '../../src/pdf/print.ts';
import { makeEdition, readContent } from '../../src/pipeline.ts';
import { tomwerk } from '../support/cli.ts';
import { commitAll } from '../support/git.ts';
import { openTestPrinter } from '../support/printing.ts';
import { casesFolder, projectRoot, treeOf } from '../support/projects.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

type Digests = Readonly<Record<string, string>>;
type Settings = NonNullable<Parameters<typeof tomwerk>[1]>;

const nobody = 65534;
const everyFile = [
  'SHA256SUMS',
  'annex.de.html',
  'annex.de.pdf',
  'annex.en.html',
  'annex.en.pdf',
  'handbook.de.html',
  'handbook.de.pdf',
  'handbook.en.html',
  'handbook.en.pdf',
  'index.html',
  'manifest.json',
];

let base: string;
let origin: string;
let expected: Digests;

beforeAll(async () => {
  base = await temporaryFolder();
  chmodSync(base, 0o755);
  origin = join(base, 'origin');
  cpSync(join(casesFolder, 'sample'), origin, { recursive: true });
  commitAll(origin);
  expected = await built(origin);
});

/** SHA-256 of every file that a build writes. */
async function built(
  folder: string,
  args: readonly string[] = [],
  settings: Settings = {},
): Promise<Digests> {
  const { code, stderr } = await tomwerk(['build', ...args], { ...settings, cwd: folder });
  expect(code, stderr).toBe(0);
  const output = join(folder, 'output');
  return Object.fromEntries(
    readdirSync(output)
      .toSorted()
      .map((name) => [name, sha256(readFileSync(join(output, name)))]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function cloneTo(name: string): string {
  const folder = join(base, name);
  execFileSync('git', ['clone', '-q', origin, folder]);
  return folder;
}

/** `NODE_OPTIONS` that load a file of test/support into the process. */
function preloaded(...names: readonly string[]): NodeJS.ProcessEnv {
  const url = (name: string) => pathToFileURL(join(projectRoot, 'test/support', name)).href;
  return { NODE_OPTIONS: names.map((name) => `--import=${url(name)}`).join(' ') };
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Whether a user without rights can read this installation: it may lie in the home of another. */
function canNobodyRead(): boolean {
  const file = join(projectRoot, 'package.json');
  return (
    spawnSync(process.execPath, ['-p', `fs.readFileSync(${JSON.stringify(file)}).length`], {
      uid: nobody,
      gid: nobody,
    }).status === 0
  );
}

describe('two builds of one commit', () => {
  it('write every file', () => {
    expect(Object.keys(expected)).toEqual(everyFile);
  });

  it('are the same in another folder, under another umask', async () => {
    const through = ['sh', '-c', 'umask 077 && exec "$@"', 'sh'];
    const folder = cloneTo('Ein ganz anderer Ordner mit Ä und Leerzeichen');
    expect(await built(folder, [], { through })).toEqual(expected);
  });

  // Only the superuser may become somebody else, and nobody must be able to read the program.
  it.runIf(process.getuid?.() === 0 && canNobodyRead())('are the same for another user', async () => {
    const folder = cloneTo('nobody');
    execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
    const through = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
    const env = { HOME: '/nonexistent', USER: 'nobody', LOGNAME: 'nobody' };
    expect(await built(folder, [], { through, env })).toEqual(expected);
  });

  it('are the same with another home, whose Git is set up otherwise, in Turkish, on Kiritimati', async () => {
    const home = join(base, 'home');
    mkdirSync(home);
    const settings =
      '[core]\n\tautocrlf = true\n\tquotePath = true\n[log]\n\tshowSignature = true\n\tdate = relative\n';
    writeFileSync(join(home, '.gitconfig'), settings);
    const env = {
      HOME: home,
      XDG_CONFIG_HOME: home,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    };
    expect(await built(cloneTo('home-clone'), [], { env })).toEqual(expected);
  });

  it('are the same in 2038, in German, in St. John’s', async () => {
    const env = {
      ...preloaded('shiftedClock.js'),
      CLOCK: '2038-01-19T03:14:08Z',
      TZ: 'America/St_Johns',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
    };
    expect(await built(cloneTo('2038'), [], { env })).toEqual(expected);
  });

  it('are the same in 1970, with next to nothing in the environment', async () => {
    const through = [
      'env',
      '-i',
      `PATH=${process.env['PATH'] ?? ''}`,
      'LC_ALL=C',
      'CLOCK=1970-01-01T00:00:01Z',
    ];
    const options = Object.entries(preloaded('shiftedClock.js')).map(([name, value]) => `${name}=${value}`);
    expect(await built(cloneTo('1970'), [], { through: [...through, ...options] })).toEqual(expected);
  });

  it('are the same whatever the order of the files on disk', async () => {
    const clone = cloneTo('ordered');
    const folder = join(base, 'reversed');
    const paths = readdirSync(clone, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(clone.length))
      .toSorted()
      .toReversed();
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), readFileSync(join(clone, path)));
    }
    mkdirSync(join(folder, '.git/refs'), { recursive: true });
    expect(await built(folder, [], { env: preloaded('reversedFolders.js') })).toEqual(expected);
  });

  it.runIf(isThere('taskset'))('are the same on one processor, while others want it as well', async () => {
    const through = ['taskset', '-c', '0', 'nice', '-n', '10'];
    const folders = [cloneTo('busy-1'), cloneTo('busy-2')];
    const all = await Promise.all(folders.map((folder) => built(folder, [], { through })));
    expect(all).toEqual([expected, expected]);
  });
});

describe('a build of less than everything', () => {
  it.each([
    [
      ['--only', 'annex', '--language', 'en'],
      ['annex.en.html', 'annex.en.pdf'],
    ],
    [
      ['--only', 'handbook', '--format', 'pdf'],
      ['handbook.de.pdf', 'handbook.en.pdf'],
    ],
    [
      ['--format', 'html', '--language', 'de'],
      ['annex.de.html', 'handbook.de.html'],
    ],
  ])('with %j writes the same bytes as the whole', async (args, names) => {
    const part = await built(cloneTo(`part-${args.join('')}`), args);
    expect(Object.keys(part)).toEqual(expect.arrayContaining(names));
    for (const name of names) expect([name, part[name]]).toEqual([name, expected[name]]);
  });
});

/** Prints one document after the other, the last one that was asked for first. */
function inReverse(print: Print, count: number): Print {
  const waiting: (() => Promise<void>)[] = [];
  return (document, pageNumbersOf) =>
    new Promise((resolve, reject) => {
      waiting.unshift(() => print(document, pageNumbersOf).then(resolve, reject));
      if (waiting.length < count) return;
      void waiting.reduce((before, next) => before.then(next), Promise.resolve());
    });
}

it('documents are the same when they are printed at the same time, or one by one in the other order', async () => {
  const printer = await openTestPrinter();
  try {
    const { value: content } = readContent(treeOf(join(casesFolder, 'sample')));
    const fonts = await readFonts();
    const edition = {
      ...sampleDraft,
      languages: ['de', 'en'],
      documents: ['handbook', 'annex'],
      formats: ['pdf'],
      customer: null,
    } as const;
    const bytes = async (print: Print) => {
      const { browserVersion } = printer;
      const { value } = await makeEdition(content, edition, { printer: { print, browserVersion }, fonts });
      return value.map((artefact) => [artefact.name, sha256(artefact.bytes)]);
    };
    const together = await bytes(printer.print);
    expect(together).toHaveLength(5);
    expect(await bytes(inReverse(printer.print, 4))).toEqual(together);
  } finally {
    await printer.close();
  }
});
