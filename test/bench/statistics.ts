export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Prints a heading above columns of figures. */
export function heading(text: string): void {
  process.stdout.write(`${text.padEnd(42)}     min  median     max\n`);
}

/** Prints the least, the middle and the greatest of some figures, beside the goal for the middle one. */
export function row(name: string, values: readonly number[], unit: string, goal = ''): void {
  const figures = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
    value.toFixed(2).padStart(8),
  );
  process.stdout.write(`${name.padEnd(42)}${figures.join('')} ${unit.padEnd(4)} ${goal}\n`);
}
