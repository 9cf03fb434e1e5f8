import { option, type Registrar } from '../options.ts';
import type { ReleaseFlags } from '../releasing/runRelease.ts';

const words = {
  about: {
    de: 'Gibt eine Version frei: prüft, baut aus Git und setzt den Git-Tag. Ohne Version: welche die nächste ist.',
    en: 'Releases a version: checks, builds from Git and makes the tag. Without a version: which one comes next.',
  },
  version: { de: 'zum Beispiel 1.2.0', en: 'such as 1.2.0' },
  out: { de: 'Ordner für das Ergebnis (output)', en: 'folder for the result (output)' },
  noSign: {
    de: 'den Git-Tag nicht signieren, auch wenn Git dafür eingerichtet ist',
    en: 'do not sign the tag, even if Git is set up for it',
  },
} as const;

/** `tomwerk release`: a version with its tag and its files, whole or not at all. */
export const release: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const command = program.command('release').description(words.about[language]);
  command
    .argument('[version]', words.version[language])
    .addOption(option('--out <folder>', words.out[language]))
    .addOption(option('--no-sign', words.noSign[language]))
    .action((version?: string) =>
      act(async () => {
        const { runRelease } = await import('../releasing/runRelease.ts');
        return runRelease(version, command.optsWithGlobals<ReleaseFlags>(), context);
      }),
    );
};
