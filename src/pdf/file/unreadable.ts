/** The error for bytes that are not what a PDF has at this place. Only a defect leads here: tomwerk reads its own PDFs. */
export function unreadable(expected: string, offset: number): Error {
  return new Error(`The PDF does not have ${expected} at byte ${offset}.`);
}
