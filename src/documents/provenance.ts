/** Where a version comes from: what it was made of, and with what. */
export type Provenance = {
  /** `contentDigest` of everything that was read. */
  readonly contentDigest: string;
  /** The tag of the release that is built, such as `v1.2.0`; `null` for a draft. */
  readonly tag: string | null;
  /** Id of the last commit; `null` without version control. */
  readonly commit: string | null;
  /** Whether the content was changed after that commit; `false` without one. */
  readonly isModified: boolean;
  readonly toolchain: Toolchain;
  /** The tools with which the release was made, where its tag names others; `null` where nothing differs. */
  readonly recorded: Toolchain | null;
};

/** The tools that decide the bytes of a document. */
export type Toolchain = {
  /** Versions, such as `0.1.0`. */
  readonly tomwerk: string;
  readonly node: string;
  /** `null` for what is not printed. */
  readonly chromium: string | null;
  /** SHA-256 of the code of tomwerk, of the typefaces and of the templates, each as `contentDigest` gives it. */
  readonly program: string;
  readonly fonts: string;
  readonly templates: string;
};

/** The same, printed with this browser; what is not printed is compared without one. */
export function printedWith<T extends { readonly provenance: Provenance }>(
  of: T,
  chromium: string | null,
): T {
  const { provenance } = of;
  const toolchain = { ...provenance.toolchain, chromium };
  const recorded = provenance.recorded && otherTools(toolchain, provenance.recorded);
  return { ...of, provenance: { ...provenance, toolchain, recorded } };
}

/** Every tool, in the order in which documents name them. */
const toolNames = [
  'tomwerk',
  'program',
  'node',
  'chromium',
  'templates',
  'fonts',
] as const satisfies readonly (keyof Toolchain)[];

/** The tools of a release that differ from those at hand. */
export function differingTools(toolchain: Toolchain, recorded: Toolchain): readonly (keyof Toolchain)[] {
  return toolNames.filter((name) => toolchain[name] !== recorded[name]);
}

function otherTools(toolchain: Toolchain, recorded: Toolchain): Toolchain | null {
  const comparable = toolchain.chromium === null ? { ...recorded, chromium: null } : recorded;
  return differingTools(toolchain, comparable).length === 0 ? null : comparable;
}
