import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Kind } from '../entries/identity.ts';

/** How the kinds of content are called. */
export const kindWords: Readonly<Record<Kind, Readonly<Record<MessageLanguage, string>>>> = {
  organisation: { de: 'Organisation', en: 'Organisation' },
  rule: { de: 'Codex-Regel', en: 'Rule' },
  category: { de: 'Abschnitt', en: 'Category' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  chapter: { de: 'Kapitel', en: 'Chapter' },
  service: { de: 'Leistung', en: 'Service' },
  subprocessor: { de: 'Unterauftragsverarbeiter', en: 'Subprocessor' },
  customer: { de: 'Kunde', en: 'Customer' },
  framework: { de: 'Rahmenwerk', en: 'Framework' },
  release: { de: 'Release', en: 'Release' },
};
