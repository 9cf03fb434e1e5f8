import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { stillSecret, valueFinder } from './findValues.ts';
import { type DocumentText, type Leak, reported } from './leak.ts';
import { projectsOf, type Versions } from './project.ts';
import { publicNotes } from './publicNotes.ts';
import { publicRows } from './publicRows.ts';
import { partyTexts, publicTexts, type Reader } from './publicTexts.ts';
import { secretValues } from './secretValues.ts';
import { keyOf, numbering, numbersOf, shingleLength } from './shingles.ts';
import { leaksAmong, type Suspect } from './sourceOfRows.ts';
import { valueLocation } from './valueLocation.ts';
import { wordsOf } from './words.ts';

/**
 * The internal text in texts of documents: five words in a row that stand in the content and in no text this reader
 * may see, and names of other customers and of internal records.
 */
export function compareTexts(
  versions: Versions,
  reader: Reader,
  documentTexts: readonly DocumentText[],
): Diagnostic[] {
  const projects = projectsOf(versions, reader);
  const number = numbering();
  const texts = [
    ...projects.flatMap((project) => publicTexts(project, reader)),
    ...publicNotes(projects, reader),
  ];
  const isPublic = publicRows(texts, number);
  const secrets = projects.flatMap((project) =>
    secretValues(project.catalogue, reader).map((value) => ({ ...value, tree: project.tree })),
  );
  const parties = projects.flatMap(({ catalogue }) => partyTexts(catalogue, reader));
  const findValues = valueFinder(stillSecret(secrets, { texts, parties }, number), number);
  const leaks: Leak[] = [];
  const suspects: Suspect[] = [];
  for (const text of documentTexts) {
    const words = wordsOf(text.text);
    const numbers = numbersOf(words, number);
    const said = (from: number, length: number) =>
      text.text.slice(words[from]?.start, words[from + length - 1]?.end);
    for (let from = 0; from + shingleLength <= numbers.length; from += 1) {
      if (isPublic(numbers, from)) continue;
      suspects.push({
        text,
        words: said(from, shingleLength),
        key: keyOf(numbers, from, from + shingleLength),
      });
    }
    for (const { value, from, length } of findValues(numbers)) {
      leaks.push({ text, words: said(from, length), location: valueLocation(value, value.tree, number) });
    }
  }
  return reported([...leaks, ...leaksAmong(suspects, projects, number)]);
}
