import { distance } from 'fastest-levenshtein';

type Meant = { readonly section: string; readonly forCustomers: boolean };

const names: readonly (Meant & { readonly letters: string; readonly tolerance: number })[] = [
  { section: 'Für Kunden', forCustomers: true, letters: 'fürkunden', tolerance: 2 },
  { section: 'Für Kunden', forCustomers: true, letters: 'fuerkunden', tolerance: 2 },
  { section: 'For customers', forCustomers: true, letters: 'forcustomers', tolerance: 2 },
  { section: 'Intern', forCustomers: false, letters: 'intern', tolerance: 1 },
  { section: 'Intern', forCustomers: false, letters: 'nurintern', tolerance: 0 },
  { section: 'Intern', forCustomers: false, letters: 'internenotiz', tolerance: 2 },
  { section: 'Intern', forCustomers: false, letters: 'internerteil', tolerance: 0 },
  { section: 'Internal', forCustomers: false, letters: 'internal', tolerance: 1 },
];

/** Names longer than this are so distinct that nearly their letters mean them anywhere. */
const distinctLength = 8;

/** The section that a heading means: by its letters alone, or nearly so where `misspelt` ones count. */
export function sectionMeant(text: string, misspelt: boolean): Meant | null {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const meant = names.find((name) => {
    const tolerance = misspelt || name.letters.length > distinctLength ? name.tolerance : 0;
    return distance(letters, name.letters) <= tolerance;
  });
  return meant ?? null;
}
