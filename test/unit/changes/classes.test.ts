import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gravest, recordClasses } from '../../../src/changes/change.ts';
import { projectRoot } from '../../support/projects.ts';

it('docs/aenderungen.md explains every class, from the gravest to the mildest', () => {
  const page = readFileSync(join(projectRoot, 'docs/aenderungen.md'), 'utf8');
  const explained = [...page.matchAll(/^\| [^|]+ \| `(\w+)` \|/gm)].map(([, name]) => name);
  const classes = recordClasses.filter((name) => explained.includes(name));
  expect(explained.toSorted()).toEqual(recordClasses.toSorted());
  expect(explained).toEqual(classes.toSorted((a, b) => (gravest([a, b]) === a ? -1 : 1)));
});
