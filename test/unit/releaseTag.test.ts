import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findTagger, makeTag, removeTag } from '../../src/io/git/releaseTag.ts';
import { commitAll, gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const message = 'Handbuch 1.0.0 – A\n\n> # kein Kommentar\n\ntomwerk-release/1\n';
let root: string;
let home: string;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  root = await temporaryFolder();
  home = await temporaryFolder();
  writeFileSync(join(root, 'a'), 'a');
  commitAll(root);
  const { PATH } = process.env;
  environment = { PATH, HOME: home };
  own('[user]\n\tname = Erika Beispiel\n\temail = erika@example.org\n');
});

function own(settings: string): void {
  writeFileSync(join(home, '.gitconfig'), settings, { flag: 'a' });
}

const head = () => gitIn(root, 'rev-parse', 'HEAD').trim();
const tags = () => gitIn(root, 'for-each-ref', '--format=%(refname)', 'refs/tags').trim();
const tagText = () => gitIn(root, 'cat-file', 'tag', 'v1.0.0');

async function tagger(signs = true) {
  const { value, diagnostics } = await findTagger({ root, environment }, signs);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

async function made(signs = true) {
  return makeTag(await tagger(signs), { tag: 'v1.0.0', commit: head(), message });
}

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

/** A program that leaves a marker when it is started. */
function trap(name: string): { readonly path: string; readonly wasRun: () => boolean } {
  const [path, marker] = [join(home, name), join(home, `${name}-was-run`)];
  writeFileSync(path, `#!/bin/sh\ntouch '${marker}'\nexit 1\n`);
  chmodSync(path, 0o755);
  return { path, wasRun: () => existsSync(marker) };
}

const canSign =
  spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'test', '-f', '/nowhere'], { input: '' }).error === undefined;

