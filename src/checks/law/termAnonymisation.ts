import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { spokenItems } from '../reading/items.ts';
import { type Passage, passagesOf, textOf } from '../reading/passages.ts';

type Values = { readonly text: string };

const word = /(?<!\p{L})anonymi[sz]\p{L}{1,12}/iu;

/** Anonymisation where Art. 32(1)(a) names pseudonymisation. */
export const termAnonymisation = defineCheck<Values>({
  code: 'term-anonymisation',
  severity: 'warning',
  title: { de: 'Anonymisierung statt Pseudonymisierung', en: 'Anonymisation instead of pseudonymisation' },
  message: {
    de: ({ text }) =>
      `Hier steht „${text}“; Art. 32 Abs. 1 lit. a DSGVO, dem dies zugeordnet ist, nennt die Pseudonymisierung. Anonymisierte Daten sind nicht mehr personenbezogen.`,
    en: ({ text }) =>
      `It says “${text}” here; Art. 32(1)(a) GDPR, to which this is mapped, names pseudonymisation. Anonymised data are no longer personal data.`,
  },
  hint: {
    de: () =>
      'Ist die Zuordnung zu einer Person mit einem getrennten Schlüssel noch möglich, schreiben Sie „Pseudonymisierung“; geschieht keines von beiden, streichen Sie das Wort.',
    en: () =>
      'If data can still be attributed to a person by a separate key, write “pseudonymisation”; if neither is done, strike the word.',
  },
  why: {
    de: 'Beides wird oft verwechselt. Wer Anonymisierung zusagt, sagt mehr zu, als Art. 32 verlangt, und meist mehr, als geschieht.',
    en: 'The two are often confused. Promising anonymisation promises more than Art. 32 asks for, and mostly more than is done.',
  },
  sources: [
    {
      de: 'Art. 4 Nr. 5 und Art. 32 Abs. 1 lit. a DSGVO, Erwägungsgrund 26',
      en: 'Art. 4(5) and Art. 32(1)(a) GDPR, recital 26',
    },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Pseudonymisierung
    controls: { gdpr: [art32-1-a] }
    ---

    ## Für Kunden

    Wir pseudonymisieren Protokolle. Eine Anonymisierung ist das nicht, denn die Pseudonymisierung lässt sich aufheben.
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Löschung
    controls: { gdpr: [art32-1-b] }
    ---

    ## Für Kunden

    Nach 30 Tagen werden Protokolle anonymisiert.

    ## Intern

    Anonymisierung
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Anonymisierung von Daten
        controls: { gdpr: [art32-1-a] }
        ---

        ## Für Kunden

        Testdaten werden anonymisiert.

        ## Intern

        Offen: Der Titel spricht von Anonymisierung.
      `,
      expected: ['4:8', '10:18'],
    },
    {
      content: {
        'measures/1.0-schutz/index.md': `
          ---
          id: schutz
          number: "1.0"
          title: Verschlüsselung und Anonymisierung
          controls: { gdpr: [art32-1-a] }
          ---
        `,
      },
      expected: ['4:28'],
    },
  ],
  find: ({ catalogue }) =>
    spokenItems(catalogue)
      .filter((item) => answersEncryption(item) && word.test(textOf(item, 'customer')))
      .flatMap((item) => passagesOf(item).flatMap(inPassage)),
});

/** Whether a rule, measure or category is mapped to Art. 32(1)(a). */
function answersEncryption({ fields }: Item): boolean {
  const controls = 'controls' in fields ? fields.controls : undefined;
  return Array.isArray(controls) ? false : (controls?.['gdpr']?.includes('art32-1-a') ?? false);
}

/** What customers read; a text that tells the two apart knows the difference. */
function inPassage({ text, customer, locate }: Passage): Found<Values>[] {
  const found = customer ? word.exec(text) : null;
  if (found === null || /pseudonymi[sz]/i.test(text)) return [];
  return [{ at: locate(found.index), values: { text: found[0] } }];
}
