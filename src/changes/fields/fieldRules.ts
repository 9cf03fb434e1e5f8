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

const inside = { isRead: false };
const customers = { isRead: true };

type RulesOf<K extends RecordKind> = {
  readonly [F in keyof FieldsOf<K>]-?: FieldRule<FieldsOf<K>[F]>;
};

const protection: RulesOf<'rule'> & RulesOf<'measure'> = {
  id: always('editorial', inside),
  number: always('editorial', customers),
  title: inTexts,
  status,
  visibility,
  owner: always('editorial', inside),
  providedBy,
  services,
  validFrom: always('editorial', inside),
  targetDate,
  retired: always('editorial', inside),
  supersedes: always('editorial', inside),
  review,
  controls,
  parameters,
  evidence: always('editorial', inside),
};

/** How the change of every field of every kind is judged. A field of a schema without a rule does not compile. */
export const fieldRules = {
  organisation: {
    id: always('editorial', inside),
    name: always('scope', customers),
    address: always('scope', customers),
    logo: always('editorial', customers),
    languages: always('editorial', customers),
    roles: always('editorial', customers),
    approver: always('editorial', customers),
    noticePeriod: always('editorial', inside),
    classification: always('editorial', customers),
    checks: always('editorial', inside),
  },
  rule: protection,
  measure: protection,
  category: {
    id: always('editorial', inside),
    number: always('editorial', customers),
    title: inTexts,
    controls: always('editorial', inside),
  },
  chapter: {
    id: always('editorial', inside),
    title: inTexts,
    topic: always('editorial', inside),
    customerTitle: inTexts,
  },
  service: { id: always('editorial', inside), title: inTexts },
  subprocessor: {
    id: always('editorial', inside),
    title: inTexts,
    name: always('scope', customers),
    address: always('scope', customers),
    services: always('scope', customers),
  },
  customer: {
    id: always('editorial', inside),
    name: always('editorial', inside),
    address: always('editorial', inside),
    contract: always('editorial', inside),
    services: always('scope', inside),
    language: always('editorial', inside),
  },
  framework: {
    id: always('editorial', inside),
    title: always('editorial', inside),
    version: always('editorial', inside),
    source: always('editorial', inside),
    status: always('editorial', inside),
    notes: always('editorial', inside),
    controls: always('editorial', inside),
  },
} satisfies { readonly [K in RecordKind]: RulesOf<K> };
