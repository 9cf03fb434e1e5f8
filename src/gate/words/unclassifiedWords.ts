import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { Unclassified } from '../reading/unclassified.ts';
import { changeWords, sentence } from './changeWords.ts';

type Values = Unclassified['values'];

/** What has changed and waits for its class. */
export const unclassifiedWords: Readonly<Record<MessageLanguage, (values: Values) => string>> = {
  de: ({ id, label, base, more, ...change }) => {
    const others =
      more === 1 ? 'Dazu kommt eine weitere Änderung.' : `Dazu kommen ${more} weitere Änderungen.`;
    return `Seit ${base} ist „${label}“ (\`${id}\`) anders, und niemand hat gesagt, was das für Kunden bedeutet. ${sentence(changeWords(change, 'de'))}${more === 0 ? '' : ` ${others}`}`;
  },
  en: ({ id, label, base, more, ...change }) => {
    const others = more === 1 ? 'There is one more change.' : `There are ${more} more changes.`;
    return `Since ${base}, “${label}” (\`${id}\`) differs, and nobody has said what that means for customers. ${sentence(changeWords(change, 'en'))}${more === 0 ? '' : ` ${others}`}`;
  },
};
