import { z } from 'zod';
import { date, described, line, slug } from './fields.ts';
import { checkSeverities } from './vocabulary.ts';

const exception = z.strictObject({
  at: described(
    line,
    'Kurzname der Datei, in der nichts gemeldet wird',
    'Id of the file in which nothing is reported',
  ),
  reason: described(line, 'Grund', 'Reason'),
  until: described(date, 'Letzter Tag, an dem die Ausnahme gilt', 'Last day on which the exception holds'),
});

/** What an organisation sets of the checks, by code. Which codes and parameters there are is known to the checks alone. */
export const checkSettings = z.record(
  slug,
  z.strictObject({
    severity: described(
      z.enum(checkSeverities).optional(),
      'Wie schwer ein Fund wiegt; `off` schaltet die Prüfung ab',
      'How much a finding matters; `off` switches the check off',
    ),
    parameters: described(
      z.record(slug, z.union([z.number(), z.array(line)], 'parameter')).optional(),
      'Einstellwerte der Prüfung',
      'Parameters of the check',
    ),
    exceptions: described(
      z.array(exception).min(1).optional(),
      'Einzelne Ausnahmen, jede mit Grund und Ende',
      'Single exceptions, each with a reason and an end',
    ),
  }),
);
