import type { BaseFile } from './base/baseFile.ts';
import type { OpenDocument } from './openDocument.ts';

/** One condition that a PDF must not break. */
export type Rule = {
  /** The failure condition of the Matterhorn protocol 1.1, or `own-…` for one of tomwerk's. */
  readonly checkpoint: string;
  /** Where the requirement stands: a standard and its clause, or the feature of tomwerk it is for. */
  readonly clause: string;
  /** What is verified, as a sentence about a good file. */
  readonly says: string;
  /** The places that break it, each as a sentence. */
  readonly find: (document: OpenDocument) => readonly string[];
  /** Files that break it, made from one that breaks none. */
  readonly broken: readonly Breakage[];
};

export type Breakage = {
  /** The fault, in words. */
  readonly fault: string;
  readonly apply: (base: BaseFile) => void;
  /** Other rules that the same fault cannot but break. */
  readonly also: readonly string[];
};

export type Finding = { readonly checkpoint: string; readonly place: string };

export function breakage(fault: string, apply: Breakage['apply'], also: readonly string[] = []): Breakage {
  return { fault, apply, also };
}
