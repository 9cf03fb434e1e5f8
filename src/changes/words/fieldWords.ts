import type { FieldsOf } from '../../catalogue/schema.ts';
import type { Bilingual, MessageLanguage } from '../../diagnostics/finding.ts';
import type { FieldPath } from '../../entries/entry.ts';
import type { TextChange } from '../change.ts';
import type { RecordKind } from '../recordKinds.ts';

type KeysOf<T> = T extends unknown ? keyof T & string : never;

/** How the fields of records are called; one that a schema gains does not compile without its words. */
const fieldWords: Readonly<Record<KeysOf<FieldsOf<RecordKind>>, Bilingual>> = {
  id: { de: 'Kurzname', en: 'Short name' },
  number: { de: 'Nummer', en: 'Number' },
  title: { de: 'Titel', en: 'Title' },
  customerTitle: { de: 'Titel für Kunden', en: 'Title for customers' },
  status: { de: 'Status', en: 'Status' },
  visibility: { de: 'Sichtbarkeit', en: 'Visibility' },
  owner: { de: 'Verantwortlich', en: 'Responsible' },
  providedBy: { de: 'Erbracht durch', en: 'Provided by' },
  services: { de: 'Leistungen', en: 'Services' },
  validFrom: { de: 'Gültig ab', en: 'In force from' },
  targetDate: { de: 'Umsetzung bis', en: 'Implementation by' },
  retired: { de: 'Ende', en: 'End' },
  supersedes: { de: 'Löst ab', en: 'Replaces' },
  review: { de: 'Überprüfung', en: 'Review' },
  controls: { de: 'Anforderung', en: 'Control' },
  parameters: { de: 'Kennwert', en: 'Parameter' },
  evidence: { de: 'Nachweise', en: 'Evidence' },
  topic: { de: 'Thema', en: 'Topic' },
  name: { de: 'Name', en: 'Name' },
  address: { de: 'Anschrift', en: 'Address' },
  logo: { de: 'Logo', en: 'Logo' },
  languages: { de: 'Sprachen', en: 'Languages' },
  roles: { de: 'Rolle', en: 'Role' },
  approver: { de: 'Freigabe durch', en: 'Approved by' },
  noticePeriod: { de: 'Frist für Mitteilungen', en: 'Period of notice' },
  classification: { de: 'Einstufung', en: 'Classification' },
  checks: { de: 'Einstellung der Prüfung', en: 'Setting of the check' },
  contract: { de: 'Vertrag', en: 'Contract' },
  language: { de: 'Sprache', en: 'Language' },
  version: { de: 'Fassung', en: 'Version' },
  source: { de: 'Fundstelle', en: 'Source' },
  notes: { de: 'Anmerkungen', en: 'Notes' },
};

const wordsByName: ReadonlyMap<string, Bilingual> = new Map(Object.entries(fieldWords));

/** How the fields within `review`, `retired`, `logo` and `contract` are called. */
const innerWords: ReadonlyMap<string, Bilingual> = new Map([
  ['every', { de: 'Abstand', en: 'interval' }],
  ['last', { de: 'zuletzt', en: 'last' }],
  ['by', { de: 'zuständig', en: 'by' }],
  ['result', { de: 'Ergebnis', en: 'result' }],
  ['on', { de: 'Tag', en: 'day' }],
  ['reason', { de: 'Grund', en: 'reason' }],
  ['image', { de: 'Bild', en: 'image' }],
  ['alt', { de: 'Beschreibung', en: 'description' }],
  ['reference', { de: 'Bezeichnung', en: 'name' }],
  ['date', { de: 'Datum', en: 'date' }],
]);

const withInner: ReadonlySet<string> = new Set(['review', 'retired', 'logo', 'contract']);

/**
 * A field in words: `Kennwert rpo`, `Überprüfung (Abstand)`, `Anforderung gdpr art32-1-b`. What the author named can be
 * set off, as messages do with a short name.
 */
export function fieldText(
  field: FieldPath,
  language: MessageLanguage,
  setOff: (name: string) => string = (name) => name,
): string {
  const [name = '', ...inner] = field.map(String);
  const title = wordsByName.get(name)?.[language] ?? name;
  if (inner.length === 0) return title;
  if (!withInner.has(name)) return `${title} ${setOff(inner.join(' '))}`;
  return `${title} (${inner.map((key) => innerWords.get(key)?.[language] ?? key).join(', ')})`;
}

const partWords: Readonly<Record<TextChange['part'], Bilingual>> = {
  title: fieldWords.title,
  customerTitle: fieldWords.customerTitle,
  customer: { de: 'Text für Kunden', en: 'Text for customers' },
  internal: { de: 'Interner Text', en: 'Internal text' },
};

/** A title or text in words, with the language of a translation; `null` stands for that of the source. */
export function partText(
  part: TextChange['part'],
  translation: string | null,
  language: MessageLanguage,
): string {
  const words = partWords[part][language];
  return translation === null ? words : `${words} (${translation})`;
}
