import { z } from 'zod';

/**
 * The forms of text that fields take. In place of an error message each carries the name of its format,
 * for which `entries/formatWords.ts` has the words.
 */
export const slug = shortName('slug');
/** The short name of a role: of the same form as any other, but a mistaken one is told what it should be. */
export const role = shortName('role');
export const printedNumber = z.string().regex(/^\d+(?:\.\d+){0,3}$/, 'number');
export const line = z.string().regex(/^[^\s](?:[^\n\r]*[^\s])?$/, 'line');
export const paragraph = z.string().regex(/\S/, 'line');
export const date = z.iso.date('date');
export const duration = z.string().regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'duration');
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'version');
export const language = z.string().regex(/^[a-z]{2}$/, 'language');
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'digest');
export const provider = z
  .string()
  .regex(/^(?:own|customer|subprocessor:[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'provider');

/** The same text in several languages, keyed by language. */
export const localized = z.record(language, line);

/** Describes a field in one line, in both languages of the reference. */
export function described<S extends z.ZodType>(schema: S, de: string, en: string): S {
  return schema.meta({ description: en, de });
}

function shortName(format: string): z.ZodString {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, format)
    .max(80, format);
}
