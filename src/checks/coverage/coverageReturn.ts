import { defineCoverage } from './defineCoverage.ts';

/** Art. 28(3)(g) GDPR: deletion or return of the data at the end of the services. */
export const coverageReturn = defineCoverage({
  code: 'coverage-return',
  title: { de: 'Lücke: Löschung oder Rückgabe', en: 'Gap: deletion or return' },
  what: {
    de: 'die Löschung oder Rückgabe der Daten nach Ende des Auftrags',
    en: 'deletion or return of the data at the end of the services',
  },
  law: { de: 'Art. 28 Abs. 3 lit. g DSGVO', en: 'Art. 28(3)(g) GDPR' },
  why: {
    de: 'Am Ende des Vertrags wählt der Kunde zwischen Löschung und Rückgabe; beides muss vorbereitet sein.',
    en: 'At the end of the contract the customer chooses between deletion and return; both must be prepared.',
  },
  hint: {
    de: 'Beschreiben Sie, wie und bis wann Daten und Kopien zurückgegeben oder gelöscht werden.',
    en: 'Describe how and by when data and copies are returned or deleted.',
  },
  controls: ['art28-3-g'],
  perService: false,
  sample: 'Rückgabe und Löschung nach Auftragsende',
});
