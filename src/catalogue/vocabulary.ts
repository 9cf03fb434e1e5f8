/** The values a field may take; the words for them stand in `templates/words/<language>.json`. */
export const statuses = ['planned', 'partial', 'implemented', 'retired'] as const;
export const visibilities = ['internal', 'customer', 'public'] as const;
export const topics = ['scope', 'changes', 'roles', 'rules', 'measures', 'glossary', 'legal'] as const;
export const units = [
  's',
  'min',
  'h',
  'd',
  'week',
  'month',
  'year',
  'percent',
  'characters',
  'count',
] as const;
export const evidenceTypes = [
  'audit-report',
  'certificate',
  'contract',
  'document',
  'log',
  'test-report',
  'training-record',
  'other',
] as const;
export const changeClasses = ['editorial', 'equal', 'improved', 'lowered', 'scope'] as const;
export const frameworkStatuses = ['in-force', 'superseded', 'repealed', 'reference-only'] as const;

export const checkSeverities = ['off', 'info', 'warning', 'error'] as const;

export type EvidenceType = (typeof evidenceTypes)[number];
export type Unit = (typeof units)[number];
export type Status = (typeof statuses)[number];
export type Visibility = (typeof visibilities)[number];
export type Topic = (typeof topics)[number];
