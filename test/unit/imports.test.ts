import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src` may import besides itself: the order of docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ['diagnostics'],
  entries: ['diagnostics', 'source'],
  catalogue: ['diagnostics', 'source', 'entries'],
  changes: ['diagnostics', 'source', 'entries', 'catalogue'],
  todo: ['diagnostics', 'source', 'entries', 'catalogue'],
  checks: ['diagnostics', 'source', 'entries', 'catalogue', 'todo'],
  gate: ['diagnostics', 'source', 'entries', 'catalogue', 'changes', 'todo'],
  documents: ['diagnostics', 'source', 'entries', 'catalogue', 'changes'],
  html: ['diagnostics', 'source', 'entries', 'catalogue', 'changes', 'documents'],
  pdf: ['diagnostics', 'html'],
  attachments: ['diagnostics', 'source', 'entries', 'catalogue', 'changes', 'documents', 'html', 'pdf'],
  disclosure: ['diagnostics', 'source', 'entries', 'catalogue', 'documents', 'html', 'pdf'],
  composition: ['diagnostics', 'source', 'documents', 'html', 'pdf', 'attachments', 'release'],
  pictures: ['diagnostics', 'changes', 'pdf', 'release'],
  release: ['diagnostics', 'source', 'catalogue', 'documents', 'html', 'attachments'],
  reporters: ['diagnostics', 'source', 'entries', 'catalogue', 'changes', 'release', 'todo'],
  reference: [
    'diagnostics',
    'source',
    'entries',
    'catalogue',
    'changes',
    'checks',
    'gate',
    'attachments',
    'reporters',
  ],
  'pipeline.ts': [
    'diagnostics',
    'source',
    'catalogue',
    'changes',
    'checks',
    'documents',
    'html',
    'pdf',
    'attachments',
    'disclosure',
    'composition',
    'release',
  ],
  io: ['diagnostics', 'source'],
  cli: [
    'diagnostics',
    'source',
    'entries',
    'catalogue',
    'changes',
    'checks',
    'gate',
    'documents',
    'html',
    'pdf',
    'disclosure',
    'release',
    'pictures',
    'todo',
    'reporters',
    'reference',
    'pipeline.ts',
    'io',
  ],
  'main.ts': ['cli', 'io'],
  'tomwerk.js': ['main.ts'],
};

/** Of these, `io` may import the types of every stage. */
const typesAreFree = new Set(['io']);

/** Only these may touch the world. */
const mayTouchTheWorld = new Set(['io', 'cli', 'main.ts', 'tomwerk.js']);

const worldly = /^node:(?:fs|child_process|http|https|net|os|process|worker_threads|dns|tls|timers)/;

type Import = { readonly file: string; readonly target: string; readonly typesOnly: boolean };

const root = join(import.meta.dirname, '../../src');
const files = globSync('**/*.{ts,js}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'"();=]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, type, named, dynamic]) => ({
    file,
    target: named ?? dynamic ?? '',
    typesOnly: type !== undefined,
  }));
});

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

describe('the folders of src', () => {
  it('are exactly those whose imports are ruled here', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('import one way', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((entry) => ({
        ...entry,
        to: roomOf(normalize(join(dirname(entry.file), entry.target)).replaceAll('\\', '/')),
      }))
      .filter(({ file, to, typesOnly }) => {
        const from = roomOf(file);
        return to !== from && !(mayImport[from] ?? []).includes(to) && !(typesOnly && typesAreFree.has(from));
      });
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('leave files, processes and network to io', () => {
    const wrong = imports.filter(
      ({ file, target }) => worldly.test(target) && !mayTouchTheWorld.has(roomOf(file)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('leave the clock and the environment to io', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return (
        !mayTouchTheWorld.has(roomOf(file)) &&
        /\bprocess\.(?:env|cwd|argv|exit)|\bDate\.now\(|new Date\(\)/.test(text)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('import no file in a circle', () => {
    expect(circles()).toEqual([]);
  });
});

function circles(): string[] {
  const targets = new Map(
    files.map((file) => [
      file,
      imports
        .filter((entry) => entry.file === file && entry.target.startsWith('.') && !entry.typesOnly)
        .map((entry) => normalize(join(dirname(file), entry.target)).replaceAll('\\', '/')),
    ]),
  );
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (finished.has(file) || path.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
