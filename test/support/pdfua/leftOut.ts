/** Conditions that a machine can check and that are not checked, and why none of them can go unseen. */
export type LeftOut = { readonly checkpoints: readonly string[]; readonly reason: string };

export const leftOut: readonly LeftOut[] = [
  {
    checkpoints: ['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'],
    reason: 'They are about encodings other than Identity-H. `own-font-kind` finds any other encoding.',
  },
  {
    checkpoints: ['31-012', '31-013'],
    reason: 'They are about Type 1 fonts. `own-font-kind` finds any such font.',
  },
  {
    checkpoints: numbered('31', 17, 26),
    reason:
      'They are about TrueType fonts that are not part of a Type 0 font. `own-font-kind` finds any such font.',
  },
];

/** All conditions that the protocol holds a machine able to check (Matterhorn protocol 1.1). */
export const machineConditions: readonly string[] = [
  ...['01-003', '01-004', '01-005', '01-007', '02-001', '02-003', '02-004'],
  ...[...numbered('06', 1, 3), ...numbered('07', 1, 2), ...numbered('09', 4, 8), '10-001'],
  ...[...numbered('11', 1, 6), '13-004', '14-002', '14-003', '14-006', '14-007', '15-003'],
  ...['17-002', '17-003', '19-003', '19-004', ...numbered('20', 1, 3), '21-001', '25-001'],
  ...['26-001', '26-002', '28-002', ...numbered('28', 4, 12), ...numbered('28', 14, 18)],
  ...['30-001', '30-002', ...numbered('31', 1, 9), ...numbered('31', 11, 30)],
];

function numbered(checkpoint: string, first: number, last: number): readonly string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${checkpoint}-${String(first + index).padStart(3, '0')}`,
  );
}
