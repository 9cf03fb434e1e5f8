import type { Item } from './catalogue.ts';
import type { ReadFile } from './readFile.ts';

/**
 * What was read of other versions. A file of the same path and the very same bytes (the instance: two versions from Git
 * share it) is not parsed again, and an item whose files are all the same is the same object in both catalogues.
 */
export type Memory = {
  /** By path. */
  readonly files: Map<string, RememberedFile>;
  /** By the path of their source. */
  readonly items: Map<string, RememberedItem>;
};

type RememberedFile = {
  readonly bytes: Uint8Array;
  /** The language of source texts as which it was read. */
  readonly language: string;
  readonly read: ReadFile;
};

type RememberedItem = { readonly parts: readonly ReadFile[]; readonly item: Item };

export function emptyMemory(): Memory {
  return { files: new Map(), items: new Map() };
}

/** What was read of a file, or else reads it now. */
export function rememberFile(
  memory: Memory,
  path: string,
  { bytes, language, read }: Omit<RememberedFile, 'read'> & { readonly read: () => ReadFile },
): ReadFile {
  const known = memory.files.get(path);
  if (known?.bytes === bytes && known.language === language) return known.read;
  const made = { bytes, language, read: read() };
  memory.files.set(path, made);
  return made.read;
}

/** The item that was made of exactly these files, or else makes it now. */
export function rememberItem(
  memory: Memory,
  path: string,
  { parts, make }: { readonly parts: readonly ReadFile[]; readonly make: () => Item },
): Item {
  const known = memory.items.get(path);
  const isSame =
    known?.parts.length === parts.length && known.parts.every((part, index) => part === parts[index]);
  if (known !== undefined && isSame) return known.item;
  const item = make();
  memory.items.set(path, { parts, item });
  return item;
}
