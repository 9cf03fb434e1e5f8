import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Environment } from '../browser/environment.ts';
import { askGit } from './askGit.ts';
import { commitMissing, historyShallow, objectsMissing } from './gitFindings.ts';
import { committedIn, type GitObject, messageIn } from './gitObject.ts';
import { gitProblem, isShallow, unreadable } from './gitProblem.ts';
import { type Repository, readHeads, withObjects } from './readObjects.ts';
import { runGit } from './runGit.ts';

/** A tag that names a version of the content, such as `v1.2.0`. */
export type VersionTag = {
  /** Such as `1.2.0`. */
  readonly version: string;
  readonly tag: string;
  /** The whole id of the commit that it leads to, over however many tags. */
  readonly commit: string;
  /** Instant of that commit, in seconds since 1970. */
  readonly committed: number;
  readonly isAnnotated: boolean;
  /** What an annotated tag says, without its signature; empty for a lightweight one. */
  readonly message: string;
};

/** All versions, in ascending order. A shallow clone may lack some, so it has a diagnostic and no version. */
export async function versionTags(
  root: string,
  environment: Environment,
): Promise<Checked<readonly VersionTag[]>> {
  const shallow = await isShallow(root, environment);
  if (shallow !== false) {
    const problem = shallow === null ? await gitProblem(root, environment) : null;
    return { value: [], diagnostics: [problem ?? report(historyShallow, null, { folder: root })] };
  }
  const tags = await presentVersionTags(root, environment);
  const problem =
    tags.value.length === 0 && tags.diagnostics.length === 0 ? await gitProblem(root, environment) : null;
  return problem === null ? tags : { value: [], diagnostics: [problem] };
}

/** The greatest version that is part of the history of `HEAD`; `null` before the first. */
export async function lastRelease(
  root: string,
  environment: Environment,
): Promise<Checked<VersionTag | null>> {
  const all = await versionTags(root, environment);
  if (all.diagnostics.length > 0) return { value: null, diagnostics: all.diagnostics };
  if ((await askGit(root, environment, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === null) {
    return { value: null, diagnostics: [report(commitMissing, null, { folder: root })] };
  }
  const reachable = await tagNames({ root, environment }, ['--merged=HEAD']);
  const names = new Set(reachable.value.map(({ tag }) => tag));
  const value = all.value.findLast(({ tag }) => names.has(tag)) ?? null;
  return reachable.diagnostics.length === 0 ? { value, diagnostics: [] } : { ...reachable, value: null };
}

/** The versions that this clone knows of, in ascending order; there may be others. */
export async function presentVersionTags(
  root: string,
  environment: Environment,
): Promise<Checked<readonly VersionTag[]>> {
  const repository = { root, environment };
  const { value: names, diagnostics: unread } = await tagNames(repository, []);
  const found = await readHeads(
    repository,
    names.map(({ object }) => `${object}^{}`),
  );
  // A tag may stand for a file, however large; it names no version of the content.
  const ofCommits = names.filter((_, index) => !/^(?:blob|tree)$/.test(found[index]?.type ?? ''));
  const asked = ofCommits.flatMap(({ object }) => [object, `${object}^{commit}`]);
  const objects = await withObjects(repository, (read) => read(asked));
  const tags: VersionTag[] = [];
  const diagnostics = [...unread];
  for (const [index, { tag, object }] of ofCommits.entries()) {
    const [named = null, commit = null] = objects.slice(2 * index, 2 * index + 2);
    if (named !== null && commit !== null) tags.push(versionTag(tag, named, commit));
    else diagnostics.push(report(objectsMissing, null, { folder: root, object }));
  }
  return { value: tags.toSorted((a, b) => numerically.compare(a.version, b.version)), diagnostics };
}

function versionTag(tag: string, named: GitObject, commit: GitObject): VersionTag {
  const isAnnotated = named.type === 'tag';
  return {
    version: tag.slice(1),
    tag,
    commit: commit.id,
    committed: committedIn(commit),
    isAnnotated,
    message: isAnnotated ? messageIn(named) : '',
  };
}

/** Orders `1.10.0` after `1.9.0`. */
const numerically = new Intl.Collator('en', { numeric: true });

type Named = { readonly tag: string; readonly object: string };

async function tagNames(
  repository: Repository,
  filter: readonly string[],
): Promise<Checked<readonly Named[]>> {
  const { root, environment } = repository;
  const command = ['for-each-ref', ...filter, '--format=%(refname)%00%(objectname)', 'refs/tags/v[0-9]*'];
  // To walk a long history takes a while.
  const answer = await runGit({ ...repository, command, timeoutMs: 60_000 });
  if (answer.kind !== 'answer') {
    const problem = (await gitProblem(root, environment)) ?? unreadable(root, answer);
    return { value: [], diagnostics: [problem] };
  }
  const rows = answer.bytes.toString('utf8').split('\n');
  const value = rows.flatMap((row) => {
    const [, tag, object] = /^refs\/tags\/(v\d+\.\d+\.\d+)\0([0-9a-f]+)$/.exec(row) ?? [];
    return tag === undefined || object === undefined ? [] : [{ tag, object }];
  });
  // Git leaves out what it cannot read of the tags, and only says so beside its answer.
  return { value, diagnostics: isIncomplete(answer) ? [unreadable(root, answer)] : [] };
}

function isIncomplete({ message }: { readonly message: string }): boolean {
  return /^warning: ignoring (?:broken|dangling)/m.test(message);
}
