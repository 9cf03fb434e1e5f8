import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawEdits, type Edit, type Files, moved } from './corpusEdits.ts';
import { type ImportedCommit, type ImportedTag, importStream } from './fastImport.ts';
import { drawing } from './germanSentences.ts';
import { writeCorpus } from './writeCorpus.ts';

/** A release is tagged after so many commits. */
const commitsPerRelease = 200;

/**
 * Writes a repository with so many measures and commits, the same on every machine, and checks out its last commit.
 * A commit edits two to four measures, every twentieth moves one to another category as well; of ten commits one stands
 * on a branch and one merges it. Tags: `v1.0.0`, `v1.1.0` … every 200 commits, the last commit is `v2.0.0`.
 */
export function writeRepository(
  folder: string,
  { records, commits }: { readonly records: number; readonly commits: number },
): void {
  mkdirSync(folder, { recursive: true });
  writeCorpus(folder, records);
  const history = madeHistory(filesOf(folder), records, commits);
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', folder, ...args], { input, stdio: ['pipe', 'ignore', 'inherit'] });
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet', '--done'], importStream(history, tagsOf(commits)));
  git(['reset', '-q', '--hard']);
  // What the corpus wrote at a path that a commit has moved since.
  git(['clean', '-qfd', 'content']);
}

function filesOf(folder: string): Files {
  const files = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

function madeHistory(files: Files, records: number, commits: number): ImportedCommit[] {
  const draw = drawing(20_261_125);
  const made: ImportedCommit[] = [
    { branch: 'main', parent: null, merged: null, subject: 'Bestand übernehmen', files: new Map(files) },
  ];
  let head = 1;
  let aside: Edit = () => [];
  for (let mark = 2; mark <= commits; mark += 1) {
    const subject = `Maßnahmen überarbeiten, Teil ${mark}`;
    const edit =
      mark % 20 === 0
        ? together(drawEdits(draw, records), moved(mark % records, records + mark))
        : drawEdits(draw, records);
    if (mark % 10 === 7) {
      const copy = new Map(files);
      made.push({ branch: 'seite', parent: head, merged: null, subject, files: written(edit(copy), copy) });
      aside = edit;
    } else {
      const merged = mark % 10 === 9 ? mark - 2 : null;
      const paths = (merged === null ? edit : aside)(files);
      made.push({ branch: 'main', parent: head, merged, subject, files: written(paths, files) });
      head = mark;
    }
  }
  return made;
}

function together(...edits: readonly Edit[]): Edit {
  return (files) => edits.flatMap((edit) => edit(files));
}

/** What a commit writes of these paths. */
function written(paths: readonly string[], files: Files): Map<string, string | null> {
  return new Map(paths.map((path) => [path, files.get(path) ?? null]));
}

function tagsOf(commits: number): ImportedTag[] {
  const count = Math.floor(commits / commitsPerRelease);
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const mark = isLast ? commits : (index + 1) * commitsPerRelease;
    return { name: isLast ? 'v2.0.0' : `v1.${index}.0`, mark };
  });
}
