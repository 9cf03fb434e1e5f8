import { describe, expect, it } from 'vitest';
import { found, measure, notes, questionOf, told, waiver } from '../support/gate.ts';

const parameter = (hours: number) => `parameters:\n  rpo: { value: ${hours}, unit: h, stronger: lower }`;
const services = {
  'services/hosting.md': '---\nid: hosting\ntitle: Hosting\n---\n',
  'services/mail.md': '---\nid: mail\ntitle: E-Mail\n---\n',
};

describe('a measure that gets weaker', () => {
  const before = { ...services, ...measure('backup', `services: [hosting]\n${parameter(24)}`) };
  const after = { ...services, ...measure('backup', `services: [hosting]\n${parameter(48)}`) };

  it('is named with its old and its new value and the services that it concerns', () => {
    expect(told(questionOf(before, after))).toEqual([
      'Die Zusage „1.0.1 Titel backup“ (`backup`) wird schwächer als in v1.0.0. Kennwert `rpo`: bisher 24 Stunden, jetzt 48 Stunden. Betroffen: Hosting. → Nehmen Sie die Änderung zurück, oder lassen Sie sie genehmigen: mit einem Eintrag `measure: backup` unter `waivers` in den Notizen des nächsten Release (`npx tomwerk new release` legt sie an).',
    ]);
    expect(found(questionOf(before, after))).toEqual(['protection-lowered backup.md:9:8']);
  });

  it('passes with a waiver, which lets nothing else pass', () => {
    const other = (hours: number) => measure('restore', parameter(hours));
    const release = notes('2.0.0', waiver('backup'));
    expect(found(questionOf(before, { ...after, ...release }))).toEqual([]);
    expect(found(questionOf({ ...before, ...other(4) }, { ...after, ...other(8), ...release }))).toEqual([
      'protection-lowered restore.md:8:8',
    ]);
  });

  it('does not pass with a waiver whose approver is no role', () => {
    const release = notes('2.0.0', waiver('backup', 'vorstand'));
    expect(told(questionOf(before, { ...after, ...release }))).toEqual([
      expect.stringContaining(
        '→ Der Eintrag unter `waivers` zählt erst, wenn `vorstand` eine Rolle in `content/organisation.md` ist.',
      ),
    ]);
  });

  it('passes with the waiver of a release in between', () => {
    const later = { ...after, ...notes('2.0.0', waiver('backup')), ...notes('2.0.1') };
    expect(found(questionOf(before, later))).toEqual([]);
  });

  it('is told once for each field that is weaker, in each language', () => {
    const weaker = measure('backup', `services: [hosting]\ntargetDate: 2027-01-01\n${parameter(48)}`);
    const planned = Object.fromEntries(
      Object.entries(weaker).map(([path, text]) => [path, text.replace('implemented', 'planned')]),
    );
    expect(found(questionOf(before, { ...services, ...planned }))).toEqual([
      'protection-lowered backup.md:5:9',
      'protection-lowered backup.md:10:8',
    ]);
  });

  it('is nothing where customers do not see it', () => {
    const internal = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace('customer', 'internal')]),
      );
    expect(found(questionOf(internal(before), internal(after)))).toEqual([]);
  });

  it('is nothing while its file cannot be read, which is reported as such', () => {
    const broken = { ...services, ...measure('backup', 'owner: [') };
    expect(found(questionOf(before, broken))).toEqual([]);
  });

  it('names the services that it no longer holds for', () => {
    const narrowed = { ...services, ...measure('backup', 'services: [mail]') };
    const [message] = told(questionOf({ ...services, ...measure('backup') }, narrowed));
    expect(message).toContain('Leistungen: bisher alle, jetzt mail. Betroffen: Hosting.');
  });

  it('may be one that its author calls weaker', () => {
    const reworded = {
      ...measure('backup', '', 'Gesichert wird bei Bedarf.'),
      ...notes('2.0.0', 'classification: { backup: lowered }'),
    };
    const question = questionOf(measure('backup', '', 'Gesichert wird jede Nacht.'), reworded);
    expect(found(question)).toEqual(['protection-lowered backup.md:12:1']);
    expect(told(question)[0]).toContain(
      'Text für Kunden: bisher „Gesichert wird jede Nacht.“, jetzt „Gesichert wird bei Bedarf.“ Betroffen',
    );
  });
});

