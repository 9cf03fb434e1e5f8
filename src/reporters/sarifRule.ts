import type { Fingerprinted } from './fingerprints.ts';
import { harmless } from './harmless.ts';
import { type Speech, speak } from './words.ts';

/**
 * A rule of SARIF: what a code looks for and why it matters. Where nothing is known of a code apart from its words, the
 * first of its results says it.
 */
export function ruleOf(code: string, found: readonly Fingerprinted[], speech: Speech): object {
  const { language } = speech;
  const background = speech.backgrounds.get(code);
  const first = found.find(({ diagnostic }) => diagnostic.code === code);
  const spoken = first === undefined ? null : speak(first.diagnostic, speech);
  const title = background?.title[language] ?? spoken?.message ?? code;
  const why = background?.why[language] ?? spoken?.hint ?? title;
  const sources = background?.sources.map((source) => source[language]) ?? [];
  return {
    id: code,
    shortDescription: { text: harmless(title) },
    fullDescription: { text: harmless(why) },
    help: { text: [why, ...sources].map(harmless).join('\n') },
  };
}
