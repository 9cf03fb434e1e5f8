import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const browserMissing = defineFinding<Record<never, never>>({
  code: 'browser-missing',
  severity: 'fatal',
  message: {
    de: () => 'Es ist kein Chromium und kein Chrome da, mit dem sich PDF-Dateien erzeugen lassen.',
    en: () => 'There is no Chromium and no Chrome with which PDF files could be made.',
  },
  hint: {
    de: () =>
      'Führen Sie `npm ci` aus, oder nennen Sie in der Umgebungsvariable `PUPPETEER_EXECUTABLE_PATH` ein installiertes Chromium oder Chrome.',
    en: () =>
      'Run `npm ci`, or name an installed Chromium or Chrome in the environment variable `PUPPETEER_EXECUTABLE_PATH`.',
  },
});

export const browserPathMissing = defineFinding<{ path: string }>({
  code: 'browser-path-missing',
  severity: 'fatal',
  message: {
    de: ({ path }) => `\`PUPPETEER_EXECUTABLE_PATH\` nennt \`${path}\`; dort liegt kein Programm.`,
    en: ({ path }) => `\`PUPPETEER_EXECUTABLE_PATH\` names \`${path}\`, where there is no program.`,
  },
  hint: {
    de: () => 'Berichtigen Sie die Umgebungsvariable, oder löschen Sie sie: tomwerk sucht dann selbst.',
    en: () => 'Correct the environment variable, or remove it: tomwerk then looks by itself.',
  },
});

export const browserFailed = defineFinding<{ path: string; reason: string }>({
  code: 'browser-failed',
  severity: 'fatal',
  message: {
    de: ({ path, reason }) => `Der Browser \`${path}\` lässt sich nicht starten. Seine Meldung: ${reason}`,
    en: ({ path, reason }) => `The browser \`${path}\` cannot be started. It says: ${reason}`,
  },
  hint: {
    de: () =>
      'Nennen Sie in der Umgebungsvariable `PUPPETEER_EXECUTABLE_PATH` ein Chromium oder Chrome, das sich starten lässt.',
    en: () =>
      'Name a Chromium or Chrome that starts in the environment variable `PUPPETEER_EXECUTABLE_PATH`.',
  },
});

export const browserUnsandboxed = defineFinding<{ path: string }>({
  code: 'browser-unsandboxed',
  severity: 'warning',
  message: {
    de: ({ path }) =>
      `Das Betriebssystem erlaubt dem Browser \`${path}\` nicht, sich abzuschotten; er druckt ohne diesen Schutz.`,
    en: ({ path }) =>
      `The operating system does not let the browser \`${path}\` isolate itself; it prints without that protection.`,
  },
  hint: {
    de: () =>
      'Erlauben Sie auf diesem Rechner Namensräume für Benutzer (user namespaces), oder drucken Sie nur Inhalte, denen Sie vertrauen.',
    en: () => 'Allow user namespaces on this machine, or print only content that you trust.',
  },
});

export const browserLost = defineFinding<{ document: string; reason: string }>({
  code: 'browser-lost',
  severity: 'fatal',
  message: {
    de: ({ document, reason }) =>
      `Der Browser wurde beendet, bevor \`${document}\` gedruckt war. Die Meldung: ${reason}`,
    en: ({ document, reason }) =>
      `The browser ended before \`${document}\` was printed. The message: ${reason}`,
  },
  hint: {
    de: () => 'Starten Sie den Befehl noch einmal; oft fehlte nur Arbeitsspeicher.',
    en: () => 'Run the command again; often it was only short of memory.',
  },
});

export const printTimeout = defineFinding<{ document: string; seconds: number }>({
  code: 'print-timeout',
  severity: 'fatal',
  message: {
    de: ({ document, seconds }) =>
      `\`${document}\` war nach ${seconds} Sekunden noch nicht gedruckt; der Browser wurde beendet.`,
    en: ({ document, seconds }) =>
      `\`${document}\` was not printed after ${seconds} seconds; the browser was ended.`,
  },
});

export const printNavigated = defineFinding<{ document: string; address: string }>({
  code: 'print-navigated',
  severity: 'fatal',
  message: {
    de: ({ document, address }) =>
      `\`${document}\` wollte beim Drucken eine andere Seite zeigen (\`${address}\`); es entstand kein PDF.`,
    en: ({ document, address }) =>
      `\`${document}\` tried to show another page (\`${address}\`) while it was printed; no PDF was made.`,
  },
  hint: {
    de: () => 'Entfernen Sie die Weiterleitung (etwa `<meta http-equiv="refresh">`) aus der Vorlage.',
    en: () => 'Remove the redirection (such as `<meta http-equiv="refresh">`) from the template.',
  },
});

export const printEmpty = defineFinding<{ document: string }>({
  code: 'print-empty',
  severity: 'fatal',
  message: {
    de: ({ document }) => `\`${document}\` hat keinen Text, der sich drucken ließe; es entstand kein PDF.`,
    en: ({ document }) => `\`${document}\` has no text that could be printed; no PDF was made.`,
  },
});

export const fontUnloaded = defineFinding<{ document: string; fonts: readonly string[] }>({
  code: 'font-unloaded',
  severity: 'fatal',
  message: {
    de: ({ document, fonts }) =>
      `Der Browser kann für \`${document}\` diese Schriften nicht laden: ${quoted(fonts)}.`,
    en: ({ document, fonts }) => `The browser cannot load these fonts for \`${document}\`: ${quoted(fonts)}.`,
  },
  hint: {
    de: () =>
      'Betten Sie die Schriften in der Vorlage als `data:`-Adressen ein; aus dem Netz wird nichts geladen.',
    en: () => 'Embed the fonts in the template as `data:` addresses; nothing is loaded from the network.',
  },
});

export const pageNumberMissing = defineFinding<{ document: string; ids: readonly string[] }>({
  code: 'page-number-missing',
  severity: 'fatal',
  message: {
    de: ({ document, ids }) =>
      `In \`${document}\` steht ein Verweis auf die Seite von ${quoted(ids)}, aber kein Link führt dorthin; nur über Links sind Seitenzahlen zu ermitteln.`,
    en: ({ document, ids }) =>
      `\`${document}\` refers to the page of ${quoted(ids)}, but no link leads there; page numbers are only known for the targets of links.`,
  },
  hint: {
    de: () => 'Setzen Sie in der Vorlage neben `data-page-of` einen Link auf dieselbe Stelle.',
    en: () => 'Put a link to the same place beside `data-page-of` in the template.',
  },
});

export const pageNumbersUnstable = defineFinding<{ document: string; ids: readonly string[] }>({
  code: 'page-numbers-unstable',
  severity: 'fatal',
  message: {
    de: ({ document, ids }) =>
      `Die Seitenzahlen in \`${document}\` verschieben den Umbruch immer wieder, zuletzt bei ${quoted(ids)}.`,
    en: ({ document, ids }) =>
      `The page numbers in \`${document}\` keep moving the page breaks, at last for ${quoted(ids)}.`,
  },
  hint: {
    de: () => 'Geben Sie den Seitenzahlen in der Vorlage eine feste Breite.',
    en: () => 'Give the page numbers a fixed width in the template.',
  },
});

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

export const browserFindings: readonly AnyFinding[] = [
  browserMissing,
  browserPathMissing,
  browserFailed,
  browserUnsandboxed,
  browserLost,
  printTimeout,
  printNavigated,
  printEmpty,
  fontUnloaded,
  pageNumberMissing,
  pageNumbersUnstable,
];
