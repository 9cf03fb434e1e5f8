import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

const usageWords: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  option: { de: 'Die Option `{name}` gibt es hier nicht.', en: 'There is no option `{name}` here.' },
  command: { de: 'Den Befehl `{name}` gibt es nicht.', en: 'There is no command `{name}`.' },
  which: {
    de: 'Nach `{name}` fehlt, was der Befehl tun soll.',
    en: 'Behind `{name}` it is missing what the command shall do.',
  },
  value: { de: 'Der Option `{name}` fehlt ihr Wert.', en: 'The option `{name}` lacks its value.' },
  argument: { de: 'Dem Befehl fehlt die Angabe `{name}`.', en: 'The command lacks its argument `{name}`.' },
  extra: {
    de: 'Mit `{name}` kann dieser Befehl nichts anfangen.',
    en: 'This command has no use for `{name}`.',
  },
};

export const usage = defineFinding<{ problem: string; name: string; nearest: string }>({
  code: 'usage',
  severity: 'fatal',
  message: {
    de: ({ problem, name }) => (usageWords[problem]?.de ?? '').replaceAll('{name}', name),
    en: ({ problem, name }) => (usageWords[problem]?.en ?? '').replaceAll('{name}', name),
  },
  hint: {
    de: ({ nearest }) =>
      nearest === '' ? '`tomwerk --help` zeigt, was es gibt.' : `Gemeint ist wohl \`${nearest}\`.`,
    en: ({ nearest }) =>
      nearest === '' ? '`tomwerk --help` shows what there is.' : `Probably \`${nearest}\` is meant.`,
  },
});

export const optionValue = defineFinding<{ option: string; typed: string; allowed: readonly string[] }>({
  code: 'option-value',
  severity: 'fatal',
  message: {
    de: ({ option, typed, allowed }) =>
      `\`${option}\` kann nicht \`${typed}\` sein; möglich ist ${allowed.map((word) => `\`${word}\``).join(', ')}.`,
    en: ({ option, typed, allowed }) =>
      `\`${option}\` cannot be \`${typed}\`; it may be ${allowed.map((word) => `\`${word}\``).join(', ')}.`,
  },
});

export const projectMissing = defineFinding<{ folder: string }>({
  code: 'project-missing',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `Weder in \`${folder}\` noch darüber liegt ein Projekt mit \`content/organisation.md\`.`,
    en: ({ folder }) =>
      `Neither in \`${folder}\` nor above it is there a project with \`content/organisation.md\`.`,
  },
  hint: {
    de: () => 'Wechseln Sie in den Ordner des Projekts, oder nennen Sie ihn mit `--project`.',
    en: () => 'Change into the folder of the project, or name it with `--project`.',
  },
});

export const customerUnknown = defineFinding<{ customer: string; known: readonly string[] }>({
  code: 'customer-unknown',
  severity: 'fatal',
  message: {
    de: ({ customer, known }) =>
      `Den Kunden \`${customer}\` gibt es nicht; ${known.length === 0 ? 'in `content/customers` liegt noch keiner' : `bekannt sind ${known.join(', ')}`}.`,
    en: ({ customer, known }) =>
      `There is no customer \`${customer}\`; ${known.length === 0 ? 'there is none in `content/customers` yet' : `known are ${known.join(', ')}`}.`,
  },
  hint: {
    de: ({ customer }) =>
      `Legen Sie ihn als \`content/customers/${customer}.md\` an, mit \`id\` und \`name\`.`,
    en: ({ customer }) => `Create it as \`content/customers/${customer}.md\`, with \`id\` and \`name\`.`,
  },
});

export const handbookForCustomer = defineFinding<Record<string, never>>({
  code: 'handbook-for-customer',
  severity: 'fatal',
  message: {
    de: () => 'Das Handbuch ist intern und wird nicht für einen Kunden gebaut.',
    en: () => 'The handbook is internal and is not built for a customer.',
  },
  hint: {
    de: () => 'Lassen Sie `--only handbook` oder `--customer` weg.',
    en: () => 'Leave out `--only handbook` or `--customer`.',
  },
});

export const calendarWithoutDue = defineFinding<Record<string, never>>({
  code: 'calendar-without-due',
  severity: 'fatal',
  message: {
    de: () => 'Als Kalender (`--format ics`) gibt es nur die Termine.',
    en: () => 'Only the dates come as a calendar (`--format ics`).',
  },
  hint: {
    de: () => 'Schreiben Sie `tomwerk check --due --format ics`.',
    en: () => 'Write `tomwerk check --due --format ics`.',
  },
});

export const dueFormat = defineFinding<{ format: string }>({
  code: 'due-format',
  severity: 'fatal',
  message: {
    de: ({ format }) => `Mit \`--due\` gibt es die Formen \`text\` und \`ics\`, nicht \`${format}\`.`,
    en: ({ format }) => `With \`--due\` there are the forms \`text\` and \`ics\`, not \`${format}\`.`,
  },
});

export const diffUnreadable = defineFinding<{ name: string }>({
  code: 'diff-unreadable',
  severity: 'fatal',
  message: {
    de: ({ name }) => `\`${name}\` enthält keine Änderung, wie \`git diff\` sie schreibt.`,
    en: ({ name }) => `\`${name}\` holds no change as \`git diff\` writes it.`,
  },
  hint: {
    de: () =>
      'Zum Beispiel: `git diff --relative main...HEAD | tomwerk check --format markdown --changed -`.',
    en: () => 'For example: `git diff --relative main...HEAD | tomwerk check --format markdown --changed -`.',
  },
});

export const codeUnknown = defineFinding<{ code: string; nearest: string }>({
  code: 'code-unknown',
  severity: 'fatal',
  message: {
    de: ({ code }) => `Den Code \`${code}\` meldet tomwerk nie.`,
    en: ({ code }) => `tomwerk never reports the code \`${code}\`.`,
  },
  hint: {
    de: ({ nearest }) =>
      nearest === '' ? '`tomwerk explain` zeigt alle Codes.' : `Gemeint ist wohl \`${nearest}\`.`,
    en: ({ nearest }) =>
      nearest === '' ? '`tomwerk explain` shows all codes.' : `Probably \`${nearest}\` is meant.`,
  },
});

export const cliFindings: readonly AnyFinding[] = [
  usage,
  optionValue,
  projectMissing,
  customerUnknown,
  handbookForCustomer,
  calendarWithoutDue,
  dueFormat,
  diffUnreadable,
  codeUnknown,
];
