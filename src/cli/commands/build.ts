import { documentFormats, documentKinds } from '../../documents/edition.ts';
import type { BuildFlags } from '../edition/buildDocuments.ts';
import { choice, option, type Registrar } from '../options.ts';

const words = {
  about: {
    de: 'Baut Handbuch und Anlage als HTML und PDF in den Ordner `output`.',
    en: 'Builds the handbook and the annex as HTML and PDF into the folder `output`.',
  },
  only: { de: 'nur dieses Dokument', en: 'only this document' },
  customer: {
    de: 'die Anlage für diesen Kunden (Kurzname aus content/customers)',
    en: 'the annex for this customer (id of content/customers)',
  },
  language: { de: 'nur diese Sprache', en: 'only this language' },
  format: { de: 'nur dieses Format', en: 'only this format' },
  at: {
    de: 'aus dieser Fassung in Git: Version, Git-Tag, Branch oder Commit',
    en: 'from this version in Git: version, tag, branch or commit',
  },
  asOf: {
    de: 'die freigegebene Fassung, die an diesem Tag galt (JJJJ-MM-TT)',
    en: 'the released version that held on this day (YYYY-MM-DD)',
  },
  out: { de: 'Ordner für das Ergebnis (output)', en: 'folder for the result (output)' },
} as const;

/** `tomwerk build`: the documents, written whole or not at all. */
export const build: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const command = program.command('build').description(words.about[language]);
  command
    .addOption(choice('--only <document>', words.only[language], documentKinds))
    .addOption(option('--customer <id>', words.customer[language]))
    .addOption(option('--language <code>', words.language[language]))
    .addOption(choice('--format <format>', words.format[language], documentFormats))
    .addOption(option('--at <version>', words.at[language]))
    .addOption(option('--as-of <day>', words.asOf[language]))
    .addOption(option('--out <folder>', words.out[language]))
    .action(() =>
      act(async () => {
        // Loaded only now: the browser's library alone takes as long to load as a whole check.
        const { runBuild } = await import('../edition/runBuild.ts');
        return runBuild(command.optsWithGlobals<BuildFlags>(), context);
      }),
    );
};
