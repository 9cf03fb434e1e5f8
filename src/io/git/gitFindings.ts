import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const gitMissing = defineFinding<Record<string, never>>({
  code: 'git-missing',
  severity: 'fatal',
  message: {
    de: () => 'Das Programm Git ist nicht zu finden; ohne Git gibt es nur die Arbeitskopie.',
    en: () => 'The program Git is not to be found; without Git there is only the working copy.',
  },
  hint: {
    de: () => 'Installieren Sie Git (git-scm.com), oder nehmen Sie seinen Ordner in `PATH` auf.',
    en: () => 'Install Git (git-scm.com), or add its folder to `PATH`.',
  },
});

export const repositoryMissing = defineFinding<{ folder: string }>({
  code: 'repository-missing',
  severity: 'fatal',
  message: {
    de: ({ folder }) => `\`${folder}\` liegt in keinem Git-Repository und hat deshalb keine Fassungen.`,
    en: ({ folder }) => `\`${folder}\` lies in no Git repository and therefore has no versions.`,
  },
  hint: {
    de: () => 'Holen Sie das Projekt mit `git clone`; ein ausgepacktes Archiv enthält nur eine Fassung.',
    en: () => 'Get the project with `git clone`; an unpacked archive holds one version only.',
  },
});

export const repositoryUnreadable = defineFinding<{ folder: string; reason: string }>({
  code: 'repository-unreadable',
  severity: 'fatal',
  message: {
    de: ({ folder, reason }) => `Git kann das Repository von \`${folder}\` nicht lesen: ${reason}`,
    en: ({ folder, reason }) => `Git cannot read the repository of \`${folder}\`: ${reason}`,
  },
});

export const commitMissing = defineFinding<{ folder: string }>({
  code: 'commit-missing',
  severity: 'fatal',
  message: {
    de: ({ folder }) => `Im Repository von \`${folder}\` steht \`HEAD\` noch für keinen Commit.`,
    en: ({ folder }) => `In the repository of \`${folder}\`, \`HEAD\` stands for no commit yet.`,
  },
  hint: {
    de: () => 'Legen Sie den ersten an: `git add .` und `git commit`.',
    en: () => 'Make the first one: `git add .` and `git commit`.',
  },
});

export const historyShallow = defineFinding<{ folder: string }>({
  code: 'history-shallow',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `Dem Repository von \`${folder}\` fehlen ältere Commits und womöglich Git-Tags (flacher Klon).`,
    en: ({ folder }) =>
      `The repository of \`${folder}\` lacks older commits and perhaps tags (shallow clone).`,
  },
  hint: fetchHint(),
});

export const historyLeftOut = defineFinding<{ folder: string }>({
  code: 'history-left-out',
  severity: 'warning',
  message: {
    de: ({ folder }) =>
      `Das Handbuch zeigt keinen Änderungsverlauf: Dem Repository von \`${folder}\` fehlen ältere Commits (Klon mit \`--depth\`).`,
    en: ({ folder }) =>
      `The handbook shows no change history: the repository of \`${folder}\` lacks older commits (clone with \`--depth\`).`,
  },
  hint: fetchHint(),
});

export const historyUnreadable = defineFinding<{ folder: string }>({
  code: 'history-unreadable',
  severity: 'warning',
  message: {
    de: ({ folder }) =>
      `Das Handbuch zeigt keinen Änderungsverlauf: Git kann die Commits im Repository von \`${folder}\` nicht lesen.`,
    en: ({ folder }) =>
      `The handbook shows no change history: Git cannot read the commits in the repository of \`${folder}\`.`,
  },
  hint: {
    de: () => '`git fsck` sagt, was dem Repository fehlt.',
    en: () => '`git fsck` tells what the repository lacks.',
  },
});

export const versionName = defineFinding<{ ref: string }>({
  code: 'version-name',
  severity: 'fatal',
  message: {
    de: ({ ref }) => `\`${ref}\` kann keine Fassung benennen.`,
    en: ({ ref }) => `\`${ref}\` cannot name a version.`,
  },
  hint: {
    de: () =>
      'Nennen Sie eine Version (`1.2.0`), ein Git-Tag, einen Branch, die Kennung eines Commits oder `HEAD`.',
    en: () => 'Name a version (`1.2.0`), a tag, a branch, the id of a commit, or `HEAD`.',
  },
});

