import { Command, type Help, type Option } from 'commander';
import { messageLanguages } from '../diagnostics/finding.ts';
import { readOwnVersion } from '../io/readToolchain.ts';
import type { Context } from './context.ts';
import { choice, option } from './options.ts';

const words = {
  about: {
    de: 'Dokumentation als Code für technische und organisatorische Maßnahmen (Art. 32 DSGVO).',
    en: 'Documentation as code for technical and organisational measures (Art. 32 GDPR).',
  },
  project: {
    de: 'Ordner des Projekts; ohne Angabe der nächste über dem aktuellen',
    en: 'folder of the project; the nearest above the current one if left out',
  },
  messages: { de: 'Sprache der Meldungen', en: 'language of the messages' },
  help: { de: 'zeigt diese Hilfe', en: 'shows this help' },
  version: { de: 'zeigt die Version von tomwerk', en: 'shows the version of tomwerk' },
  after: {
    de: '\nRückgabe: 0 alles in Ordnung, 1 Fehler im Inhalt, 2 tomwerk konnte nicht laufen.',
    en: '\nExit codes: 0 all is well, 1 errors in the content, 2 tomwerk could not run.',
  },
} as const;

const germanTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
};

/** The command line without its commands: help and errors go to the world, in the language of its messages. */
export async function makeProgram({ world, speech: { language } }: Context): Promise<Command> {
  const program = new Command('tomwerk')
    .description(words.about[language])
    .version(await readOwnVersion(), '-V, --version', words.version[language])
    .addOption(option('--project <folder>', words.project[language]))
    .addOption(choice('--messages <language>', words.messages[language], messageLanguages))
    .addHelpText('after', words.after[language])
    .helpOption('-h, --help', words.help[language])
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (language === 'de' ? (germanTitles[title] ?? title) : title),
      styleUsage: (text) =>
        language === 'de' ? text.replace('[options]', '[Optionen]').replace('[command]', '[Befehl]') : text,
      subcommandTerm: (command) => command.name(),
      optionDescription,
    })
    .configureOutput({ writeOut: world.output.write, writeErr: () => undefined });
  return program;
}

/** What an option does, and the words it takes. The `Help` of commander words the same in English. */
function optionDescription(this: Help, { description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map((word) => (word === defaultValue ? `${word}*` : word)).join(' | ');
  return choices === undefined ? description : `${description}: ${choices}`;
}
