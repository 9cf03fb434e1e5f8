import { reporters } from '../../reporters/formats.ts';
import { type CheckFlags, runCheck } from '../checking/runCheck.ts';
import { choice, option, type Registrar } from '../options.ts';

const words = {
  about: {
    de: 'Prüft den Inhalt: jedes Problem mit Datei, Zeile und Spalte, dann alles, was zu tun ist.',
    en: 'Checks the content: every problem with file, line and column, then all that is to be done.',
  },
  format: {
    de: 'Form des Berichts (ics nur mit --due)',
    en: 'form of the report (ics only with --due)',
  },
  all: {
    de: 'auch jede offene Angabe und jede Lücke an ihrer Stelle zeigen',
    en: 'show every open fact and every gap at its place, too',
  },
  due: {
    de: 'statt des Berichts alle Termine: Überprüfungen, Nachweise, geplante Maßnahmen',
    en: 'all dates instead of the report: reviews, evidence, planned measures',
  },
  since: {
    de: 'auch vergleichen mit dieser Version, ohne Angabe mit dem letzten Release: Schutz wird nicht ohne Genehmigung schwächer',
    en: 'also compare with this version, or else the last release: protection gets no weaker without a waiver',
  },
  changed: {
    de: 'Änderung (von git diff; - liest die Standardeingabe), deren Probleme in github und markdown zuerst kommen',
    en: 'change (of git diff; - reads standard input) whose problems come first in github and markdown',
  },
} as const;

/** `tomwerk check`: the content is sound, and what is left to do. */
export const check: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const formats = ['text', ...Object.keys(reporters), 'ics'];
  const command = program.command('check').description(words.about[language]);
  command
    .addOption(choice('--format <format>', words.format[language], formats).default('text'))
    .addOption(option('--all', words.all[language]))
    .addOption(option('--due', words.due[language]))
    .addOption(option('--since [version]', words.since[language]))
    .addOption(option('--changed <diff>', words.changed[language]))
    .action(() => act(() => runCheck(command.optsWithGlobals<CheckFlags>(), context)));
};
