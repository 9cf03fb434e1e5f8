/** Why the checks of parameters in texts cannot be weakened. */
export const lockedValues = {
  de: 'Die Dokumente drucken den Wert.',
  en: 'The documents print the value.',
} as const;
