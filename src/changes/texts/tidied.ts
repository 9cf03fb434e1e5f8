/** A text in the normal form C of Unicode, every run of white space as one space. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
