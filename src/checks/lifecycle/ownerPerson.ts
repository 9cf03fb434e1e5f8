import type { Organisation } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { sources } from '../sources.ts';
import { firstNames } from './firstNames.ts';

type Values = { readonly role: string; readonly title: string };

/** Whoever answers for something is a role, never a person. */
export const ownerPerson = defineCheck<Values>({
  code: 'owner-person',
  severity: 'warning',
  title: { de: 'Person statt Rolle', en: 'Person instead of a role' },
  message: {
    de: ({ role, title }) =>
      `Die Rolle \`${role}\` heißt „${title}“; das ist eine Person oder eine Adresse. Verantwortlich ist immer eine Rolle.`,
    en: ({ role, title }) =>
      `The role \`${role}\` is called “${title}”, which is a person or an address. A role is responsible, never a person.`,
  },
  hint: {
    de: () => 'Schreiben Sie, welche Aufgabe die Person hat, zum Beispiel „Leitung Betrieb“.',
    en: () => 'Write what task the person has, such as “Head of operations”.',
  },
  why: {
    de: 'Personen wechseln, und ihr Name ist selbst ein personenbezogenes Datum, das in alten Versionen stehen bleibt.',
    en: 'Persons change, and their name is personal data itself that stays in old versions.',
  },
  sources: [
    { de: 'Art. 5 Abs. 1 lit. c DSGVO (Datenminimierung)', en: 'Art. 5(1)(c) GDPR (data minimisation)' },
    sources.roles,
  ],
  valid: [
    {
      'organisation.md': `
        ---
        id: organisation
        name: Musterhaus Hosting GmbH
        languages: [de]
        roles:
          betrieb: { de: Leitung Betrieb }
          datenschutz: { de: Interner Datenschutzbeauftragter }
          frauen: { de: Frauenbeauftragte }
          herren: { de: Herrenausstattung Einkauf }
          vorstand: { de: Vorstand Technik }
          max: { de: Max }
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'organisation.md': `
          ---
          id: organisation
          name: Musterhaus Hosting GmbH
          languages: [de, en]
          roles:
            betrieb: { de: Frau Muster, en: Ms Muster }
            leitung: { de: Max Mustermann }
            technik: { de: technik@beispiel.example }
            datenschutz: { de: Dr. Muster }
          ---
        `,
      },
      expected: ['6:18', '6:35', '7:18', '8:18', '9:22'],
    },
  ],
  find: ({ catalogue: { organisation } }) => (organisation === null ? [] : personalRoles(organisation)),
});

function personalRoles({ fields: { roles = {} }, locate }: Organisation): Found<Values>[] {
  return Object.entries(roles).flatMap(([role, titles]) =>
    Object.entries(titles)
      .filter(([, title]) => isPerson(title))
      .map(([language, title]) => ({ at: locate(['roles', role, language]), values: { role, title } })),
  );
}

/** A form of address, a mail address, or a first name before one or two other names. */
function isPerson(title: string): boolean {
  const address = /^(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.|Mrs?\.?|Ms\.?)\s|@/u;
  const words = title.split(/\s+/u);
  const isName =
    words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}.-]+$/u.test(word));
  return address.test(title) || (isName && firstNames.has(words[0] ?? ''));
}
