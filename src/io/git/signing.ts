import type { GitSettings } from './ownSettings.ts';

/** How a tag is signed. */
export type Signing = {
  /** As Git names it: `openpgp`, `x509` or `ssh`. */
  readonly format: string;
  /** As Git names keys; `null` where none is set. */
  readonly key: string | null;
};

/**
 * Whether and how these settings have tags signed; `null` where they do not. Who has chosen a key and says nothing of
 * tags wants a release signed.
 */
export function signingOf(own: GitSettings): Signing | null {
  const key = own.get('user.signingkey') ?? '';
  const wanted = own.get('tag.gpgsign') ?? own.get('tag.forcesignannotated');
  const isWanted = wanted === undefined ? key !== '' : !/^(?:false|no|off|0|)$/i.test(wanted);
  if (!isWanted) return null;
  return { format: own.get('gpg.format') ?? usual['gpg.format'], key: key === '' ? null : key };
}

/**
 * Arguments that leave Git no choice in what it starts for a signature: whatever a repository sets, it is what the user
 * has set, or else what Git takes by itself.
 */
export function signingArguments(own: GitSettings): readonly string[] {
  const openpgp = own.get('gpg.openpgp.program') ?? own.get('gpg.program') ?? usual['gpg.program'];
  const chosen = new Map([...own, ['gpg.program', openpgp], ['gpg.openpgp.program', openpgp]]);
  const named = Object.entries(usual).map(([name, program]) => `${name}=${chosen.get(name) ?? program}`);
  return [...named, ...neverAsked].flatMap((setting) => ['-c', setting]);
}

const usual = {
  'gpg.format': 'openpgp',
  'gpg.program': 'gpg',
  'gpg.openpgp.program': 'gpg',
  'gpg.x509.program': 'gpgsm',
  'gpg.ssh.program': 'ssh-keygen',
};

/** A key is always named, and so is whether to sign. */
const neverAsked = ['gpg.ssh.defaultKeyCommand=', 'tag.gpgSign=false', 'tag.forceSignAnnotated=false'];
