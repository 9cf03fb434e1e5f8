import type { MessageLanguage } from '../diagnostics/finding.ts';

type Sides<T> = { readonly before: T; readonly after: T };

/** What is said about the pictures of changed pages. */
export type PictureWords = {
  readonly title: string;
  readonly none: string;
  readonly page: Sides<(number: number) => string>;
  readonly absent: Sides<string>;
  readonly noWords: string;
  readonly leftOut: (count: number) => string;
  readonly written: (folder: string) => string;
  readonly unchanged: string;
  readonly pair: Sides<(number: number) => string> & {
    readonly both: (before: number, after: number) => string;
  };
};

export const pictureWords: Readonly<Record<MessageLanguage, PictureWords>> = {
  de: {
    title: 'Geänderte Seiten, vorher und nachher',
    none: 'Keine Seite hat sich geändert.',
    page: { before: (number) => `vorher, Seite ${number}`, after: (number) => `nachher, Seite ${number}` },
    absent: { before: 'vorher keine solche Seite', after: 'nachher keine solche Seite' },
    noWords: 'Der Wortlaut ist gleich; nur das Bild unterscheidet sich.',
    leftOut: (count) =>
      count === 1
        ? 'Ein weiteres Paar geänderter Seiten ist nicht abgebildet.'
        : `${count} weitere Paare geänderter Seiten sind nicht abgebildet.`,
    written: (folder) => `Bilder der geänderten Seiten in \`${folder}\`:`,
    unchanged: 'keine Seite geändert',
    pair: {
      both: (before, after) => (before === after ? `Seite ${after}` : `Seite ${after} (vorher ${before})`),
      before: (number) => `entfallen: Seite ${number}`,
      after: (number) => `neu: Seite ${number}`,
    },
  },
  en: {
    title: 'Changed pages, before and after',
    none: 'No page has changed.',
    page: { before: (number) => `before, page ${number}`, after: (number) => `after, page ${number}` },
    absent: { before: 'no such page before', after: 'no such page after' },
    noWords: 'The words are the same; only the picture differs.',
    leftOut: (count) =>
      count === 1
        ? 'One more pair of changed pages is not pictured.'
        : `${count} more pairs of changed pages are not pictured.`,
    written: (folder) => `Pictures of the changed pages in \`${folder}\`:`,
    unchanged: 'no page changed',
    pair: {
      both: (before, after) => (before === after ? `page ${after}` : `page ${after} (before ${before})`),
      before: (number) => `gone: page ${number}`,
      after: (number) => `new: page ${number}`,
    },
  },
};
