import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './gitFindings.ts';

/** What the reference says about versions that cannot be read from Git. */
export const gitExplanations = explained(findings, {
  gitMissing: {
    title: { de: 'Kein Git', en: 'No Git' },
    why: {
      de: 'Frühere Fassungen stehen nur in Git.',
      en: 'Earlier versions are only in Git.',
    },
    example: {},
  },
  repositoryMissing: {
    title: { de: 'Kein Repository', en: 'No repository' },
    why: {
      de: 'Frühere Fassungen stehen nur in einem Git-Repository.',
      en: 'Earlier versions are only in a Git repository.',
    },
    example: { folder: 'tom' },
  },
  repositoryUnreadable: {
    title: { de: 'Repository, das sich nicht lesen lässt', en: 'Repository that cannot be read' },
    why: {
      de: 'Was Git nicht lesen kann, soll nicht als leer gelten.',
      en: 'What Git cannot read must not count as empty.',
    },
    example: { folder: 'tom', reason: 'bad config line 1 in file .git/config' },
  },
  commitMissing: {
    title: { de: 'Noch kein Commit', en: 'No commit yet' },
    why: {
      de: 'Eine Fassung ist ein Commit; vor dem ersten gibt es keine.',
      en: 'A version is a commit; before the first there is none.',
    },
    example: { folder: 'tom' },
  },
  historyShallow: {
    title: { de: 'Geschichte unvollständig', en: 'History incomplete' },
    why: {
      de: 'Ohne alle Git-Tags und Commits wäre die Antwort womöglich still die falsche.',
      en: 'Without all tags and commits the answer might be the wrong one, in silence.',
    },
    example: { folder: 'tom' },
  },
  historyLeftOut: {
    title: { de: 'Kein Änderungsverlauf', en: 'No change history' },
    why: {
      de: 'Eine Geschichte, die mitten darin beginnt, nennt falsche erste Fassungen; dann bleibt sie besser weg.',
      en: 'A history that begins halfway names wrong first versions; it is better left out.',
    },
    example: { folder: 'tom' },
  },
  historyUnreadable: {
    title: { de: 'Änderungsverlauf, der sich nicht lesen lässt', en: 'Change history that cannot be read' },
    why: {
      de: 'Die Dokumente entstehen auch ohne Geschichte; dass sie fehlt, soll auffallen.',
      en: 'The documents are made without a history as well; that it is missing should be noticed.',
    },
    example: { folder: 'tom' },
  },
  versionName: {
    title: { de: 'Name, den keine Fassung tragen kann', en: 'Name that no version can have' },
    why: {
      de: 'Ausdrücke, deren Antwort nicht allein an den Commits hängt, benennen keine Fassung.',
      en: 'Expressions whose answer depends on more than the commits name no version.',
    },
    example: { ref: 'v1.0.0..v1.1.0' },
  },
  versionUnknown: {
    title: { de: 'Fassung, die es nicht gibt', en: 'Version that does not exist' },
    why: {
      de: 'Eine verschriebene Fassung soll nicht still durch eine andere ersetzt werden.',
      en: 'A mistyped version must not be replaced by another one in silence.',
    },
    example: { ref: 'v1.2', nearest: 'v1.2.0' },
  },
  versionNotFetched: {
    title: { de: 'Fassung, die womöglich nicht geholt wurde', en: 'Version that may not have been fetched' },
    why: {
      de: 'In einem flachen Klon ist nicht zu sehen, ob es die Fassung gibt.',
      en: 'A shallow clone does not show whether the version exists.',
    },
    example: { ref: 'v1.2.0' },
  },
  versionAmbiguous: {
    title: { de: 'Mehrere Commits gemeint', en: 'Several commits meant' },
    why: {
      de: 'Eine verkürzte Kennung soll nicht still einen von mehreren Commits wählen.',
      en: 'A shortened id must not choose one of several commits in silence.',
    },
    example: { ref: '1a2b', commits: ['1a2b3c4d5e6f', '1a2b4d5e6f70'] },
  },
  versionWithoutCommit: {
    title: { de: 'Git-Tag ohne Commit', en: 'Tag without commit' },
    why: {
      de: 'Nur ein Commit enthält ein ganzes Projekt.',
      en: 'Only a commit holds a whole project.',
    },
    example: { ref: 'schluessel' },
  },
  contentNotInVersion: {
    title: { de: 'Fassung ohne Inhalt', en: 'Version without content' },
    why: {
      de: 'Vor dem ersten Inhalt gibt es nichts, woraus Dokumente entstehen könnten.',
      en: 'Before the first content there is nothing from which documents could be made.',
    },
    example: { folder: 'tom', commit: '1a2b3c4d5e6f' },
  },
  objectsMissing: {
    title: { de: 'Fehlende oder beschädigte Objekte', en: 'Missing or damaged objects' },
    why: {
      de: 'Die Kennung eines Commits steht für genau seine Dateien; fehlt eine, ist es nicht mehr dieselbe Fassung.',
      en: 'The id of a commit stands for exactly its files; where one is missing it is no longer the same version.',
    },
    example: { folder: 'tom', object: '1a2b3c4d5e6f' },
  },
  submodule: {
    title: { de: 'Submodul', en: 'Submodule' },
    why: {
      de: 'Ein Commit enthält von einem Submodul nur die Kennung, nicht die Dateien.',
      en: 'Of a submodule, a commit holds the id only and not the files.',
    },
    example: { name: 'vorlagen' },
  },
});
