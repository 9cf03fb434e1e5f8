import type { RootContent } from 'mdast';
import type { ItemText, Measure, Rule } from '../../catalogue/catalogue.ts';
import { plainText } from '../../catalogue/sections.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { locationOf } from '../../entries/locationOf.ts';
import { defineCheck, type Found } from '../check.ts';
import { activeItems } from '../reading/items.ts';

type Values = { readonly text: string };

/** A text for customers that names a thing and says nothing about it. */
export const wordingCatchword = defineCheck<Values>({
  code: 'wording-catchword',
  severity: 'warning',
  title: { de: 'Stichwort statt Satz', en: 'Catch-word instead of a sentence' },
  message: {
    de: ({ text }) => `„${text}“ ist ein Stichwort und kein Satz: Kunden erfahren nicht, was getan wird.`,
    en: ({ text }) => `“${text}” is a catch-word and no sentence: customers do not learn what is done.`,
  },
  hint: {
    de: () => 'Schreiben Sie einen ganzen Satz mit Punkt, der sagt, wer was tut und wofür es gilt.',
    en: () => 'Write a whole sentence with a full stop that says who does what and what it holds for.',
  },
  why: {
    de: 'Ein Stichwort verspricht nichts Bestimmtes. Ob es die Maßnahme überall, teilweise oder nur auf dem Papier gibt, bleibt offen.',
    en: 'A catch-word promises nothing definite. Whether the measure exists everywhere, in part or only on paper remains open.',
  },
  sources: [
    {
      de: 'Durchführungsbeschluss (EU) 2021/915, Anhang III: Maßnahmen sind konkret und nicht allgemein zu beschreiben',
      en: 'Implementing Decision (EU) 2021/915, Annex III: measures are to be described concretely and not generically',
    },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Alarmanlage
    ---

    ## Für Kunden

    Eine Alarmanlage sichert das Gelände. Sie meldet an:

    - den Empfang
    - den Werkschutz

    ![Lageplan](lageplan.png)
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Alarmanlage
    ---

    ## Für Kunden

    - Eine Alarmanlage sichert das Gelände.

    ## Intern

    Firewall
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Alarmanlage
        ---

        ## Für Kunden

        Alarmanlage
      `,
      expected: ['9:1'],
    },
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Schutz
        ---

        ## Für Kunden

        - Firewall
        - Virenschutz
      `,
      expected: ['9:1'],
    },
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Schutz
        ---

        ## Für Kunden

        Ist vorhanden.
      `,
      expected: ['9:1'],
    },
  ],
  find: ({ catalogue }) => activeItems(catalogue).flatMap(catchwords),
});

function catchwords({ texts }: Rule | Measure): Found<Values>[] {
  return [...texts.values()].flatMap((text) => {
    const blocks = (text.customer ?? []).filter((block) => !hasPicture(block));
    const paragraphs = blocks.filter((block) => block.type === 'paragraph');
    const bare = paragraphs.filter((block) => !isSentence(plainText(block)));
    if (paragraphs.length > 0) return bare.map((block) => found(block, text));
    const [first] = blocks;
    const says = blocks.some((block) => /\S{2}[.!?](?:\s|$)/.test(plainText(block)));
    return first === undefined || says ? [] : [found(first, text)];
  });
}

/** A picture says something as well, and what stands around it in its paragraph is no sentence of its own. */
function hasPicture(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.some(({ type }) => type === 'image' || type === 'imageReference')
  );
}

/** Whether a paragraph is one: three words at least, and a mark at its end. A colon leads to a list. */
function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3 && /[.!?:;…]["“”»)]*\s*$/.test(text);
}

function found(block: RootContent, { file }: ItemText): Found<Values> {
  const at: Location = locationOf(file, block);
  return { at, values: { text: shortened(plainText(block)) } };
}

function shortened(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
