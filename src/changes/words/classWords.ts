import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { ChangeClass } from '../change.ts';

/** How the classes of change are called, as in documents (`class` in `templates/words`). */
export const classWords: Readonly<Record<MessageLanguage, Readonly<Record<ChangeClass, string>>>> = {
  de: {
    lowered: 'abgesenkt',
    retired: 'entfallen',
    unclassified: 'nicht eingeordnet',
    scope: 'Umfang geändert',
    added: 'neu',
    improved: 'verbessert',
    equal: 'gleichwertig',
    editorial: 'redaktionell',
  },
  en: {
    lowered: 'lowered',
    retired: 'retired',
    unclassified: 'not classified',
    scope: 'scope changed',
    added: 'new',
    improved: 'improved',
    equal: 'equivalent',
    editorial: 'editorial',
  },
};
