import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const committerMissing = defineFinding<Record<string, never>>({
  code: 'committer-missing',
  severity: 'fatal',
  message: {
    de: () => 'Git weiß nicht, wer Sie sind; ein Tag nennt, wer ihn gesetzt hat.',
    en: () => 'Git does not know who you are; a tag names who made it.',
  },
  hint: {
    de: () =>
      'Schreiben Sie `git config --global user.name "Vorname Nachname"` und `git config --global user.email "name@beispiel.de"`, mit Ihren Angaben.',
    en: () =>
      'Write `git config --global user.name "Your Name"` and `git config --global user.email "you@example.com"`, with your own.',
  },
});

export const signingKeyMissing = defineFinding<Record<string, never>>({
  code: 'signing-key-missing',
  severity: 'fatal',
  message: {
    de: () => 'Git soll Tags mit SSH signieren; in Ihren eigenen Einstellungen steht aber kein Schlüssel.',
    en: () => 'Git is to sign tags with SSH; but your own settings name no key.',
  },
  hint: {
    de: () =>
      'Nennen Sie ihn mit `git config --global user.signingkey ~/.ssh/id_ed25519.pub`, oder veröffentlichen Sie mit `--no-sign`.',
    en: () =>
      'Name it with `git config --global user.signingkey ~/.ssh/id_ed25519.pub`, or release with `--no-sign`.',
  },
});

export const signingFailed = defineFinding<{ tag: string; reason: string }>({
  code: 'signing-failed',
  severity: 'fatal',
  message: {
    de: ({ tag, reason }) =>
      `Der Tag \`${tag}\` ließ sich nicht signieren: ${reason || 'Git antwortet nicht'}`,
    en: ({ tag, reason }) => `The tag \`${tag}\` could not be signed: ${reason || 'Git does not answer'}`,
  },
  hint: {
    de: () => 'Es wurde nichts angelegt. Ohne Unterschrift veröffentlichen Sie mit `--no-sign`.',
    en: () => 'Nothing was made. With `--no-sign` you release without a signature.',
  },
});

export const tagRefused = defineFinding<{ tag: string; reason: string }>({
  code: 'tag-refused',
  severity: 'fatal',
  message: {
    de: ({ tag, reason }) => `Git legt den Tag \`${tag}\` nicht an: ${reason || 'Git antwortet nicht'}`,
    en: ({ tag, reason }) => `Git does not make the tag \`${tag}\`: ${reason || 'Git does not answer'}`,
  },
});

export const tagMeanwhile = defineFinding<{ tag: string }>({
  code: 'tag-meanwhile',
  severity: 'fatal',
  message: {
    de: ({ tag }) => `Den Tag \`${tag}\` hat inzwischen jemand anders angelegt.`,
    en: ({ tag }) => `Somebody else has made the tag \`${tag}\` meanwhile.`,
  },
  hint: {
    de: () => 'Es bleibt, wie es ist. Läuft dieselbe Veröffentlichung noch in einem anderen Fenster?',
    en: () => 'It is left as it is. Is the same release running in another window?',
  },
});

export const tagFindings: readonly AnyFinding[] = [
  committerMissing,
  signingKeyMissing,
  signingFailed,
  tagRefused,
  tagMeanwhile,
];
