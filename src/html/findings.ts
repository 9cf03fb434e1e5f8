import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import type { TemplateProblem } from './templateFault.ts';

type Sentence = Readonly<Record<'de' | 'en', string>>;

const problems: Readonly<Record<TemplateProblem, Sentence>> = {
  syntax: {
    de: 'Die Vorlage lässt sich an dieser Stelle nicht lesen: `{subject}`.',
    en: 'The template cannot be read at this place: `{subject}`.',
  },
  'unknown-name': {
    de: 'Die Vorlage nennt `{subject}`; das gibt es an dieser Stelle nicht.',
    en: 'The template names `{subject}`, which does not exist at this place.',
  },
  'unknown-word': {
    de: 'Die Vorlage nennt das Wort `{subject}`, das in der Datei mit den Wörtern dieser Sprache fehlt.',
    en: 'The template names the word `{subject}`, which the words of this language lack.',
  },
  'unknown-helper': {
    de: 'Die Vorlage ruft `{subject}` auf; einen solchen Helfer gibt es nicht.',
    en: 'The template calls `{subject}`; there is no such helper.',
  },
  'unknown-partial': {
    de: 'Die Vorlage bindet `{subject}` ein; eine solche Datei gibt es in `templates/parts` nicht.',
    en: 'The template includes `{subject}`; there is no such file in `templates/parts`.',
  },
  'unknown-style': {
    de: 'Die Vorlage nennt die Gestaltung `{subject}`; eine solche Datei gibt es in `templates/styles` nicht.',
    en: 'The template names the style `{subject}`; there is no such file in `templates/styles`.',
  },
  'unknown-script': {
    de: 'Die Vorlage nennt das Skript `{subject}`; eine solche Datei gibt es in `templates/scripts` nicht.',
    en: 'The template names the script `{subject}`; there is no such file in `templates/scripts`.',
  },
  'word-value': {
    de: 'Das Wort `{subject}` enthält einen Platzhalter, für den die Vorlage keinen Wert angibt.',
    en: 'The word `{subject}` holds a placeholder for which the template gives no value.',
  },
  recursion: {
    de: 'Die Vorlage `{subject}` bindet sich selbst ein.',
    en: 'The template `{subject}` includes itself.',
  },
  unsupported: {
    de: 'Die Vorlage verwendet `{subject}`; das ist in diesen Vorlagen nicht vorgesehen.',
    en: 'The template uses `{subject}`, which these templates do without.',
  },
  unescaped: {
    de: 'Die Vorlage gibt `{subject}` ungeschützt aus.',
    en: 'The template prints `{subject}` without escaping.',
  },
  'url-unchecked': {
    de: 'Die Vorlage setzt einen Wert ungeprüft in das Attribut `{subject}` ein.',
    en: 'The template puts a value into the attribute `{subject}` without a check.',
  },
  'url-refused': {
    de: 'Die Adresse `{subject}` gehört nicht in ein Dokument.',
    en: 'The address `{subject}` does not belong in a document.',
  },
  'not-printable': {
    de: 'Die Vorlage gibt `{subject}` aus; das ist an dieser Stelle kein Text und keine Zahl.',
    en: 'The template prints `{subject}`, which is neither a text nor a number at this place.',
  },
  argument: {
    de: 'Der Helfer `{subject}` erhält einen Wert, mit dem er nichts anfangen kann.',
    en: 'The helper `{subject}` is given a value that it cannot use.',
  },
};

const advice: Readonly<Partial<Record<TemplateProblem, Sentence>>> = {
  unescaped: {
    de: 'Schreiben Sie zwei geschweifte Klammern statt drei, ohne `&`.',
    en: 'Write two braces instead of three, without `&`.',
  },
  'url-unchecked': {
    de: 'Schreiben Sie in Anführungszeichen `{{url …}}`; nur dieser Helfer prüft Adressen.',
    en: 'Write `{{url …}}` in quotes; only this helper checks addresses.',
  },
  'not-printable': {
    de: 'Fragen Sie mit `{{#if …}}` vorher ab, ob es da ist.',
    en: 'Ask with `{{#if …}}` first whether it is there.',
  },
};

type TemplateFaultValues = { problem: TemplateProblem; subject: string; near: string };

export const templateFault = defineFinding<TemplateFaultValues>({
  code: 'template-fault',
  severity: 'error',
  message: {
    de: ({ problem, subject }) => problems[problem].de.replace('{subject}', () => subject),
    en: ({ problem, subject }) => problems[problem].en.replace('{subject}', () => subject),
  },
  hint: {
    de: ({ problem, near }) => (near === '' ? (advice[problem]?.de ?? '') : `Gemeint ist wohl \`${near}\`.`),
    en: ({ problem, near }) => (near === '' ? (advice[problem]?.en ?? '') : `Probably \`${near}\` is meant.`),
  },
});

export const templateMissing = defineFinding<{ file: string }>({
  code: 'template-missing',
  severity: 'error',
  message: {
    de: ({ file }) => `Die Vorlage \`${file}\` fehlt.`,
    en: ({ file }) => `The template \`${file}\` is missing.`,
  },
});

export const wordsMissing = defineFinding<{ language: string }>({
  code: 'words-missing',
  severity: 'error',
  message: {
    de: ({ language }) => `Für die Sprache \`${language}\` fehlen die festen Wörter der Dokumente.`,
    en: ({ language }) => `The fixed words of the documents are missing for the language \`${language}\`.`,
  },
  hint: {
    de: () => 'Legen Sie diese Datei nach dem Muster von `templates/words/de.json` an.',
    en: () => 'Create this file after the model of `templates/words/de.json`.',
  },
});

export const wordsFault = defineFinding<{ path: string }>({
  code: 'words-fault',
  severity: 'error',
  message: {
    de: ({ path }) =>
      path === ''
        ? 'Die Datei mit den festen Wörtern der Dokumente ist kein gültiges JSON.'
        : `Das Wort \`${path}\` ist kein Text.`,
    en: ({ path }) =>
      path === ''
        ? 'The file with the fixed words of the documents is not valid JSON.'
        : `The word \`${path}\` is not a text.`,
  },
});

export const htmlFindings: readonly AnyFinding[] = [templateFault, templateMissing, wordsMissing, wordsFault];
