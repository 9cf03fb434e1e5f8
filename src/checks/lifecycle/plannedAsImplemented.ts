import { defineCheck } from '../check.ts';
import { type ClaimPattern, claimsOf } from '../reading/claims.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is still to come, and what is said of something that was there before. */
const unlessSaid =
  /(?<!\p{L})(?:wird|werden|soll(?:en)?|geplant\p{L}*|planen|künftig|zukünftig|vorgesehen|bis|sobald|wenn|falls|nicht|noch|keine?|bestehende\p{L}*|bisherige\p{L}*|vorhandene\p{L}*|alte[nrs]?|heutige\p{L}*|existing|current|old|planned|will|shall|not|once|when|until|by)(?!\p{L})/iu;

const patterns: readonly ClaimPattern[] = [
  {
    match:
      /(?<!\p{L})(?:ist|sind|wurden?|hat|haben)(?!\p{L})[^.!?;]{0,120}?(?<!\p{L})(?:umgesetzt|eingerichtet|eingeführt|installiert|aktiviert|abgeschlossen|in Betrieb|im Einsatz)(?!\p{L})/iu,
    unless: unlessSaid,
  },
  {
    match:
      /(?<!\p{L})seit (?:(?:Anfang|Mitte|Ende) )?(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )?\d{4}(?!\d)/iu,
    unless: unlessSaid,
  },
  {
    match:
      /\b(?:is|are|was|were|has|have)\b[^.!?;]{0,120}?\b(?:implemented|introduced|installed|deployed|in place|in use|in operation)\b/i,
    unless: unlessSaid,
  },
];

/** The text of what is planned does not tell customers that it is done. */
export const plannedAsImplemented = defineCheck<{ readonly text: string }>({
  code: 'planned-as-implemented',
  severity: 'warning',
  title: { de: 'Geplant, aber als umgesetzt beschrieben', en: 'Planned but described as implemented' },
  message: {
    de: ({ text }) => `Der Status ist \`planned\`, der Text sagt Kunden aber „${text}“.`,
    en: ({ text }) => `The status is \`planned\`, but the text tells customers “${text}”.`,
  },
  hint: {
    de: () =>
      'Ist sie umgesetzt, schreiben Sie `status: implemented`; sonst beschreiben Sie, was geplant ist („wird … eingerichtet“).',
    en: () =>
      'If it is implemented, write `status: implemented`; otherwise describe what is planned (“will be …”).',
  },
  why: {
    de: 'Kunden verlassen sich auf einen Schutz, den es noch nicht gibt; im Schadensfall ist das eine falsche Zusage.',
    en: 'Customers rely on a protection that is not there yet; when damage is done this is a false promise.',
  },
  sources: [sources.processor, sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Zweite Brandmeldeanlage
    status: planned
    ---

    ## Für Kunden

    Die Anlage wird im Serverraum eingerichtet. Sie ist bis März eingeführt. Ein Aggregat liefert Strom.
    Sobald sie installiert ist, sind alle Räume überwacht. Die Anlage ist noch nicht in Betrieb. Wir planen den Einsatz.

    Bis Ende 2027 ist sie umgesetzt. Die alte Anlage besteht seit vielen Jahren. Seit langem geplant ist eine zweite.
    Die bestehende Anlage ist seit 2020 im Einsatz. Die alte ist installiert; eine zweite folgt.

    Ab 2027 hilft sie. Im Jahr 2024 gab es keine. Seither prüfen wir.

    It will be installed by 2027. It is planned. The old system has a siren. Once it is in place, it rings. It is not in use.

    ## Intern

    Sie ist seit 2025 im Einsatz.
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Brandmeldeanlage
    status: implemented
    ---

    ## Für Kunden

    Die Anlage ist seit 2024 im Einsatz.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Zweite Brandmeldeanlage
        status: planned
        ---

        ## Für Kunden

        Die Anlage ist im Serverraum **umgesetzt**. Zwei Melder sind in Betrieb.
        Wir nutzen sie seit Mitte 2025. It has been installed in the server room.
      `,
      expected: ['10:12', '10:57', '11:16', '11:36'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.status === 'planned')
      .flatMap((item) => claimsOf(item, patterns).map(({ at, text }) => ({ at, values: { text } }))),
});
