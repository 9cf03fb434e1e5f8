import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const releaseBare = defineFinding<{ folder: string }>({
  code: 'release-bare',
  severity: 'fatal',
  message: {
    de: ({ folder }) => `\`${folder}\` ist ein Repository ohne Arbeitskopie (bare).`,
    en: ({ folder }) => `\`${folder}\` is a repository without a working copy (bare).`,
  },
  hint: {
    de: () => 'Geben Sie die Version in einem Klon frei, und senden Sie den Tag von dort.',
    en: () => 'Release the version in a clone, and send the tag from there.',
  },
});

export const releaseUnclean = defineFinding<{ files: readonly string[]; more: number }>({
  code: 'release-unclean',
  severity: 'fatal',
  message: {
    de: ({ files, more }) =>
      `Noch nicht übernommen (Commit) ist: ${quoted(files)}${more === 0 ? '' : ` und ${more} weitere`}.`,
    en: ({ files, more }) => `Not committed yet: ${quoted(files)}${more === 0 ? '' : ` and ${more} more`}.`,
  },
  hint: {
    de: () =>
      'Freigegeben wird nur, was in Git steht: `git add` und `git commit`. Was nicht dazugehört, legt `git stash --include-untracked` beiseite.',
    en: () =>
      'Only what is in Git is released: `git add` and `git commit`. `git stash --include-untracked` puts aside what does not belong to it.',
  },
});

export const releaseNotesMissing = defineFinding<{ version: string }>({
  code: 'release-notes-missing',
  severity: 'fatal',
  message: {
    de: ({ version }) => `Die Notizen zu dieser Version fehlen: \`content/releases/${version}.md\`.`,
    en: ({ version }) => `The notes of this version are missing: \`content/releases/${version}.md\`.`,
  },
  hint: {
    de: ({ version }) =>
      `\`npx tomwerk new release ${version}\` legt sie an; alle Änderungen stehen schon darin.`,
    en: ({ version }) =>
      `\`npx tomwerk new release ${version}\` makes them; all changes already stand in them.`,
  },
});

export const releaseNotesUncommitted = defineFinding<{ version: string }>({
  code: 'release-notes-uncommitted',
  severity: 'fatal',
  message: {
    de: ({ version }) =>
      `Die Notizen \`content/releases/${version}.md\` sind noch nicht übernommen (Commit).`,
    en: ({ version }) => `The notes \`content/releases/${version}.md\` are not committed yet.`,
  },
  hint: {
    de: ({ version }) => `\`git add content/releases/${version}.md\`, dann \`git commit\`.`,
    en: ({ version }) => `\`git add content/releases/${version}.md\`, then \`git commit\`.`,
  },
});

export const releaseNotesGreater = defineFinding<{ version: string; greater: string }>({
  code: 'release-notes-greater',
  severity: 'fatal',
  message: {
    de: ({ version, greater }) =>
      `Es gibt schon Notizen zu ${greater}; ${version} wäre damit nicht mehr die neueste Version.`,
    en: ({ version, greater }) =>
      `There are notes of ${greater} already; ${version} would no longer be the newest version.`,
  },
  hint: {
    de: ({ greater }) =>
      `Geben Sie ${greater} frei, oder nehmen Sie \`content/releases/${greater}.md\` vorerst heraus.`,
    en: ({ greater }) => `Release ${greater}, or take \`content/releases/${greater}.md\` out for now.`,
  },
});

export const releaseTagExists = defineFinding<{ tag: string; commit: string; place: 'here' | 'elsewhere' }>({
  code: 'release-tag-exists',
  severity: 'fatal',
  message: {
    de: ({ tag, commit, place }) =>
      `Den Tag \`${tag}\` gibt es schon, auf ${place === 'here' ? 'diesem Commit' : `Commit ${commit}`}.`,
    en: ({ tag, commit, place }) =>
      `There already is a tag \`${tag}\`, on ${place === 'here' ? 'this commit' : `commit ${commit}`}.`,
  },
  hint: {
    de: ({ tag, place }) =>
      place === 'here'
        ? `Die Dateien dieser Version baut \`npx tomwerk build --at ${tag}\`.`
        : 'Eine Version wird nur einmal vergeben; `npx tomwerk release` schlägt die nächste vor.',
    en: ({ tag, place }) =>
      place === 'here'
        ? `\`npx tomwerk build --at ${tag}\` builds the files of this version.`
        : 'A version is given only once; `npx tomwerk release` proposes the next one.',
  },
});

export const releaseHeadMoved = defineFinding<{ built: string; now: string }>({
  code: 'release-head-moved',
  severity: 'fatal',
  message: {
    de: ({ built, now }) =>
      `Während des Bauens ist ein anderer Commit an die Spitze gekommen: gebaut ist ${built}, jetzt gilt ${now}.`,
    en: ({ built, now }) =>
      `Another commit has come to the top during the build: built is ${built}, now there is ${now}.`,
  },
  hint: {
    de: () => 'Es wurde nichts angelegt. Veröffentlichen Sie noch einmal.',
    en: () => 'Nothing was made. Release once more.',
  },
});

export const releaseTagLeft = defineFinding<{ tag: string }>({
  code: 'release-tag-left',
  severity: 'fatal',
  message: {
    de: ({ tag }) => `Der Tag \`${tag}\` ist angelegt, ließ sich aber nicht wieder entfernen.`,
    en: ({ tag }) => `The tag \`${tag}\` was made, but could not be removed again.`,
  },
  hint: {
    de: ({ tag }) =>
      `Entweder schreibt \`npx tomwerk build --at ${tag}\` die Dateien noch, oder \`git tag -d ${tag}\` entfernt ihn.`,
    en: ({ tag }) =>
      `Either \`npx tomwerk build --at ${tag}\` still writes the files, or \`git tag -d ${tag}\` removes it.`,
  },
});

export const releaseUndone = defineFinding<{ tag: string }>({
  code: 'release-undone',
  severity: 'info',
  message: {
    de: ({ tag }) =>
      `Es ist nichts freigegeben: Den Tag \`${tag}\` gibt es nicht, und geschrieben wurde nichts.`,
    en: ({ tag }) => `Nothing was released: there is no tag \`${tag}\`, and nothing was written.`,
  },
});

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

export const releasingFindings: readonly AnyFinding[] = [
  releaseBare,
  releaseUnclean,
  releaseNotesMissing,
  releaseNotesUncommitted,
  releaseNotesGreater,
  releaseTagExists,
  releaseHeadMoved,
  releaseTagLeft,
  releaseUndone,
];
