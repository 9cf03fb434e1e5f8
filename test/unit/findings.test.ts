import { expect, it } from 'vitest';
import { allFindings } from '../../src/cli/speech.ts';

it('every finding has a code of its own', () => {
  const all = allFindings.map(({ code }) => code);
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});
