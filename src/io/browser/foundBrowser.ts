/** A browser on this machine. */
export type FoundBrowser = {
  readonly executable: string;
  /** A configuration of fontconfig that replaces the one of the system, or `null`. */
  readonly fontConfiguration: string | null;
  /** Unpacks the libraries that come with it and returns their folder; `null` where none come with it. */
  readonly unpackLibraries: (() => Promise<string>) | null;
};
