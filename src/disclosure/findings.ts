import { type AnyFinding, defineFinding, type MessageLanguage } from '../diagnostics/finding.ts';
import { type Place, places } from './surface.ts';

const names: Readonly<Record<Place, Readonly<Record<MessageLanguage, string>>>> = {
  text: { de: 'im sichtbaren Text', en: 'in the visible text' },
  attribute: { de: 'im Attribut', en: 'in the attribute' },
  outline: { de: 'in der Gliederung', en: 'in the outline' },
  title: { de: 'im Titel', en: 'in the title' },
  comment: { de: 'in einem HTML-Kommentar', en: 'in an HTML comment' },
  style: { de: 'in der Gestaltung (Kopf- und Fußzeilen)', en: 'in the style sheet (running heads)' },
  script: { de: 'in den Suchdaten oder einem Skript', en: 'in the search data or a script' },
  image: { de: 'in einer Zeichnung', en: 'in a drawing' },
  metadata: { de: 'in der Dateieigenschaft', en: 'in the file property' },
  attachment: { de: 'im Anhang', en: 'in the attachment' },
};

export const disclosure = defineFinding<{
  document: string;
  places: readonly string[];
  words: string;
}>({
  code: 'disclosure',
  severity: 'error',
  message: {
    de: ({ document, places: found, words }) =>
      `In \`${document}\` steht ein Text, den dieser Leser nicht sehen darf: „${words}“ (${spoken(found, 'de')}). Es wurde nichts geschrieben.`,
    en: ({ document, places: found, words }) =>
      `\`${document}\` holds a text that its reader may not see: “${words}” (${spoken(found, 'en')}). Nothing was written.`,
  },
  hint: {
    de: () =>
      'Darf der Kunde ihn lesen, gehört er in einen Abschnitt „Für Kunden“. Sonst nehmen Sie ihn aus der Vorlage oder aus dem Text heraus, über den er ins Dokument kommt.',
    en: () =>
      'If the customer may read it, it belongs in a section “For customers”. Otherwise take it out of the template or the text that brings it into the document.',
  },
});

/** Places in words; what follows the place is the name of an attribute, a property or an attachment. */
function spoken(found: readonly string[], language: MessageLanguage): string {
  const told = found.map((entry) => {
    const [kind = '', ...rest] = entry.split(' ');
    const place = places.find((known) => known === kind);
    const name = place === undefined ? kind : names[place][language];
    return rest.length === 0 ? name : `${name} \`${rest.join(' ')}\``;
  });
  return told.join(', ');
}

export const disclosureFindings: readonly AnyFinding[] = [disclosure];
