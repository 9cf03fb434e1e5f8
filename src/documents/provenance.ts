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
};

/** The tools that decide the bytes of a document. */
export type Toolchain = {
  /** Versions, such as `0.1.0`. */
  readonly tomwerk: string;
  readonly node: string;
  /** `null` for what is not printed. */
  readonly chromium: string | null;
  /** SHA-256 of the typefaces and of the templates, each as `contentDigest` gives it. */
  readonly fonts: string;
  readonly templates: string;
};

/** The same, printed with this browser. */
export function printedWith<T extends { readonly provenance: Provenance }>(
  of: T,
  chromium: string | null,
): T {
  const { provenance } = of;
  return { ...of, provenance: { ...provenance, toolchain: { ...provenance.toolchain, chromium } } };
}
