/** What German authors write in place of a value of the schema. */
const values: Readonly<Record<string, readonly string[]>> = {
  implemented: ['umgesetzt', 'erledigt', 'vorhanden', 'aktiv'],
  partial: ['teilweise', 'teilweise umgesetzt', 'teils'],
  planned: ['geplant', 'offen'],
  retired: ['außer kraft', 'beendet', 'entfallen', 'abgelöst'],
  internal: ['intern'],
  customer: ['kunde', 'kunden', 'für kunden'],
  public: ['öffentlich'],
  effective: ['wirksam'],
  partly: ['teilweise', 'teilweise wirksam'],
  ineffective: ['unwirksam', 'nicht wirksam'],
  higher: ['höher', 'hoch', 'mehr'],
  lower: ['niedriger', 'tiefer', 'weniger'],
  s: ['sekunde', 'sekunden', 'sek'],
  min: ['minute', 'minuten'],
  h: ['stunde', 'stunden', 'std'],
  d: ['tag', 'tage'],
  week: ['woche', 'wochen'],
  month: ['monat', 'monate'],
  year: ['jahr', 'jahre'],
  percent: ['prozent', '%'],
  characters: ['zeichen', 'stellen'],
  count: ['anzahl', 'stück', 'mal'],
  certificate: ['zertifikat'],
  contract: ['vertrag'],
  document: ['dokument'],
  log: ['protokoll'],
  'test-report': ['prüfbericht', 'testbericht'],
  'training-record': ['schulungsnachweis', 'schulung'],
  'audit-report': ['auditbericht', 'audit'],
  editorial: ['redaktionell'],
  equal: ['gleich', 'gleichwertig', 'unverändert'],
  improved: ['verbessert', 'besser', 'stärker'],
  lowered: ['abgesenkt', 'gesenkt', 'verschlechtert', 'schwächer'],
  scope: ['umfang', 'geltungsbereich'],
  other: ['sonstiges', 'andere'],
};

/** The allowed value that a German word means, or the empty text. */
export function fromGerman(typed: string, allowed: readonly string[]): string {
  const word = typed.replace(/^["']|["']$/g, '').toLowerCase();
  return allowed.find((value) => values[value]?.includes(word)) ?? '';
}
