import { type Unit, units } from '../../catalogue/vocabulary.ts';
import type { FieldChange, FieldValue } from '../../changes/change.ts';
import { durationWords, quantityWords } from '../../changes/words/quantityWords.ts';
import { type ValueWords, valueWords } from '../../changes/words/valueWords.ts';
import { type Naming, roleName, serviceName, subprocessorName } from './recordNames.ts';

/** Stands for a value that is not stated. */
export const unstated = '–';

type Fields = { readonly [name: string]: FieldValue };
type Spoken = { readonly naming: Naming; readonly words: ValueWords };

/** The values of a field in words; a parameter says which direction is stronger only where that differs. */
export function valueTexts(
  { field, before, after }: Pick<FieldChange, 'field' | 'before' | 'after'>,
  naming: Naming,
): { readonly before: string; readonly after: string } {
  const spoken = { naming, words: valueWords(naming.language) };
  const [name, key] = [String(field[0]), String(field.at(-1))];
  const withDirection = isFields(before) && isFields(after) && before['stronger'] !== after['stronger'];
  const text = (value: FieldValue) => {
    if (name === 'controls' && value === key) return spoken.words.mapped;
    if (name === 'parameters' && isFields(value)) return parameterText(value, withDirection, spoken);
    if (isList(value)) return listText(name, value, spoken);
    return wordText(name, key, value ?? '', spoken);
  };
  return { before: text(before), after: text(after) };
}

function wordText(name: string, key: string, value: FieldValue, { naming, words }: Spoken): string {
  if (name === 'services') return words.allServices;
  if (typeof value !== 'string' || value === '') return plainText(value);
  if (name === 'owner' || name === 'approver' || (name === 'review' && key === 'by'))
    return roleName(value, naming);
  if (name === 'review' && key === 'every') return durationWords(value, naming.language);
  return words.choices[key]?.[value] ?? value;
}

function listText(name: string, values: readonly FieldValue[], { naming, words }: Spoken): string {
  if (name === 'services') return values.map((id) => serviceName(String(id), naming)).join(', ');
  if (name === 'providedBy')
    return values.map((provider) => providerText(String(provider), { naming, words })).join(', ');
  if (name === 'evidence') return values.map((entry) => evidenceText(entry, words)).join('; ');
  return plainText(values);
}

/** A value as it was written, on one line. */
function plainText(value: FieldValue): string {
  if (value === null || value === '') return unstated;
  if (isList(value)) return value.map(plainText).join(', ');
  if (!isFields(value)) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${plainText(inner)}`)
    .join(', ');
}

function parameterText(parameter: Fields, withDirection: boolean, { naming, words }: Spoken): string {
  const { value, unit, stronger } = parameter;
  if (typeof value !== 'number' || !isUnit(unit)) return plainText(parameter);
  const text = quantityWords(value, unit, naming.language);
  return withDirection ? `${text} (${words.choices['stronger']?.[String(stronger)] ?? ''})` : text;
}

function providerText(provider: string, { naming, words }: Spoken): string {
  if (provider === 'own') return words.own;
  if (provider === 'customer') return words.customer;
  return subprocessorName(provider.replace(/^subprocessor:/, ''), naming);
}

function evidenceText(entry: FieldValue, { choices, until }: ValueWords): string {
  if (!isFields(entry)) return plainText(entry);
  const { type, ref, validUntil, visibility } = entry;
  const facts = [
    `${choices['evidence']?.[String(type)] ?? String(type)} ${String(ref)}`,
    ...(typeof validUntil === 'string' ? [`${until} ${validUntil}`] : []),
    ...(typeof visibility === 'string' ? [choices['visibility']?.[visibility] ?? visibility] : []),
  ];
  return facts.join(', ');
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isFields(value: FieldValue): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isUnit(value: FieldValue | undefined): value is Unit {
  return units.some((unit) => unit === value);
}
