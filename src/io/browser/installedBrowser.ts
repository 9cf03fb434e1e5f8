import { delimiter, join } from 'node:path';
import type { Environment } from './environment.ts';
import { isProgram } from './isProgram.ts';

/** A Chromium or Chrome in one of the usual places of this operating system, or `null`. */
export function installedBrowser(environment: Environment): string | null {
  return usualPlaces(environment).find(isProgram) ?? null;
}

function usualPlaces(environment: Environment): readonly string[] {
  if (process.platform === 'darwin') return applications(environment);
  if (process.platform === 'win32') return programFiles(environment);
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function applications(environment: Environment): readonly string[] {
  const roots = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
  return ['Chromium', 'Google Chrome'].flatMap((name) =>
    roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function programFiles(environment: Environment): readonly string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  return ['Chromium', join('Google', 'Chrome')].flatMap((name) =>
    roots.map((root) => join(root, name, 'Application', 'chrome.exe')),
  );
}
