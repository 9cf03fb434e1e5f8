import type { PDFDict } from '@cantoo/pdf-lib';
import { set, text } from '../base/changes.ts';
import { dictionariesAt, dictionaryAt, hasText, valueAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';

/** Matterhorn protocol, checkpoint 20: optional content. */
export const layerRules: readonly Rule[] = [
  {
    checkpoint: '20-001',
    clause: 'ISO 14289-1, 7.10',
    says: 'Every further configuration of layers has a name.',
    find: (document) => nameless(layersOf(document, 'Configs')),
    broken: [
      breakage('a configuration without a name', ({ file }) =>
        set(file.catalog, 'OCProperties', { OCGs: [], D: { Name: text('All') }, Configs: [{}] }),
      ),
    ],
  },
  {
    checkpoint: '20-002',
    clause: 'ISO 14289-1, 7.10',
    says: 'The configuration of layers that is shown first has a name.',
    find: (document) => nameless(layersOf(document, 'D')),
    broken: [
      breakage('a configuration without a name', ({ file }) =>
        set(file.catalog, 'OCProperties', { OCGs: [], D: {} }),
      ),
    ],
  },
  {
    checkpoint: '20-003',
    clause: 'ISO 14289-1, 7.10',
    says: 'No configuration switches layers by itself.',
    find: (document) =>
      [...layersOf(document, 'D'), ...layersOf(document, 'Configs')]
        .filter((configuration) => valueAt(configuration, 'AS') !== null)
        .map(() => 'A configuration of layers has /AS.'),
    broken: [
      breakage('layers that switch', ({ file }) =>
        set(file.catalog, 'OCProperties', { OCGs: [], D: { Name: text('All'), AS: [] } }),
      ),
    ],
  },
];

function layersOf({ catalog }: OpenDocument, key: 'D' | 'Configs'): readonly PDFDict[] {
  const layers = dictionaryAt(catalog, 'OCProperties');
  if (layers === null) return [];
  const first = dictionaryAt(layers, 'D');
  return key === 'Configs' ? dictionariesAt(layers, key) : first === null ? [] : [first];
}

function nameless(configurations: readonly PDFDict[]): readonly string[] {
  return configurations
    .filter((configuration) => !hasText(configuration, 'Name'))
    .map(() => 'A configuration of layers has no name.');
}
