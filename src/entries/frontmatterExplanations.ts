import { explained } from '../diagnostics/explanation.ts';
import * as findings from './frontmatterFindings.ts';

/** What the reference says about frontmatter that cannot be read. */
export const frontmatterExplanations = explained(findings, {
  frontmatterMissing: {
    title: { de: 'Datei ohne Kopf', en: 'File without frontmatter' },
    why: {
      de: 'Im Kopf steht, was die Datei ist und wie sie heißt; ohne ihn weiß kein Dokument, was mit dem Text geschehen soll.',
      en: 'The frontmatter says what the file is and how it is called; without it no document knows what to do with the text.',
    },
    example: {},
  },
  frontmatterUnclosed: {
    title: { de: 'Kopf nicht geschlossen', en: 'Frontmatter not closed' },
    why: {
      de: 'Ohne die zweite Linie gilt der ganze Text als Kopf, und nichts davon würde gedruckt.',
      en: 'Without the second line the whole text counts as frontmatter, and nothing of it would be printed.',
    },
    example: {},
  },
  frontmatterFence: {
    title: { de: 'Kopf mit anderen Trennzeichen', en: 'Frontmatter between other marks' },
    why: {
      de: 'Andere Trennzeichen kündigen andere Sprachen an (TOML, JSON oder Programmtext); gelesen wird nur YAML.',
      en: 'Other marks announce other languages (TOML, JSON or code); only YAML is read.',
    },
    example: { fence: '+++' },
  },
  yamlSyntax: {
    title: { de: 'Kopf lässt sich nicht lesen', en: 'Frontmatter cannot be read' },
    why: {
      de: 'Bis zu dieser Stelle ist eindeutig, welche Angabe welchen Wert hat, danach nicht mehr.',
      en: 'Up to this place it is clear which field has which value, behind it no longer.',
    },
    example: { problem: 'BLOCK_AS_IMPLICIT_KEY', reason: '' },
  },
  yamlShape: {
    title: { de: 'Kopf ohne Angaben', en: 'Frontmatter without fields' },
    why: {
      de: 'Der Kopf ist ein Text oder eine Liste; gelesen werden Angaben mit Namen.',
      en: 'The frontmatter is a text or a list; what is read are fields with names.',
    },
    example: {},
  },
  yamlAlias: {
    title: { de: 'Verweis innerhalb des Kopfes', en: 'Alias within the frontmatter' },
    why: {
      de: 'Mit Verweisen lässt sich aus wenigen Zeilen ein riesiger Inhalt machen, und sie verbergen, was eine Angabe sagt.',
      en: 'Aliases can make a huge content of a few lines, and they hide what a field says.',
    },
    example: { name: 'dauer' },
  },
  yamlDuplicateKey: {
    title: { de: 'Angabe doppelt', en: 'Field given twice' },
    why: {
      de: 'Es wäre Zufall, welcher der beiden Werte gedruckt wird.',
      en: 'It would be chance which of the two values is printed.',
    },
    example: { key: 'owner', line: 6 },
  },
  yamlKey: {
    title: { de: 'Name einer Angabe ist kein Text', en: 'Name of a field is no text' },
    why: {
      de: 'Namen von Angaben sind einzelne Wörter; eine Liste oder Gruppe an ihrer Stelle bedeutet nichts.',
      en: 'Names of fields are single words; a list or a group in their place means nothing.',
    },
    example: {},
  },
  yamlForbiddenKey: {
    title: { de: 'Verbotener Name einer Angabe', en: 'Forbidden name of a field' },
    why: {
      de: 'Dieser Name könnte in Programmen, die den Inhalt weiterverarbeiten, fremde Werte unterschieben.',
      en: 'This name could slip foreign values into programs that process the content further.',
    },
    example: { key: '__proto__' },
  },
});
