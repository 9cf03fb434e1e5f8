import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readTagMessage } from '../../src/release/tagMessage.ts';
import {
  gitAround,
  measure,
  notes,
  type ReleaseRepository,
  releaseRepository,
} from '../support/releaseRepository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let project: ReleaseRepository;
const release = (args: readonly string[] = ['1.0.0'], env: NodeJS.ProcessEnv = {}) =>
  project.tomwerk(['release', ...args], env);
const messageOf = (tag: string) => project.git('for-each-ref', '--format=%(contents)', `refs/tags/${tag}`);

beforeEach(async () => {
  project = await releaseRepository();
  project.write('content/releases/1.0.0.md', notes('1.0.0'));
  project.commit('Versionshinweise');
});

describe('tomwerk release', () => {
  it('builds what is built again from its tag, byte for byte', async () => {
    const made = await release();
    expect(made).toMatchObject({ code: 0, signal: null });
    const released = project.output();
    expect(Object.keys(released ?? {})).toEqual([
      ...['SHA256SUMS', 'annex.de.html', 'annex.de.pdf', 'handbook.de.html', 'handbook.de.pdf'],
      ...['index.html', 'manifest.json'],
    ]);
    expect(readFileSync(join(project.root, 'output/annex.de.html'), 'utf8')).toMatch(
      /Git-Tag<\/th>\s*<td[^>]*>v1\.0\.0</,
    );
    project.write('content/measures/1-schutz/tueren.md', 'später');
    const again = await project.tomwerk(['build', '--at', 'v1.0.0'], {
      SOURCE_DATE_EPOCH: '0',
      TZ: 'Asia/Tokyo',
    });
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('Jede Datei ist Byte für Byte die veröffentlichte.');
    expect(project.output()).toEqual(released);
  });

  it('tags exactly what was built: the summary, the tools and the digests', async () => {
    await release(['v1.0.0']);
    const sums = readFileSync(join(project.root, 'output/SHA256SUMS'), 'utf8');
    expect(messageOf('v1.0.0').trimEnd()).toBe(
      messageOf('v1.0.0').slice(0, messageOf('v1.0.0').indexOf('\nSHA256SUMS\n')) +
        `\nSHA256SUMS\n${sums.trimEnd()}`,
    );
    const manifest = JSON.parse(readFileSync(join(project.root, 'output/manifest.json'), 'utf8'));
    expect(readTagMessage(messageOf('v1.0.0'))).toMatchObject({
      kind: 'release',
      message: {
        version: '1.0.0',
        organisation: 'Beispiel GmbH',
        summary: ['Das ist Version 1.0.0.'],
        commit: project.git('rev-parse', 'HEAD').trim(),
        toolchain: manifest.toolchain,
      },
    });
    expect(project.git('rev-parse', 'v1.0.0^{commit}')).toBe(project.git('rev-parse', 'HEAD'));
  });

  it('sends nothing, and says what to send where', async () => {
    const remote = await temporaryFolder();
    execFileSync('git', ['init', '-q', '--bare', remote]);
    project.git('remote', 'add', 'zentrale', remote);
    const { stdout } = await release();
    expect(stdout).toContain('Version 1.0.0 ist angelegt.');
    expect(stdout).toContain(
      'Gesendet wurde nichts. Veröffentlicht wird sie mit:\n  git push zentrale main v1.0.0\n',
    );
    expect(execFileSync('git', ['-C', remote, 'for-each-ref'], { encoding: 'utf8' })).toBe('');
    project.git('push', '-q', 'zentrale', 'main', 'v1.0.0');
    project.git('fetch', '-q', 'zentrale');
    project.write('content/releases/1.0.1.md', notes('1.0.1'));
    project.commit('Versionshinweise');
    project.git('push', '-q', 'zentrale', 'main');
    project.git('remote', 'add', 'kopie', remote);
    expect((await release(['1.0.1'])).stdout).toContain(
      '  git push <Name des entfernten Repositorys> v1.0.1\n',
    );
  });

  it('works on a commit that no branch is on, and in a worktree', async () => {
    const tree = join(await temporaryFolder(), 'tree');
    project.git('worktree', 'add', '-q', '--detach', tree);
    const made = await release(['1.0.0', '--project', tree]);
    expect(made).toMatchObject({ code: 0 });
    expect(made.stdout).toContain('  git push <Name des entfernten Repositorys> v1.0.0\n');
    expect(project.tags()).toEqual(['v1.0.0']);
    expect(existsSync(join(tree, 'output/annex.de.pdf'))).toBe(true);
  });
});

