import { option, type Registrar } from '../options.ts';
import type { PictureFlags } from '../pictures/preparePictures.ts';

const words = {
  about: {
    de: 'Bildet die Seiten ab, in denen sich zwei Fassungen unterscheiden: vorher und nachher, als PNG.',
    en: 'Pictures the pages in which two versions differ: before and after, as PNG.',
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
  out: { de: 'Ordner für die Bilder (pictures)', en: 'folder for the pictures (pictures)' },
} as const;

/** `tomwerk pictures`: what a change looks like in the documents. */
export const pictures: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const [from, to] = words.arguments[language];
  const command = program.command('pictures').description(words.about[language]);
  command
    .argument(`<${from}>`, words.from[language])
    .argument(`[${to}]`, words.to[language])
    .addOption(option('--out <folder>', words.out[language]))
    .action((earlier: string, later?: string) =>
      act(async () => {
        const { runPictures } = await import('../pictures/runPictures.ts');
        return runPictures(
          { from: earlier, to: later ?? null },
          command.optsWithGlobals<PictureFlags>(),
          context,
        );
      }),
    );
};
