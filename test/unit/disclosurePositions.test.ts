import { describe, expect, test } from 'vitest';
import { disclosuresOf, sampleWith } from '../support/disclosures.ts';

const honigtopf = 'content/measures/1.0-vertraulichkeit/honigtopf.md';
const usv = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';

/** A tree whose file says more, and whose template prints a text. */
function leaking(file: string, addition: string, printed: string) {
  return sampleWith({
    [file]: (text) => text + addition,
    'templates/annex.hbs': (text) => text.replace('</main>', `<p>${printed}</p></main>`),
  });
}

/** Line and column at which a word stands in the file that says more. */
function placeIn(file: string, addition: string, word: string): string {
  const text = new TextDecoder().decode(sampleWith({ [file]: (old) => old + addition }).files.get(file));
  const before = text.slice(0, text.lastIndexOf(word)).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('a leak is located at its very first word', () => {
  test.each([
    ['in a paragraph', 'Vorab. Zwölf Attrappen hängen neben Tür sieben.'],
    ['in strong text and links', 'Vorab **Zwölf [Attrappen](notiz.md)** hängen *neben* Tür sieben.'],
    ['inside a word that is half strong', 'Vorab Zwölf Attr**appen** hängen neben Tür sieben.'],
    ['over the lines of a quote', '> Vorab\n> steht: Zwölf Attrappen\n> hängen neben Tür sieben.'],
    ['in a list', '1. Vorab\n   - Zwölf Attrappen hängen\n     neben Tür sieben.'],
    ['in a table', '| Wo | Was |\n| --- | --- |\n| x \\| y | Zwölf Attrappen hängen neben Tür sieben |'],
    ['in a heading', '### Vorab: Zwölf Attrappen hängen neben Tür sieben'],
    ['in code', 'Vorab `Zwölf Attrappen hängen neben Tür sieben` danach'],
    ['in a block of code', '```zwölf\nVorab\nZwölf Attrappen hängen neben Tür sieben\n```'],
    ['in an alternative text', '![Vorab Zwölf Attrappen hängen neben Tür sieben](schaltplan.svg)'],
    ['in the title of a link', '[x](https://example.org "Vorab Zwölf Attrappen hängen neben Tür sieben")'],
    ['behind escapes and entities', 'Vorab \\* &amp; &#228; \\[ Zwölf Attrappen hängen neben Tür sieben.'],
  ])('%s', (_, markdown) => {
    const addition = `\n${markdown}\n`;
    const found = disclosuresOf(leaking(honigtopf, addition, 'Zwölf Attrappen hängen neben Tür sieben'));
    expect(found.map(({ at }) => at)).toEqual([placeIn(honigtopf, addition, 'Zwölf')]);
  });

  test('over two blocks', () => {
    const addition = '\nVorab Zwölf Attrappen hängen\n\n- neben Tür sieben\n';
    const found = disclosuresOf(leaking(honigtopf, addition, 'Zwölf Attrappen hängen neben Tür sieben'));
    expect(found.map(({ at }) => at)).toEqual([placeIn(honigtopf, addition, 'Zwölf')]);
  });

  test('of a text with values, as they are printed', () => {
    const addition = '\nDie Batterie hält :value[ueberbrueckung] und danach wirklich gar nicht mehr.\n';
    const printed = (text: string) => disclosuresOf(leaking(usv, addition, text)).map(({ at }) => at);
    expect(printed('Batterie hält 15 Minuten und')).toEqual([placeIn(usv, addition, 'Batterie')]);
    expect(printed('15 Minuten und danach wirklich')).toEqual([placeIn(usv, addition, ':value[')]);
    expect(printed('danach wirklich gar nicht mehr')).toEqual([placeIn(usv, addition, 'danach')]);
  });

  test('in a translation', () => {
    const file = 'content/measures/1.0-vertraulichkeit/zutritt.en.md';
    const addition = '\n## Internal\n\nNote: twelve dummies hang beside door seven.\n';
    const found = disclosuresOf(leaking(file, addition, 'twelve dummies hang beside door seven'));
    expect(found.map(({ at }) => at)).toEqual([placeIn(file, addition, 'twelve')]);
  });
});

describe('text above the body is located as well', () => {
  test.each([
    [
      'the reason of a retired measure',
      'content/measures/1.0-vertraulichkeit/altanlage.md',
      'Durch Karten ersetzt',
      'Durch Karten wegen vieler verlorener Schlüssel ersetzt',
    ],
    [
      'a comment',
      'content/measures/1.0-vertraulichkeit/honigtopf.md',
      'owner: betrieb',
      'owner: betrieb # Zwölf Attrappen hängen neben Tür sieben',
    ],
    [
      'the address of a sub-processor',
      'content/subprocessors/rechenzentrum.md',
      'name: Beispiel',
      'address: |\n  Turm Ost Etage Vier\n  Kabelgasse 9\nname: Beispiel',
    ],
  ])('%s', (_, file, old, now) => {
    const tree = sampleWith({
      [file]: (text) => text.replace(old, now),
      'templates/annex.hbs': (text) =>
        text.replace('</main>', `<p>${now.replace(/.*?[#|]/s, '')}</p></main>`),
    });
    const source = new TextDecoder().decode(tree.files.get(file));
    const firstWord = /Durch|Zwölf|Turm/.exec(now)?.[0] ?? '';
    const before = source.slice(0, source.indexOf(firstWord)).split('\n');
    const found = disclosuresOf(tree);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.at).toBe(`${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
  });
});
