import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { identityOf } from '../../entries/identity.ts';
import { resolvePath } from '../../source/paths.ts';

/** Where a text stands: its images and links start from there. */
export type Place = { readonly file: string; readonly catalogue: Pick<Catalogue, 'assets'> };

/** What an image shows, wherever its file lies. */
export function imageAt(url: string, { file, catalogue }: Place): string {
  const asset = catalogue.assets.get(resolvePath(file, url));
  return asset === undefined ? url : createHash('sha256').update(asset.bytes).digest('hex');
}

/** Where a link leads: the record of the content, wherever its file lies, or an address outside. */
export function targetOf(url: string, { file }: Place): string {
  if (isOutside(url)) return url;
  const [path = '', fragment = ''] = url.split('#', 2);
  if (path === '') return `#${fragment}`;
  const target = resolvePath(file, path);
  return `#${identityOf(target)?.id ?? target}`;
}

/** Whether a link leads out of the content. */
export function isOutside(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}
