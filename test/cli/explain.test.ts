import { describe, expect, it } from 'vitest';
import { allFindings } from '../../src/cli/speech.ts';
import { tomwerk } from '../support/cli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('tomwerk explain', () => {
  it('tells of a check what it means, why, by which source, how to set it, and an example each way', async () => {
    const { code, stdout, stderr } = await tomwerk(['explain', 'password-short']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const part of [
      '# Kurzes Passwort',
      '`password-short` · Warnung',
      'Quelle: NIST SP 800-63B-4',
      '## Falsch',
      'value: 10',
      'Zeile 6, Spalte 20: Eine Mindestlänge von 10 Zeichen',
      '## Richtig',
      'value: 15',
      '| `advised` | Geratene Mindestlänge in Zeichen | 15 |',
      '    severity: warning\n    parameters: { advised: 15 }',
    ])
      expect(stdout).toContain(part);
  });

  it('says why a check cannot be weakened', async () => {
    const { stdout } = await tomwerk(['explain', 'id-duplicate']);
    expect(stdout).toContain('Lässt sich nicht abschwächen und hat keine Ausnahmen. An Kurznamen hängen');
    expect(stdout).not.toContain('severity:');
  });

  it('says which check depends on the day, and that it is never an error', async () => {
    const { stdout } = await tomwerk(['explain', 'review-overdue']);
    expect(stdout).toContain('die Beispiele sind für den 2026-06-30 beurteilt');
    expect(stdout).toContain('`severity` ist `off`, `info`, `warning`. ');
  });

  it('shows the samples of a check of wordings, with what is said about them', async () => {
    const { stdout } = await tomwerk(['explain', 'law-misnamed']);
    expect(stdout).toContain('- `Schulung gemäß Datenschutz Verordnung`');
    expect(stdout).toContain('- „Datenschutz Verordnung“ ist kein Name des geltenden Rechts.');
    expect(stdout.split('## Richtig')[1]).toContain('- `Datenschutz-Grundverordnung`');
  });

  it('tells of what is no check its words, and that it cannot be set', async () => {
    const { code, stdout } = await tomwerk(['explain', 'yaml-syntax']);
    expect(code).toBe(0);
    expect(stdout).toContain('## Die Meldung\n\nEin Doppelpunkt im Text wird hier als neue Angabe gelesen.');
    expect(stdout).toContain('Das ist keine Prüfung und lässt sich nicht einstellen.');
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await tomwerk(['explain', 'browser-missing', '--messages', 'en']);
    expect(stdout).toContain('# No browser\n\n`browser-missing` · stopped\n\n## Why\n');
  });

  it('lists all codes by topic where none is asked for', async () => {
    const { code, stdout } = await tomwerk(['explain', '--messages', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Form of the texts\n {2}section-mistaken +Section does not begin\n/m);
    const listed = [...stdout.matchAll(/^ {2}(\S+) {2}/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(allFindings.map((finding) => finding.code).toSorted());
  });

  it('names the nearest code where there is none of that name', async () => {
    const { code, stdout, stderr } = await tomwerk(['explain', 'link-brocken']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Den Code `link-brocken` meldet tomwerk nie.');
    expect(stderr).toContain('Gemeint ist wohl `link-broken`.');
    const other = await tomwerk(['explain', 'xyz']);
    expect(other.stderr).toContain('`tomwerk explain` zeigt alle Codes.');
  });

  it('takes one code only', async () => {
    const { code, stderr } = await tomwerk(['explain', 'link-broken', 'id-missing']);
    expect(code).toBe(2);
    expect(stderr).toContain('Mit `id-missing` kann dieser Befehl nichts anfangen.');
  });

  it('needs no project', async () => {
    const { code } = await tomwerk(['explain', 'link-broken'], { cwd: await temporaryFolder() });
    expect(code).toBe(0);
  });

  it('is in the help, in the language of the messages', async () => {
    const german = await tomwerk(['explain', '--help']);
    expect(german.stdout).toContain('Aufruf: tomwerk explain [Optionen] [code]');
    expect(german.stdout).toMatch(/^Angaben:\n {2}code +der Name in eckigen Klammern/m);
    const english = await tomwerk(['--help', '--messages', 'en']);
    expect(english.stdout).toMatch(/^ {2}explain +Explains a message/m);
  });
});
