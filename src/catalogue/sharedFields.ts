import { z } from 'zod';
import { described, line, printedNumber, slug } from './fields.ts';

/** Fields that several kinds of files have in common. */
export const id = described(
  slug.optional(),
  'Kurzname; gleich dem Dateinamen, nie geändert, nie neu vergeben',
  'Short name; equal to the file name, never changed, never reused',
);
export const title = described(line, 'Überschrift, wie sie gedruckt wird', 'Heading as it is printed');
export const number = described(
  printedNumber.optional(),
  'Gedruckte Nummer, in Anführungszeichen; darf sich ändern',
  'Printed number, in quotes; may change',
);
export const controls = described(
  z.record(slug, z.array(line).min(1)).optional(),
  'Anforderungen je Rahmenwerk, die hiermit beantwortet werden: `{ gdpr: [art32-1-b] }`',
  'Controls per framework that this answers: `{ gdpr: [art32-1-b] }`',
);
export const services = described(
  z.union([z.literal('all'), z.array(slug).min(1)], 'services').optional(),
  'Leistungen, für die es gilt, oder `all`; ohne Angabe alle',
  'Services it holds for, or `all`; all if left out',
);
