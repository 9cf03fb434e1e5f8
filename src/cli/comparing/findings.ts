import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const versionUnreadable = defineFinding<{
  version: string;
  problems: number;
  /** The first of them, and its place in that version. */
  first: string;
  place: string;
}>({
  code: 'version-unreadable',
  severity: 'error',
  message: {
    de: ({ version, problems, first, place }) =>
      `Die Fassung \`${version}\` lässt sich mit diesem tomwerk nicht ganz lesen, und ein Vergleich wäre nicht wahr. ${problems === 1 ? 'Es gibt ein Problem' : `Es gibt ${problems} Probleme, zuerst`} in \`${place}\`: ${first}`,
    en: ({ version, problems, first, place }) =>
      `The version \`${version}\` cannot be read completely with this tomwerk, and a comparison would not be true. There ${problems === 1 ? 'is one problem' : `are ${problems} problems, first`} in \`${place}\`: ${first}`,
  },
});

export const documentsWithoutFolder = defineFinding<{ option: string }>({
  code: 'documents-without-folder',
  severity: 'fatal',
  message: {
    de: ({ option }) => `\`${option}\` gilt für Dokumente; wohin sie geschrieben werden, ist nicht gesagt.`,
    en: ({ option }) => `\`${option}\` is about documents; where they are written is not said.`,
  },
  hint: {
    de: () => 'Nennen Sie einen eigenen Ordner, zum Beispiel `--out output-aenderungen`.',
    en: () => 'Name a folder of its own, for example `--out output-changes`.',
  },
});

export const comparingFindings: readonly AnyFinding[] = [versionUnreadable, documentsWithoutFolder];
