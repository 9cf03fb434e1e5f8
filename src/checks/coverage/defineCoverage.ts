import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';
import { type Check, defineCheck, type Found } from '../check.ts';
import type { Example } from '../example.ts';
import { activeItems } from '../reading/items.ts';
import { type Offer, offersOf, wholeOf } from '../reading/services.ts';
import { answersTo, type Evidence } from './evidence.ts';

type Values = { readonly service: string };

type Definition = {
  readonly code: string;
  readonly title: Bilingual;
  /** What customers look for, as the object of “deals with”. */
  readonly what: Bilingual;
  /** The provision that asks for it. */
  readonly law: Bilingual;
  readonly why: Bilingual;
  readonly hint: Bilingual;
  /** The ids of the provision in `frameworks/gdpr.yaml`; one of them is enough. */
  readonly controls: readonly [string, ...string[]];
  readonly evidence?: Evidence;
  /** Whether every service needs an answer of its own, or one of the organisation is enough. */
  readonly perService: boolean;
  /** The title of a measure that fills the gap. */
  readonly sample: string;
};

/** Defines the check that customers find an answer to one duty. What is unknown is a warning, never an error. */
export function defineCoverage({
  what,
  law,
  hint,
  controls,
  evidence,
  perService,
  sample,
  ...page
}: Definition): Check {
  const forService = ({ service }: Values, words: string) => (service === '' ? '' : ` ${words}`);
  return defineCheck<Values>({
    ...page,
    severity: 'warning',
    gap: true,
    message: {
      de: (values) =>
        `Keine umgesetzte Regel oder Maßnahme, die Kunden sehen, behandelt ${what.de}${forService(values, `für die Leistung „${values.service}“`)} (${law.de}).`,
      en: (values) =>
        `No implemented rule or measure that customers see deals with ${what.en}${forService(values, `for the service “${values.service}”`)} (${law.en}).`,
    },
    hint: {
      de: () => `${hint.de} Die Zuordnung heißt \`controls: { gdpr: [${controls[0]}] }\`.`,
      en: () => `${hint.en} The mapping is \`controls: { gdpr: [${controls[0]}] }\`.`,
    },
    sources: [law],
    valid: [example(controls[0], sample, 'implemented')],
    invalid: [{ content: example(controls[0], sample, 'planned'), expected: ['organisation.md:1:1'] }],
    find: ({ catalogue }) => {
      if (!isAsked(catalogue, controls)) return [];
      const answers = answersTo(catalogue, controls, evidence ?? null);
      const items = activeItems(catalogue);
      const offers = perService ? offersOf(catalogue) : wholeOf(catalogue);
      return gaps(offers, catalogue, ({ has }) => items.some((item) => has(item) && answers(item)));
    },
  });
}

/**
 * Whether a gap can be told: there are rules or measures, all of them could be read, and the content knows the
 * provision. What else is missing is another finding.
 */
function isAsked(catalogue: Catalogue, controls: readonly string[]): boolean {
  const unread = catalogue.unread.some(({ kind }) =>
    ['rule', 'measure', 'category', 'service', 'framework'].includes(kind),
  );
  const known = catalogue.frameworks.some(
    ({ id, fields }) => id === 'gdpr' && fields.controls.some((control) => controls.includes(control.id)),
  );
  return !unread && known && activeItems(catalogue).length > 0;
}

/** One finding per service that lacks an answer, or a single one if all of them do. */
function gaps(
  offers: readonly Offer[],
  catalogue: Catalogue,
  isAnswered: (offer: Offer) => boolean,
): Found<Values>[] {
  const open = offers.filter((offer) => !isAnswered(offer));
  const told = open.length === offers.length ? wholeOf(catalogue) : open;
  return told.map(({ service, at }) => ({ at, values: { service: service ?? '' } }));
}

function example(control: string, title: string, status: 'implemented' | 'planned'): Example {
  return {
    'measures/1.0-schutz/beispiel.md': `
      ---
      id: beispiel
      number: "1.0.1"
      title: ${title}
      status: ${status}
      visibility: customer
      controls: { gdpr: [${control}] }
      ---
    `,
    'frameworks/gdpr.yaml': `
      id: gdpr
      title: { de: Datenschutz-Grundverordnung, en: General Data Protection Regulation }
      version: "2016/679"
      source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
      status: in-force
      controls:
        - { id: ${control}, title: { de: Kurzname, en: Short label } }
    `,
  };
}
