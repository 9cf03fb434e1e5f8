import type { Toolchain } from '../documents/provenance.ts';
import { compareCodePoints } from '../source/sourceTree.ts';

/** A file of a release, as `SHA256SUMS` names it. */
export type ReleasedFile = { readonly name: string; readonly sha256: string };

/** What the annotated tag of a release says: what it brings, with what it was made, and the digests of its files. */
export type TagMessage = {
  readonly version: string;
  readonly organisation: string;
  /** The language of its first line. */
  readonly language: 'de' | 'en';
  /** What it tells customers, without markup: a paragraph each. */
  readonly summary: readonly string[];
  /** The whole id of the commit that is released: a tag that was moved stands on another. */
  readonly commit: string;
  readonly toolchain: Toolchain;
  /** In code-point order of their names. */
  readonly files: readonly ReleasedFile[];
};

/** What the message of a tag turned out to be. `foreign`: it holds no sums of ours, and says nothing of them. */
export type ReadMessage =
  | { readonly kind: 'release'; readonly message: TagMessage }
  | { readonly kind: 'foreign' }
  /** In a form that only another tomwerk knows. */
  | { readonly kind: 'unknown-format'; readonly format: string }
  /** It claims to be ours, and is not what we write. */
  | { readonly kind: 'damaged' };

const format = 'tomwerk-release/1';
const titles = { de: 'Handbuch', en: 'Handbook' } as const;
/** What begins the digests, which stand exactly as in the file of that name. */
const sumsTitle = 'SHA256SUMS';

/**
 * The message of the tag. Everything that somebody words freely stands behind a mark (`> `, or the first word of the
 * title), so that no text can look like a line of the digests, neither here nor to `sha256sum --check`.
 */
export function writeTagMessage({ version, organisation, language, ...message }: TagMessage): string {
  const paragraphs = message.summary.map(oneLine).filter((paragraph) => paragraph !== '');
  const summary = paragraphs.map((paragraph) => `> ${paragraph}\n`);
  const { tomwerk, node, chromium, program, fonts, templates } = message.toolchain;
  return [
    `${titles[language]} ${version} – ${oneLine(organisation)}\n\n`,
    summary.length === 0 ? '' : `${summary.join('>\n')}\n`,
    `${format}\ncommit ${message.commit}\n`,
    `tomwerk ${tomwerk}\nnode ${node}\n${chromium === null ? '' : `chromium ${chromium}\n`}`,
    `program ${program}\nfonts ${fonts}\ntemplates ${templates}\n`,
    `\n${sumsTitle}\n`,
    ...message.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`),
  ].join('');
}

/**
 * Reads the message of a tag, with the signature that Git appends or without. What is read is exactly what would be
 * written: a message that says the same in any other way is damaged.
 */
export function readTagMessage(text: string): ReadMessage {
  const written = withoutSignature(text);
  const claimed = written.split('\n').find((line) => /^tomwerk-release\//.test(line));
  if (claimed === undefined) return { kind: 'foreign' };
  const message = parseMessage(written);
  if (message !== null && writeTagMessage(message) === written) return { kind: 'release', message };
  const isOther = /^tomwerk-release\/[0-9]{1,6}$/.test(claimed) && claimed !== format;
  return isOther ? { kind: 'unknown-format', format: claimed } : { kind: 'damaged' };
}

const version = String.raw`[0-9]+\.[0-9]+\.[0-9]+`;
const tool = '[0-9A-Za-z][0-9A-Za-z.+-]*';
const sha256 = '[0-9a-f]{64}';
const commit = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const messagePattern = new RegExp(
  String.raw`^(?<title>${titles.de}|${titles.en}) (?<version>${version}) – (?<organisation>[^\n]+)\n\n` +
    String.raw`(?<summary>(?:>[^\n]*\n)+\n)?${format}\ncommit (?<commit>${commit})\n` +
    String.raw`tomwerk (?<tomwerk>${tool})\nnode (?<node>${tool})\n(?:chromium (?<chromium>${tool})\n)?` +
    String.raw`program (?<program>${sha256})\nfonts (?<fonts>${sha256})\ntemplates (?<templates>${sha256})\n` +
    String.raw`\n${sumsTitle}\n(?<files>(?:${sha256}  [^\n]+\n)+)$`,
);
/** A file that lies beside the others, whatever the system: no path, nothing hidden. */
const fileName = /^[0-9A-Za-z][0-9A-Za-z._-]{0,254}$/;

function parseMessage(text: string): TagMessage | null {
  const groups = messagePattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const group = (name: string): string => groups[name] ?? '';
  const files = linesOf(group('files')).map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }));
  if (!areDistinct(files)) return null;
  return {
    version: group('version'),
    organisation: group('organisation'),
    language: group('title') === titles.de ? 'de' : 'en',
    summary: linesOf(group('summary')).flatMap((line) => (line === '>' ? [] : [line.slice(2)])),
    commit: group('commit'),
    toolchain: {
      tomwerk: group('tomwerk'),
      node: group('node'),
      chromium: groups['chromium'] ?? null,
      program: group('program'),
      fonts: group('fonts'),
      templates: group('templates'),
    },
    files,
  };
}

/** Whether every name is one of a file of ours, and greater than the one before. */
function areDistinct(files: readonly ReleasedFile[]): boolean {
  return files.every(({ name }, index) => {
    const before = files[index - 1];
    if (!fileName.test(name) || name === sumsTitle) return false;
    return before === undefined || compareCodePoints(before.name, name) < 0;
  });
}

const signature =
  /\n(?<begin>-----BEGIN (?<kind>PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----\n)(?:[A-Z][A-Za-z]*: [^\n]*\n|[0-9A-Za-z+/=]*\n)*-----END \k<kind>-----\n*$/;

/** Without the signature that Git appends, where nothing else stands behind it, and without empty lines at the end. */
function withoutSignature(text: string): string {
  const found = signature.exec(text);
  return (found === null ? text : text.slice(0, found.index + 1)).replace(/\n{2,}$/, '\n');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A text on one line, whatever somebody takes for the end of one. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
