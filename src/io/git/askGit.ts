import type { Environment } from '../browser/environment.ts';
import { runGit } from './runGit.ts';

/** What Git answers, as text; `null` when it fails. Asked as safely as `runGit` does. */
export async function askGit(
  root: string,
  environment: Environment,
  command: readonly string[],
): Promise<string | null> {
  const answer = await runGit({ root, environment, command });
  return answer.kind === 'answer' ? answer.bytes.toString('utf8') : null;
}
