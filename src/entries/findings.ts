import type { AnyFinding } from '../diagnostics/finding.ts';
import { fieldFindings } from './fieldFindings.ts';
import { frontmatterFindings } from './frontmatterFindings.ts';
import { markdownFindings } from './markdownFindings.ts';
import { textFindings } from './textFindings.ts';

/** Everything that reading one file can find. */
export const entryFindings: readonly AnyFinding[] = [
  ...textFindings,
  ...frontmatterFindings,
  ...fieldFindings,
  ...markdownFindings,
];
