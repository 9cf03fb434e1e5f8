import { plainText } from '../../catalogue/sections.ts';
import { defineCheck } from '../check.ts';
import { spokenItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** A link is called by words, not by its address. */
export const linkTextAddress = defineCheck<{ readonly text: string }>({
  code: 'link-text-address',
  severity: 'info',
  title: { de: 'Adresse statt Linktext', en: 'Address instead of link text' },
  message: {
    de: ({ text }) => `Hier steht die nackte Adresse \`${text}\`; was sie ist, sagt der Text nicht.`,
    en: ({ text }) => `The bare address \`${text}\` stands here; the text does not say what it is.`,
  },
  hint: {
    de: () => 'Schreiben Sie `[Name der Seite](https://…)`; auf Papier druckt tomwerk die Adresse dahinter.',
    en: () => 'Write `[name of the page](https://…)`; on paper tomwerk prints the address behind it.',
  },
  why: {
    de: 'Vorgelesen ist eine Adresse eine Reihe von Buchstaben, und lange Adressen brechen im Satz schlecht um.',
    en: 'Read aloud, an address is a row of letters, and long addresses break badly over lines.',
  },
  sources: [{ de: 'WCAG 2.2, Erfolgskriterium 2.4.4', en: 'WCAG 2.2, success criterion 2.4.4' }],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    Die [Verordnung](https://eur-lex.europa.eu/eli/reg/2016/679/oj) gilt.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        ---

        Siehe https://eur-lex.europa.eu/eli/reg/2016/679/oj und [www.beispiel.example/a](https://www.beispiel.example/a).
      `,
      expected: ['7:7', '7:57'],
    },
  ],
  find: ({ catalogue }) =>
    spokenItems(catalogue).flatMap((item) =>
      nodesOf(item, 'link').flatMap(({ node: { url, ...node }, at }) => {
        const text = plainText({ ...node, url }).trim();
        return /^https?:/i.test(url) && bare(text) === bare(url) ? [{ at, values: { text } }] : [];
      }),
    ),
});

/** An address as people write it: without the scheme and a stroke at its end. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
