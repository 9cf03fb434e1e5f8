/** Whether a URL is no path of the content; those that are refused are reported where they are read. */
export function leavesTheContent(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(url);
}
