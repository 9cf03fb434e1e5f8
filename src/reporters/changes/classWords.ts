import type { ChangeClass } from '../../changes/change.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

/** How the classes of change are called. */
export const classWords: Readonly<Record<MessageLanguage, Readonly<Record<ChangeClass, string>>>> = {
  de: {
    lowered: 'gesenkt',
    retired: 'beendet',
    unclassified: 'nicht eingeordnet',
    scope: 'Umfang',
    added: 'neu',
    improved: 'verbessert',
    equal: 'gleichwertig',
    editorial: 'redaktionell',
  },
  en: {
    lowered: 'lowered',
    retired: 'ended',
    unclassified: 'not classified',
    scope: 'scope',
    added: 'new',
    improved: 'improved',
    equal: 'equivalent',
    editorial: 'editorial',
  },
};
