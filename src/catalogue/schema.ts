import { z } from 'zod';
import type { Kind } from '../entries/identity.ts';
import {
  date,
  described,
  digest,
  duration,
  language,
  line,
  localized,
  paragraph,
  printedNumber,
  provider,
  slug,
  version,
} from './fields.ts';

/** The values a field may take; the words for them stand in `templates/words/<language>.json`. */
const statuses = ['planned', 'partial', 'implemented', 'retired'] as const;
const visibilities = ['internal', 'customer', 'public'] as const;
const topics = ['scope', 'changes', 'roles', 'rules', 'measures', 'glossary', 'legal'] as const;
const units = ['s', 'min', 'h', 'd', 'week', 'month', 'year', 'percent', 'characters', 'count'] as const;
const evidenceTypes = [
  'audit-report',
  'certificate',
  'contract',
  'document',
  'log',
  'test-report',
  'training-record',
  'other',
] as const;
const changeClasses = ['editorial', 'equal', 'improved', 'lowered', 'scope'] as const;
const frameworkStatuses = ['in-force', 'superseded', 'repealed', 'reference-only'] as const;

export type Unit = (typeof units)[number];
export type Status = (typeof statuses)[number];
export type Visibility = (typeof visibilities)[number];
export type Topic = (typeof topics)[number];

const id = described(
  slug.optional(),
  'Kurzname; gleich dem Dateinamen, nie geändert, nie neu vergeben',
  'Short name; equal to the file name, never changed, never reused',
);
const title = described(line, 'Überschrift, wie sie gedruckt wird', 'Heading as it is printed');
const number = described(
  printedNumber.optional(),
  'Gedruckte Nummer, in Anführungszeichen; darf sich ändern',
  'Printed number, in quotes; may change',
);
const controls = described(
  z.record(slug, z.array(line).min(1)).optional(),
  'Anforderungen je Rahmenwerk, die hiermit beantwortet werden: `{ gdpr: [art32-1-b] }`',
  'Controls per framework that this answers: `{ gdpr: [art32-1-b] }`',
);
const services = described(
  z.union([z.literal('all'), z.array(slug).min(1)]).optional(),
  'Leistungen, für die es gilt, oder `all`; ohne Angabe alle',
  'Services it holds for, or `all`; all if left out',
);

