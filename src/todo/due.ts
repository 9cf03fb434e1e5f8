import type { Catalogue, Measure, Rule } from '../catalogue/catalogue.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { FieldPath } from '../entries/entry.ts';
import { compareCodePoints } from '../source/sourceTree.ts';
import { addDuration } from './addDuration.ts';
import { roleOf } from './roles.ts';

/** What has to be done by a day: review a measure, renew a piece of evidence, finish what is planned. */
export type Due = {
  readonly kind: 'review' | 'evidence' | 'target';
  /** The id of the rule or measure. */
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  /** The evidence that ends, as the content names it; `null` for anything else. */
  readonly evidence: string | null;
  /** Who does it, as a title: who reviews, or else who is responsible. `null` where no role is entered. */
  readonly role: string | null;
  /** The last day on which it is in time (ISO 8601); `null` for a review that is planned and was never done. */
  readonly day: string | null;
  readonly location: Location;
};

/** Everything that the catalogue sets a day for, the earliest first; reviews that were never done come before all. */
export function due(catalogue: Catalogue, language: string): readonly Due[] {
  return [...catalogue.rules, ...catalogue.measures]
    .filter(({ fields }) => fields.status !== 'retired')
    .flatMap((item) => tasksOf(item).map((task) => dueOf(task, item, { catalogue, language })))
    .toSorted((a, b) => compareCodePoints(a.day ?? '', b.day ?? '') || compareCodePoints(a.id, b.id));
}

type Task = Pick<Due, 'kind' | 'evidence' | 'day'> & {
  readonly field: FieldPath;
  readonly role: string | undefined;
};

function tasksOf(item: Rule | Measure): readonly Task[] {
  return [...reviews(item), ...evidenceOf(item), ...targets(item)];
}

function dueOf(
  { field, role, ...task }: Task,
  { id, fields, locate }: Rule | Measure,
  { catalogue, language }: { readonly catalogue: Catalogue; readonly language: string },
): Due {
  return {
    ...task,
    id,
    title: fields.title,
    number: fields.number ?? null,
    role: roleOf(role ?? fields.owner, catalogue, language),
    location: locate(field),
  };
}

/** A review repeats from the last one. What is not implemented yet has nothing to be reviewed. */
function reviews({ fields: { review, status } }: Rule | Measure): Task[] {
  if (review?.every === undefined || status === 'planned') return [];
  const task = { kind: 'review', evidence: null, role: review.by } as const;
  if (review.last === undefined) return [{ ...task, day: null, field: ['review', 'every'] }];
  const day = addDuration(review.last, review.every);
  return day === null ? [] : [{ ...task, day, field: ['review', 'last'] }];
}

function evidenceOf({ fields: { evidence } }: Rule | Measure): Task[] {
  return (evidence ?? []).flatMap(({ ref, validUntil }, index) =>
    validUntil === undefined
      ? []
      : [
          {
            kind: 'evidence',
            evidence: ref,
            day: validUntil,
            role: undefined,
            field: ['evidence', index, 'validUntil'],
          },
        ],
  );
}

/** A part that is done does not make the rest undated: `partial` may have a target, too. */
function targets({ fields: { status, targetDate } }: Rule | Measure): Task[] {
  if (targetDate === undefined || status === 'implemented') return [];
  return [{ kind: 'target', evidence: null, day: targetDate, role: undefined, field: ['targetDate'] }];
}
