import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const versionTwice = defineFinding<Record<string, never>>({
  code: 'version-twice',
  severity: 'fatal',
  message: {
    de: () => '`--at` und `--as-of` nennen beide eine Fassung; gebaut wird aber nur eine.',
    en: () => '`--at` and `--as-of` both name a version; but only one is built.',
  },
  hint: {
    de: () => 'Lassen Sie eine der beiden Optionen weg.',
    en: () => 'Leave out one of the two options.',
  },
});

export const dayUnknown = defineFinding<{ typed: string }>({
  code: 'day-unknown',
  severity: 'fatal',
  message: {
    de: ({ typed }) => `\`${typed}\` ist kein Tag des Kalenders.`,
    en: ({ typed }) => `\`${typed}\` is no day of the calendar.`,
  },
  hint: {
    de: () => 'Schreiben Sie Jahr, Monat und Tag, zum Beispiel `--as-of 2026-03-31`.',
    en: () => 'Write year, month and day, for example `--as-of 2026-03-31`.',
  },
});

export const releasesMissing = defineFinding<{ folder: string }>({
  code: 'releases-missing',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `In \`${folder}\` ist noch nichts freigegeben: Es gibt kein Git-Tag wie \`v1.0.0\`, dessen Commit die Versionshinweise dazu enthält.`,
    en: ({ folder }) =>
      `In \`${folder}\` nothing has been released yet: there is no tag such as \`v1.0.0\` whose commit holds its release notes.`,
  },
  hint: {
    de: () => 'Wurden die Git-Tags nur nicht geholt, holt sie `git fetch --tags`.',
    en: () => 'If the tags were only not fetched, `git fetch --tags` gets them.',
  },
});

export const dayBeforeFirstRelease = defineFinding<{ day: string; version: string; effective: string }>({
  code: 'day-before-first-release',
  severity: 'fatal',
  message: {
    de: ({ day, version, effective }) =>
      `Am ${day} galt noch keine Fassung; die erste ist ${version} und gilt ab ${effective}.`,
    en: ({ day, version, effective }) =>
      `On ${day} no version held yet; the first is ${version}, which holds from ${effective}.`,
  },
});

export const releaseTagMissing = defineFinding<{ day: string; version: string; source: string }>({
  code: 'release-tag-missing',
  severity: 'fatal',
  message: {
    de: ({ day, version, source }) =>
      `Am ${day} galt nach den Versionshinweisen in ${source} die Fassung ${version}; das Git-Tag \`v${version}\` fehlt hier.`,
    en: ({ day, version, source }) =>
      `On ${day}, according to the release notes in ${source}, version ${version} held; its tag \`v${version}\` is missing here.`,
  },
  hint: {
    de: () => '`git fetch --tags` holt fehlende Git-Tags. Mit `--at` lässt sich eine Fassung selbst nennen.',
    en: () => '`git fetch --tags` gets missing tags. With `--at` you can name a version yourself.',
  },
});

export const releaseWithoutDay = defineFinding<{ tags: readonly string[] }>({
  code: 'release-without-day',
  severity: 'warning',
  message: {
    de: ({ tags }) =>
      `Ab wann ${tags.join(', ')} ${tags.length === 1 ? 'galt' : 'galten'}, sagen keine lesbaren Versionshinweise; für \`--as-of\` ${tags.length === 1 ? 'zählt die Fassung' : 'zählen diese Fassungen'} nicht.`,
    en: ({ tags }) =>
      `No readable release notes say from when ${tags.join(', ')} held; ${tags.length === 1 ? 'the version does' : 'these versions do'} not count for \`--as-of\`.`,
  },
});

export const versionOutOfReach = defineFinding<{
  version: string;
  problems: number;
  first: string;
  tomwerk: string;
}>({
  code: 'version-out-of-reach',
  severity: 'error',
  message: {
    de: ({ version, problems, first }) =>
      `Aus ${version} lassen sich mit diesem tomwerk keine Dokumente bauen: ${problems === 1 ? 'ein Problem' : `${problems} Probleme, zuerst`}: ${first}`,
    en: ({ version, problems, first }) =>
      `No documents can be built of ${version} with this tomwerk: ${problems === 1 ? 'one problem' : `${problems} problems, first`}: ${first}`,
  },
  hint: {
    de: ({ tomwerk }) =>
      tomwerk === '' ? '' : `Bauen Sie sie mit tomwerk ${tomwerk}; damit wurde sie freigegeben.`,
    en: ({ tomwerk }) =>
      tomwerk === '' ? '' : `Build it with tomwerk ${tomwerk}, with which it was released.`,
  },
});

export const customerNotInVersion = defineFinding<{
  customer: string;
  version: string;
  known: readonly string[];
}>({
  code: 'customer-not-in-version',
  severity: 'fatal',
  message: {
    de: ({ customer, version, known }) =>
      `In ${version} gibt es den Kunden \`${customer}\` nicht; ${known.length === 0 ? 'dort steht noch keiner in `content/customers`' : `dort stehen ${known.join(', ')}`}.`,
    en: ({ customer, version, known }) =>
      `In ${version} there is no customer \`${customer}\`; ${known.length === 0 ? 'there is none in `content/customers` there yet' : `there are ${known.join(', ')}`}.`,
  },
});

export const versionFindings: readonly AnyFinding[] = [
  versionTwice,
  dayUnknown,
  releasesMissing,
  dayBeforeFirstRelease,
  releaseTagMissing,
  releaseWithoutDay,
  versionOutOfReach,
  customerNotInVersion,
];
