import { definePatternCheck } from '../patternCheck.ts';

/** VLANs and ports in what customers read. */
export const leakNetwork = definePatternCheck({
  code: 'leak-network',
  severity: 'warning',
  title: { de: 'Netzkonfiguration im Kundentext', en: 'Network configuration in customer text' },
  message: {
    de: ({ text, about }) => `Kunden lesen hier „${text}“. ${about}`,
    en: ({ text, about }) => `Customers read “${text}” here. ${about}`,
  },
  hint: {
    de: () =>
      'Beschreiben Sie den Schutz in Worten („Netze sind getrennt“, „nur benötigte Ports sind offen“); die Nummer gehört unter `## Intern`.',
    en: () =>
      'Describe the protection in words (“networks are separated”, “only ports that are needed are open”); the number belongs below `## Internal`.',
  },
  why: {
    de: 'Nummern von Netzen und Ports zeigen Angreifern, wo sie ansetzen können, und ändern sich, ohne dass sich der Schutz ändert.',
    en: 'Numbers of networks and ports show attackers where to begin, and change without the protection changing.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 lit. b DSGVO (Vertraulichkeit)', en: 'Art. 32(1)(b) GDPR (confidentiality)' },
  ],
  where: 'customer',
  patterns: [
    {
      match: /(?<![\p{L}\d])V-?LAN(?:[ -]?ID)?[ :-]{0,2}\d{1,4}(?![\p{L}\d])/iu,
      about: { de: 'Das ist die Nummer eines Netzes.', en: 'This is the number of a network.' },
      hits: ['Kunden liegen in VLAN 20', 'VLAN-ID 4', 'vlan100'],
      misses: [
        'getrennt durch VLANs',
        'mehrere VLAN',
        'VLAN nach IEEE 802.1Q',
        'WLAN 6',
        'ein eigenes VLAN je Kunde',
      ],
    },
    {
      match:
        /(?<![\p{L}\d-])(?:(?:TCP|UDP)(?:[ /-](?:TCP|UDP))?(?:[ -]Ports?)?|Ports?)[ :/-]{1,2}\d{2,5}(?![\p{L}\d]|[.]\d)/iu,
      about: { de: 'Das ist die Nummer eines Ports.', en: 'This is the number of a port.' },
      hits: ['RDP auf Port 3389', 'TCP 8443', 'offen ist tcp/22', 'UDP-Port 1194'],
      misses: [
        'Portkontrolle',
        'Firewall und Portkontrolle',
        'Switch mit 48 Ports',
        'TCP/IP',
        'Export 2026',
        'Transport 12',
        'Port 5 am Gerät',
      ],
    },
  ],
});
