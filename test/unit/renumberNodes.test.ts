import { expect, it } from 'vitest';
import { renumberNodes } from '../../src/pdf/renumberNodes.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

it('ids of structure elements depend on their order alone, and no byte moves', () => {
  const one = bytes('\u00FF/ID (node00000049) /Headers [(node00000049)] /ID (node00000052) (node0)');
  const other = bytes('\u00FF/ID (node00000009) /Headers [(node00000009)] /ID (node00000041) (node0)');
  const expected = '\u00FF/ID (node00000001) /Headers [(node00000001)] /ID (node00000002) (node0)';
  expect(Buffer.from(renumberNodes(one)).toString('latin1')).toBe(expected);
  expect(renumberNodes(other)).toEqual(renumberNodes(one));
});
