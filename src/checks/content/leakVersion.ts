import { definePatternCheck } from '../patternCheck.ts';

/** Products with their version in what customers read. */
export const leakVersion = definePatternCheck({
  code: 'leak-version',
  severity: 'warning',
  title: { de: 'Produktversion im Kundentext', en: 'Product version in customer text' },
  message: {
    de: ({ text }) =>
      `Kunden lesen hier „${text}“. Zu einer genannten Version lassen sich Lücken nachschlagen.`,
    en: ({ text }) => `Customers read “${text}” here. The holes of a named version can be looked up.`,
  },
  hint: {
    de: () =>
      'Sagen Sie, was das Produkt leistet und dass es aktuell gehalten wird; die Version gehört unter `## Intern`.',
    en: () =>
      'Say what the product does and that it is kept up to date; the version belongs below `## Internal`.',
  },
  why: {
    de: 'Mit Produkt und Version finden Angreifer bekannte Schwachstellen. Zugleich bricht jedes Update die Zusage an den Kunden.',
    en: 'With product and version attackers find known vulnerabilities. At the same time every update breaks the promise to the customer.',
  },
  sources: [
    {
      de: 'ISO/IEC 27001:2022, A.8.8 (Handhabung technischer Schwachstellen)',
      en: 'ISO/IEC 27001:2022, A.8.8 (management of technical vulnerabilities)',
    },
  ],
  where: 'customer',
  patterns: [
    {
      match:
        /(?<![\p{L}\d])(?:pfSense|OPNsense|FortiGate|FortiOS|Sophos|Veeam|VMware|ESXi|vSphere|Proxmox|Windows(?: Server)?|Exchange(?: Server)?|SQL Server|Hyper-V|Synology|DSM|Cisco|MikroTik|OpenVPN|WireGuard|Acronis|Kaspersky|ESET|Bitdefender|Debian|Ubuntu|CentOS|Red Hat|RHEL|SUSE|Apache|nginx|MySQL|MariaDB|PostgreSQL|PHP|Nextcloud|OpenSSH|OpenSSL|Zabbix|Nagios|LANCOM|SonicWall|Citrix|TeamViewer|AnyDesk)(?: (?:Server|Backup|Replication|Version|Release|Linux|Firewall|Endpoint|Enterprise|Standard|Agent|Essentials|VE|IOS|ASA|&)){0,3} ?v?\d{1,4}(?:\.\d{1,4}){0,3}(?![\p{L}\d]|-?(?:Stunden|Tage|mal)| (?:Stunden|Tage|Wochen|Monate|Jahre|Prozent|Mal|hours|days|weeks|months|years|percent|times))/iu,
      about: { de: '', en: '' },
      hits: [
        'Firewall pfSense 2.7.2',
        'Veeam v12',
        'Windows Server 2019',
        'Windows 10',
        'PHP 8.1',
        'Veeam Backup Version 12',
      ],
      misses: [
        'TLS 1.3',
        'AES-256',
        'ISO 27001:2022',
        'eine Firewall von Sophos',
        'Windows-Systeme werden binnen 14 Tagen aktualisiert',
        'Cisco alle 30 Tage',
        'Sicherung mit Veeam an 7 Tagen',
        'Exchange 24 Stunden',
        'Windows Server seit 2019',
      ],
    },
  ],
});
