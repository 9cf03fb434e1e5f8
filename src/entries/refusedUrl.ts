/** Why a URL is refused, or `null`. Allowed are http, https, mailto and paths relative to the file. */
export function refusedUrl(url: string, image: boolean): 'scheme' | 'host' | 'remote' | 'absolute' | null {
  // Browsers drop control characters and spaces before they look for the scheme.
  const bare = Array.from(url)
    .filter((character) => character > ' ')
    .join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (/^[\\/]{2}/.test(bare) || bare.includes('\\')) return 'host';
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return 'scheme';
  if (image && scheme !== undefined) return 'remote';
  if (bare.startsWith('/')) return 'absolute';
  return null;
}
