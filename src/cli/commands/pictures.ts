import { option, type Registrar } from '../options.ts';
import type { PictureFlags } from '../pictures/preparePictures.ts';

const words = {
  about: {
    de: 'Bildet die Seiten ab, in denen sich zwei Fassungen unterscheiden: vorher und nachher, als PNG.',
    en: 'Pictures the pages in which two versions differ: before and after, as PNG.',
  },
  from: {
    de: 'Fassung vorher: Version, Tag, Zweig oder Commit',
    en: 'version before: version, tag, branch or commit',
  },
  to: { de: 'Fassung nachher (Arbeitsstand)', en: 'version after (the working copy)' },
  out: { de: 'Ordner für die Bilder (pictures)', en: 'folder for the pictures (pictures)' },
} as const;

/** `tomwerk pictures`: what a change looks like in the documents. */
export const pictures: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const command = program.command('pictures').description(words.about[language]);
  command
    .argument('<from>', words.from[language])
    .argument('[to]', words.to[language])
    .addOption(option('--out <folder>', words.out[language]))
    .action((from: string, to?: string) =>
      act(async () => {
        const { runPictures } = await import('../pictures/runPictures.ts');
        return runPictures({ from, to: to ?? null }, command.optsWithGlobals<PictureFlags>(), context);
      }),
    );
};
