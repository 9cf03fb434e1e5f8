import { catalogueExplanations } from '../catalogue/explanations.ts';
import { checkTopics } from '../checks/index.ts';
import { settingExplanations } from '../checks/settings/explanations.ts';
import { disclosureExplanations } from '../disclosure/explanations.ts';
import { fieldExplanations } from '../entries/fieldExplanations.ts';
import { frontmatterExplanations } from '../entries/frontmatterExplanations.ts';
import { markdownExplanations } from '../entries/markdownExplanations.ts';
import { textExplanations } from '../entries/textExplanations.ts';
import { gateExplanations } from '../gate/explanations.ts';
import { gateChecks } from '../gate/index.ts';
import { htmlExplanations } from '../html/explanations.ts';
import { browserExplanations } from '../io/browser/explanations.ts';
import { changeExplanations } from '../io/changeExplanations.ts';
import { gitExplanations } from '../io/git/gitExplanations.ts';
import { tagExplanations } from '../io/git/tagExplanations.ts';
import { newFileExplanations } from '../io/newFileExplanations.ts';
import { outputExplanations } from '../io/output/explanations.ts';
import { workingTreeExplanations } from '../io/workingTreeExplanations.ts';
import type { Topic } from '../reference/findings/described.ts';
import { releaseExplanations } from '../release/explanations.ts';
import { comparingExplanations } from './comparing/explanations.ts';
import { draftingExplanations } from './drafting/explanations.ts';
import { versionExplanations } from './edition/versionExplanations.ts';
import { cliExplanations } from './explanations.ts';
import { releasingExplanations } from './releasing/explanations.ts';

/** Everything that tomwerk can report, with its explanation, by topic: the checks first, then what the stages find. */
export const findingTopics: readonly Topic[] = [
  ...checkTopics.map(({ title, checks }) => ({ title, entries: checks })),
  {
    title: { de: 'Schwelle vor einem Release', en: 'Gate before a release' },
    entries: [...gateChecks, ...gateExplanations, ...draftingExplanations],
  },
  {
    title: { de: 'Einstellungen der Prüfungen', en: 'Settings of the checks' },
    entries: settingExplanations,
  },
  {
    title: { de: 'Kopf einer Datei', en: 'Frontmatter of a file' },
    entries: [...frontmatterExplanations, ...fieldExplanations],
  },
  {
    title: { de: 'Text einer Datei', en: 'Text of a file' },
    entries: [...textExplanations, ...markdownExplanations],
  },
  {
    title: { de: 'Dateien und Ordner', en: 'Files and folders' },
    entries: [...catalogueExplanations, ...workingTreeExplanations, ...newFileExplanations],
  },
  {
    title: { de: 'Fassungen in Git', en: 'Versions in Git' },
    entries: [...gitExplanations, ...versionExplanations, ...comparingExplanations],
  },
  {
    title: { de: 'Veröffentlichen', en: 'Releases' },
    entries: [...releasingExplanations, ...tagExplanations, ...releaseExplanations],
  },
  { title: { de: 'Vorlagen', en: 'Templates' }, entries: htmlExplanations },
  {
    title: { de: 'Dokumente', en: 'Documents' },
    entries: [...disclosureExplanations, ...browserExplanations, ...outputExplanations],
  },
  {
    title: { de: 'Aufruf von tomwerk', en: 'Calls of tomwerk' },
    entries: [...cliExplanations, ...changeExplanations],
  },
];