describe('tomwerk release without a version', () => {
  const propose = async () => {
    const before = [project.git('for-each-ref'), project.output()];
    const { code, stdout, stderr } = await release([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([project.git('for-each-ref'), project.output()]).toEqual(before);
    return stdout;
  };

  it('proposes 1.0.0 as the first, and says that all is there', async () => {
    expect(await propose()).toBe(
      'Die erste Version ist 1.0.0.\nAlles ist bereit: `npx tomwerk release 1.0.0`.\nAngelegt wurde nichts.\n',
    );
  });

  it('proposes what the changes ask for, and names what is missing', async () => {
    project.git('tag', '-am', 'v1.0.0', 'v1.0.0');
    expect(await propose()).toContain('Seit v1.0.0 hat sich am Inhalt nichts geändert.\n');
    const place = 'content/measures/1-schutz';
    project.git('mv', `${place}/tueren.md`, `${place}/neu.md`);
    project.write(`${place}/neu.md`, measure('neu', '1.2', 'Neu.'));
    project.commit('Ersetzen');
    expect(await propose()).toContain('Die Änderungen seit v1.0.0 verlangen mindestens Version 2.0.0:\n');
    project.write(`${place}/tueren.md`, measure('tueren', '1.1', 'Die Türen sind verschlossen.'));
    project.commit('Doch nicht ersetzen');
    project.write('README.md', 'Entwurf');
    project.git('add', 'README.md');
    const report = await propose();
    expect(report).toContain(
      'Die Änderungen seit v1.0.0 verlangen mindestens Version 1.1.0:\nFür Kunden ist etwas anders oder neu, und nichts schwächer.\n',
    );
    expect(report).toContain(
      'Dafür fehlt noch:\n  - Die Notizen zu dieser Version fehlen: `content/releases/1.1.0.md`.\n',
    );
    expect(report).toContain('  - Noch nicht übernommen (Commit) ist: `README.md`.\n');
  });

  it('counts the errors of the content', async () => {
    project.write('content/measures/1-schutz/kaputt.md', '---\nid: kaputt\ntitel: X\n---\n');
    project.commit('Kaputt');
    expect(await propose()).toMatch(
      /Im Inhalt: \d Fehler\. `npx tomwerk check --since` nennt jede Stelle\.\n/,
    );
  });
});

describe('what stops a release', () => {
  const refused = async (args: readonly string[] = ['1.0.0'], env: NodeJS.ProcessEnv = {}) => {
    const before = [project.git('for-each-ref'), project.output()];
    const run = await release(args, env);
    expect([project.git('for-each-ref'), project.output()]).toEqual(before);
    expect(run.stdout).toBe('');
    const codes = [...run.stderr.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code);
    return { ...run, codes };
  };

  it.each(['1', '1.2', '1.2.3.4', '01.0.0', '1.0.0-rc1', 'HEAD', ' 1.0.0', '', '1.0.0\n'])(
    'is %j, which is no version',
    async (typed) => {
      expect(await refused([typed])).toMatchObject({ code: 2, codes: ['version-form'] });
    },
  );

  it('is whatever is not committed, named by its files', async () => {
    project.write('content/measures/1-schutz/tueren.md', measure('tueren', '1.1', 'Offen.'));
    project.write('content/measures/1-schutz/neu.md', measure('neu', '1.2', 'Neu.'));
    project.write('output.md', 'Notiz, die niemanden stört');
    const { code, codes, stderr } = await refused();
    expect({ code, codes }).toEqual({ code: 2, codes: ['release-unclean'] });
    expect(stderr).toContain('`content/measures/1-schutz/neu.md`, `content/measures/1-schutz/tueren.md`.');
  });

  it('is the lack of release notes', async () => {
    const { code, codes, stderr } = await refused(['1.1.0']);
    expect({ code, codes }).toEqual({ code: 2, codes: ['release-notes-missing'] });
    expect(stderr).toContain('`npx tomwerk new release 1.1.0`');
    project.write('content/releases/1.1.0.md', notes('1.1.0'));
    expect(await refused(['1.1.0'])).toMatchObject({ code: 2, codes: ['release-notes-uncommitted'] });
  });

  it('is the notes of a later version', async () => {
    project.write('content/releases/2.0.0.md', notes('2.0.0'));
    project.commit('Versionshinweise');
    expect(await refused()).toMatchObject({ code: 2, codes: ['release-notes-greater'] });
  });

  it('is the gate: weaker protection, named with its old and new value, until a waiver lets exactly that pass', async () => {
    const tresor = (hours: number) =>
      `---\nid: tresor\nnumber: "1.2"\ntitle: Tresor\nstatus: implemented\nparameters:\n  sicherung: { value: ${hours}, unit: h, stronger: lower }\n---\n\n## Für Kunden\n\nAlle :value[sicherung].\n`;
    project.write('content/measures/1-schutz/tresor.md', tresor(24));
    project.commit('Tresor');
    expect(await release()).toMatchObject({ code: 0 });
    project.write('content/measures/1-schutz/tresor.md', tresor(48));
    project.write('content/releases/2.0.0.md', notes('2.0.0'));
    project.commit('Seltener');
    const { code, stderr } = await refused(['2.0.0']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^content\/measures\/1-schutz\/tresor\.md:\d+:\d+ {2}Fehler .*24.*48.*\[protection-lowered\]$/m,
    );
    const waiver =
      'waivers:\n  - { measure: tresor, reason: Umbau, approver: leitung, notice: 2026-03-14 }\n';
    project.write('content/releases/2.0.0.md', notes('2.0.0', waiver));
    project.commit('Genehmigen');
    expect(await release(['2.0.0'])).toMatchObject({ code: 0 });
    expect((await project.tomwerk(['build', '--at', '2.0.0'])).stdout).toContain('Byte für Byte');
    expect((await project.tomwerk(['build', '--at', '1.0.0'])).stdout).toContain('Byte für Byte');
  });

  it('is a tag that there is, wherever it is', async () => {
    project.git('tag', 'v1.0.0');
    const here = await refused();
    expect(here).toMatchObject({ code: 2, codes: ['release-tag-exists'] });
    expect(here.stderr).toContain('`npx tomwerk build --at v1.0.0`');
    project.write('README.md', 'x');
    project.commit('Weiter');
    expect((await refused()).stderr).toMatch(/auf Commit [0-9a-f]{12}\./);
  });

  it('is an error of the content', async () => {
    project.write('content/measures/1-schutz/neu.md', '---\nid: neu\nnumber: "1.2"\ntitel: Neu\n---\n');
    project.commit('Kaputt');
    expect(await refused()).toMatchObject({ code: 1 });
  });

  it('is a folder for the documents that holds something else', async () => {
    const out = await temporaryFolder();
    writeFileSync(join(out, 'brief.txt'), 'wichtig');
    expect(await refused(['1.0.0', '--out', out])).toMatchObject({ code: 2, codes: ['output-foreign'] });
  });

  it('is a committer whom Git does not know', async () => {
    writeFileSync(join(project.home, '.gitconfig'), '');
    const { code, codes, stderr } = await refused();
    expect({ code, codes }).toEqual({ code: 2, codes: ['committer-missing'] });
    expect(stderr).toContain('git config --global user.name');
  });

  it('is the lack of a browser', async () => {
    const { code, stderr } = await refused(['1.0.0'], { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium' });
    expect(code).toBe(2);
    expect(stderr).toContain('/nowhere/chromium');
  });

  it('is a shallow clone, which may lack releases', async () => {
    const clone = join(await temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${project.root}`, clone]);
    const { code, stderr } = await release(['1.0.0', '--project', clone]);
    expect(code).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('is a repository without a working copy', async () => {
    const bare = join(await temporaryFolder(), 'bare.git');
    execFileSync('git', ['clone', '-q', '--bare', project.root, bare]);
    const { code, stderr } = await release(['1.0.0', '--project', bare]);
    expect(code).toBe(2);
    expect(stderr).toContain('[release-bare]');
  });

  it('is a folder without a repository, or without Git', async () => {
    const folder = await temporaryFolder();
    execFileSync('cp', ['-r', join(project.root, 'content'), folder]);
    const { code, stderr } = await release(['1.0.0', '--project', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('[repository-missing]');
    expect(await refused(['1.0.0'], { PATH: '/nowhere' })).toMatchObject({ code: 2, codes: ['git-missing'] });
  });

  it('is a history that Git does not tell', async () => {
    const run = await release(['1.0.0'], await gitAround(' log ', { before: 'exit 128' }));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('[repository-unreadable]');
    expect([project.tags(), project.output()]).toEqual([[], null]);
  });

  it('is a commit that comes while it is built', async () => {
    const env = await gitAround('--show-scope', {
      after: `echo x > '${project.root}/README.md' && git -C '${project.root}' add . && git -C '${project.root}' commit -qm mehr`,
    });
    const run = await release(['1.0.0'], env);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('[release-head-moved]');
    expect([project.tags(), project.output()]).toEqual([[], null]);
  });
});

describe('a release that is interrupted', () => {
  /** The files of an earlier build, which must survive. */
  const earlier = async () => {
    await project.tomwerk(['build', '--format', 'html', '--only', 'annex']);
    return project.output();
  };
  const makesTag = 'tag --annotate';

  it('by SIGKILL before the tag leaves nothing, and can be done again', async () => {
    const before = await earlier();
    const run = await release(['1.0.0'], await gitAround(makesTag, { before: 'kill -KILL $PPID; exit 1' }));
    expect(run.signal).toBe('SIGKILL');
    expect([project.tags(), project.output()]).toEqual([[], before]);
    expect(await release()).toMatchObject({ code: 0 });
  });

  it('by SIGKILL after the tag is finished by a build of the tag', async () => {
    const before = await earlier();
    const run = await release(['1.0.0'], await gitAround(makesTag, { after: 'kill -KILL $PPID' }));
    expect(run.signal).toBe('SIGKILL');
    expect([project.tags(), project.output()]).toEqual([['v1.0.0'], before]);
    expect((await release()).stderr).toContain('`npx tomwerk build --at v1.0.0`');
    const finished = await project.tomwerk(['build', '--at', 'v1.0.0']);
    expect(finished.stdout).toContain('Jede Datei ist Byte für Byte die veröffentlichte.');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('by %s while the tag is made leaves nothing', async (signal) => {
    const before = await earlier();
    const around = { before: `kill -${signal.slice(3)} $PPID`, after: 'sleep 0.2' };
    const run = await release(['1.0.0'], await gitAround(makesTag, around));
    expect(run).toMatchObject({ code: null, signal, stdout: '' });
    expect(run.stderr).toContain('Es ist nichts freigegeben');
    expect([project.tags(), project.output()]).toEqual([[], before]);
  });

  it('by SIGINT that ends Git as well leaves nothing', async () => {
    const around = { after: 'kill -INT $PPID; kill -KILL $$' };
    const run = await release(['1.0.0'], await gitAround(makesTag, around));
    expect(run).toMatchObject({ signal: 'SIGINT' });
    expect([project.tags(), project.output()]).toEqual([[], null]);
  });

  it('by SIGTERM while documents are printed leaves nothing', async () => {
    const around = { after: '(sleep 0.7; kill -TERM $PPID) > /dev/null 2>&1 &' };
    const run = await release(['1.0.0'], await gitAround('--show-scope', around));
    expect([run.code, run.signal]).toEqual([143, null]);
    expect([project.tags(), project.output()]).toEqual([[], null]);
  });

  it('by a folder that cannot be written any more removes its tag', async () => {
    await earlier();
    const around = { after: `echo wichtig > '${project.root}/output/brief.txt'` };
    const run = await release(['1.0.0'], await gitAround(makesTag, around));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('brief.txt');
    expect(run.stderr).toContain('Es ist nichts freigegeben');
    expect(project.tags()).toEqual([]);
    expect(existsSync(join(project.root, 'output/brief.txt'))).toBe(true);
  });

  it('says how to finish where its tag cannot be removed', async () => {
    await earlier();
    const around = {
      after: `echo wichtig > '${project.root}/output/brief.txt'; touch '${project.root}/.git/refs/tags/v1.0.0.lock'`,
    };
    const run = await release(['1.0.0'], await gitAround(makesTag, around));
    expect(run.stderr).toContain('[release-tag-left]');
    expect(run.stderr).toContain('`npx tomwerk build --at v1.0.0`');
  });

  it('leaves a tag that somebody else has put in its place', async () => {
    await earlier();
    const around = {
      after: `echo wichtig > '${project.root}/output/brief.txt'; git -C '${project.root}' tag -f v1.0.0 HEAD`,
    };
    await release(['1.0.0'], await gitAround(makesTag, around));
    expect(project.git('cat-file', '-t', 'v1.0.0').trim()).toBe('commit');
  });

  it('by another one at the same time happens once', async () => {
    const both = await Promise.all([release(), release(['1.0.0', '--out', join(project.root, 'output')])]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 2]);
    const sums = readFileSync(join(project.root, 'output/SHA256SUMS'), 'utf8');
    expect(messageOf('v1.0.0')).toContain(`\nSHA256SUMS\n${sums}`);
  });
});

describe('a release in a hostile repository', () => {
  it('runs nothing that the repository names', async () => {
    const marker = join(project.home, 'was-run');
    const command = `touch '${marker}' #`;
    for (const name of [
      'gpg.program',
      'gpg.openpgp.program',
      'gpg.ssh.program',
      'gpg.x509.program',
      'gpg.ssh.defaultKeyCommand',
      'core.editor',
      'core.fsmonitor',
      'core.pager',
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.external',
      'core.sshCommand',
      'credential.helper',
    ])
      project.git('config', name, command);
    project.git('config', 'tag.gpgSign', 'true');
    project.git('config', 'user.signingkey', 'x');
    for (const hook of ['reference-transaction', 'post-commit', 'post-index-change', 'pre-push']) {
      writeFileSync(join(project.root, '.git/hooks', hook), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    }
    project.write('.git/info/attributes', '* filter=evil diff=evil\n');
    const elsewhere = {
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
      GIT_EDITOR: command,
      GIT_SSH_COMMAND: command,
    };
    expect(await release(['1.0.0'], elsewhere)).toMatchObject({ code: 0 });
    expect(existsSync(marker)).toBe(false);
    expect(messageOf('v1.0.0')).not.toContain('SIGNATURE');
  });

  it.runIf(spawnSync('ssh-keygen', ['-?']).error === undefined)(
    'signs with the key that the user has chosen, and no other',
    async () => {
      const key = join(project.home, 'key');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', key]);
      const settings = `[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ${key}.pub\n[tag]\n\tgpgSign = true\n`;
      writeFileSync(join(project.home, '.gitconfig'), settings, { flag: 'a' });
      project.git('config', 'gpg.ssh.program', '/nowhere/evil');
      project.git('config', 'user.signingkey', '/nowhere/key');
      const made = await release();
      expect(made).toMatchObject({ code: 0 });
      expect(made.stdout).toContain(', signiert;');
      const allowed = join(project.home, 'allowed');
      writeFileSync(allowed, `erika@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
      project.git('config', '--unset', 'gpg.ssh.program');
      project.git('-c', `gpg.ssh.allowedSignersFile=${allowed}`, 'verify-tag', 'v1.0.0');
      const again = await project.tomwerk(['build', '--at', '1.0.0']);
      expect(again.stdout).toContain('Jede Datei ist Byte für Byte die veröffentlichte.');
    },
  );
});
