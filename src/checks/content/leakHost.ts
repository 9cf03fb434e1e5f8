import { definePatternCheck } from '../patternCheck.ts';

/** Names of computers in what customers read. */
export const leakHost = definePatternCheck({
  code: 'leak-host',
  severity: 'error',
  title: { de: 'Rechnername im Kundentext', en: 'Host name in customer text' },
  message: {
    de: ({ text, about }) => `Kunden lesen hier „${text}“. ${about}`,
    en: ({ text, about }) => `Customers read “${text}” here. ${about}`,
  },
  hint: {
    de: () =>
      'Nennen Sie die Art des Systems, zum Beispiel „Datenbankserver“; der Name gehört unter `## Intern`.',
    en: () => 'Name the kind of system, such as “database server”; the name belongs below `## Internal`.',
  },
  why: {
    de: 'Rechnernamen verraten, welche Systeme es gibt und wozu sie dienen. Sie helfen Angreifern und veralten mit dem nächsten Umbau.',
    en: 'Host names give away which systems there are and what they serve. They help attackers and are out of date after the next rebuild.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 lit. b DSGVO (Vertraulichkeit)', en: 'Art. 32(1)(b) GDPR (confidentiality)' },
    {
      de: 'ISO/IEC 27001:2022, A.5.12 (Klassifizierung von Information)',
      en: 'ISO/IEC 27001:2022, A.5.12 (classification of information)',
    },
  ],
  where: 'customer',
  addresses: true,
  patterns: [
    {
      match:
        /(?<![\w.-])[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:local|lan|intern|internal|corp|home|localdomain|fritz\.box)(?![\w-]|\.\w)/,
      about: {
        de: 'Das ist ein Name Ihres inneren Netzes.',
        en: 'This is a name of your internal network.',
      },
      hits: ['liegt auf dateien.firma.local', 'backup01.firma.lan', 'siehe <http://wiki.intern/seite>'],
      misses: [
        'Das ist intern.',
        'www.example.com',
        'Die Daten bleiben intern. Lokal gilt dasselbe.',
        'eur-lex.europa.eu',
        'in der Datei index.md',
        'Homeoffice',
      ],
    },
    {
      match:
        /(?<![\w./-])(?!(?:web-?[23]|sql-92|db2)(?!\d))(?:srv|server|fileserver|sql|dc|esxi?|vm|fw|nas|bkp|backup|web|db|mail|mx|proxy|file|print|dns|dhcp|ts|rds|hv|pve|sw|vpn|gw)[a-z]{0,15}(?:-[a-z]{1,15}){0,2}-?\d{1,3}(?![\w/-]|\.\d)/i,
      about: {
        de: 'Das sieht nach dem Namen eines Rechners aus.',
        en: 'This looks like the name of a host.',
      },
      hits: ['läuft auf srv-db01', 'die Firewall fw02', 'Hypervisor esx3.', 'SRV-SQL-2', 'fileserver01'],
      misses: [
        'Server',
        'Backup',
        'DIN 66399',
        'Art. 32',
        'VM-Umgebung',
        'Backup-Strategie 3-2-1',
        'Serverraum 1',
        'Server-24-Stunden-Bereitschaft',
        'Web2 und Web 2.0',
        'IBM DB2',
        'ISO/TS 16949',
        'SQL Server 2022',
      ],
    },
  ],
});