const review = z.strictObject({
  every: described(
    duration.optional(),
    'Abstand der Überprüfungen, zum Beispiel P12M',
    'Time between reviews, such as P12M',
  ),
  last: described(date.optional(), 'Tag der letzten Überprüfung', 'Day of the last review'),
  by: described(slug.optional(), 'Rolle, die überprüft', 'Role that reviews'),
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

/** What rules and measures have in common. */
const protection = {
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
    slug.optional(),
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
} as const;

const organisation = z.strictObject({
  id,
  name: described(line, 'Name, wie er auf den Dokumenten steht', 'Name as it stands on the documents'),
  address: described(
    paragraph.optional(),
    'Anschrift; darf mehrere Zeilen haben',
    'Address; may have several lines',
  ),
  languages: described(
    z.array(language).min(1),
    'Sprachen der Dokumente; die erste ist die der Quelltexte',
    'Languages of the documents; the first is that of the source texts',
  ),
  roles: described(
    z.record(slug, localized).optional(),
    'Rollen mit ihrem Namen je Sprache',
    'Roles with their name per language',
  ),
  approver: described(
    slug.optional(),
    'Rolle, die die Dokumente freigibt',
    'Role that approves the documents',
  ),
  classification: described(
    z
      .strictObject({
        handbook: described(
          z.enum(visibilities).optional(),
          'Für wen das Handbuch ist',
          'Whom the handbook is for',
        ),
        annex: described(z.enum(visibilities).optional(), 'Für wen die Anlage ist', 'Whom the annex is for'),
      })
      .optional(),
    'Einstufung der Dokumente',
    'Classification of the documents',
  ),
});

const rule = z.strictObject(protection);
const measure = z.strictObject(protection);
const category = z.strictObject({ id, number, title, controls });

const chapter = z.strictObject({
  id,
  title,
  topic: described(
    z.enum(topics).optional(),
    'Worum es geht; bei `roles`, `rules` und `measures` druckt tomwerk darunter die Liste',
    'What it is about; with `roles`, `rules` and `measures` tomwerk prints the list below it',
  ),
  customerTitle: described(
    line.optional(),
    'Überschrift in der Anlage für Kunden, wenn sie anders lautet',
    'Heading in the customer annex, if it differs',
  ),
});

const service = z.strictObject({ id, title });

const subprocessor = z.strictObject({
  id,
  title: described(
    line,
    'Was er tut, zum Beispiel „Betreiber des Rechenzentrums“',
    'What it does, such as “operator of the data centre”',
  ),
  name: described(line.optional(), 'Firma; ohne Angabe eine Warnung', 'Company name; a warning if left out'),
  address: described(paragraph.optional(), 'Anschrift', 'Address'),
  services,
});

const customer = z.strictObject({
  id,
  name: described(line, 'Firma des Kunden', 'Company name of the customer'),
  address: described(
    paragraph.optional(),
    'Anschrift; darf mehrere Zeilen haben',
    'Address; may have several lines',
  ),
  contract: described(
    z
      .strictObject({
        reference: described(line, 'Bezeichnung oder Nummer des Vertrags', 'Name or number of the contract'),
        date: described(date.optional(), 'Datum des Vertrags', 'Date of the contract'),
      })
      .optional(),
    'Vertrag, zu dem die Anlage gehört',
    'Contract that the annex belongs to',
  ),
  services: described(
    z.union([z.literal('all'), z.array(slug).min(1)]).optional(),
    'Leistungen, die der Kunde bezieht, oder `all`; ohne Angabe alle',
    'Services that the customer uses, or `all`; all if left out',
  ),
  language: described(language.optional(), 'Sprache seiner Anlage', 'Language of its annex'),
});

const framework = z.strictObject({
  id,
  title: described(localized, 'Name je Sprache', 'Name per language'),
  version: described(line, 'Fassung, in Anführungszeichen', 'Version, in quotes'),
  source: described(line, 'Fundstelle', 'Where it is published'),
  status: described(z.enum(frameworkStatuses), 'Ob es in Kraft ist', 'Whether it is in force'),
  notes: described(paragraph.optional(), 'Anmerkungen', 'Notes'),
  controls: described(
    z
      .array(
        z.strictObject({
          id: described(line, 'Kennung der Anforderung', 'Id of the control'),
          title: described(localized, 'Kurzname je Sprache', 'Short label per language'),
          group: described(line.optional(), 'Gruppe, zu der sie gehört', 'Group that it belongs to'),
        }),
      )
      .min(1),
    'Anforderungen mit Kennung, Kurzname und Gruppe',
    'Controls with id, short label and group',
  ),
});

const release = z.strictObject({
  id: described(
    version.optional(),
    'Version, in Anführungszeichen; gleich dem Dateinamen',
    'Version, in quotes; equal to the file name',
  ),
  date: described(date, 'Tag der Veröffentlichung', 'Day of publication'),
  effective: described(date, 'Tag, ab dem sie gilt', 'Day from which it holds'),
  approver: described(slug, 'Rolle, die freigegeben hat', 'Role that approved it'),
  classification: described(
    z.record(slug, z.enum(changeClasses)).optional(),
    'Einordnung geänderter Texte je Maßnahme oder Regel',
    'Class of changed texts per measure or rule',
  ),
  waivers: described(
    z
      .array(
        z.strictObject({
          measure: described(slug, 'Kurzname der Maßnahme oder Regel', 'Short name of the measure or rule'),
          reason: described(line, 'Grund', 'Reason'),
          approver: described(slug, 'Rolle, die zustimmt', 'Role that consents'),
          notice: described(date, 'Tag der Mitteilung an die Kunden', 'Day on which customers are told'),
        }),
      )
      .min(1)
      .optional(),
    'Genehmigte Absenkungen des Schutzes',
    'Approved reductions of protection',
  ),
});

/** The fields of every kind of file. */
export const schemas = {
  organisation,
  rule,
  category,
  measure,
  chapter,
  service,
  subprocessor,
  customer,
  framework,
  release,
} satisfies Record<Kind, z.ZodObject>;

/** A translation beside its source: its title and the digest of the text that it translates. */
export const translationSchema = z.strictObject({
  id,
  title: described(line.optional(), 'Überschrift in dieser Sprache', 'Heading in this language'),
  customerTitle: described(
    line.optional(),
    'Überschrift in der Anlage für Kunden',
    'Heading in the customer annex',
  ),
  sourceDigest: described(
    digest.optional(),
    'SHA-256 des Quelltexts, den sie übersetzt',
    'SHA-256 of the source text that it translates',
  ),
});

export type FieldsOf<K extends Kind> = z.infer<(typeof schemas)[K]>;
