import { defineCheck } from '../check.ts';
import { type ClaimPattern, claimsOf } from '../reading/claims.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

const patterns: readonly ClaimPattern[] = [
  {
    match:
      /(?<!\p{L})(?:ist|sind)(?!\p{L})[^.!?;]{0,80}?(?<!\p{L})(?:geplant|in Planung|in Vorbereitung|im Aufbau)(?!\p{L})/iu,
    unless: /Wartung|Update|Abschaltung|Unterbrechung|Arbeiten|Termin/iu,
  },
  {
    match:
      /(?<!\p{L})noch nicht (?:\p{L}+ )?(?:umgesetzt|eingerichtet|eingeführt|installiert|abgeschlossen|in Betrieb|im Einsatz)(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:wenn|falls|sofern|solange|Daten|Systeme, die)(?!\p{L})/iu,
  },
  {
    match:
      /(?<!\p{L})(?:soll|sollen|wird|werden) (?:wir )?(?:künftig|zukünftig|demnächst|in Kürze|perspektivisch)(?!\p{L})|(?<!\p{L})(?:demnächst|in Kürze|perspektivisch) (?:soll|sollen|wird|werden)(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:nicht mehr|verhinder\p{L}*|vermeid\p{L}*|vermied\p{L}*)(?!\p{L})/iu,
  },
  {
    match:
      /\b(?:is|are) (?:still )?(?:being )?(?:planned|in preparation|introduced)\b(?! (?:maintenance|outage))|\bnot yet (?:implemented|in place|introduced|installed|in operation)\b/i,
    unless: /\b(?:maintenance|updates?|outages?|if|unless)\b/i,
  },
];

/** The text of what is implemented does not tell customers that it is still to come. */
export const implementedAsPlanned = defineCheck<{ readonly text: string }>({
  code: 'implemented-as-planned',
  severity: 'warning',
  title: { de: 'Umgesetzt, aber als geplant beschrieben', en: 'Implemented but described as planned' },
  message: {
    de: ({ text }) => `Der Status ist \`implemented\`, der Text sagt Kunden aber „${text}“.`,
    en: ({ text }) => `The status is \`implemented\`, but the text tells customers “${text}”.`,
  },
  hint: {
    de: () =>
      'Steht der Schutz noch aus, schreiben Sie `status: planned` (oder `partial`) mit `targetDate`. Steht nur ein Teil aus, gehört er in eine eigene geplante Maßnahme.',
    en: () =>
      'If the protection is still to come, write `status: planned` (or `partial`) with `targetDate`. If only a part is, it belongs into a planned measure of its own.',
  },
  why: {
    de: 'Was erst geplant ist, steht sonst als umgesetzt im Vertrag.',
    en: 'What is only planned otherwise stands in the contract as implemented.',
  },
  sources: [sources.processor, sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Brandmeldeanlage
    status: implemented
    ---

    ## Für Kunden

    Geplante Wartungen kündigen wir an. Wartungen sind langfristig geplant. Wir planen Kapazitäten im Voraus.
    Die Notfallplanung ist vorhanden. Die Arbeiten sind im Kalender geplant.

    Systeme, die noch nicht in Betrieb sind, bleiben getrennt. Ist ein Update noch nicht installiert, wenn ein Gerät sich meldet, wird es gesperrt.
    Noch nicht freigegebene Geräte sperren wir. Die Prüfung ist noch nicht älter als ein Jahr. Noch nicht angemeldete Personen warten am Empfang.

    Zukünftige Änderungen teilen wir mit. Fehler werden künftig nicht mehr auftreten. Wir werden benachrichtigt.
    Künftig ausscheidende Mitarbeiter geben Schlüssel zurück. Dienste sollen in Kürze neu starten können, damit Ausfälle vermieden werden.

    Planned maintenance is announced. Maintenance is planned. A plan is in place. Updates not yet installed are tracked. New staff are introduced to the rules by a mentor if they ask.

    ## Intern

    Der zweite Melder ist noch nicht installiert.
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Brandmeldeanlage
    status: planned
    ---

    ## Für Kunden

    Eine zweite Anlage ist geplant.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Brandmeldeanlage
        status: implemented
        ---

        ## Für Kunden

        Eine zweite Anlage ist geplant. Der Melder im Lager ist noch nicht in Betrieb.
        Rauch soll künftig auch im Flur erkannt werden. A second system is being introduced.
      `,
      expected: ['10:20', '10:57', '11:7', '11:65'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.status === 'implemented')
      .flatMap((item) => claimsOf(item, patterns).map(({ at, text }) => ({ at, values: { text } }))),
});
