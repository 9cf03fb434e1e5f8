import { defineCheck } from '../check.ts';
import { spokenItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** Links into the web are encrypted. */
export const linkInsecure = defineCheck<{ readonly url: string }>({
  code: 'link-insecure',
  severity: 'warning',
  title: { de: 'Link ohne Verschlüsselung', en: 'Link without encryption' },
  message: {
    de: ({ url }) => `Der Link \`${url}\` führt ohne Verschlüsselung (http) ins Web.`,
    en: ({ url }) => `The link \`${url}\` leads into the web without encryption (http).`,
  },
  hint: {
    de: () => 'Öffnen Sie die Seite mit `https://`; geht das, tragen Sie die neue Adresse ein.',
    en: () => 'Open the page with `https://`; if that works, enter the new address.',
  },
  why: {
    de: 'Eine unverschlüsselte Seite kann unterwegs mitgelesen und verändert werden; in einem Dokument über Datenschutz fällt sie auf den Absender zurück.',
    en: 'An unencrypted page can be read and changed on its way; in a document on data protection it falls back on the sender.',
  },
  sources: [{ de: 'Art. 32 Abs. 1 lit. a DSGVO (Verschlüsselung)', en: 'Art. 32(1)(a) GDPR (encryption)' }],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    Die [Seite](https://www.beispiel.example/http:) und [Schutz](#schutz); Namensräume wie \`http://www.w3.org/ns\` sind keine Links.
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

        Die [Seite](http://www.beispiel.example) und www.beispiel.example.
      `,
      expected: ['7:5', '7:46'],
    },
  ],
  find: ({ catalogue }) =>
    spokenItems(catalogue).flatMap((item) =>
      nodesOf(item, 'link')
        .filter(({ node }) => /^http:/i.test(node.url))
        .map(({ node: { url }, at }) => ({ at, values: { url } })),
    ),
});
