/** Bounds on what is read from a project: far above a real one, far below what fills the memory of a runner. */
export const treeLimits = {
  /** Files and folders together, without those whose names are ignored. */
  entries: 20_000,
  fileMebibytes: 10,
  totalMebibytes: 256,
} as const;
