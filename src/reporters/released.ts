import type { MessageLanguage } from '../diagnostics/finding.ts';
import { paint, type TextOptions } from './text.ts';
import type { Speech } from './words.ts';

/** A release that was made, and where it may be sent. */
export type Released = {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly isSigned: boolean;
  /** What `git push` gets: the remote repository, and a branch that is not there yet. */
  readonly remote: string | null;
  readonly branch: string | null;
};

const words: Readonly<
  Record<
    MessageLanguage,
    {
      readonly title: (version: string) => string;
      readonly tag: (tag: string, commit: string, isSigned: boolean) => string;
      readonly push: string;
      readonly remote: string;
    }
  >
> = {
  de: {
    title: (version) => `Version ${version} ist angelegt.`,
    tag: (tag, commit, isSigned) =>
      `Git-Tag ${tag} auf Commit ${commit}, ${isSigned ? 'signiert' : 'ohne Signatur'}; er nennt die Prüfsummen der Dateien.`,
    push: 'Gesendet wurde nichts. Veröffentlicht wird sie mit:',
    remote: '<Name des entfernten Repositorys>',
  },
  en: {
    title: (version) => `Version ${version} is made.`,
    tag: (tag, commit, isSigned) =>
      `Git tag ${tag} on commit ${commit}, ${isSigned ? 'signed' : 'not signed'}; it names the digests of the files.`,
    push: 'Nothing was sent. It is published by:',
    remote: '<name of the remote repository>',
  },
};

/** What was released, and what is left to do. */
export function releasedReport(
  { version, tag, commit, isSigned, remote, branch }: Released,
  { language }: Speech,
  options: TextOptions,
): string {
  const { title, tag: tagLine, push, remote: someRemote } = words[language];
  const command = ['git push', remote ?? someRemote, ...(branch === null ? [] : [branch]), tag].join(' ');
  return [
    paint(title(version), 'bold', options),
    tagLine(tag, commit.slice(0, 12), isSigned),
    push,
    `  ${command}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