function makeKey(): string {
  const key = join(home, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', key]);
  return `${key}.pub`;
}

describe('the tag of a release', () => {
  it('stands on exactly this commit and says exactly this text', async () => {
    const { value, diagnostics } = await made();
    expect(diagnostics).toEqual([]);
    expect(value?.object).toBe(gitIn(root, 'rev-parse', 'refs/tags/v1.0.0').trim());
    const [header, ...text] = tagText().split('\n\n');
    expect(header).toMatch(
      new RegExp(
        `^object ${head()}\ntype commit\ntag v1.0.0\ntagger Erika Beispiel <erika@example.org> \\d+ `,
      ),
    );
    expect(text.join('\n\n')).toBe(message);
  });

  it('is made by whom the environment names', async () => {
    environment = {
      ...environment,
      GIT_COMMITTER_NAME: 'CI',
      GIT_COMMITTER_EMAIL: 'ci@example.org',
      GIT_DIR: '/nowhere',
    };
    await made();
    expect(tagText()).toContain('tagger CI <ci@example.org>');
  });

  it('is not made by nobody', async () => {
    writeFileSync(join(home, '.gitconfig'), '');
    expect(codes(await findTagger({ root, environment }, true))).toEqual(['committer-missing']);
  });

  it('is never replaced, nor removed by whom did not make it', async () => {
    const first = await made();
    expect(codes(await made())).toEqual(['tag-meanwhile']);
    const other = { tag: 'v1.0.0', object: head() };
    expect(await removeTag({ root, environment }, other)).toBe(false);
    expect(tags()).toBe('refs/tags/v1.0.0');
    expect(first.value && (await removeTag({ root, environment }, first.value))).toBe(true);
    expect(tags()).toBe('');
  });

  it('is made once where several want it at once', async () => {
    const all = await Promise.all([made(), made(), made(), made()]);
    expect(all.filter(({ value }) => value !== null)).toHaveLength(1);
    expect(all.flatMap(codes)).toEqual(['tag-meanwhile', 'tag-meanwhile', 'tag-meanwhile']);
  });

  it('is refused in the words of Git where there is no place for it', async () => {
    gitIn(root, 'tag', 'v1.0.0/a');
    const refused = await made();
    expect(codes(refused)).toEqual(['tag-refused']);
    expect(refused.diagnostics[0]?.values['reason']).toContain("'refs/tags/v1.0.0/a' exists");
  });
});

describe('what the repository sets', () => {
  it('starts nothing, neither to sign nor as a hook', async () => {
    const evil = trap('evil');
    for (const [name, value] of [
      ['tag.gpgSign', 'true'],
      ['tag.forceSignAnnotated', 'true'],
      ['user.signingkey', 'key::x'],
      ['gpg.program', evil.path],
      ['gpg.openpgp.program', evil.path],
      ['gpg.x509.program', evil.path],
      ['gpg.ssh.program', evil.path],
      ['gpg.ssh.defaultKeyCommand', evil.path],
      ['core.editor', evil.path],
      ['core.hooksPath', join(root, '.git/hooks')],
      ['core.pager', evil.path],
      ['core.fsmonitor', evil.path],
      ['alias.tag', `!${evil.path}`],
    ] as const)
      gitIn(root, 'config', name, value);
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    for (const hook of ['reference-transaction', 'post-update', 'pre-push'])
      execFileSync('cp', [evil.path, join(root, '.git/hooks', hook)]);
    for (const format of ['openpgp', 'x509', 'ssh']) {
      gitIn(root, 'config', 'gpg.format', format);
      const { value } = await made();
      expect(tagText()).not.toContain('BEGIN');
      expect(value && (await removeTag({ root, environment }, value))).toBe(true);
    }
    expect(evil.wasRun()).toBe(false);
  });

  it('does not replace what the user has set', async () => {
    const [evil, mine] = [trap('evil'), trap('mine')];
    gitIn(root, 'config', 'gpg.program', evil.path);
    gitIn(root, 'config', 'gpg.openpgp.program', evil.path);
    gitIn(root, 'config', 'gpg.format', 'ssh');
    gitIn(root, 'config', 'gpg.ssh.program', evil.path);
    own(`[tag]\n\tgpgSign\n[gpg]\n\tprogram = ${mine.path}\n`);
    const refused = await made();
    expect(codes(refused)).toEqual(['signing-failed']);
    expect([evil.wasRun(), mine.wasRun()]).toEqual([false, true]);
    expect(tags()).toBe('');
  });

  it.runIf(canSign)('does not choose the key', async () => {
    const key = makeKey();
    gitIn(root, 'config', 'user.signingkey', '/nowhere');
    own(`[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ${key}\n`);
    expect((await made()).diagnostics).toEqual([]);
    expect(tagText()).toContain('-----BEGIN SSH SIGNATURE-----');
  });
});

describe('the signature', () => {
  it.runIf(canSign)('is made where the user has chosen a key, and can be verified', async () => {
    const key = makeKey();
    own(`[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ${key}\n`);
    expect((await made()).diagnostics).toEqual([]);
    const allowed = join(home, 'allowed');
    writeFileSync(allowed, `erika@example.org ${readFileSync(key, 'utf8')}`);
    gitIn(
      root,
      '-c',
      `gpg.ssh.allowedSignersFile=${allowed}`,
      '-c',
      'gpg.format=ssh',
      'verify-tag',
      'v1.0.0',
    );
    expect(tagText()).toContain(`${message}-----BEGIN SSH SIGNATURE-----\n`);
  });

  it.runIf(canSign)('is left out on request, or where the user signs no tags', async () => {
    own(`[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ${makeKey()}\n`);
    await made(false);
    expect(tagText()).not.toContain('BEGIN');
    gitIn(root, 'tag', '-d', 'v1.0.0');
    own('[tag]\n\tgpgSign = off\n');
    await made();
    expect(tagText()).not.toContain('BEGIN');
  });

  it('with SSH needs a key of the user', async () => {
    own('[gpg]\n\tformat = ssh\n[tag]\n\tgpgSign = true\n');
    gitIn(root, 'config', 'user.signingkey', '/nowhere');
    expect(codes(await findTagger({ root, environment }, true))).toEqual(['signing-key-missing']);
    expect(codes(await findTagger({ root, environment }, false))).toEqual([]);
  });

  it('that fails leaves nothing, and the words of what signs', async () => {
    own('[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = /nowhere/key\n');
    const refused = await made();
    expect(codes(refused)).toEqual(['signing-failed']);
    expect(refused.diagnostics[0]?.values['reason']).toMatch(/nowhere|ssh-keygen/);
    expect(tags()).toBe('');
  });
});
