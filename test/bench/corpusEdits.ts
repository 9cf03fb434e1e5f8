import { type Draw, germanSentence } from './germanSentences.ts';
import { categoryFolders } from './writeCorpus.ts';

/** The texts of a project by path. */
export type Files = Map<string, string>;

/** What a commit does to the files; returns the paths that it touched. It may be repeated where a branch is merged. */
export type Edit = (files: Files) => readonly string[];

/** Edits of two to four measures of the corpus: another sentence, another value, another review. */
export function drawEdits(draw: Draw, records: number): Edit {
  const edits = Array.from({ length: draw.between(2, 4) }, () =>
    drawEdit(draw, draw.between(0, records - 1)),
  );
  return (files) => edits.flatMap((edit) => edit(files));
}

function drawEdit(draw: Draw, record: number): Edit {
  const [value, month, sentence] = [draw.between(1, 60), draw.between(1, 9), germanSentence(draw)];
  return draw.of([
    rewritten(record, (text) => text.replace('## Intern', `${sentence}\n\n## Intern`)),
    rewritten(record, (text) => text.replace(/value: \d+/, `value: ${value}`)),
    rewritten(record, (text) => text.replace(/last: 2026-\d\d/, `last: 2026-0${month}`)),
  ]);
}

function rewritten(record: number, rewrite: (text: string) => string): Edit {
  return (files) => {
    const path = pathOf(record, files);
    files.set(path, rewrite(files.get(path) ?? ''));
    return [path];
  };
}

/** Moves a measure into the next category, where it takes the given number. */
export function moved(record: number, last: number): Edit {
  return (files) => {
    const path = pathOf(record, files);
    const next =
      (categoryFolders.findIndex((folder) => path.startsWith(`${folder}/`)) + 1) % categoryFolders.length;
    const target = `${categoryFolders[next] ?? ''}/m-${record}.md`;
    const text = files.get(path) ?? '';
    files.delete(path);
    files.set(target, text.replace(/number: ".*"/, `number: "1.${next}.${last}"`));
    return [path, target];
  };
}

function pathOf(record: number, files: Files): string {
  const path = categoryFolders
    .map((folder) => `${folder}/m-${record}.md`)
    .find((candidate) => files.has(candidate));
  if (path === undefined) throw new Error(`The corpus has no measure m-${record}.`);
  return path;
}
