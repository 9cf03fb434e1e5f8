import { definePatternCheck } from '../patternCheck.ts';

/** What makes “state of the art” or a standard checkable: the name of a guideline, a law or a version. */
const yardstick = /TR-\d|\bISO\b|\bDIN\b|\bBSI\b|\bNIST\b|\bTLS\b|\bAES\b|IT-Grundschutz|\bArt\.|\bC5\b/;

/** Words that promise nothing that could be verified. */
export const wordingVague = definePatternCheck({
  code: 'wording-vague',
  severity: 'warning',
  title: { de: 'Unbestimmte Zusage', en: 'Indefinite promise' },
  message: {
    de: ({ text, about }) => `„${text}“ sagt Kunden nicht, was gilt. ${about}`,
    en: ({ text, about }) => `“${text}” does not tell customers what holds. ${about}`,
  },
  why: {
    de: 'Kunden müssen die Maßnahmen prüfen können. Was nur „angemessen“ oder „nach Industriestandard“ ist, lässt sich weder prüfen noch nachweisen; Aufsicht und Prüfer erkennen es nicht an.',
    en: 'Customers must be able to verify the measures. What is merely “appropriate” or “industry standard” can neither be verified nor proven; authorities and auditors do not accept it.',
  },
  sources: [
    {
      de: 'Art. 28 Abs. 1 und Abs. 3 lit. h DSGVO (hinreichende Garantien, Nachweise)',
      en: 'Art. 28(1) and (3)(h) GDPR (sufficient guarantees, proof)',
    },
    {
      de: 'Durchführungsbeschluss (EU) 2021/915, Anhang III: Maßnahmen sind konkret und nicht allgemein zu beschreiben',
      en: 'Implementing Decision (EU) 2021/915, Annex III: measures are to be described concretely and not generically',
    },
  ],
  where: 'customer',
  items: 'promises',
  patterns: [
    {
      match:
        /(?<!\p{L})(?:Industriestandar[dt]s?|industrie-?üblich\p{L}{0,2}|branchenüblich\p{L}{0,2}|marktüblich\p{L}{0,2}|handelsüblich\p{L}{0,2}|industry[- ]standards?|best practices?)(?!\p{L})/iu,
      unless: yardstick,
      about: {
        de: 'Nennen Sie das Verfahren oder die Norm, zum Beispiel „TLS 1.3“ oder „nach BSI TR-02102-2“.',
        en: 'Name the procedure or the standard, such as “TLS 1.3” or “following BSI TR-02102-2”.',
      },
      hits: [
        'gemäß Industriestandart',
        'nach Industriestandard verschlüsselt',
        'branchenübliche Verfahren',
        'nach Best Practice',
      ],
      misses: [
        'TLS 1.3',
        'nach BSI TR-02102-2',
        'nach Industriestandard, nämlich AES-256',
        'Industrie',
        'die Branche der Kunden',
        'Standardvertragsklauseln',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:(?:aktuelle[mnr]? )?Stand der Technik|Stands der Technik|state[ -]of[ -]the[ -]art)(?!\p{L})/iu,
      unless: yardstick,
      about: {
        de: 'Nennen Sie, woran der Stand der Technik gemessen wird, zum Beispiel „nach BSI TR-02102-1“, oder das Verfahren selbst.',
        en: 'Name what the state of the art is measured by, such as “following BSI TR-02102-1”, or the procedure itself.',
      },
      hits: ['Wir verschlüsseln nach dem Stand der Technik.', 'state-of-the-art encryption'],
      misses: [
        'nach dem Stand der Technik gemäß BSI TR-02102-1',
        'Art. 32 DSGVO verlangt, den Stand der Technik zu berücksichtigen.',
        'Technik',
        'Stand: 30.06.2026',
        'Der Stand der Updates wird geprüft.',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:angemessen|geeignet|ausreichend|hinreichend|adäquat|zeitnah|appropriate|adequate|sufficient|suitable)(?:e[mnrs]?)? (?:(?:technische[nr]?|organisatorische[nr]?|technical|organi[sz]ational)(?: (?:und|and|oder|or))? ?){0,2}(?:Maßnahmen?|Schutz\p{L}{0,12}|Sicherheit\p{L}{0,12}|Verfahren|Vorkehrungen|Mittel|Weise|Abständen|Schritte|measures?|protection|security|safeguards?|manner|steps)(?!\p{L})/iu,
      unless: /Art\. ?(?:2[458]|32)|Article|Verordnung|überprüf|Risik|risk|nennt|verlangt|verpflichtet/i,
      about: {
        de: 'Beschreiben Sie, was getan wird, statt es zu bewerten.',
        en: 'Describe what is done instead of rating it.',
      },
      hits: [
        'Wir treffen angemessene Maßnahmen.',
        'geeignete technische und organisatorische Maßnahmen',
        'Daten sind durch ausreichenden Schutz gesichert.',
        'appropriate technical and organisational measures',
      ],
      misses: [
        'Art. 32 DSGVO verlangt angemessene Maßnahmen.',
        'Der Server ist für die Datenbank geeignet.',
        'geeignete Bewerber',
        'Maßnahmen, die ein dem Risiko angemessenes Schutzniveau gewährleisten',
        'Wir überprüfen, ob die geeigneten Maßnahmen wirken.',
        'Schutzmaßnahmen gegen Feuer',
        'ausreichend Platz',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:bei Bedarf|im Bedarfsfall|nach Möglichkeit|soweit (?:technisch )?möglich|wenn möglich|so weit wie möglich|(?:soweit|falls|sofern|wenn) (?:erforderlich|nötig|notwendig|sinnvoll)|if possible|where(?:ver)? possible|whenever possible|as needed|if (?:needed|necessary|required)|where (?:appropriate|applicable|necessary))(?!\p{L})/iu,
      about: {
        de: 'Sagen Sie, in welchem Fall es geschieht und wer das entscheidet.',
        en: 'Say in which case it is done and who decides.',
      },
      hits: [
        'Updates erfolgen bei Bedarf.',
        'nach Möglichkeit verschlüsselt',
        'Daten werden, soweit erforderlich, pseudonymisiert.',
        'Access is reviewed as needed.',
      ],
      misses: [
        'Der Bedarf wird jährlich ermittelt.',
        'nach Bedarfsermittlung',
        'Eine Genehmigung ist erforderlich.',
        'Täglich um 02:00',
        'ein möglichst kurzer Ausfall',
        'Möglich ist der Zutritt nur in Begleitung.',
        'bei jedem Zutritt',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:in der Regel|grundsätzlich|üblicherweise|normalerweise|im Allgemeinen|ggf\.|gegebenenfalls|generally|usually|typically|normally)(?!\p{L})/iu,
      about: {
        de: 'Gilt es immer, dann lassen Sie das Wort weg; gibt es Ausnahmen, dann nennen Sie sie.',
        en: 'If it always holds, leave the word out; if there are exceptions, name them.',
      },
      hits: [
        'Daten werden grundsätzlich verschlüsselt.',
        'in der Regel täglich',
        'ggf. mit VPN',
        'usually encrypted',
      ],
      misses: [
        'Regel 3 des Codex',
        'Grundsätze der Verarbeitung',
        'Daten werden immer verschlüsselt.',
        'nach den Regeln der Technik',
        'der Grundsatz der Datenminimierung',
        'allgemein bekannt',
      ],
    },
    {
      match: /(?<![\p{L}/])(?:usw\.|u\. ?v\. ?m\.|u\. ?ä\.|etc\.?|und so weiter|and so on)(?!\p{L})/iu,
      about: {
        de: 'Zählen Sie vollständig auf, oder nennen Sie den Oberbegriff.',
        en: 'Give the whole list, or name what the items have in common.',
      },
      hits: ['Firewall, Virenschutz usw.', 'Türen, Fenster etc. sind gesichert.', 'locks, alarms etc.'],
      misses: ['/etc/hosts', 'Ethernet', 'Fetch', 'und weiter geht es', 'so weit wie nötig', 'und sowohl'],
    },
    {
      match:
        /(?<!\p{L})(?:regelmäßig\p{L}{0,2}|zeitnah(?:e[nmrs]?)?|periodisch|regularly|promptly|in a timely manner)(?!\p{L})/iu,
      // A number, an interval or the law's own words make it definite.
      unless:
        /\d|\uFFFC|täglich|wöchentlich|monatlich|jährlich|stündlich|quartal|halbjahr|Art\.|daily|weekly|monthly|yearly|annual|hourly|quarterly|DSGVO|GDPR/i,
      titles: false,
      about: {
        de: 'Nennen Sie den Abstand oder die Frist, zum Beispiel „täglich“ oder „binnen 14 Tagen“.',
        en: 'Name the interval or the time limit, such as “daily” or “within 14 days”.',
      },
      hits: [
        'Wir sichern die Systeme regelmäßig.',
        'Updates werden zeitnah eingespielt.',
        'Backups are tested regularly.',
      ],
      misses: [
        'Regelmäßig, mindestens alle 12 Monate, wird geprüft.',
        'Daten werden täglich gesichert.',
        'Die Regel gilt für alle.',
        'Art. 32 Abs. 1 lit. d DSGVO verlangt, die Wirksamkeit regelmäßig zu prüfen.',
        'Zeitnahme am Terminal',
        'unregelmäßige Zugriffe fallen auf',
      ],
    },
    {
      match: /(?<!\p{L})(?:DIN ?66399(?:-\d)?|ISO(?:\/IEC)? ?21964(?:-\d)?)(?!\d)/iu,
      unless:
        /Schutzklassen? \d|Sicherheitsstufen? (?:[PFOTHE]-? ?)?\d|(?<!\p{L})[PFOTHE]-[1-7]|protection class \d|security level/iu,
      titles: false,
      about: {
        de: 'Die Norm kennt drei Schutzklassen und sieben Sicherheitsstufen; nennen Sie, welche gelten.',
        en: 'The standard has three protection classes and seven security levels; name those that hold.',
      },
      hits: ['Papier wird gemäß DIN 66399 vernichtet.', 'destroyed following ISO/IEC 21964'],
      misses: [
        'DIN 66399, Schutzklasse 3',
        'gemäß DIN 66399, Sicherheitsstufe P-4',
        'ISO/IEC 21964-1, P-5',
        'DIN 66398',
        'Papier wird vernichtet.',
        'ISO/IEC 27001',
      ],
    },
  ],
});
