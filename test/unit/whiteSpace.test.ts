import { expect, test } from 'vitest';
import { proseHtml } from '../../src/html/prose.ts';
import { readWords } from '../../src/html/words.ts';
import { proseOf, templatesWith } from '../support/sampleViews.ts';

const { value: wording } = readWords(await templatesWith(), 'de');

function html(markdown: string): string {
  if (wording === null) throw new Error('The German words are missing.');
  return proseHtml(proseOf(markdown), { below: 2, wording });
}

test.each([
  [
    'a line end within a paragraph is a space',
    'Eins\nzwei *drei*\n**vier**',
    '<p>Eins zwei <em>drei</em> <strong>vier</strong></p>',
  ],
  ['nothing stands behind a line break that the author wants', 'Eins\\\nzwei', '<p>Eins<br>zwei</p>'],
  [
    'an item holds nothing beside its text',
    '- Eins\n  zwei\n  - drei',
    '<ul>\n<li>Eins zwei<ul>\n<li>drei</li>\n</ul></li>\n</ul>',
  ],
  [
    'an item of paragraphs holds nothing else',
    '- Eins\n\n  zwei',
    '<ul>\n<li><p>Eins</p><p>zwei</p></li>\n</ul>',
  ],
  ['code keeps its spaces', '`a  b`', '<p><code>a  b</code></p>'],
  [
    'a space that ties words is no white space',
    'Art. 32\u00A0\u00A0DSGVO',
    '<p>Art.\u00A032\u00A0\u00A0DSGVO</p>',
  ],
])('%s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});
