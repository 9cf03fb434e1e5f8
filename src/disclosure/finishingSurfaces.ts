import type { Finishing } from '../pdf/finishing.ts';
import { jsonTexts } from './jsonTexts.ts';
import type { Surface } from './surface.ts';

/** What a PDF says of itself (Info, XMP) and what it carries. */
export function finishingSurfaces({ attachments, ...properties }: Finishing): Surface[] {
  const said = Object.entries(properties).map(
    ([name, text]): Surface => ({ place: 'metadata', name, text: String(text) }),
  );
  const carried = attachments.flatMap(({ name, description, mediaType, bytes }) => {
    const content = new TextDecoder().decode(bytes);
    const texts = (/\bjson\b/.test(mediaType) ? jsonTexts(content) : null) ?? [content];
    return [name, description, ...texts].map((text): Surface => ({ place: 'attachment', name, text }));
  });
  return [...said, ...carried];
}
