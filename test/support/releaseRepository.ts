import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './projects.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** How a run of the command line ended: by its own exit code, or by a signal. */
export type Ending = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A project in a real repository of its own, whose user has a home of their own. */
export type ReleaseRepository = {
  readonly root: string;
  readonly home: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly commit: (subject: string) => void;
  readonly tomwerk: (args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ending>;
  /** Digests of the files in the output folder; `null` where there is none. */
  readonly output: () => Readonly<Record<string, string>> | null;
  readonly tags: () => readonly string[];
};

/** A small project with its first commit: an organisation, a category and a measure. */
export async function releaseRepository(): Promise<ReleaseRepository> {
  const root = await temporaryFolder();
  const home = await temporaryFolder();
  const environment = { PATH: process.env['PATH'], HOME: home, TOMWERK_MESSAGES: 'de', NO_COLOR: '1' };
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, env: environment, encoding: 'utf8', stdio: 'pipe' });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (subject: string) => {
    git('add', '-A');
    git('commit', '-qm', subject);
  };
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Erika Beispiel\n\temail = erika@example.org\n');
  git('init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(project)) write(path, text);
  commit('Erster Stand');
  return {
    root,
    home,
    git,
    write,
    commit,
    tomwerk: (args, env = {}) => run(args, root, { ...environment, ...env }),
    output: () => digests(join(root, 'output')),
    tags: () =>
      git('tag')
        .split('\n')
        .filter((name) => name !== ''),
  };
}

/** Release notes that customers may read. */
export function notes(version: string, more = ''): string {
  return `---\nid: "${version}"\ndate: 2026-03-14\neffective: 2026-06-01\napprover: leitung\n${more}---\n\n## Für Kunden\n\nDas ist Version ${version}.\n`;
}

/** A measure that customers see. */
export function measure(id: string, number: string, text: string): string {
  return `---\nid: ${id}\nnumber: "${number}"\ntitle: Maßnahme ${number}\nstatus: implemented\n---\n\n## Für Kunden\n\n${text}\n`;
}

/**
 * A folder to put first in `PATH`, whose `git` does something around the real one: `before` and `after` are lines of a
 * shell, run for the calls whose arguments match; `$PPID` is the process that calls Git.
 */
export async function gitAround(
  pattern: string,
  { before = ':', after = ':' }: { readonly before?: string; readonly after?: string },
): Promise<NodeJS.ProcessEnv> {
  const folder = await temporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh\ncase " $* " in\n*"${pattern}"*)\n${before}\n'${real}' "$@"\nresult=$?\n${after}\nexit $result ;;\nesac\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, 'git'), script);
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
}

const project = {
  '.gitignore': 'output/\n',
  'content/organisation.md':
    '---\nid: organisation\nname: Beispiel GmbH\nlanguages: [de]\nroles:\n  leitung: { de: Leitung, en: Management }\n---\n',
  'content/measures/1-schutz/index.md': '---\nid: schutz\nnumber: "1"\ntitle: Schutz\n---\n',
  'content/measures/1-schutz/tueren.md': measure('tueren', '1.1', 'Die Türen sind verschlossen.'),
};

async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ending> {
  const program = join(projectRoot, 'src/tomwerk.js');
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: string[][] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout?.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr?.push(text));
  const [code, signal] = await once(child, 'close');
  return { code, signal, stdout: stdout?.join('') ?? '', stderr: stderr?.join('') ?? '' };
}

function digests(folder: string): Readonly<Record<string, string>> | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
