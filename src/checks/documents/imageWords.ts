import { type ImageProblem, imageLimits } from '../../catalogue/images.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';

/** What is wrong with an image, as the rest of a sentence about it. */
export const imageWords: Readonly<Record<ImageProblem, Bilingual>> = {
  unreadable: { de: 'ist kein Bild, das tomwerk lesen kann', en: 'is no image that tomwerk can read' },
  type: {
    de: 'hat eine andere Bildart, als der Dateiname sagt',
    en: 'is of another image type than its file name says',
  },
  bytes: {
    de: `ist größer als ${imageLimits.bytes / 1024} KiB`,
    en: `is larger than ${imageLimits.bytes / 1024} KiB`,
  },
  pixels: {
    de: `ist breiter oder höher als ${imageLimits.pixels} Pixel`,
    en: `is wider or higher than ${imageLimits.pixels} pixels`,
  },
  truncated: { de: 'ist unvollständig', en: 'is incomplete' },
  complex: {
    de: `wiederholt Teile von sich öfter als ${imageLimits.uses} Mal (\`<use>\`)`,
    en: `repeats parts of itself more than ${imageLimits.uses} times (\`<use>\`)`,
  },
  active: {
    de: 'enthält ein Skript oder lädt etwas von außen',
    en: 'holds a script or loads something from outside',
  },
};
