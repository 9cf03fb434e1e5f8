import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/source/changedLines.ts';

/** The changed lines of a diff, as plain data. */
function changes(diff: string): Record<string, number[]> | null {
  const lines = changedLines(diff);
  return lines === null ? null : Object.fromEntries([...lines].map(([file, set]) => [file, [...set]]));
}

const header = (file: string) =>
  `diff --git a/${file} b/${file}\nindex 1..2 100644\n--- a/${file}\n+++ b/${file}\n`;

describe('the lines that a diff changes', () => {
  it('are those it adds, counted on the new side', () => {
    const diff = `${header('content/a.md')}@@ -1,4 +1,5 @@ x\n one\n-two\n+zwei\n+drei\n four\n five\n@@ -10 +11 @@\n-x\n+y\n`;
    expect(changes(diff)).toEqual({ 'content/a.md': [2, 3, 11] });
  });

  it('are not mistaken for headers, whatever they say', () => {
    const diff = `${header('a.md')}@@ -1,3 +1,3 @@\n--- a/evil.md\n+++ b/evil.md\n-@@ -1 +1 @@\n+@@ -9 +9 @@\n x\n`;
    expect(changes(diff)).toEqual({ 'a.md': [1, 2] });
  });

  it('have names with umlauts, quotes and spaces', () => {
    const diff = `diff --git "a/x" "b/x"\n--- "a/x"\n+++ "b/content/Gr\\303\\266\\303\\237e \\"1\\".md"\n@@ -0,0 +1 @@\n+x\n`;
    expect(changes(diff)).toEqual({ 'content/Größe "1".md': [1] });
    expect(changes('--- a/mit leer.md\t\n+++ b/mit leer.md\t\n@@ -0,0 +1 @@\n+x\n')).toEqual({
      'mit leer.md': [1],
    });
  });

  it('have names without a prefix, too', () => {
    expect(changes('--- content/a.md\n+++ content/a.md\n@@ -0,0 +1,2 @@\n+x\n+y\n')).toEqual({
      'content/a.md': [1, 2],
    });
  });

  it('leave out deleted files, and lines that only end the file without a line break', () => {
    const diff = `${header('a.md')}@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n--- a/b.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-z\n`;
    expect(changes(diff)).toEqual({ 'a.md': [1], '/dev/null': [] });
  });

  it('are none in an empty change, nor in one of names only', () => {
    expect(changes('')).toEqual({});
    expect(changes('diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n')).toEqual({});
  });

  it('cannot be read from a text that is no diff', () => {
    expect(changedLines('Das ist ein Brief.\n')).toBeNull();
  });
});
