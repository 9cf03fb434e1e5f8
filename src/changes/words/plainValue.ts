import { type Unit, units } from '../../catalogue/vocabulary.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { FieldPath } from '../../entries/entry.ts';
import type { FieldValue } from '../change.ts';
import { durationWords, quantityWords } from './quantityWords.ts';
import { valueWords } from './valueWords.ts';

/** A value of a field as one short text that is the same in every language: `24 h`, `implemented`; empty for none. */
export function plainValue(value: FieldValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainValue).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('value' in value && 'unit' in value)
    return `${plainValue(value['value'])} ${plainValue(value['unit'])}`;
  return Object.values(value).map(plainValue).join(', ');
}

const quoted = { de: (word: string) => `„${word}“`, en: (word: string) => `“${word}”` };
const none = { de: 'ohne Angabe', en: 'not stated' };

/** What `plainValue` made of a field, in words. */
export function plainWords(field: FieldPath, plain: string, language: MessageLanguage): string {
  const [name = '', key] = field.map(String);
  const { allServices, choices } = valueWords(language);
  if (name === 'services' && (plain === '' || plain === 'all')) return allServices;
  if (plain === '') return none[language];
  if (name === 'review' && key === 'every') return durationWords(plain, language);
  if (name === 'parameters') return parameterWords(plain, language);
  const word = choices[name]?.[plain];
  return word === undefined ? plain : quoted[language](word);
}

function parameterWords(plain: string, language: MessageLanguage): string {
  const [value = '', unit = ''] = plain.split(' ');
  return isUnit(unit) ? quantityWords(Number(value), unit, language) : plain;
}

function isUnit(text: string): text is Unit {
  return units.some((unit) => unit === text);
}
