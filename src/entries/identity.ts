/** Every kind of file that the content folder may hold. */
export const kinds = [
  'organisation',
  'rule',
  'category',
  'measure',
  'chapter',
  'service',
  'subprocessor',
  'customer',
  'framework',
  'release',
] as const;
export type Kind = (typeof kinds)[number];

/** Who a file is, as its path says. */
export type Identity = {
  readonly kind: Kind;
  readonly id: string;
  /** The language of a translation that stands beside its source, such as `en`; `null` for the source itself. */
  readonly language: string | null;
  /** For a measure, the id of the category whose folder it lies in. */
  readonly category: string | null;
};

type Place = {
  readonly kind: Kind;
  readonly folder: string;
  readonly pattern: RegExp;
  readonly example: string;
};

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const language = String.raw`(?:\.(?<language>[a-z]{2}))?`;
const categoryFolder = `content/measures/[0-9.]+-(?<category>${slug})`;

/** Where each kind lives; the first pattern that fits decides. */
const places: readonly Place[] = [
  place('organisation', 'content', `content/(?<id>organisation)${language}\\.md`, 'organisation.md'),
  place('rule', 'content/codex', `content/codex/\\d+-(?<id>${slug})${language}\\.md`, '01-passwoerter.md'),
  place(
    'category',
    'content/measures',
    `${categoryFolder}/index${language}\\.md`,
    '1.1-vertraulichkeit/index.md',
  ),
  place(
    'measure',
    'content/measures',
    `${categoryFolder}/(?<id>${slug})${language}\\.md`,
    '1.1-vertraulichkeit/magnetkarten.md',
  ),
  place('chapter', 'content/handbook', `content/handbook/\\d+-(?<id>${slug})${language}\\.md`, '01-zweck.md'),
  place('service', 'content/services', `content/services/(?<id>${slug})${language}\\.md`, 'hosting.md'),
  place(
    'subprocessor',
    'content/subprocessors',
    `content/subprocessors/(?<id>${slug})${language}\\.md`,
    'rechenzentrum.md',
  ),
  place(
    'customer',
    'content/customers',
    `content/customers/(?<id>${slug})${language}\\.md`,
    'musterkunde.md',
  ),
  place('framework', 'content/frameworks', `content/frameworks/(?<id>${slug})\\.yaml`, 'gdpr.yaml'),
  place(
    'release',
    'content/releases',
    `content/releases/(?<id>\\d+\\.\\d+\\.\\d+)${language}\\.md`,
    '1.2.0.md',
  ),
];

function place(kind: Kind, folder: string, pattern: string, example: string): Place {
  return { kind, folder, pattern: new RegExp(`^${pattern}$`), example };
}

/** Who the file at this path is, or `null` when no kind of file lives there under such a name. */
export function identityOf(path: string): Identity | null {
  for (const { kind, pattern } of places) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const category = groups['category'] ?? null;
    return {
      kind,
      id: groups['id'] ?? category ?? '',
      language: groups['language'] ?? null,
      category: kind === 'measure' ? category : null,
    };
  }
  return null;
}

/** A file name that would fit where this path lies, or `null` when nothing of ours lives in that folder. */
export function exampleFor(path: string): string | null {
  const inFolder = places.filter(({ folder }) => folder !== 'content' && path.startsWith(`${folder}/`));
  return inFolder.at(-1)?.example ?? null;
}
