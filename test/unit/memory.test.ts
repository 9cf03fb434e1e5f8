import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Item } from '../../src/catalogue/catalogue.ts';
import { emptyMemory } from '../../src/catalogue/memory.ts';
import { readContent } from '../../src/pipeline.ts';
import { type SourceTree, sourceTree } from '../../src/source/sourceTree.ts';
import { casesFolder, treeOf } from '../support/projects.ts';

const sample = treeOf(join(casesFolder, 'sample'));

/** Every item of a version by its file. */
function itemsOf(catalogue: Catalogue): Map<string, Item> {
  const lists: readonly (readonly Item[])[] = Object.values(catalogue).filter(Array.isArray);
  const items = [...lists.flat(), catalogue.organisation].filter((item) => item !== null && 'texts' in item);
  return new Map(items.map((item) => [item.file, item]));
}

/** The same files with some of them replaced; `null` removes one. */
function changed(tree: SourceTree, changes: Readonly<Record<string, string | null>>): SourceTree {
  const files = new Map(tree.files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(text));
  }
  return sourceTree(files, tree.executables);
}

/** The files whose item is not the same object after the change. */
function readAgain(changes: Readonly<Record<string, string | null>>): string[] {
  const memory = emptyMemory();
  const before = itemsOf(readContent(sample, memory).value.catalogue);
  const after = itemsOf(readContent(changed(sample, changes), memory).value.catalogue);
  return [...after].filter(([file, item]) => before.get(file) !== item).map(([file]) => file);
}

function textOf(path: string): string {
  return new TextDecoder().decode(sample.files.get(path));
}

const measure = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';

describe('what was read of one version', () => {
  it('is the same in another version of the same files, down to the object', () => {
    expect(readAgain({})).toEqual([]);
  });

  it('is read again where its file differs, and only there', () => {
    expect(readAgain({ [measure]: `${textOf(measure)}\nMehr.\n` })).toEqual([measure]);
  });

  it('is joined again where a translation differs, appears or goes', () => {
    const [translation = ''] = [...sample.files.keys()].filter((path) => /measures\/.*\.en\.md$/.test(path));
    const source = translation.replace('.en.md', '.md');
    expect(readAgain({ [translation]: `${textOf(translation)}\nMore.\n` })).toEqual([source]);
    expect(readAgain({ [translation]: null })).toEqual([source]);
    expect(readAgain({ [source.replace('.md', '.fr.md')]: textOf(translation) })).toEqual([source]);
  });

  it('is read again where the file lies elsewhere', () => {
    const moved = measure.replace('1.1-verfuegbarkeit', '1.0-vertraulichkeit');
    expect(readAgain({ [measure]: null, [moved]: textOf(measure) })).toContain(moved);
  });

  it('is read again as a whole where the source texts are of another language', () => {
    const file = 'content/organisation.md';
    const english = textOf(file).replace('languages: [de, en]', 'languages: [en, de]');
    expect(readAgain({ [file]: english })).toContain(measure);
  });

  it('says the same about its faults in every version', () => {
    const broken = changed(sample, {
      [measure]: '---\nid: usv-systeme\nnummer: "1"\n---\n',
      'content/measures/1.1-verfuegbarkeit/niemand.en.md': '---\nid: niemand\ntitle: Nobody\n---\n',
    });
    const memory = emptyMemory();
    const alone = readContent(broken).diagnostics;
    expect(alone.length).toBeGreaterThan(2);
    expect(readContent(broken, memory).diagnostics).toEqual(alone);
    expect(readContent(broken, memory).diagnostics).toEqual(alone);
    expect(readContent(sample, memory).diagnostics).toEqual(readContent(sample).diagnostics);
    expect(readContent(broken, memory).diagnostics).toEqual(alone);
  });

  it('gives the same catalogue as reading without it', () => {
    const other = changed(sample, { [measure]: null, 'content/services/neu.md': '---\ntitle: Neu\n---\n' });
    const memory = emptyMemory();
    readContent(sample, memory);
    const ids = (tree: SourceTree, known = emptyMemory()) => [
      ...itemsOf(readContent(tree, known).value.catalogue).keys(),
    ];
    expect(ids(other, memory)).toEqual(ids(other));
  });
});
