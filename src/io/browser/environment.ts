/** The environment variables of a process, as a value. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a browser needs that the environment does not say. */
export type Additions = {
  /** Folder of shared libraries to look in first, or `null`. */
  readonly libraries: string | null;
  /** A configuration of fontconfig that replaces the one of the system, or `null`. */
  readonly fontConfiguration: string | null;
};

/**
 * What the browser gets to see of the environment: what it needs to start, and not the access tokens of a CI job.
 * Language and time zone are the same everywhere, so that they cannot change a document.
 */
export function browserEnvironment(
  environment: Environment,
  { libraries, fontConfiguration }: Additions,
): Record<string, string> {
  const passed: Record<string, string> = { LANG: 'C.UTF-8', TZ: 'UTC' };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && passedOn.has(name.toUpperCase())) passed[name] = value;
  }
  if (libraries !== null) {
    passed['LD_LIBRARY_PATH'] = [libraries, environment['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
  }
  if (fontConfiguration !== null) passed['FONTCONFIG_FILE'] = fontConfiguration;
  return passed;
}

const passedOn = new Set([
  'PATH',
  'LD_LIBRARY_PATH',
  'FONTCONFIG_FILE',
  'FONTCONFIG_PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'XDG_RUNTIME_DIR',
  'TMPDIR',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'SYSTEMROOT',
  'WINDIR',
]);
