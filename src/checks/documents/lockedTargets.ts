/** Why the checks of links and images cannot be weakened. */
export const lockedTargets = {
  de: 'Die Dokumente drucken, wohin Links und Bilder führen.',
  en: 'The documents print what links and images lead to.',
} as const;
