import { statuses, type Unit, units, visibilities } from '../../catalogue/vocabulary.ts';
import type { Bilingual, MessageLanguage } from '../../diagnostics/finding.ts';
import type { FieldPath } from '../../entries/entry.ts';
import type { FieldValue } from '../change.ts';
import { durationWords, quantityWords } from './quantityWords.ts';

/** How fields are called in messages; every other one by its own name. */
const names: Readonly<Record<string, Bilingual>> = {
  status: { de: 'Status', en: 'Status' },
  visibility: { de: 'Sichtbarkeit', en: 'Visibility' },
  services: { de: 'Leistungen', en: 'Services' },
  targetDate: { de: 'Umsetzung bis', en: 'Implementation by' },
  validFrom: { de: 'Gültig ab', en: 'In force from' },
  providedBy: { de: 'Erbracht durch', en: 'Provided by' },
  name: { de: 'Name', en: 'Name' },
  address: { de: 'Anschrift', en: 'Address' },
  'review.every': { de: 'Überprüfung (Abstand)', en: 'Review (interval)' },
};

/** Fields whose members have names of the author's own. */
const groups: Readonly<Record<string, Bilingual>> = {
  parameters: { de: 'Kennwert', en: 'Parameter' },
  controls: { de: 'Anforderungen aus', en: 'Controls of' },
};

/** How a field is called, by its path with dots: `Kennwert \`rpo\``. */
export function fieldWords(field: string, language: MessageLanguage): string {
  const known = names[field];
  if (known !== undefined) return known[language];
  const [first = '', ...below] = field.split('.');
  const group = groups[first];
  if (group !== undefined && below.length > 0) return `${group[language]} \`${below.join('.')}\``;
  return language === 'de' ? `Angabe \`${field}\`` : `Field \`${field}\``;
}

/** A field as its path with dots. */
export function fieldName(field: FieldPath): string {
  return field.map(String).join('.');
}

/** A value of a field as one short text that is the same in every language: `24 h`, `implemented`; empty for none. */
export function plainValue(value: FieldValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainValue).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('value' in value && 'unit' in value)
    return `${plainValue(value['value'])} ${plainValue(value['unit'])}`;
  return Object.values(value).map(plainValue).join(', ');
}

const words: Readonly<Record<string, Bilingual>> = {
  planned: { de: '„geplant“', en: '“planned”' },
  partial: { de: '„teilweise umgesetzt“', en: '“partly implemented”' },
  implemented: { de: '„umgesetzt“', en: '“implemented”' },
  retired: { de: '„außer Kraft“', en: '“retired”' },
  internal: { de: '„nur intern“', en: '“internal only”' },
  customer: { de: '„für Kunden“', en: '“for customers”' },
  public: { de: '„öffentlich“', en: '“public”' },
};

const none: Bilingual = { de: 'ohne Angabe', en: 'not stated' };
const all: Bilingual = { de: 'alle', en: 'all' };

/** What `plainValue` made of a field, in words. */
export function valueWords(field: string, plain: string, language: MessageLanguage): string {
  if (field === 'services' && (plain === '' || plain === 'all')) return all[language];
  if (plain === '') return none[language];
  if (field === 'status' && isOneOf(statuses, plain)) return words[plain]?.[language] ?? plain;
  if (field === 'visibility' && isOneOf(visibilities, plain)) return words[plain]?.[language] ?? plain;
  if (field === 'review.every') return durationWords(plain, language);
  if (field.startsWith('parameters.')) return parameterWords(plain, language);
  return plain;
}

function parameterWords(plain: string, language: MessageLanguage): string {
  const [value = '', unit = ''] = plain.split(' ');
  return isOneOf<Unit>(units, unit) ? quantityWords(Number(value), unit, language) : plain;
}

function isOneOf<T extends string>(known: readonly T[], text: string): text is T {
  return known.some((word) => word === text);
}
