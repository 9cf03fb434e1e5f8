/** Why a file or folder of a project must not have its name. */
export type NameProblem = 'encoding' | 'character' | 'windows';

/** Names that editors and desktops leave behind, and everything hidden; such files are no part of a project. */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || /^#.*#$/s.test(name) || name === 'Thumbs.db';
}

/**
 * What is wrong with the name of one file or folder; `null` when it can be checked out and printed everywhere.
 * A name that was not UTF-8 shows itself by the replacement character that reading put into it.
 */
export function nameProblem(name: string): NameProblem | null {
  if (name.includes('\uFFFD') || !name.isWellFormed()) return 'encoding';
  if (invisible.test(name) || name.includes('\\')) return 'character';
  if (windowsDevice.test(name) || windowsCharacter.test(name) || /[. ]$/.test(name)) return 'windows';
  return null;
}

/** The form under which names are compared: two names with the same key cannot lie in one folder everywhere. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name or path as it can be shown on one line: what cannot be seen becomes its code point. */
export function printable(name: string): string {
  return name.replace(invisibleEverywhere, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Control characters, line separators, and the marks that reverse the direction of a text. */
const invisible = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const invisibleEverywhere = new RegExp(invisible.source, 'gu');

/** See “Naming Files, Paths, and Namespaces” in Microsoft's documentation of Windows. */
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?: *\..*)?$/i;
const windowsCharacter = /[<>:"|?*]/;
