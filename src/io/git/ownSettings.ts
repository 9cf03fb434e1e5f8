import type { Environment } from '../browser/environment.ts';
import { askGit } from './askGit.ts';

/** Settings of Git by their names in small letters, the last value of each. */
export type GitSettings = ReadonlyMap<string, string>;

/**
 * What a user, or the machine, sets for signing in every repository. Settings of the repository itself do not count:
 * whoever made it could name any program there.
 */
export async function readOwnSettings(root: string, environment: Environment): Promise<GitSettings> {
  const wanted = String.raw`^(user\.signingkey|tag\.(gpgsign|forcesignannotated)|gpg\..*)$`;
  const answer = await askGit(root, environment, ['config', '--show-scope', '-z', '--get-regexp', wanted]);
  const parts = (answer ?? '').split('\0');
  const own = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [scope, setting = ''] = [parts[index], parts[index + 1]];
    if (scope !== 'system' && scope !== 'global') continue;
    const end = setting.indexOf('\n');
    // A name without a value is a yes.
    if (end < 0) own.set(setting, 'true');
    else own.set(setting.slice(0, end), setting.slice(end + 1));
  }
  return own;
}
