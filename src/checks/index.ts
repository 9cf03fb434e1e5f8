import type { Check } from './check.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { lifecycle } from './lifecycle.ts';
import { links } from './links.ts';
import { logo } from './logo.ts';
import { numbers } from './numbers.ts';
import { openFacts } from './openFacts.ts';
import { passwordLength } from './passwordLength.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { tableHeads } from './tableHeads.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';

/** All checks, in the order in which they run. A new check is one file and one line here. */
export const checks: readonly Check[] = [
  identity,
  numbers,
  references,
  sections,
  links,
  logo,
  headings,
  tables,
  tableHeads,
  values,
  lifecycle,
  openFacts,
  passwordLength,
];
