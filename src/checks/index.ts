import type { Check } from './check.ts';
import type { CheckGroup } from './checkGroup.ts';
import { passwordShort } from './content/passwordShort.ts';
import { factChecks } from './facts/index.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { lawMisnamed } from './law/lawMisnamed.ts';
import { lifecycleChecks } from './lifecycle/index.ts';
import { links } from './links.ts';
import { logo } from './logo.ts';
import { numbers } from './numbers.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { tableHeads } from './tableHeads.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';

/** All checks, in the order in which they run. A new check is one file and one line here. */
export const checks: readonly Check[] = [...lifecycleChecks, ...factChecks, passwordShort, lawMisnamed];

/** Checks that have no pages yet. */
export const checkGroups: readonly CheckGroup[] = [
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
];
