import { z } from 'zod';
import { date, described, duration, line, provider, role, slug } from './fields.ts';
import { controls, id, number, services, title } from './sharedFields.ts';
import { evidenceTypes, statuses, units, visibilities } from './vocabulary.ts';

const review = z.strictObject({
  every: described(
    duration.optional(),
    'Abstand der Überprüfungen, zum Beispiel P12M',
    'Time between reviews, such as P12M',
  ),
  last: described(date.optional(), 'Tag der letzten Überprüfung', 'Day of the last review'),
  by: described(role.optional(), 'Rolle, die überprüft', 'Role that reviews'),
  result: described(
    z.enum(['effective', 'partly', 'ineffective']).optional(),
    'Ergebnis der letzten Überprüfung',
    'Result of the last review',
  ),
});

const parameter = z.strictObject({
  value: described(z.number(), 'Der Wert als Zahl', 'The value as a number'),
  unit: described(z.enum(units), 'Einheit', 'Unit'),
  stronger: described(
    z.enum(['higher', 'lower']),
    'Ob ein höherer oder ein niedrigerer Wert mehr schützt',
    'Whether a higher or a lower value protects more',
  ),
});

const evidence = z.strictObject({
  type: described(z.enum(evidenceTypes), 'Art des Nachweises', 'Kind of evidence'),
  ref: described(line, 'Bezeichnung, unter der er zu finden ist', 'Name under which it is found'),
  validUntil: described(date.optional(), 'Letzter Tag der Gültigkeit', 'Last day on which it is valid'),
  visibility: described(
    z.enum(visibilities).optional(),
    'Wer ihn sehen darf; ohne Angabe nur intern',
    'Who may see it; internal if left out',
  ),
});

const retired = z.strictObject({
  on: described(date, 'Tag, an dem sie endet', 'Day on which it ends'),
  reason: described(line, 'Grund', 'Reason'),
});

/** The fields of a rule, and those of a measure. */
export const protectionSchema = z.strictObject({
  id,
  number,
  title,
  status: described(z.enum(statuses).optional(), 'Stand der Umsetzung', 'State of implementation'),
  visibility: described(
    z.enum(visibilities).optional(),
    'Wer sie sieht; ohne Angabe Kunden, wenn es einen Abschnitt „Für Kunden“ gibt, sonst nur intern',
    'Who sees it; if left out customers where there is a section “For customers”, otherwise internal only',
  ),
  owner: described(
    role.optional(),
    'Verantwortliche Rolle aus `organisation.md`, nie eine Person',
    'Responsible role of `organisation.md`, never a person',
  ),
  providedBy: described(
    z.array(provider).min(1).optional(),
    'Wer sie erbringt: `own`, `customer`, `subprocessor:<id>`',
    'Who provides it: `own`, `customer`, `subprocessor:<id>`',
  ),
  services,
  validFrom: described(date.optional(), 'Erster Tag, an dem sie gilt', 'First day on which it holds'),
  targetDate: described(
    date.optional(),
    'Bei `planned`: bis wann sie umgesetzt ist',
    'For `planned`: when it will be implemented',
  ),
  retired: described(
    retired.optional(),
    'Bei `retired`: wann und warum sie endete',
    'For `retired`: when and why it ended',
  ),
  supersedes: described(
    z.array(slug).min(1).optional(),
    'Kurznamen der Maßnahmen, die sie ablöst',
    'Short names of the measures it replaces',
  ),
  review: described(review.optional(), 'Überprüfung der Wirksamkeit', 'Review of its effectiveness'),
  controls,
  parameters: described(
    z.record(slug, parameter).optional(),
    'Kennwerte, die der Text mit `:value[name]` druckt',
    'Facts with a number that the text prints with `:value[name]`',
  ),
  evidence: described(z.array(evidence).min(1).optional(), 'Nachweise', 'Evidence'),
});
