/** Why the checks of ids cannot be weakened. */
export const lockedIds = {
  de: 'An Kurznamen hängen Links, Änderungen und Versionen.',
  en: 'Links, changes and versions hang on ids.',
} as const;
