import type { Rule } from './rule.ts';
import { annotationRules } from './rules/annotations.ts';
import { characterRules } from './rules/characters.ts';
import { contentRules } from './rules/content.ts';
import { elementRules } from './rules/elements.ts';
import { fileRules } from './rules/files.ts';
import { fontRules } from './rules/fonts.ts';
import { headingRules } from './rules/headings.ts';
import { languageRules } from './rules/languages.ts';
import { layerRules } from './rules/layers.ts';
import { metadataRules } from './rules/metadata.ts';
import { otherAnnotationRules } from './rules/otherAnnotations.ts';
import { documentRules } from './rules/ownDocument.ts';
import { ownFileRules } from './rules/ownFiles.ts';
import { structureRules } from './rules/ownStructure.ts';
import { tableRules } from './rules/ownTables.ts';
import { roleMapRules } from './rules/roleMap.ts';
import { tagRules } from './rules/tags.ts';

/** The machine-checkable conditions of the Matterhorn protocol that are verified, by number. */
export const protocolRules: readonly Rule[] = [
  ...contentRules,
  ...roleMapRules,
  ...metadataRules,
  ...tagRules,
  ...languageRules,
  ...elementRules,
  ...headingRules,
  ...fileRules,
  ...annotationRules,
  ...otherAnnotationRules,
  ...layerRules,
  ...characterRules,
  ...fontRules,
].toSorted((a, b) => (a.checkpoint < b.checkpoint ? -1 : 1));

/** What is verified beyond the protocol. */
export const ownRules: readonly Rule[] = [
  ...structureRules,
  ...tableRules,
  ...documentRules,
  ...ownFileRules,
];

export const allRules: readonly Rule[] = [...protocolRules, ...ownRules];

/** In how many ways a document is checked. It may say that it passes them, and not that it conforms to PDF/UA. */
export const machineChecks: number = allRules.length;
