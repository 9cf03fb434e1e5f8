import { harmless } from './harmless.ts';

/** What Markdown or HTML would read as more than a character. */
const special = /[\\`*_{}[\]#|~<>&@$^]|:(?=\S)/g;

/** What GitHub and GitLab make a link or a notification of, after Markdown: `@name`, `#1`, `!1`, `~label`, `:emoji:`, `www.`. */
const references = /(?<=[@#!~%$&:])(?=[\p{L}\p{N}_/])|(?<=\bwww)(?=\.)/giu;

/** What keeps such a sign and its name apart without being seen. */
const joint = '\u200B';

/**
 * A text of the content as code, in which GitHub and GitLab look for no names. Its fence is longer than any run of
 * backticks in it (CommonMark, 6.1).
 */
export function markdownCode(text: string): string {
  const plain = harmless(text);
  const runs = [...plain.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  return `${fence}${padding}${plain}${padding}${fence}`;
}

/** A message, whose words in backticks become code; everything else is plain. */
export function markdownMessage(message: string): string {
  return message
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? markdownCode(part.slice(1, -1)) : markdownText(part)))
    .join('');
}

/**
 * A text of the content as plain words within a line of Markdown: it shows as itself and does nothing. Special
 * characters become numeric references.
 */
export function markdownText(text: string): string {
  return escaped(harmless(text).replaceAll(references, joint));
}

function escaped(text: string): string {
  return text.replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}
