/** A commit for `git fast-import`: what it follows and the files that it writes; `null` removes one. */
export type ImportedCommit = {
  readonly branch: string;
  /** The mark of the commit before it and of the one that it merges; `null` where there is none. */
  readonly parent: number | null;
  readonly merged: number | null;
  readonly subject: string;
  readonly files: ReadonlyMap<string, string | null>;
};

export type ImportedTag = { readonly name: string; readonly mark: number };

/** The first commit is of 1 January 2024; then one follows another every ten hours. */
const start = Date.UTC(2024, 0, 1) / 1000;
const apart = 36_000;
const person = 'Bench <bench@example.invalid>';

/** The input of `git fast-import` that makes these commits, marked 1, 2, 3 …, and annotated tags on some of them. */
export function importStream(commits: readonly ImportedCommit[], tags: readonly ImportedTag[]): string {
  return [...commits.map(commitText), ...tags.map(tagText), 'done\n'].join('');
}

function commitText(commit: ImportedCommit, index: number): string {
  const { branch, parent, merged, subject, files } = commit;
  return [
    `commit refs/heads/${branch}\nmark :${index + 1}\n`,
    `committer ${person} ${start + index * apart} +0000\n`,
    data(subject),
    parent === null ? '' : `from :${parent}\n`,
    merged === null ? '' : `merge :${merged}\n`,
    ...[...files].map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    ),
  ].join('');
}

function tagText({ name, mark }: ImportedTag): string {
  return `tag ${name}\nfrom :${mark}\ntagger ${person} ${start + mark * apart} +0000\n${data(name)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
