import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const versionUnreadable = defineFinding<{ version: string; problems: number; first: string }>({
  code: 'version-unreadable',
  severity: 'error',
  message: {
    de: ({ version, problems, first }) =>
      `Die Fassung \`${version}\` lässt sich mit diesem tomwerk nicht ganz lesen, und ein Vergleich wäre nicht wahr. ${problems === 1 ? 'Es gibt ein Problem' : `Es gibt ${problems} Probleme, zuerst`}: ${first}`,
    en: ({ version, problems, first }) =>
      `The version \`${version}\` cannot be read completely with this tomwerk, and a comparison would not be true. There ${problems === 1 ? 'is one problem' : `are ${problems} problems, first`}: ${first}`,
  },
});

export const comparingFindings: readonly AnyFinding[] = [versionUnreadable];
