import type { MessageLanguage } from '../../diagnostics/finding.ts';

/** What a hint about a loss needs to know. */
export type WaiverState = {
  readonly id: string;
  /** The file of the notes of the coming release; empty where there is none yet. */
  readonly notes: string;
  /** The approver of a waiver that does not count, because no role is called so; empty where there is none. */
  readonly unknownRole: string;
};

/** What to do about protection that customers lose. */
export function waiverHint({ id, notes, unknownRole }: WaiverState, language: MessageLanguage): string {
  if (language === 'de') {
    if (unknownRole !== '')
      return `Der Eintrag unter \`waivers\` zählt erst, wenn \`${unknownRole}\` eine Rolle in \`content/organisation.md\` ist.`;
    const where =
      notes === ''
        ? 'in den Notizen des nächsten Release (`npx tomwerk new release` legt sie an)'
        : `in \`${notes}\``;
    return `Nehmen Sie die Änderung zurück, oder lassen Sie sie genehmigen: mit einem Eintrag \`measure: ${id}\` unter \`waivers\` ${where}.`;
  }
  if (unknownRole !== '')
    return `The entry under \`waivers\` counts only once \`${unknownRole}\` is a role in \`content/organisation.md\`.`;
  const where =
    notes === ''
      ? 'in the notes of the next release (`npx tomwerk new release` makes them)'
      : `in \`${notes}\``;
  return `Take the change back, or have it approved: by an entry \`measure: ${id}\` under \`waivers\` ${where}.`;
}
