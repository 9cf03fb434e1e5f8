import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

type Names = { readonly tag: string; readonly files: readonly string[]; readonly more: number };

export const releaseMoved = defineFinding<{ tag: string; recorded: string; commit: string }>({
  code: 'release-moved',
  severity: 'error',
  message: {
    de: ({ tag, recorded, commit }) =>
      `Der Tag \`${tag}\` gehört nach seiner Nachricht zu Commit ${recorded}, steht aber auf ${commit}: Er wurde verschoben.`,
    en: ({ tag, recorded, commit }) =>
      `The tag \`${tag}\` belongs to commit ${recorded}, as its message says, but stands on ${commit}: it was moved.`,
  },
  hint: {
    de: ({ tag }) =>
      `Vergleichen Sie ihn mit dem der anderen: \`git rev-parse ${tag}\` und \`git ls-remote --tags\`. Geschrieben wurde nichts.`,
    en: ({ tag }) =>
      `Compare it with that of the others: \`git rev-parse ${tag}\` and \`git ls-remote --tags\`. Nothing was written.`,
  },
});

export const releaseDiffers = defineFinding<Names>({
  code: 'release-differs',
  severity: 'error',
  message: {
    de: ({ tag, ...names }) =>
      `Mit denselben Werkzeugen entstehen andere Dateien, als der Tag \`${tag}\` nennt: ${listed(names, 'und', 'weitere')}. Verändert wurde der Tag oder diese Installation von tomwerk.`,
    en: ({ tag, ...names }) =>
      `The same tools make other files than the tag \`${tag}\` names: ${listed(names, 'and', 'more')}. Somebody has changed the tag, or this installation of tomwerk.`,
  },
  hint: {
    de: ({ tag }) =>
      `Vergleichen Sie ihn mit dem der anderen: \`git rev-parse ${tag}\` und \`git ls-remote --tags\`. Geschrieben wurde nichts.`,
    en: ({ tag }) =>
      `Compare it with that of the others: \`git rev-parse ${tag}\` and \`git ls-remote --tags\`. Nothing was written.`,
  },
});

export const releaseOtherTools = defineFinding<{ tag: string; tomwerk: string; tools: readonly string[] }>({
  code: 'release-other-tools',
  severity: 'warning',
  message: {
    de: ({ tag, tools }) =>
      `\`${tag}\` wurde mit anderen Werkzeugen veröffentlicht: ${tools.map((tool) => toolWords(tool, 'de')).join(', ')}. Die Bytes sind deshalb andere; die Dokumente sagen das.`,
    en: ({ tag, tools }) =>
      `\`${tag}\` was released with other tools: ${tools.map((tool) => toolWords(tool, 'en')).join(', ')}. The bytes therefore differ; the documents say so.`,
  },
  hint: {
    de: ({ tomwerk }) =>
      `Dieselben Bytes baut tomwerk ${tomwerk} mit den Werkzeugen seiner Sperrdatei (\`package-lock.json\`).`,
    en: ({ tomwerk }) =>
      `The same bytes are built by tomwerk ${tomwerk} with the tools of its lock file (\`package-lock.json\`).`,
  },
});

export const releaseWithoutSums = defineFinding<{ tag: string }>({
  code: 'release-without-sums',
  severity: 'info',
  message: {
    de: ({ tag }) =>
      `Der Tag \`${tag}\` nennt keine Prüfsummen; ob dies die veröffentlichten Dateien sind, lässt sich nicht feststellen.`,
    en: ({ tag }) =>
      `The tag \`${tag}\` names no digests; whether these are the released files cannot be told.`,
  },
});

export const releaseSumsDamaged = defineFinding<{ tag: string }>({
  code: 'release-sums-damaged',
  severity: 'warning',
  message: {
    de: ({ tag }) =>
      `Die Nachricht des Tags \`${tag}\` ist nicht so, wie tomwerk sie schreibt; ihre Prüfsummen gelten nicht, und verglichen wurde nichts.`,
    en: ({ tag }) =>
      `The message of the tag \`${tag}\` is not as tomwerk writes it; its digests do not count, and nothing was compared.`,
  },
});

export const releaseSumsNewer = defineFinding<{ tag: string; format: string }>({
  code: 'release-sums-newer',
  severity: 'warning',
  message: {
    de: ({ tag, format }) =>
      `Der Tag \`${tag}\` nennt seine Prüfsummen in der Form \`${format}\`, die dieses tomwerk nicht kennt; verglichen wurde nichts.`,
    en: ({ tag, format }) =>
      `The tag \`${tag}\` names its digests in the form \`${format}\`, which this tomwerk does not know; nothing was compared.`,
  },
});

export const releaseWithoutHistory = defineFinding<{ tag: string }>({
  code: 'release-without-history',
  severity: 'warning',
  message: {
    de: ({ tag }) =>
      `Das Handbuch lässt sich nicht mit dem Tag \`${tag}\` vergleichen: Hier fehlt ihm die Geschichte der Änderungen.`,
    en: ({ tag }) =>
      `The handbook cannot be compared with the tag \`${tag}\`: here it lacks the history of changes.`,
  },
});

export const releaseUnlisted = defineFinding<Names>({
  code: 'release-unlisted',
  severity: 'info',
  message: {
    de: ({ tag, ...names }) =>
      `Der Tag \`${tag}\` nennt keine Prüfsumme für ${listed(names, 'und', 'weitere')}; verglichen wurden nur die übrigen Dateien.`,
    en: ({ tag, ...names }) =>
      `The tag \`${tag}\` names no digest of ${listed(names, 'and', 'more')}; only the other files were compared.`,
  },
});

function listed({ files, more }: Omit<Names, 'tag'>, and: string, others: string): string {
  const names = files.map((name) => `\`${name}\``).join(', ');
  return more === 0 ? names : `${names} ${and} ${more} ${others}`;
}

const digested: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  program: { de: 'anderer Programmcode von tomwerk', en: 'other program code of tomwerk' },
  fonts: { de: 'andere Schriften', en: 'other fonts' },
  templates: { de: 'andere Vorlagen', en: 'other templates' },
};

/** A tool such as `node 24.0.0`, or `fonts`, of which only the digest is known. */
function toolWords(tool: string, language: 'de' | 'en'): string {
  return digested[tool]?.[language] ?? tool.replace('node', 'Node').replace('chromium', 'Chromium');
}

export const releaseFindings: readonly AnyFinding[] = [
  releaseMoved,
  releaseDiffers,
  releaseOtherTools,
  releaseWithoutSums,
  releaseSumsDamaged,
  releaseSumsNewer,
  releaseWithoutHistory,
  releaseUnlisted,
];
