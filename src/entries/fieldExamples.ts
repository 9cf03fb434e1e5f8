/** A line of frontmatter that is right, for each field whose form is not plain; placeholders stand in “…”. */
const examples: Readonly<Record<string, string>> = {
  languages: 'languages: [de]',
  roles: 'roles: { betrieb: { de: Leitung Betrieb } }',
  classification: 'classification: { handbook: internal, annex: customer }',
  number: 'number: "1.3.1"',
  status: 'status: implemented',
  visibility: 'visibility: customer',
  owner: 'owner: betrieb',
  approver: 'approver: geschaeftsleitung',
  providedBy: 'providedBy: [own]',
  services: 'services: [hosting]',
  validFrom: 'validFrom: 2026-01-01',
  targetDate: 'targetDate: 2027-03-31',
  retired: 'retired: { on: 2026-03-31, reason: … }',
  supersedes: 'supersedes: [usv-systeme]',
  review: 'review: { every: P12M, last: 2026-03-31 }',
  every: 'every: P12M',
  last: 'last: 2026-03-31',
  controls: 'controls: { gdpr: [art32-1-b] }',
  parameters: 'parameters: { dauer: { value: 15, unit: min, stronger: higher } }',
  value: 'value: 15',
  unit: 'unit: min',
  stronger: 'stronger: higher',
  evidence: 'evidence: [{ type: document, ref: … }]',
  type: 'type: document',
  validUntil: 'validUntil: 2027-12-31',
  contract: 'contract: { reference: …, date: 2026-01-31 }',
  date: 'date: 2026-03-31',
  effective: 'effective: 2026-05-01',
  on: 'on: 2026-03-31',
  noticePeriod: 'noticePeriod: P6W',
  class: 'class: equal',
  waivers: 'waivers: [{ measure: …, reason: …, approver: …, notice: 2026-03-31 }]',
  title: 'title: …',
};

/** How a field is written, by its path such as `parameters.dauer` or `controls.gdpr`. */
export function exampleOf(field: string): string {
  const [first = '', ...below] = field.split(/[.[]/);
  const name = (below.at(-1) ?? first).replace(']', '');
  const group = below.length === 1 ? groups[first] : undefined;
  if (group !== undefined) return group.replace('{name}', name);
  return examples[name] ?? examples[first] ?? `${name}: …`;
}

/** Fields whose members have names of the author's own. */
const groups: Readonly<Record<string, string>> = {
  parameters: '{name}: { value: 15, unit: min, stronger: higher }',
  controls: '{name}: [art32-1-b]',
  roles: '{name}: { de: … }',
};
