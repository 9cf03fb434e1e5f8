import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Environment } from '../browser/environment.ts';
import { askGit } from './askGit.ts';
import { readOwnSettings } from './ownSettings.ts';
import type { Repository } from './readObjects.ts';
import { type GitAnswer, runGit } from './runGit.ts';
import { type Signing, signingArguments, signingOf } from './signing.ts';
import {
  committerMissing,
  signingFailed,
  signingKeyMissing,
  tagMeanwhile,
  tagRefused,
} from './tagFindings.ts';

/** Everything that a tag needs but its name: who makes it, and how it is signed. */
export type Tagger = Repository & {
  /** Arguments that come before the command. */
  readonly settings: readonly string[];
  /** The key that signs; `null` where nothing is signed. */
  readonly key: string | null;
};

/** A tag to be made. */
export type NewTag = { readonly tag: string; readonly commit: string; readonly message: string };

/** A tag that was made: the reference, and the object that it stands for. */
export type MadeTag = { readonly tag: string; readonly object: string };

/** A passphrase may have to be typed. */
const signingMs = 10 * 60_000;

/** Who would make a tag here, and how it would be signed; `signs` is `false` where it must not be. */
export async function findTagger(repository: Repository, signs: boolean): Promise<Checked<Tagger | null>> {
  const { root, environment } = repository;
  const own = await readOwnSettings(root, environment);
  const settings = [...committerArguments(environment), ...signingArguments(own)];
  const committer = await askGit(root, environment, [...settings, 'var', 'GIT_COMMITTER_IDENT']);
  if (committer === null) return { value: null, diagnostics: [report(committerMissing, null, {})] };
  const signing = signs ? signingOf(own) : null;
  const key = signing && keyOf(signing, committer);
  if (signing !== null && key === null) {
    return { value: null, diagnostics: [report(signingKeyMissing, null, {})] };
  }
  return { value: { ...repository, settings, key }, diagnostics: [] };
}

/** Makes an annotated tag whose message is exactly this text, unless there is one of this name. */
export async function makeTag(tagger: Tagger, wanted: NewTag): Promise<Checked<MadeTag | null>> {
  const { tag, commit, message } = wanted;
  const sign = tagger.key === null ? '--no-sign' : `--local-user=${tagger.key}`;
  const answer = await runGit({
    ...tagger,
    command: [...tagger.settings, 'tag', '--annotate', sign, '--cleanup=verbatim', '--file=-', tag, commit],
    input: message,
    ...(tagger.key === null ? {} : { timeoutMs: signingMs }),
  });
  const object = await objectOf(tagger, tag);
  const text = object === null ? '' : await textOf(tagger, object);
  // Git may be ended after it has made the tag, and before it says so.
  const isMade = answer.kind === 'answer' || answer.kind === 'endless';
  const isWanted = text.startsWith(`object ${commit}\n`) && text.includes(`\n\n${message}`);
  if (object === null) return failed(whyNone(tagger, tag, answer));
  if (!isMade || !isWanted) return failed(report(tagMeanwhile, null, { tag }));
  // Git 2.39 makes the tag without a signature where `ssh-keygen` finds no key.
  if (tagger.key === null || /\n-----BEGIN [A-Z ]+-----\n/.test(text)) {
    return { value: { tag, object }, diagnostics: [] };
  }
  await removeTag(tagger, { tag, object });
  return failed(report(signingFailed, null, { tag, reason: reasonIn(answer) }));
}

function failed(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}

function whyNone({ key }: Tagger, tag: string, answer: GitAnswer): Diagnostic {
  const reason = reasonIn(answer);
  const isUnsigned = key !== null && (reason === '' || /sign|gpg|ssh/i.test(reason));
  return report(isUnsigned ? signingFailed : tagRefused, null, { tag, reason });
}

/** Removes a tag that was just made; `false` where that cannot be done, or it is no longer that tag. */
export async function removeTag(
  { root, environment }: Repository,
  { tag, object }: MadeTag,
): Promise<boolean> {
  const command = ['update-ref', '--no-deref', '-d', `refs/tags/${tag}`, object];
  return (await askGit(root, environment, command)) !== null;
}

/** The environment may name the committer, as in a CI; a name that Git would make up says nothing. */
function committerArguments(environment: Environment): readonly string[] {
  const [name = '', email = ''] = [environment['GIT_COMMITTER_NAME'], environment['GIT_COMMITTER_EMAIL']];
  return [
    'user.useConfigOnly=true',
    ...(name === '' ? [] : [`committer.name=${name}`]),
    ...(email === '' ? [] : [`committer.email=${email}`]),
  ].flatMap((setting) => ['-c', setting]);
}

/** The key that is set; with SSH one must be, otherwise it is that of the committer. */
function keyOf({ format, key }: Signing, committer: string): string | null {
  if (key !== null || format === 'ssh') return key;
  return committer.replace(/ \d+ [+-]\d+\s*$/, '');
}

async function objectOf({ root, environment }: Repository, tag: string): Promise<string | null> {
  const command = ['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}`];
  return (await askGit(root, environment, command))?.trim() ?? null;
}

async function textOf({ root, environment }: Repository, object: string): Promise<string> {
  return (await askGit(root, environment, ['cat-file', 'tag', object])) ?? '';
}

/** What Git or the program that signs says, on one line. */
function reasonIn(answer: GitAnswer): string {
  const said = 'message' in answer ? answer.message : '';
  const lines = said.split('\n').map((line) => line.replace(/^(?:fatal|error): /, '').trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(0, 3)
    .join('; ');
}
