import { retype } from '../base/changes.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';

/** Matterhorn protocol, checkpoint 14: headings. */
export const headingRules: readonly Rule[] = [
  {
    checkpoint: '14-002',
    clause: 'ISO 14289-1, 7.4.2',
    says: 'The first heading is one of level 1.',
    find: (document) => {
      const [first] = levelsOf(document);
      return first === undefined || first === 1 ? [] : [`The first heading is H${first}.`];
    },
    broken: [breakage('a first heading of level 2', (base) => retype(base, 'heading', 'H2'))],
  },
  {
    checkpoint: '14-003',
    clause: 'ISO 14289-1, 7.4.2',
    says: 'No level of headings is skipped on the way down.',
    find: (document) => {
      const levels = levelsOf(document);
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? level;
        return level > before + 1 ? [`H${level} follows H${before}.`] : [];
      });
    },
    broken: [breakage('a level that is skipped', (base) => retype(base, 'section', 'H3'))],
  },
  {
    checkpoint: '14-006',
    clause: 'ISO 14289-1, 7.4.4',
    says: 'No element holds more than one heading without a level.',
    find: ({ elements }) =>
      elements
        .filter(({ children }) => children.filter(({ role }) => role === 'H').length > 1)
        .map(({ role }) => `/${role} holds several /H.`),
    broken: [
      breakage('two headings without a level', (base) => {
        for (const name of ['heading', 'section']) retype(base, name, 'H');
      }),
    ],
  },
  {
    checkpoint: '14-007',
    clause: 'ISO 14289-1, 7.4.4',
    says: 'Headings either all have a level or none has.',
    find: ({ elements }) => {
      const roles = new Set(elements.map(({ role }) => role).filter((role) => headings.test(role)));
      return roles.has('H') && roles.size > 1 ? [`There are ${[...roles].join(' and ')}.`] : [];
    },
    broken: [breakage('a heading without a level', (base) => retype(base, 'section', 'H'))],
  },
];

const headings = /^H[1-6]?$/;

function levelsOf({ elements }: OpenDocument): readonly number[] {
  return elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
}
