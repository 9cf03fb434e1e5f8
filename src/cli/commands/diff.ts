import { changeDocumentKinds } from '../../documents/edition.ts';
import type { DiffFlags } from '../comparing/runDiff.ts';
import { choice, option, type Registrar } from '../options.ts';

const words = {
  about: {
    de: 'Sagt, was sich zwischen zwei Fassungen ändert, und was das für den zugesagten Schutz heißt.',
    en: 'Says what changes between two versions, and what that means for the protection that was promised.',
  },
  arguments: { de: ['von', 'bis'], en: ['from', 'to'] },
  from: {
    de: 'die frühere Fassung: Version, Git-Tag, Branch oder Commit',
    en: 'the earlier version: version, tag, branch or commit',
  },
  to: {
    de: 'die spätere Fassung; ohne Angabe die Arbeitskopie',
    en: 'the later version; the working copy if left out',
  },
  format: { de: 'Form des Berichts', en: 'form of the report' },
  customer: {
    de: 'nur was diesen Kunden betrifft (Kurzname aus content/customers)',
    en: 'only what concerns this customer (id of content/customers)',
  },
  visible: { de: 'nur was Kunden sehen', en: 'only what customers see' },
  out: {
    de: 'schreibt Änderungsbericht und Anlage mit Änderungsmarkierungen als HTML und PDF in diesen Ordner',
    en: 'writes the change report and the annex with changes marked as HTML and PDF into this folder',
  },
  only: { de: 'mit --out: nur dieses Dokument', en: 'with --out: only this document' },
  language: { de: 'mit --out: nur diese Sprache', en: 'with --out: only this language' },
  examples: {
    de: `
Beispiele:
  tomwerk diff 1.2.0                    was sich seit Version 1.2.0 geändert hat
  tomwerk diff v1.1.0 v1.2.0 --visible  was Kunden davon merken
  tomwerk diff main --format markdown   als Kommentar für einen Pull Request
  tomwerk diff 1.2.0 --out bericht      als Dokumente für Kunden
`,
    en: `
Examples:
  tomwerk diff 1.2.0                    what has changed since version 1.2.0
  tomwerk diff v1.1.0 v1.2.0 --visible  what customers notice of it
  tomwerk diff main --format markdown   as a comment for a pull request
  tomwerk diff 1.2.0 --out report       as documents for customers
`,
  },
} as const;

/** `tomwerk diff`: what differs between two versions. */
export const diff: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const [from, to] = words.arguments[language];
  const command = program.command('diff').description(words.about[language]);
  command
    .argument(`<${from}>`, words.from[language])
    .argument(`[${to}]`, words.to[language])
    .addOption(
      choice('--format <format>', words.format[language], ['text', 'markdown', 'json']).default('text'),
    )
    .addOption(option('--customer <id>', words.customer[language]))
    .addOption(option('--visible', words.visible[language]))
    .addOption(option('--out <folder>', words.out[language]))
    .addOption(choice('--only <document>', words.only[language], changeDocumentKinds))
    .addOption(option('--language <code>', words.language[language]))
    .addHelpText('after', words.examples[language])
    .action((earlier: string, later?: string) =>
      act(async () => {
        // Loaded only now: no other command compares.
        const { runDiff } = await import('../comparing/runDiff.ts');
        return runDiff({ from: earlier, to: later ?? null }, command.optsWithGlobals<DiffFlags>(), context);
      }),
    );
};
