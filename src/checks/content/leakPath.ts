import { definePatternCheck } from '../patternCheck.ts';

/** Paths and shares in what customers read. */
export const leakPath = definePatternCheck({
  code: 'leak-path',
  severity: 'error',
  title: { de: 'Dateipfad im Kundentext', en: 'File path in customer text' },
  message: {
    de: ({ text, about }) => `Kunden lesen hier „${text}“. ${about}`,
    en: ({ text, about }) => `Customers read “${text}” here. ${about}`,
  },
  hint: {
    de: () => 'Sagen Sie, was dort liegt und wie es geschützt ist; der Pfad gehört unter `## Intern`.',
    en: () => 'Say what lies there and how it is protected; the path belongs below `## Internal`.',
  },
  why: {
    de: 'Pfade und Freigaben zeigen, wo Daten und Sicherungen liegen. Für Kunden ist nur wichtig, wie sie geschützt sind.',
    en: 'Paths and shares show where data and backups lie. To customers only their protection matters.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 lit. b DSGVO (Vertraulichkeit)', en: 'Art. 32(1)(b) GDPR (confidentiality)' },
  ],
  where: 'customer',
  patterns: [
    {
      match: /(?<![\w\\])(?:[a-z]:\\|\\{1,2}[a-z0-9][a-z0-9.-]{0,62}\\)[^\s,;)]{0,200}/i,
      about: {
        de: 'Das ist ein Pfad oder eine Freigabe unter Windows.',
        en: 'This is a Windows path or share.',
      },
      hits: ['liegt auf `\\\\fileserver\\backup`', 'unter `D:\\Daten\\Kunden`'],
      misses: [
        'und/oder',
        'Ordner: Kunden',
        'ein \\*Stern\\*',
        'Laufwerk D: ist verschlüsselt',
        'Verzeichnis',
      ],
    },
    {
      match: /(?<![\w/.:])\/(?:etc|srv|home|var|opt|mnt|usr|root|data|backup|media|dev|tmp)\/[^\s,;)]{1,200}/,
      about: { de: 'Das ist ein Pfad unter Linux.', en: 'This is a Linux path.' },
      hits: ['Sicherung nach `/srv/backup/kunden`', 'in /etc/ssl/private'],
      misses: [
        'Kunden/Lieferanten',
        'https://example.com/var/seite',
        'und/oder',
        '24/7/365',
        'TCP/IP und /oder',
        'Verzeichnis',
      ],
    },
  ],
});
