import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Run, tomwerk } from '../support/cli.ts';
import { gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import {
  dayOf,
  edit,
  type Step,
  steps,
  waiverOf,
  writeFirstProject,
  writeNotes,
} from '../support/twelveReleases.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

let project = '';
const released = new Map<string, ReadonlyMap<string, string>>();

const run = (...args: readonly string[]) => tomwerk(args, { cwd: project, env: identity });
const told = ({ stdout, stderr }: Run) => `${stdout}\n${stderr}`;

function commit(step: Step, subject: string): void {
  gitIn(project, 'add', '-A');
  gitIn(
    project,
    '-c',
    `user.name=${identity.GIT_AUTHOR_NAME}`,
    'commit',
    '--allow-empty',
    '-qm',
    subject,
    `--date=${dayOf(step)}T12:00:00Z`,
  );
}

/** Every file of a folder by its name, as text that tells bytes apart. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name !== '.gitkeep');
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** What a comparison says became of every record. */
async function classesBetween(from: string, to: string): Promise<Record<string, string>> {
  const { stdout, stderr, code } = await run('diff', from, to, '--format', 'json');
  expect(code, stderr).toBe(0);
  const { records } = JSON.parse(stdout) as { records: { kind: string; id: string; class: string }[] };
  return Object.fromEntries(
    records.map(({ kind, id, class: changeClass }) => [`${kind}/${id}`, changeClass]),
  );
}

beforeAll(async () => {
  project = await temporaryFolder();
  gitIn(project, 'init', '-q', '-b', 'main');
  writeFirstProject(project);
  for (const step of steps) {
    step.change(project);
    writeNotes(project, step, dayOf(step));
    commit(step, `Prepare ${step.version}`);
    const made = await run('release', step.version);
    expect(made.code, `${step.version}: ${told(made)}`).toBe(0);
    released.set(step.version, filesIn(join(project, 'output')));
  }
}, 600_000);

describe('twelve releases of one handbook', () => {
  it('are twelve annotated tags', () => {
    const tags = gitIn(project, 'for-each-ref', '--format=%(objecttype) %(refname:short)', 'refs/tags');
    expect(tags.trim().split('\n').toSorted()).toEqual(
      steps.map(({ version }) => `tag v${version}`).toSorted(),
    );
  });

  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    it(`differ from ${before.version} to ${step.version} in exactly what was changed`, async () => {
      expect(await classesBetween(`v${before.version}`, `v${step.version}`)).toEqual(step.expected);
    });
  }

  it('differ by nothing from themselves', async () => {
    expect(await classesBetween('v1.2.0', 'v1.2.0')).toEqual({});
  });

  it('name in the text what was weakened, and by whose consent', async () => {
    const { stdout } = await run('diff', 'v2.0.0', 'v3.0.0');
    expect(stdout).toContain('Datensicherung');
    expect(stdout).toMatch(/24[\s\S]*48/);
    expect(stdout).toContain('Mit den Kunden vereinbart');
  });

  it('are built again for any day byte for byte', async () => {
    const days = steps.flatMap((step, index) => {
      const next = steps[index + 1];
      const eve = next === undefined ? '2026-12-31' : dayBefore(next.effective);
      return index % 4 === 0
        ? [
            [step.version, step.effective],
            [step.version, eve],
          ]
        : [[step.version, eve]];
    });
    for (const [version = '', day = ''] of days) {
      const out = join(project, `as-of-${day}`);
      const built = await run('build', '--as-of', day, '--out', out);
      expect(built.code, `${day}: ${told(built)}`).toBe(0);
      expect([...filesIn(out).keys()]).toEqual([...(released.get(version) ?? new Map()).keys()]);
      for (const [name, bytes] of filesIn(out))
        expect({ day, name, isEqual: bytes === released.get(version)?.get(name) }).toEqual({
          day,
          name,
          isEqual: true,
        });
      rmSync(out, { recursive: true });
    }
  }, 600_000);

  it('have none for a day before the first', async () => {
    const { code, stderr } = await run('build', '--as-of', '2024-12-31', '--out', join(project, 'none'));
    expect(code).not.toBe(0);
    expect(stderr).toContain('1.0.0');
    expect(stderr).toContain('2025-01-15');
  });
});

describe('a weaker protection', () => {
  const file = 'content/measures/1.1.0-verfuegbarkeit/datensicherung.md';
  const next: Step = { version: '4.0.0', effective: '2026-03-15', change: () => {}, expected: {} };

  it('stops the release until a waiver lets exactly this measure pass', async () => {
    edit(project, file, 'value: 12', 'value: 36');
    writeNotes(project, next, '2026-02-15');
    commit(next, 'Weaken');
    const refused = await run('release', '4.0.0');
    expect(refused.code).toBe(1);
    expect(told(refused)).toContain('12');
    expect(told(refused)).toContain('36');
    expect(gitIn(project, 'tag', '--list', 'v4.0.0')).toBe('');

    writeNotes(project, { ...next, notes: waiverOf('notstrom', '2026-02-15') }, '2026-02-15');
    commit(next, 'Waive another');
    expect((await run('release', '4.0.0')).code).toBe(1);

    writeNotes(project, { ...next, notes: waiverOf('datensicherung', '2026-02-15') }, '2026-02-15');
    commit(next, 'Waive');
    const passed = await run('release', '4.0.0');
    expect(passed.code, told(passed)).toBe(0);
  });
});

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
