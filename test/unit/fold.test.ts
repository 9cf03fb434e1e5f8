import { describe, expect, it } from 'vitest';
import { findWords, searchable, wordsOf } from '../../templates/scripts/fold.js';

/** What of a text a query finds; `null` where one of its words is missing. */
function found(text: string, query: string): string[] | null {
  return findWords(searchable(text), wordsOf(query))?.map(([start, end]) => text.slice(start, end)) ?? null;
}

describe('a search', () => {
  it.each([
    ['Verfügbarkeit', 'verfügbar', 'Verfügbar'],
    ['Verfügbarkeit', 'VERFUEGBAR', 'Verfügbar'],
    ['Verfügbarkeit', 'verfugbar', 'Verfügbar'],
    ['Verfuegbarkeit', 'verfügbar', 'Verfuegbar'],
    ['Erneuerung der Anlage', 'erung', 'erung'],
    ['Die Maßnahme', 'massnahme', 'Maßnahme'],
    ['Die MASSNAHME', 'maßnahme', 'MASSNAHME'],
    ['Strom\u00ADversorgung', 'stromversorgung', 'Strom\u00ADversorgung'],
    ['per E-Mail', 'email', 'E-Mail'],
    ['per E‑Mail', 'e-mail', 'E‑Mail'],
    ['Kunden-Daten', 'kundendaten', 'Kunden-Daten'],
    ['Verfu\u0308gbar', 'verfugbar', 'Verfu\u0308gbar'],
    ['ÄRZTE', 'aerzte', 'ÄRZTE'],
    ['Café', 'cafe', 'Café'],
  ])('finds in “%s” for “%s”', (text, query, part) => {
    expect(found(text, query)).toContain(part);
  });

  it('finds words with any space between them, in any order', () => {
    expect(found('nach Art.\u00A032 DSGVO', 'dsgvo art. 32')).toEqual(
      expect.arrayContaining(['DSGVO', 'Art.', '32']),
    );
  });

  it('finds every place', () => {
    expect(found('Strom, Notstrom', 'strom')).toEqual(expect.arrayContaining(['Strom', 'strom']));
  });

  it('finds a place once, though it looks for it in two ways', () => {
    expect(found('Notstrom', 'strom')).toEqual(['strom']);
    expect(found('Verfügbar, verfuegbar', 'verfuegbar')).toHaveLength(2);
  });

  it('asks for all words', () => {
    expect(found('Strom aus dem Netz', 'strom aggregat')).toBeNull();
  });

  it('asks for nothing with spaces or hyphens alone', () => {
    expect(wordsOf(' \u00A0 - – ')).toEqual([]);
    expect(found('Strom', '  ')).toEqual([]);
  });

  it('keeps places right behind characters that take two', () => {
    expect(found('🔒 Straße 𝒜 Größe', 'größe')).toContain('Größe');
  });
});