export const versionUnknown = defineFinding<{ ref: string; nearest: string }>({
  code: 'version-unknown',
  severity: 'fatal',
  message: {
    de: ({ ref }) => `Weder ein Git-Tag noch ein Branch noch ein Commit heißt \`${ref}\`.`,
    en: ({ ref }) => `Neither a tag nor a branch nor a commit is called \`${ref}\`.`,
  },
  hint: {
    de: ({ nearest }) =>
      nearest === ''
        ? '`git tag` zeigt die Git-Tags; fehlende holt `git fetch --tags`.'
        : `Gemeint ist wohl \`${nearest}\`.`,
    en: ({ nearest }) =>
      nearest === ''
        ? '`git tag` shows the tags; `git fetch --tags` gets missing ones.'
        : `Probably \`${nearest}\` is meant.`,
  },
});

export const versionNotFetched = defineFinding<{ ref: string }>({
  code: 'version-not-fetched',
  severity: 'fatal',
  message: {
    de: ({ ref }) =>
      `\`${ref}\` ist hier nicht bekannt; diesem Klon fehlen aber ältere Commits und womöglich Git-Tags.`,
    en: ({ ref }) => `\`${ref}\` is not known here; but this clone lacks older commits and perhaps tags.`,
  },
  hint: fetchHint(),
});

export const versionAmbiguous = defineFinding<{ ref: string; commits: readonly string[] }>({
  code: 'version-ambiguous',
  severity: 'fatal',
  message: {
    de: ({ ref, commits }) => `Mit \`${ref}\` beginnen mehrere Commits: ${commits.join(', ')}.`,
    en: ({ ref, commits }) => `Several commits begin with \`${ref}\`: ${commits.join(', ')}.`,
  },
});

export const versionWithoutCommit = defineFinding<{ ref: string }>({
  code: 'version-without-commit',
  severity: 'fatal',
  message: {
    de: ({ ref }) => `\`${ref}\` steht in Git für keinen Commit, sondern für eine Datei oder einen Ordner.`,
    en: ({ ref }) => `In Git, \`${ref}\` stands for no commit but for a file or a folder.`,
  },
});

export const contentNotInVersion = defineFinding<{ folder: string; commit: string }>({
  code: 'version-without-content',
  severity: 'fatal',
  message: {
    de: ({ folder, commit }) => `Im Commit ${commit} liegt in \`${folder}/content\` nichts.`,
    en: ({ folder, commit }) => `In the commit ${commit} there is nothing in \`${folder}/content\`.`,
  },
});

export const objectsMissing = defineFinding<{ folder: string; object: string }>({
  code: 'git-objects-missing',
  severity: 'fatal',
  message: {
    de: ({ folder, object }) =>
      `Dem Repository von \`${folder}\` fehlt das Objekt ${object}, oder es ist beschädigt; tomwerk lädt nichts nach.`,
    en: ({ folder, object }) =>
      `The repository of \`${folder}\` lacks the object ${object}, or it is damaged; nothing is fetched.`,
  },
  hint: {
    de: () => 'Klonen Sie das Repository vollständig, ohne `--filter`; `git fsck` zeigt Schäden.',
    en: () => 'Clone the repository completely, without `--filter`; `git fsck` shows damage.',
  },
});

export const submodule = defineFinding<{ name: string }>({
  code: 'submodule',
  severity: 'error',
  message: {
    de: ({ name }) =>
      `\`${name}\` ist ein anderes Repository (Submodul); sein Inhalt gehört zu keiner Fassung.`,
    en: ({ name }) => `\`${name}\` is another repository (submodule); its content is part of no version.`,
  },
});

function fetchHint() {
  return {
    de: () =>
      'Holen Sie die ganze Geschichte: `git fetch --unshallow --tags`, in GitHub Actions `fetch-depth: 0`, in GitLab `GIT_DEPTH: 0`.',
    en: () =>
      'Fetch the whole history: `git fetch --unshallow --tags`, in GitHub Actions `fetch-depth: 0`, in GitLab `GIT_DEPTH: 0`.',
  };
}

export const gitFindings: readonly AnyFinding[] = [
  gitMissing,
  repositoryMissing,
  repositoryUnreadable,
  commitMissing,
  historyShallow,
  historyLeftOut,
  historyUnreadable,
  versionName,
  versionUnknown,
  versionNotFetched,
  versionAmbiguous,
  versionWithoutCommit,
  contentNotInVersion,
  objectsMissing,
  submodule,
];
