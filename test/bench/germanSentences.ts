/** Draws from lists, always in the same order: a linear congruential generator (Numerical Recipes) with a fixed seed. */
export type Draw = {
  readonly of: <T>(values: readonly [T, ...T[]]) => T;
  /** A whole number from `low` to `high`. */
  readonly between: (low: number, high: number) => number;
};

export function drawing(seed: number): Draw {
  let state = seed;
  const between = (low: number, high: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
  return { between, of: (values) => values[between(0, values.length - 1)] ?? values[0] };
}

const places = [
  'Rechenzentrum',
  'Hauptgebäude',
  'Archiv',
  'Serverraum',
  'Lager',
  'Leitstand',
  'Prüflabor',
  'Außenlager',
  'Schulungsraum',
  'Empfang',
  'Ausweichstandort',
  'Technikraum',
  'Versand',
  'Druckzentrum',
] as const;
const systems = [
  'Datenbank',
  'Mail',
  'Verzeichnis',
  'Abrechnungs',
  'Telefon',
  'Archiv',
  'Personal',
  'Protokoll',
  'Sicherungs',
  'Überwachungs',
  'Zeiterfassungs',
  'Druck',
  'Bestell',
  'Vertrags',
  'Fernwartungs',
  'Test',
  'Entwicklungs',
  'Akten',
] as const;
const parts = [
  'server',
  'zugänge',
  'konten',
  'daten',
  'protokolle',
  'schnittstellen',
  'sicherungen',
  'schlüssel',
  'rechte',
  'meldungen',
  'auszüge',
  'datenträger',
  'netze',
  'verbindungen',
  'arbeitsplätze',
] as const;
const people = [
  'Die Leitung Betrieb',
  'Die Datenschutzkoordination',
  'Das Team Netzwerk',
  'Die Innere Revision',
  'Der Empfang',
  'Die Personalabteilung',
  'Das Team Speicher',
  'Die Bereitschaft',
  'Die Hausverwaltung',
  'Das Team Anwendungen',
] as const;
const acts = [
  'prüft',
  'sichtet',
  'sperrt',
  'ersetzt',
  'erfasst',
  'löscht',
  'bestätigt',
  'vergleicht',
  'verschließt',
  'versiegelt',
] as const;
const intervals = [
  'an jedem Werktag',
  'in jeder Woche',
  'in jedem Monat',
  'in jedem Quartal',
  'in jedem Jahr',
  'nach jedem Umbau',
  'vor jeder Freigabe',
  'nach jeder Störung',
  'bei jedem Wechsel einer Rolle',
  'am Ende jeder Schicht',
] as const;
const states = [
  'verschlüsselt gespeichert',
  'nur mit zwei Faktoren erreichbar',
  'vom übrigen Netz getrennt',
  'in einem Verzeichnis erfasst',
  'einem Mandanten zugeordnet',
  'durch ein Siegel gesichert',
  'mit einem Ablaufdatum versehen',
  'an zwei Orten vorhanden',
  'gegen Schreiben gesperrt',
  'einzeln protokolliert',
] as const;
const purposes = [
  'damit niemand ohne Auftrag auf sie zugreift',
  'damit ein Verlust am selben Tag auffällt',
  'damit die Daten verschiedener Kunden getrennt bleiben',
  'damit eine Wiederherstellung gelingt',
  'damit nachträglich feststeht, wer sie geändert hat',
  'damit sie nach Ende des Vertrags gelöscht sind',
] as const;

function things(draw: Draw): string {
  return `${draw.of(systems)}${draw.of(parts)}`;
}

/** A title such as „Abrechnungsprotokolle im Archiv“. */
export function germanTitle(draw: Draw): string {
  return `${things(draw)} und ${things(draw)} im Bereich ${draw.of(places)}`;
}

/** A sentence as measures hold it; most name two of some hundred things, so that hardly two are alike. */
export function germanSentence(draw: Draw): string {
  const forms = [
    () =>
      `${draw.of(people)} ${draw.of(acts)} die ${things(draw)} im Bereich ${draw.of(places)} ${draw.of(intervals)}.`,
    () => `Die ${things(draw)} und die ${things(draw)} sind ${draw.of(states)}, ${draw.of(purposes)}.`,
    () =>
      `Im Bereich **${draw.of(places)}** sind die ${things(draw)} ${draw.of(states)} und ${draw.of(states)}.`,
    () =>
      `Weichen ${things(draw)} von den ${things(draw)} ab, ${draw.of(purposes).replace('damit', 'so zeigt sich, ob')}.`,
    () =>
      `${draw.of(people)} ${draw.of(acts)} ${draw.of(intervals)} die *${things(draw)}*, ${draw.of(purposes)}.`,
    () =>
      `Spätestens nach :value[frist] ${draw.of(acts)} ${draw.of(people).replace(/^D/, 'd')} die ${things(draw)}.`,
  ] as const;
  return draw.of(forms)();
}
