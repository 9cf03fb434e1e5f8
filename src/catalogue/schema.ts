import { z } from 'zod';
import type { Kind } from '../entries/identity.ts';
import { checkSettings } from './checkSettings.ts';
import {
  date,
  described,
  digest,
  duration,
  language,
  line,
  localized,
  paragraph,
  role,
  slug,
  version,
} from './fields.ts';
import { protectionSchema } from './protectionSchema.ts';
import { controls, id, number, services, title } from './sharedFields.ts';
import { changeClasses, frameworkStatuses, topics, visibilities } from './vocabulary.ts';

const organisation = z.strictObject({
  id,
  name: described(line, 'Name, wie er auf den Dokumenten steht', 'Name as it stands on the documents'),
  address: described(
    paragraph.optional(),
    'Anschrift; darf mehrere Zeilen haben',
    'Address; may have several lines',
  ),
  logo: described(
    z
      .strictObject({
        image: described(
          line,
          'Datei des Bildes, PNG, JPEG oder SVG; der Pfad geht von dieser Datei aus',
          'File of the image, PNG, JPEG or SVG; the path starts from this file',
        ),
        alt: described(
          localized,
          'Was zu sehen ist, je Sprache, für Leser, die es nicht sehen',
          'What it shows, per language, for readers who cannot see it',
        ),
      })
      .optional(),
    'Logo auf dem Deckblatt und der Startseite; es wird in einen Rahmen von 60 × 22 mm eingepasst',
    'Logo on the cover and the front page; it is fitted into a box of 60 × 22 mm',
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
    role.optional(),
    'Rolle, die die Dokumente freigibt',
    'Role that approves the documents',
  ),
  noticePeriod: described(
    duration.optional(),
    'Wie lange vor `effective` Kunden von einer Version erfahren, die weniger zusagt oder Unterauftragsverarbeiter ändert: `P6W`',
    'How long before `effective` customers are told of a version that promises less or changes sub-processors: `P6W`',
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
  checks: described(
    checkSettings.optional(),
    'Einstellungen der Prüfungen, je Code: `{ password-short: { severity: info } }`',
    'Settings of the checks, per code: `{ password-short: { severity: info } }`',
  ),
});

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
    z.union([z.literal('all'), z.array(slug).min(1)], 'services').optional(),
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

/** What an author says of a change that no program can judge: its class, or its class and why. */
const classified = z.union(
  [
    z.enum(changeClasses),
    z.strictObject({
      class: described(
        z.enum(changeClasses),
        'Was die Änderung für Kunden bedeutet',
        'What the change means for customers',
      ),
      reason: described(
        line.optional(),
        'Warum; der Änderungsbericht druckt es',
        'Why; the change report prints it',
      ),
    }),
  ],
  'classification',
);

const release = z.strictObject({
  id: described(
    version.optional(),
    'Version, in Anführungszeichen; gleich dem Dateinamen',
    'Version, in quotes; equal to the file name',
  ),
  date: described(date, 'Tag der Veröffentlichung', 'Day of publication'),
  effective: described(date, 'Tag, ab dem sie gilt', 'Day from which it holds'),
  approver: described(role, 'Rolle, die freigegeben hat', 'Role that approved it'),
  classification: described(
    z.record(slug, classified).optional(),
    'Was geänderte Texte für Kunden bedeuten, je Kurzname der Regel, der Maßnahme, des Abschnitts, des Kapitels, der Leistung oder des Unterauftragsverarbeiters',
    'What changed texts mean for customers, per short name of the rule, measure, category, chapter, service or sub-processor',
  ),
  waivers: described(
    z
      .array(
        z.strictObject({
          measure: described(
            slug,
            'Kurzname der Maßnahme oder Regel, auch einer, die es nicht mehr gibt',
            'Short name of the measure or rule, also of one that is gone',
          ),
          reason: described(line, 'Grund', 'Reason'),
          approver: described(role, 'Rolle, die zustimmt', 'Role that consents'),
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
  rule: protectionSchema,
  category,
  measure: protectionSchema,
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
    'Kennzahl des Quelltexts, den sie übersetzt (SHA-256 aus Titeln und Text); die Prüfung `translation-stale` nennt sie',
    'Digest of the source text that it translates (SHA-256 of titles and text); the check `translation-stale` names it',
  ),
});

export type FieldsOf<K extends Kind> = z.infer<(typeof schemas)[K]>;
