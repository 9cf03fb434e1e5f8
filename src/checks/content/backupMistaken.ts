import { definePatternCheck } from '../patternCheck.ts';

/** Redundancy that is called a backup. */
export const backupMistaken = definePatternCheck({
  code: 'backup-mistaken',
  severity: 'warning',
  title: { de: 'Redundanz statt Datensicherung', en: 'Redundancy instead of a backup' },
  message: {
    de: ({ text, about }) => `„${text}“: ${about}`,
    en: ({ text, about }) => `“${text}”: ${about}`,
  },
  hint: {
    de: () => 'Nennen Sie es Schutz vor Ausfall, und beschreiben Sie die Datensicherung als eigene Maßnahme.',
    en: () => 'Call it protection against failure, and describe the backup as a measure of its own.',
  },
  why: {
    de: 'Kunden verlassen sich darauf, dass gelöschte oder verschlüsselte Daten wiederherstellbar sind. Spiegel und Momentaufnahmen im selben System leisten das nicht.',
    en: 'Customers rely on deleted or encrypted data being restorable. Mirrors and snapshots within the same system do not achieve that.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 lit. c DSGVO (Wiederherstellung)', en: 'Art. 32(1)(c) GDPR (restoration)' },
    {
      de: 'BSI IT-Grundschutz, CON.3 (Datensicherungskonzept)',
      en: 'BSI IT-Grundschutz, CON.3 (backup concept)',
    },
    { de: 'ISO/IEC 27001:2022, A.8.13 und A.8.14', en: 'ISO/IEC 27001:2022, A.8.13 and A.8.14' },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    {
      match:
        /(?<!\p{L})(?:(?:RAID(?:[ -]?\d{1,2})?(?:-\p{L}{1,20})?|(?:Festplatten|Platten)?spiegelung(?:en)?|mirroring) (?:dient |dienen |gilt |gelten |ist |sind |serves? |is |used )?(?:als|zur|eine?|as a|as|our) (?:eine |unsere |der )?(?:Daten-?sicherung|Back-?ups?|Sicherung)|(?:Daten-?sicherung|Back-?ups?|Sicherung) (?:(?:erfolgt|geschieht|wird gewährleistet|ist gewährleistet|is done|is ensured) )?(?:durch|mittels|mit|per|über|by|via|through|using) (?:eine?[mnr]? )?(?:RAID|Spiegelung|mirroring))(?!\p{L})/iu,
      unless: /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|ersetz\p{L}*|not|no|never|replac\p{L}*)(?!\p{L})/iu,
      about: {
        de: 'Ein RAID fängt den Ausfall eines Laufwerks ab. Gegen Löschen, Schadsoftware und Brand hilft es nicht; deshalb ist es keine Datensicherung.',
        en: 'A RAID bridges the failure of a drive. Against deletion, malware and fire it does not help, and so it is no backup.',
      },
      hits: [
        'RAID als Datensicherung',
        'Ein RAID 1 dient als Backup.',
        'Datensicherung durch RAID-Systeme',
        'Backup via RAID',
        'Plattenspiegelung zur Datensicherung',
      ],
      misses: [
        'RAID ist keine Datensicherung.',
        'RAID ersetzt kein Backup.',
        'Die Datensicherung liegt auf einem RAID-System.',
        'RAID und Datensicherung',
        'Einsatz von RAID-Konfigurationen',
        'Redundante Formen fangen den Ausfall ab.',
        'Die Datensicherung liegt im Tresor.',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:Snapshots?|Momentaufnahmen?|VM-Snapshots?|Replikation(?:en)?|replication|Cloud-Synchronisation) (?:dient |dienen |gilt |gelten |ist |sind |serves? |is |are |used )?(?:als|zur|eine?|as a|as|our) (?:eine |unsere |der )?(?:Daten-?sicherung|Back-?ups?|Sicherung)(?!\p{L})/iu,
      unless:
        /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|ersetz\p{L}*|not|no|never|replac\p{L}*|zusätzlich|neben)(?!\p{L})/iu,
      about: {
        de: 'Ein Snapshot oder eine Replik teilt das Schicksal des Systems, aus dem sie stammt; eine Datensicherung liegt getrennt davon.',
        en: 'A snapshot or replica shares the fate of the system it comes from; a backup lies apart from it.',
      },
      hits: [
        'Snapshots als Backup',
        'Die Replikation dient zur Datensicherung.',
        'Snapshots serve as backup',
      ],
      misses: [
        'Snapshots sind keine Datensicherung.',
        'Vor Updates erstellen wir Snapshots.',
        'Snapshots des Backups',
        'Replikation der Datenbank',
        'Zusätzlich dienen Snapshots als Sicherung.',
        'Backup und Snapshots',
      ],
    },
  ],
});
