import { report } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Context, ExitCode } from '../context.ts';
import { codeUnknown } from '../findings.ts';
import type { Registrar } from '../options.ts';
import { tellProblems } from '../tellProblems.ts';

const words = {
  about: {
    de: 'Erklärt eine Meldung: was sie bedeutet, warum sie wichtig ist, und ein Beispiel. Ohne Code: alle Codes.',
    en: 'Explains a message: what it means, why it matters, and an example. Without a code: all codes.',
  },
  code: {
    de: 'der Name in eckigen Klammern am Ende einer Meldung',
    en: 'the name in square brackets at the end of a message',
  },
} as const;

/** `tomwerk explain`: the reference of everything that tomwerk can report. */
export const explain: Registrar = (program, context, act) => {
  const { language } = context.speech;
  program
    .command('explain')
    .description(words.about[language])
    .argument('[code]', words.code[language])
    .action((code?: string) => act(() => runExplain(code, context)));
};

async function runExplain(code: string | undefined, context: Context): Promise<ExitCode> {
  const { world, speech } = context;
  // Loaded only now: no other command needs the pages.
  const [{ findingTopics }, { findingList }, { findingPage }] = await Promise.all([
    import('../findingTopics.ts'),
    import('../../reference/findings/findingIndex.ts'),
    import('../../reference/findings/findingPage.ts'),
  ]);
  if (code === undefined) {
    world.output.write(findingList(findingTopics, speech.language));
    return 0;
  }
  const entries = findingTopics.flatMap((topic) => topic.entries);
  const asked = entries.find(({ finding }) => finding.code === code);
  if (asked === undefined) {
    const codes = entries.map(({ finding }) => finding.code);
    tellProblems([report(codeUnknown, null, { code, nearest: nearest(code, codes) })], context);
    return 2;
  }
  world.output.write(findingPage(asked, speech.language));
  return 0;
}
