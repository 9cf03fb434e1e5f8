/**
 * Characters that word processors write and the typefaces lack, with those that are printed in their place: the
 * hyphen and the narrow space at which no line ends.
 */
export const standIns: ReadonlyMap<string, string> = new Map([
  ['\u2011', '-'],
  ['\u202F', '\u00A0'],
]);
