import { type Catalogue, type Measure, type Rule, visibilityOf } from '../../catalogue/catalogue.ts';
import { passagesOf } from '../reading/passages.ts';

/** What tells apart duties that one provision of the GDPR names together. One of these is enough. */
export type Evidence = {
  /** Controls of other frameworks. */
  readonly controls: Readonly<Record<string, readonly string[]>>;
  /** Words in what customers read, or in the title of the category. */
  readonly words: RegExp;
};

/** Whether a rule or measure answers one of these controls of the GDPR, for customers to see, and not only planned. */
export function answersTo(
  catalogue: Catalogue,
  controls: readonly string[],
  evidence: Evidence | null,
): (item: Rule | Measure) => boolean {
  const headings = headingsOf(catalogue);
  const known = new Map<Rule | Measure, boolean>();
  // Every service asks about the same items; most questions end with the first that answers.
  return (item) => {
    const answer =
      known.get(item) ??
      (isPromised(item) &&
        names(item, 'gdpr', controls) &&
        (evidence === null || shows(item, evidence, headings)));
    known.set(item, answer);
    return answer;
  };
}

function isPromised(item: Rule | Measure): boolean {
  return item.fields.status === 'implemented' && visibilityOf(item) !== 'internal' && isProvided(item);
}

/** A measure that only the customer takes is none of the organisation. */
function isProvided({ fields: { providedBy } }: Rule | Measure): boolean {
  return providedBy === undefined || providedBy.some((provider) => provider !== 'customer');
}

function names({ fields }: Rule | Measure, framework: string, controls: readonly string[]): boolean {
  return fields.controls?.[framework]?.some((control) => controls.includes(control)) ?? false;
}

type Headings = ReadonlyMap<string, string>;

function shows(item: Rule | Measure, { controls, words }: Evidence, headings: Headings): boolean {
  const heading = 'category' in item ? headings.get(item.category) : undefined;
  return (
    Object.entries(controls).some(([framework, ids]) => names(item, framework, ids)) ||
    (heading !== undefined && words.test(heading)) ||
    passagesOf(item).some(({ customer, text }) => customer && words.test(text))
  );
}

function headingsOf({ categories }: Catalogue): Headings {
  return new Map(categories.map(({ id, fields }) => [id, fields.title]));
}
