/** Why the checks of sections cannot be weakened. */
export const lockedSections = {
  de: 'Sonst läsen Kunden interne Texte.',
  en: 'Otherwise customers would read internal text.',
} as const;