describe('a measure that ends', () => {
  const controls = 'controls: { gdpr: [art32-1-b] }';
  const key = measure(
    'schluessel',
    `${controls}\nparameters:\n  frist: { value: 2, unit: d, stronger: lower }`,
  );
  const retired = measure('schluessel', `${controls}\nretired: { on: 2026-01-01, reason: Ersetzt }`);
  const ended = Object.fromEntries(
    Object.entries(retired).map(([path, text]) => [path, text.replace('implemented', 'retired')]),
  );
  const cards = (days: number) =>
    measure(
      'karten',
      `${controls}\nsupersedes: [schluessel]\nparameters:\n  frist: { value: ${days}, unit: d, stronger: lower }`,
    );

  it('is no loss where a successor covers the same', () => {
    expect(found(questionOf(key, { ...ended, ...cards(1) }))).toEqual([]);
  });

  it('is a loss where the successor is weaker, and names it', () => {
    const question = questionOf(key, { ...ended, ...cards(3) });
    expect(found(question)).toEqual(['protection-lost schluessel.md:5:9']);
    expect(told(question)[0]).toContain('Was sie ablöst (`karten`), deckt nicht alles ab.');
  });

  it('is told where the release could approve it once its file is gone', () => {
    expect(found(questionOf(key, {}))).toEqual(['protection-lost organisation.md:1:1']);
    expect(found(questionOf(key, notes('2.0.0')))).toEqual(['protection-lost releases/2.0.0.md:1:1']);
    const other = { ...measure('tor', 'parameters:\n  zahl: { value: 1, unit: count, stronger: higher }') };
    const weaker = { ...measure('tor', 'parameters:\n  zahl: { value: 0, unit: count, stronger: higher }') };
    expect(found(questionOf({ ...key, ...other }, { ...weaker, ...notes('2.0.0', waiver('tor')) }))).toEqual([
      'protection-lost releases/2.0.0.md:7:3',
    ]);
    expect(told(questionOf(key, {}))[0]).toContain(
      '`content/measures/1.0-schutz/schluessel.md` ist gelöscht. Nichts löst sie ab.',
    );
  });

  it('passes with a waiver though its file is gone', () => {
    expect(found(questionOf(key, notes('2.0.0', waiver('schluessel'))))).toEqual([]);
  });
});

describe('a text that reads differently', () => {
  const before = measure('tresor', '', 'Bänder liegen im Tresor.\n\nEr ist feuerfest.');
  const after = measure('tresor', '', 'Bänder liegen im Tresor.\n\nEr steht im Keller.');

  it('is only told while nobody has begun the notes of a release', () => {
    expect(found(questionOf(before, after))).toEqual(['change-to-classify tresor.md:14:1']);
  });

  it('must be classified in a release, by its id alone', () => {
    expect(found(questionOf(before, { ...after, ...notes('1.1.0') }))).toEqual([
      'change-unclassified tresor.md:14:1',
    ]);
    const classified = notes('1.1.0', 'classification: { tresor: { class: equal, reason: Umzug } }');
    expect(found(questionOf(before, { ...after, ...classified }))).toEqual([]);
  });

  it('is not classified by the name of anything that every object has', () => {
    const [was, is] = [measure('constructor', '', 'Alt.'), measure('constructor', '', 'Neu.')];
    const release = notes('1.1.0', 'classification: { schutz: editorial }');
    expect(found(questionOf(was, { ...is, ...release }))).toContain(
      'change-unclassified constructor.md:12:1',
    );
  });

  it('may be internal, which nobody has to classify', () => {
    const internal = (text: string) => measure('tresor', '', `Gleich.\n\n## Intern\n\n${text}`);
    expect(found(questionOf(internal('Alt.'), { ...internal('Neu.'), ...notes('1.0.1') }))).toEqual([]);
  });
});

describe('the gate', () => {
  it('has nothing to say where nothing differs', () => {
    const files = { ...measure('backup', parameter(24)), ...notes('1.0.0') };
    expect(found(questionOf(files, files))).toEqual([]);
  });

  it('says that it waits while the notes cannot be read, and judges what does not hang on them', () => {
    const release = notes('2.0.0', 'classification:\n  backup:');
    const after = { ...measure('tresor'), ...measure('backup', parameter(48)), ...release };
    const revision = { date: '2025-01-01', commit: '0123456789abcdef', subject: '' };
    const history = new Map([['measure/tresor', [revision]]]);
    const question = questionOf(measure('backup', parameter(24)), after, { history });
    expect(found(question)).toEqual(['id-taken tresor.md:2:5', 'notes-unread releases/2.0.0.md:1:1']);
  });

  it('says that it does not know the ids of old, where there are new ones', () => {
    const question = { history: null };
    expect(found(questionOf({}, measure('tresor'), question))).toEqual(['history-unknown nowhere']);
    expect(found(questionOf(measure('tresor'), measure('tresor'), question))).toEqual([]);
  });

  it('takes a measure that became a rule for the same', () => {
    const rule = { 'codex/01-tresor.md': Object.values(measure('tresor'))[0] ?? '' };
    const revision = { date: '2025-01-01', commit: '0123456789abcdef', subject: '' };
    const history = new Map([['measure/tresor', [revision]]]);
    expect(found(questionOf(measure('tresor'), rule, { history }))).toEqual([]);
  });

  it('names the number that a version must have, passing over those that are taken', () => {
    const after = { ...measure('backup', parameter(48)), ...notes('1.0.0', waiver('backup')) };
    const question = questionOf(measure('backup', parameter(24)), after, { taken: ['2.0.0'] });
    expect(told(question)).toEqual([
      'Die Version 1.0.0 muss höher sein als die letzte, 1.0.0: mindestens 3.0.0. → Benennen Sie die Datei in `3.0.0.md` um, und schreiben Sie `id: "3.0.0"`.',
    ]);
  });

  it('compares numbers as numbers', () => {
    const base = { name: 'v1.9.0', version: '1.9.0' };
    expect(found(questionOf({}, { ...measure('tresor'), ...notes('1.10.0') }, { base }))).toEqual([]);
  });
});
