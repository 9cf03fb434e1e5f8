/**
 * The path that a relative URL in a file leads to, normalised and percent-decoded. The empty text when it leaves
 * the project or cannot be decoded.
 */
export function resolvePath(file: string, url: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(url.split(/[?#]/, 1)[0] ?? '').split('/')) {
    if (part === '..' && parts.pop() === undefined) return '';
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return '';
  }
}
