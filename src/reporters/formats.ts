import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarifReport } from './sarif.ts';

/** Reports for other programs, by the word of `--format`. A new one is one file and one line here. */
export const reporters = {
  json: (diagnostics, { speech }) => jsonReport(diagnostics, speech),
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  markdown: markdownReport,
} satisfies Readonly<Record<string, Reporter>>;
