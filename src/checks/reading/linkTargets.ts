import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { resolvePath } from '../../source/paths.ts';
import { linkedItems } from './items.ts';
import { leavesTheContent } from './leavesTheContent.ts';

/** What a link may lead to, by its file and by its id. */
export type LinkTargets = {
  readonly byFile: ReadonlyMap<string, Item>;
  readonly byId: ReadonlyMap<string, Item>;
};

export function linkTargets(catalogue: Catalogue): LinkTargets {
  const items = linkedItems(catalogue);
  return {
    byFile: new Map(items.map((item) => [item.file, item])),
    byId: new Map(items.map((item) => [item.id, item])),
  };
}

/** The item that a link in a file leads to; `null` for an address outside the content, and for a broken link. */
export function linkedItem(url: string, file: string, { byFile, byId }: LinkTargets): Item | null {
  if (leavesTheContent(url)) return null;
  const [path = '', fragment = ''] = url.split('#', 2);
  return (path === '' ? byId.get(fragment) : byFile.get(resolvePath(file, path))) ?? null;
}
