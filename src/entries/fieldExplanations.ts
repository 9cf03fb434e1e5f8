import { explained } from '../diagnostics/explanation.ts';
import * as findings from './fieldFindings.ts';

/** What the reference says about fields that do not fit their schema. */
export const fieldExplanations = explained(findings, {
  fieldMissing: {
    title: { de: 'Pflichtangabe fehlt', en: 'Required field is missing' },
    why: {
      de: 'Ohne diese Angabe lässt sich die Datei in keinem Dokument an ihren Platz stellen.',
      en: 'Without this field no document can put the file in its place.',
    },
    example: { field: 'title' },
  },
  fieldEmpty: {
    title: { de: 'Leere Angabe', en: 'Empty field' },
    why: {
      de: 'Eine leere Angabe lässt offen, ob etwas vergessen wurde oder es nichts gibt.',
      en: 'An empty field leaves open whether something was forgotten or there is nothing.',
    },
    example: { field: 'owner', allowed: [] },
  },
  fieldUnquoted: {
    title: { de: 'Text ohne Anführungszeichen', en: 'Text without quotes' },
    why: {
      de: 'YAML liest 1.10 als die Zahl 1.1; im Dokument stünde etwas anderes, als Sie geschrieben haben.',
      en: 'YAML reads 1.10 as the number 1.1; the document would say something else than you wrote.',
    },
    example: { field: 'number', typed: '1.10' },
  },
  fieldType: {
    title: { de: 'Angabe in falscher Form', en: 'Field of the wrong form' },
    why: {
      de: 'Eine Liste, eine Zahl und ein Text werden verschieden gedruckt und verglichen.',
      en: 'A list, a number and a text are printed and compared in different ways.',
    },
    example: { field: 'providedBy', expected: 'array' },
  },
  fieldValue: {
    title: { de: 'Wert, der hier nicht vorgesehen ist', en: 'Value that is not provided for' },
    why: {
      de: 'Für diese Angabe gibt es feste Wörter, damit jedes Dokument sie in jeder Sprache gleich ausdrückt.',
      en: 'This field has fixed words, so that every document says them alike in every language.',
    },
    example: {
      field: 'status',
      typed: 'implementd',
      allowed: ['planned', 'partial', 'implemented', 'retired'],
      nearest: 'implemented',
    },
  },
  fieldFormat: {
    title: { de: 'Wert falsch geschrieben', en: 'Value in the wrong format' },
    why: {
      de: 'Daten, Nummern und Kurznamen haben eine feste Schreibweise, damit man sie vergleichen und ordnen kann.',
      en: 'Dates, numbers and ids have a fixed notation, so that they can be compared and put in order.',
    },
    example: { field: 'validFrom', typed: '1.9.2026', format: 'date' },
  },
  fieldUnknown: {
    title: { de: 'Angabe, die es nicht gibt', en: 'Field that does not exist' },
    why: {
      de: 'Eine verschriebene Angabe würde sonst still übergangen und im Dokument fehlen.',
      en: 'A mistyped field would otherwise be passed over in silence and be missing from the document.',
    },
    example: { field: 'Status', nearest: 'status', known: ['id', 'number', 'title', 'status'] },
  },
  fieldTooLong: {
    title: { de: 'Wert zu groß', en: 'Value too large' },
    why: {
      de: 'Der Wert ist größer, als ein Dokument ihn drucken oder ein Rechner ihn genau behalten kann.',
      en: 'The value is larger than a document can print or a computer can keep exactly.',
    },
    example: { field: 'parameters.dauer.value', limit: 1_000_000 },
  },
  fieldUnsuited: {
    title: { de: 'Wert passt nicht', en: 'Value does not fit' },
    why: {
      de: 'Der Wert verletzt eine Regel, für die es keine eigenen Worte gibt; was erlaubt ist, sagt die Seite der Angaben.',
      en: 'The value breaks a rule that has no words of its own; the page of the fields says what is allowed.',
    },
    example: { field: 'parameters' },
  },
});
