import type { DraftFlags } from '../drafting/draftRelease.ts';
import type { Registrar } from '../options.ts';

const words = {
  about: { de: 'Legt eine Datei des Inhalts an.', en: 'Makes a file of the content.' },
  release: {
    de: 'Legt die Notizen zum nächsten Release an; alles, was sich seit dem letzten geändert hat, steht schon darin.',
    en: 'Makes the notes of the next release; everything that changed since the last one already stands in them.',
  },
  version: {
    de: 'die Version; ohne Angabe die kleinste, die zu den Änderungen passt',
    en: 'the version; if left out the least that fits the changes',
  },
} as const;

/** `tomwerk new`: what would be tedious to write by hand. */
export const newCommand: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const group = program.command('new').description(words.about[language]).helpCommand(false);
  const command = group
    .command('release')
    .description(words.release[language])
    .argument('[version]', words.version[language]);
  command.action((version?: string) =>
    act(async () => {
      // Loaded only now: it compares two versions.
      const { draftRelease } = await import('../drafting/draftRelease.ts');
      return draftRelease(version, command.optsWithGlobals<DraftFlags>(), context);
    }),
  );
};
