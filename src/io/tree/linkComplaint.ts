import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import * as findings from '../workingTreeFindings.ts';
import type { LinkTarget } from './links.ts';
import { complaint } from './nameComplaint.ts';

/** Where a link leads that is not followed. */
export type RefusedLink = Exclude<LinkTarget['kind'], 'file'>;

/** Why a link is not followed. `area` is the name of the folder that it must not leave. */
export function linkComplaint(path: string, kind: RefusedLink, area: string): Diagnostic {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (kind === 'outside') return complaint(findings.linkOutside, path, { name, area });
  return complaint(linkFindings[kind], path, { name });
}

const linkFindings: Readonly<Record<Exclude<RefusedLink, 'outside'>, Finding<{ name: string }>>> = {
  folder: findings.linkFolder,
  special: findings.fileSpecial,
  broken: findings.linkBroken,
  loop: findings.linkLoop,
};
