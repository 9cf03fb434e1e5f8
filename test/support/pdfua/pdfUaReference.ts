import { leftOut, machineConditions } from './leftOut.ts';
import type { Rule } from './rule.ts';
import { machineChecks, ownRules, protocolRules } from './rules.ts';

/** The page `docs/pdf-ua.md`: what the tests verify about every PDF. */
export function pdfUaReference(): string {
  return `${[
    '# What is verified about every PDF',
    '<!-- Generated from test/support/pdfua by `npm run test:update`. -->',
    `Every PDF of the test suite passes ${machineChecks} machine checks, with no finding: ${protocolRules.length} of the
${machineConditions.length} conditions of the Matterhorn protocol 1.1 that a machine can check, and ${ownRules.length} of tomwerk's own. That is all that may be said.
Whether a document is accessible takes a person as well: whether the texts that stand for pictures say what they show, whether
the order of reading makes sense. So no document says that it conforms to PDF/UA-1 (ISO 14289-1).`,
    `The checker lies in \`test/support/pdfua\`. It reads PDFs with a library of its own and shares nothing with \`src/pdf\`, so that
it does not share its errors ([decision 0017](decisions/0017-an-independent-reader-of-pdfs.md)). Each check stands in \`rules/\` with
the faults that it is tested with: small changes to one good file, each of which it has to find, and no other check with it.`,
    '## Of the Matterhorn protocol',
    tableOf(protocolRules),
    '## Of our own',
    tableOf(ownRules),
    '## Left out',
    leftOut.map(({ checkpoints, reason }) => `- ${checkpoints.join(', ')}: ${reason}`).join('\n'),
  ].join('\n\n')}\n`;
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map(({ checkpoint, clause, says, broken }) => {
    const faults = broken.map(({ fault }) => fault).join('; ');
    return `| ${checkpoint} | ${says} | ${clause} | ${faults} |`;
  });
  return ['| check | what is verified | from | tested with |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
