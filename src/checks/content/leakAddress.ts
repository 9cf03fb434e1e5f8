import { definePatternCheck } from '../patternCheck.ts';

/** What may stand before four numbers that are no address: the number of a section or a version. */
const numbered =
  '(?:Abschnitt|Kapitel|Maßnahme|Regel|Nummer|Nr\\.|Ziffer|Punkt|Version|Fassung|Release|Firmware|Build|section|chapter|measure|rule|number|No\\.|clause|v)[ \\u00a0]?';
const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

/** Addresses of networks in what customers read. */
export const leakAddress = definePatternCheck({
  code: 'leak-address',
  severity: 'error',
  title: { de: 'Netzadresse im Kundentext', en: 'Network address in customer text' },
  message: {
    de: ({ text, about }) => `Kunden lesen hier „${text}“. ${about}`,
    en: ({ text, about }) => `Customers read “${text}” here. ${about}`,
  },
  hint: {
    de: () =>
      'Sagen Sie, was geschützt ist, ohne die Adresse zu nennen; was das Team braucht, gehört unter `## Intern`.',
    en: () =>
      'Say what is protected without naming the address; what the team needs belongs below `## Internal`.',
  },
  why: {
    de: 'Die Anlage geht an alle Kunden und bleibt auf Dauer in fremden Akten. Adressen zeigen Angreifern den Aufbau des Netzes und sagen Kunden nichts über den Schutz.',
    en: 'The annex goes to every customer and stays in the files of others for good. Addresses show attackers how the network is built and tell customers nothing about the protection.',
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
      match: new RegExp(
        `(?<!${numbered})(?<![\\w.])(?!127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?:${byte}\\.){3}${byte}(?:/\\d{1,2})?(?!\\w|\\.\\d)`,
        'i',
      ),
      about: {
        de: 'Das ist eine IP-Adresse und verrät den Aufbau Ihres Netzes.',
        en: 'This is an IP address and gives away how your network is built.',
      },
      hits: [
        'Firewall auf 10.20.0.1',
        'Netz 192.168.10.0/24.',
        'erreichbar unter <https://172.16.4.20/login>',
        '| Netz |\n| --- |\n| 10.0.0.0/8 |',
      ],
      misses: [
        'Abschnitt 1.1.15',
        'Maßnahme 1.1.15.2 gilt',
        'Version 3.0.4.1 des Konzepts',
        'TLS 1.3',
        'am 01.02.2026',
        'nur lokal auf 127.0.0.1',
        'OID 1.3.6.1.4.1.311',
        'Build 10.0.19045.2',
      ],
    },
    {
      match:
        /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[0-9a-f:]{0,39}\d)(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){2,7}:)(?:\/\d{1,3})?(?![\w:])/i,
      about: {
        de: 'Das ist eine IPv6-Adresse und verrät den Aufbau Ihres Netzes.',
        en: 'This is an IPv6 address and gives away how your network is built.',
      },
      hits: ['Netz 2001:db8:0:1:0:0:0:10', 'Router fe80::1', 'Präfix 2001:db8::/32'],
      misses: [
        'von 08:00 bis 18:00',
        'Verhältnis 1:1',
        'um 12:30:45 Uhr',
        'Folgendes: abc::def',
        'std::vector',
        'am 1.2.2026 12:00:00',
      ],
    },
    {
      match: /(?<![\w:-])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/i,
      about: {
        de: 'Das ist die Hardware-Adresse (MAC) eines Geräts.',
        en: 'This is the hardware address (MAC) of a device.',
      },
      hits: ['Gerät 00:1A:2B:3C:4D:5E', 'Gerät 00-1a-2b-3c-4d-5e'],
      misses: [
        '10-20-30-40-50',
        'um 10:20:30',
        'Az. 12-34-56-78-90-12-34',
        'AA-BB-CC',
        'DE12 3456 7890 1234',
      ],
    },
  ],
});
