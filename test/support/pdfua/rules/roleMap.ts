import { below, retype, set } from '../base/changes.ts';
import { isCircular, standardTypes } from '../roles.ts';
import { breakage, type Rule } from '../rule.ts';

/** Matterhorn protocol, checkpoint 02: role mapping. */
export const roleMapRules: readonly Rule[] = [
  {
    checkpoint: '02-001',
    clause: 'ISO 14289-1, 7.1',
    says: 'The role map leads from every type that is not standard to a standard one.',
    find: ({ elements, roles }) => {
      const open = elements.filter(({ type, role }) => !standardTypes.has(role) && !isCircular(type, roles));
      return [...new Set(open.map(({ type }) => `/${type} stands for no standard type.`))];
    },
    broken: [
      breakage('an unknown type', (base) => retype(base, 'paragraph', 'Measure')),
      breakage('a type that stands for an unknown one', (base) => {
        set(below(base.structureRoot, 'RoleMap'), 'Strong', 'Bold');
      }),
      breakage('an element without a type', (base) => retype(base, 'paragraph', '')),
    ],
  },
  {
    checkpoint: '02-003',
    clause: 'ISO 14289-1, 7.1',
    says: 'The role map leads nowhere in a circle.',
    find: ({ roles }) =>
      [...roles.keys()]
        .filter((type) => isCircular(type, roles))
        .map((type) => `/${type} leads to itself in the role map.`),
    broken: [
      breakage('two types that stand for each other', (base) => {
        set(below(base.structureRoot, 'RoleMap'), 'Strong', 'Bold');
        set(below(base.structureRoot, 'RoleMap'), 'Bold', 'Strong');
      }),
      breakage('a type that stands for itself', (base) => {
        set(below(base.structureRoot, 'RoleMap'), 'Strong', 'Strong');
      }),
    ],
  },
  {
    checkpoint: '02-004',
    clause: 'ISO 14289-1, 7.1',
    says: 'No standard type stands for another.',
    find: ({ roles }) =>
      [...roles.keys()]
        .filter((type) => standardTypes.has(type))
        .map((type) => `The standard type /${type} is in the role map.`),
    broken: [
      breakage('a paragraph as a heading', (base) => set(below(base.structureRoot, 'RoleMap'), 'P', 'H1')),
    ],
  },
];
