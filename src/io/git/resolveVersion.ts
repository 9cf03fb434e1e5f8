import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Environment } from '../browser/environment.ts';
import { printable } from '../tree/fileNames.ts';
import * as findings from './gitFindings.ts';
import { committedIn, type GitObject } from './gitObject.ts';
import { gitProblem, isShallow } from './gitProblem.ts';
import { type Repository, readHeads, withObjects } from './readObjects.ts';
import { runGit } from './runGit.ts';
import { presentVersionTags, type VersionTag } from './versionTags.ts';

/** A version of the project in Git. */
export type GitVersion = {
  /** As it was asked for. */
  readonly ref: string;
  /** The whole id of the commit. */
  readonly commit: string;
  /** Instant of the commit, in seconds since 1970. */
  readonly committed: number;
  /** The last of `tags`, such as `v1.2.0`; `null` where there is none. */
  readonly tag: string | null;
  /** The version tag that was asked for, otherwise all on the commit, in ascending order. */
  readonly tags: readonly VersionTag[];
};

/**
 * The version that a user names: `1.2.0` or `v1.2.0`, any tag, a branch, `HEAD`, or the id of a commit, each with `~2` or
 * `^` for what came before it. A tag goes before a branch of the same name. No other form that Git knows is
 * understood: most of them depend on what lies in the repository beside its commits.
 */
export async function resolveVersion(
  root: string,
  environment: Environment,
  ref: string,
): Promise<Checked<GitVersion | null>> {
  const repository = { root, environment };
  const [, name = '', steps = ''] = /^(.*?)((?:[~^]\d{0,6})*)$/s.exec(ref.slice(0, longest + 1)) ?? [];
  if (ref.length > longest || !isRefName(name))
    return failed(report(findings.versionName, null, { ref: shown(ref) }));
  const named = await findNamed(repository, name);
  if (named.value === null) {
    const problem = named.diagnostics[0] ?? (await whyUnknown(repository, ref));
    return failed(problem);
  }
  const { refname, object } = named.value;
  const [commit] = await withObjects(repository, (read) => read([`${object}${steps}^{commit}`]));
  if (commit === null || commit === undefined)
    return failed(await whyNoCommit(repository, named.value, { ref, steps }));
  const present = await presentVersionTags(root, environment);
  const onCommit = present.value.filter((tag) => tag.commit === commit.id);
  const asked = onCommit.find(({ tag }) => steps === '' && `refs/tags/${tag}` === refname);
  return { value: gitVersion(ref, commit, asked === undefined ? onCommit : [asked]), diagnostics: [] };
}

function gitVersion(ref: string, commit: GitObject, tags: readonly VersionTag[]): GitVersion {
  return { ref, commit: commit.id, committed: committedIn(commit), tag: tags.at(-1)?.tag ?? null, tags };
}

/** The version that a tag names. */
export function taggedVersion(tag: VersionTag): GitVersion {
  return { ref: tag.tag, commit: tag.commit, committed: tag.committed, tag: tag.tag, tags: [tag] };
}

function failed(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}

/** A longer name fits no file, and Git keeps references in files. */
const longest = 250;

/** Whether Git would let anything bear this name, see `git check-ref-format`. */
function isRefName(name: string): boolean {
  if (name === '' || !name.isWellFormed() || name.includes('\uFFFD')) return false;
  if (/[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)/u.test(name)) return false;
  return !/^[./@-]|[./]$/.test(name);
}

/** What was typed, short enough to be read. */
function shown(ref: string): string {
  return printable(ref.length > 100 ? `${ref.slice(0, 100)}…` : ref);
}

type Named = { readonly refname: string | null; readonly object: string };

async function findNamed(repository: Repository, name: string): Promise<Checked<Named | null>> {
  const isWholeId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
  if (isWholeId) return { value: { refname: null, object: name }, diagnostics: [] };
  if (name === 'HEAD') return headOf(repository);
  const wanted = [
    ...(/^\d+\.\d+\.\d+$/.test(name) ? [`refs/tags/v${name}`] : []),
    `refs/tags/${name}`,
    `refs/heads/${name}`,
    `refs/remotes/${name}`,
    ...(name.startsWith('refs/') ? [name] : []),
  ];
  const known = await refsOf(repository, wanted);
  const refname = wanted.find((candidate) => known.has(candidate));
  const object = refname === undefined ? undefined : known.get(refname);
  if (refname !== undefined && object !== undefined) return { value: { refname, object }, diagnostics: [] };
  return /^[0-9a-f]{4,63}$/.test(name) ? findShortened(repository, name) : { value: null, diagnostics: [] };
}

/** The objects that exactly these references stand for. */
async function refsOf(
  repository: Repository,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // The pattern of a reference stands for all below it as well: what is not asked for is not looked up.
  const command = ['for-each-ref', '--format=%(objectname) %(refname)', ...wanted];
  const answer = await runGit({ ...repository, command });
  const lines = answer.kind === 'answer' ? answer.bytes.toString('utf8').split('\n') : [];
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.split(' ', 1)[0] ?? '']));
}

async function headOf(repository: Repository): Promise<Checked<Named | null>> {
  const answer = await runGit({ ...repository, command: ['rev-parse', '--verify', '--quiet', 'HEAD'] });
  if (answer.kind === 'answer') {
    return { value: { refname: 'HEAD', object: answer.bytes.toString('utf8').trim() }, diagnostics: [] };
  }
  const { root, environment } = repository;
  return failed(
    (await gitProblem(root, environment)) ?? report(findings.commitMissing, null, { folder: root }),
  );
}

/** The commit whose id begins so. */
async function findShortened(repository: Repository, start: string): Promise<Checked<Named | null>> {
  const answer = await runGit({ ...repository, command: ['rev-parse', `--disambiguate=${start}`] });
  const ids = answer.kind === 'answer' ? answer.bytes.toString('utf8').split('\n').filter(Boolean) : [];
  const heads = await readHeads(repository, ids);
  const commits = heads.flatMap((head) => (head?.type === 'commit' ? [head.id] : []));
  const [object] = commits;
  if (object === undefined) return { value: null, diagnostics: [] };
  if (commits.length === 1) return { value: { refname: null, object }, diagnostics: [] };
  return failed(report(findings.versionAmbiguous, null, { ref: start, commits }));
}

async function whyUnknown(repository: Repository, ref: string): Promise<Diagnostic> {
  const problem = await gitProblem(repository.root, repository.environment);
  if (problem !== null) return problem;
  if (await isShallow(repository.root, repository.environment)) {
    return report(findings.versionNotFetched, null, { ref: shown(ref) });
  }
  const command = ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags', 'refs/heads'];
  const answer = await runGit({ ...repository, command });
  const names = answer.kind === 'answer' ? answer.bytes.toString('utf8').split('\n').filter(isRefName) : [];
  return report(findings.versionUnknown, null, { ref: shown(ref), nearest: nearest(ref, names) });
}

/** Why what was named leads to no commit. */
async function whyNoCommit(
  repository: Repository,
  { refname, object }: Named,
  { ref, steps }: { readonly ref: string; readonly steps: string },
): Promise<Diagnostic> {
  const [behind = null] = await readHeads(repository, [`${object}^{}`]);
  if (steps !== '' || (behind === null && refname === null)) return whyUnknown(repository, ref);
  if (behind === null || behind.type === 'commit') {
    return report(findings.objectsMissing, null, { folder: repository.root, object });
  }
  return report(findings.versionWithoutCommit, null, { ref: shown(ref) });
}
