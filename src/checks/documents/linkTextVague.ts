import { plainText } from '../../catalogue/sections.ts';
import { defineCheck } from '../check.ts';
import { spokenItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** Words that say nothing of where a link leads. */
const vague =
  /^(?:klicken sie )?(?:hier|hier klicken|klick|dort|link|diese[rsm]? link|mehr|mehr (?:dazu|infos?|informationen|lesen)|weiter|weiterlesen|siehe|s\. ?o\.|s\. ?u\.|here|click here|this|this link|more|read more|see)$/i;

/** The words of a link say where it leads. */
export const linkTextVague = defineCheck<{ readonly text: string }>({
  code: 'link-text-vague',
  severity: 'warning',
  title: { de: 'Nichtssagender Linktext', en: 'Link text that says nothing' },
  message: {
    de: ({ text }) => `Der Link heißt „${text}“ und sagt nicht, wohin er führt.`,
    en: ({ text }) => `The link is called “${text}” and does not say where it leads.`,
  },
  hint: {
    de: () => 'Verlinken Sie die Wörter, die das Ziel nennen: `[Einsatz von USV-Systemen](usv-systeme.md)`.',
    en: () => 'Link the words that name the target: `[Use of UPS systems](usv-systeme.md)`.',
  },
  why: {
    de: 'Wer ein Dokument hört, springt von Link zu Link; auf Papier ist „hier“ kein Verweis.',
    en: 'Who hears a document jumps from link to link; on paper “here” is no reference.',
  },
  sources: [{ de: 'WCAG 2.2, Erfolgskriterium 2.4.4', en: 'WCAG 2.2, success criterion 2.4.4' }],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    Siehe [Schutz](#schutz), [hier beschriebene Maßnahmen](#schutz), [Mehr Schutz](#schutz), [Hierarchie](#schutz),
    [weitere Regeln](#schutz) und [Linksammlung](#schutz).
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

        Näheres steht [hier](#schutz), [**Mehr dazu**](#schutz) oder [click here …](#schutz).
      `,
      expected: ['7:15', '7:32', '7:62'],
    },
  ],
  find: ({ catalogue }) =>
    spokenItems(catalogue).flatMap((item) =>
      nodesOf(item, 'link').flatMap(({ node, at }) => {
        const text = plainText(node).trim();
        return vague.test(text.replace(/[\s.…:!>»→]+$/u, '')) ? [{ at, values: { text } }] : [];
      }),
    ),
});
