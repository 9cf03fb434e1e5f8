import type { RefusedLink } from '../tree/linkComplaint.ts';
import { modes, type TreeEntry } from './treeEntry.ts';

/** What a version holds, to follow its links in. */
export type LinkMap = {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly folders: ReadonlySet<string>;
  /** The path that a link holds, by its blob. */
  readonly targets: ReadonlyMap<string, string>;
};

/** `targets` has what the links among the entries hold. */
export function linkMap(entries: readonly TreeEntry[], targets: ReadonlyMap<string, string>): LinkMap {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.add(path.slice(0, end));
    }
  }
  return { entries: new Map(entries.map((entry) => [entry.path, entry])), folders, targets };
}

export type GitLinkTarget =
  | { readonly kind: 'file'; readonly entry: TreeEntry }
  | { readonly kind: RefusedLink };

/** As many links in a row as Linux follows. */
const mostSteps = 40;

/** Follows a link of a version to its end, within the folder of the project in which it lies. */
export function followGitLink(from: TreeEntry, links: LinkMap): GitLinkTarget {
  const way: Way = {
    path: [],
    ahead: from.path.split('/'),
    area: from.path.split('/', 1)[0] ?? '',
    steps: 0,
  };
  while (way.ahead.length > 0) {
    const end = goOn(way, links);
    if (end !== null) return end;
  }
  return { kind: 'folder' };
}

/** Where it stands, and which names it has still to go. */
type Way = { readonly path: string[]; readonly ahead: string[]; readonly area: string; steps: number };

/** Goes on by one name; `null` where that is not the end. */
function goOn(way: Way, { entries, folders, targets }: LinkMap): GitLinkTarget | null {
  const name = way.ahead.shift() ?? '';
  if (name === '..') way.path.pop();
  else if (name !== '.' && name !== '') way.path.push(name);
  // Where it goes on from outside is not known here, even if it comes back.
  if (way.path[0] !== way.area) return { kind: 'outside' };
  const path = way.path.join('/');
  const entry = entries.get(path);
  if (entry === undefined) return folders.has(path) ? null : { kind: 'broken' };
  if (entry.mode === modes.link) return turn(way, targets.get(entry.id) ?? '');
  if (entry.mode === modes.submodule) return { kind: 'special' };
  return way.ahead.length === 0 ? { kind: 'file', entry } : { kind: 'broken' };
}

/** Goes on where a link leads. */
function turn(way: Way, target: string): GitLinkTarget | null {
  way.steps += 1;
  if (way.steps > mostSteps) return { kind: 'loop' };
  if (target === '') return { kind: 'broken' };
  if (target.startsWith('/')) return { kind: 'outside' };
  way.path.pop();
  way.ahead.unshift(...target.split('/'));
  return null;
}
