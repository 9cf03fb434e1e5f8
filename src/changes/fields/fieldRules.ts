import type { FieldsOf } from '../../catalogue/schema.ts';
import type { RecordKind } from '../recordKinds.ts';
import { always, inTexts } from './always.ts';
import { controls } from './controls.ts';
import type { FieldRule } from './fieldRule.ts';
import { parameters } from './parameters.ts';
import { providedBy } from './providedBy.ts';
import { review } from './review.ts';
import { services } from './services.ts';
import { status } from './status.ts';
import { targetDate } from './targetDate.ts';
import { visibility } from './visibility.ts';

const unread = { isRead: false };
const read = { isRead: true };

type RulesOf<K extends RecordKind> = {
  readonly [F in keyof FieldsOf<K>]-?: FieldRule<FieldsOf<K>[F]>;
};

const protection: RulesOf<'rule'> & RulesOf<'measure'> = {
  id: always('editorial', unread),
  number: always('editorial', read),
  title: inTexts,
  status,
  visibility,
  owner: always('editorial', unread),
  providedBy,
  services,
  validFrom: always('editorial', unread),
  targetDate,
  retired: always('editorial', unread),
  supersedes: always('editorial', unread),
  review,
  controls,
  parameters,
  evidence: always('editorial', unread),
};

/** How the change of every field of every kind is judged. A field of a schema without a rule does not compile. */
export const fieldRules = {
  organisation: {
    id: always('editorial', unread),
    name: always('scope', read),
    address: always('scope', read),
    logo: always('editorial', read),
    languages: always('editorial', read),
    roles: always('editorial', read),
    approver: always('editorial', read),
    classification: always('editorial', read),
    noticePeriod: always('editorial', unread),
    checks: always('editorial', unread),
  },
  rule: protection,
  measure: protection,
  category: {
    id: always('editorial', unread),
    number: always('editorial', read),
    title: inTexts,
    controls: always('editorial', unread),
  },
  chapter: {
    id: always('editorial', unread),
    title: inTexts,
    topic: always('editorial', unread),
    customerTitle: inTexts,
  },
  service: { id: always('editorial', unread), title: inTexts },
  subprocessor: {
    id: always('editorial', unread),
    title: inTexts,
    name: always('scope', read),
    address: always('scope', read),
    services: always('scope', read),
  },
  customer: {
    id: always('editorial', unread),
    name: always('editorial', unread),
    address: always('editorial', unread),
    contract: always('editorial', unread),
    services: always('scope', unread),
    language: always('editorial', unread),
  },
  framework: {
    id: always('editorial', unread),
    title: always('editorial', unread),
    version: always('editorial', unread),
    source: always('editorial', unread),
    status: always('editorial', unread),
    notes: always('editorial', unread),
    controls: always('editorial', unread),
  },
} satisfies { readonly [K in RecordKind]: RulesOf<K> };
