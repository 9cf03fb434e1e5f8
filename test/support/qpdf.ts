import { spawnSync } from 'node:child_process';

/** Whether qpdf, an independent reader of PDF, is installed; nothing of tomwerk needs it. */
export const isQpdfInstalled = spawnSync('qpdf', ['--version']).status === 0;

/** What `qpdf --check` finds in a file; empty when it is sound. */
export function qpdfFindings(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? stderr : `${stdout}${stderr}`;
}
