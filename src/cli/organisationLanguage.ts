import { resolve } from 'node:path';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { findProject } from '../io/project.ts';
import { readOrganisation } from '../io/readOrganisation.ts';
import type { World } from '../io/world.ts';
import { firstSpoken } from './speech.ts';

/** The first language of the organisation that tomwerk speaks, as its own file says before anything else is read. */
export async function organisationLanguage(
  named: string | undefined,
  { folder }: World,
): Promise<MessageLanguage | null> {
  const root = named === undefined ? await findProject(folder) : resolve(folder, named);
  const bytes = root === null ? null : await readOrganisation(root);
  if (bytes === null) return null;
  // Loaded only now: whoever sets a language need not wait for the parsers to hear an answer.
  const { parseEntry } = await import('../entries/parseEntry.ts');
  const identity = { kind: 'organisation', id: 'organisation', language: null, category: null } as const;
  const { value } = parseEntry('content/organisation.md', identity, bytes);
  const fields = value?.fields;
  const languages =
    typeof fields === 'object' && fields !== null && 'languages' in fields ? fields.languages : null;
  return Array.isArray(languages) ? firstSpoken(languages) : null;
}
