import { definePatternCheck, type Pattern } from '../patternCheck.ts';

/** Old procedures may be named where they are ruled out. */
const ruledOut =
  /(?<!\p{L})(?:nicht|kein(?:e[mnrs]?)?|nie(?:mals)?|verbot\p{L}*|untersagt|deaktivier\p{L}*|abgeschaltet|abgelöst|abgelehnt|ausgeschlossen|gesperrt|blockiert|ersetzt|überholt|veraltet\p{L}*|unsicher\p{L}*|früher\p{L}*|statt|anstelle|unterbunden|not|no|never|disabled|forbidden|prohibited|blocked|replaced|obsolete|deprecated|insecure|instead)(?!\p{L})/iu;

/** Sample sentences in which an old procedure is ruled out, and so no finding. */
function ruledOutSamples(name: string): readonly string[] {
  return [`${name} ist deaktiviert.`, `Wir setzen kein ${name} ein.`, `${name} is disabled.`];
}

type Old = Omit<Pattern, 'unless' | 'misses'> & { readonly name: string; readonly misses: readonly string[] };

const old = ({ name, misses, ...pattern }: Old): Pattern => ({
  ...pattern,
  unless: ruledOut,
  misses: [...misses, ...ruledOutSamples(name)],
});

/** Cryptography and protocols that current advice rules out. */
export const cryptoDeprecated = definePatternCheck({
  code: 'crypto-deprecated',
  severity: 'warning',
  title: { de: 'Überholte Verschlüsselung', en: 'Outdated encryption' },
  message: {
    de: ({ text, about }) => `„${text}“ ist überholt. ${about}`,
    en: ({ text, about }) => `“${text}” is outdated. ${about}`,
  },
  hint: {
    de: () =>
      'Prüfen Sie, was wirklich im Einsatz ist: Ist es das neue Verfahren, dann nennen Sie dieses; ist es noch das alte, dann lösen Sie es ab.',
    en: () =>
      'Find out what is really in use: if it is the new procedure, name that one; if it is still the old one, replace it.',
  },
  why: {
    de: 'Gebrochene oder zurückgezogene Verfahren sind nicht Stand der Technik. Wer sie Kunden zusagt, sagt zu wenig Schutz zu oder beschreibt nicht, was im Einsatz ist.',
    en: 'Broken or withdrawn procedures are not the state of the art. Who promises them to customers promises too little protection or does not describe what is in use.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 DSGVO (Stand der Technik)', en: 'Art. 32(1) GDPR (state of the art)' },
    { de: 'BSI TR-02102-1 und TR-02102-2', en: 'BSI TR-02102-1 and TR-02102-2' },
    {
      de: 'RFC 6176 (SSL 2.0), RFC 7568 (SSL 3.0), RFC 8996 (TLS 1.0 und 1.1), RFC 7465 (RC4), RFC 6151 (MD5)',
      en: 'RFC 6176 (SSL 2.0), RFC 7568 (SSL 3.0), RFC 8996 (TLS 1.0 and 1.1), RFC 7465 (RC4), RFC 6151 (MD5)',
    },
    { de: 'NIST SP 800-131A Rev. 2 (DES, 3DES, SHA-1)', en: 'NIST SP 800-131A Rev. 2 (DES, 3DES, SHA-1)' },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    old({
      name: 'SSL',
      match: /(?<![\p{L}\d]|TLS\/)SSL(?:[ /-]?v?[23](?:\.0)?)?(?![\p{L}\d]|\/TLS)/u,
      about: {
        de: 'Alle Fassungen von SSL sind zurückgezogen (RFC 6176, RFC 7568); der Nachfolger heißt TLS, und BSI TR-02102-2 rät zu TLS 1.2 und 1.3.',
        en: 'All versions of SSL are withdrawn (RFC 6176, RFC 7568); its successor is TLS, and BSI TR-02102-2 advises TLS 1.2 and 1.3.',
      },
      hits: ['SSL ist Pflicht', 'SFTP, SSL und Passwort', 'SSLv3', 'SSL-Zertifikat', 'SSL 3.0'],
      misses: ['TLS 1.2', 'SSL/TLS-Bibliothek', 'TLS/SSL', 'OpenSSL', 'TLS ist Pflicht.'],
    }),
    old({
      name: 'TLS 1.0',
      match:
        /(?<![\p{L}\d])TLS[ -]?v?1(?:\.[01])?(?![\p{L}\d]|\.\d)(?! (?:oder|und) (?:höher|neuer)[^.]{0,20}1\.[23])/u,
      about: {
        de: 'TLS 1.0 und 1.1 sind zurückgezogen (RFC 8996); BSI TR-02102-2 rät zu TLS 1.2 und 1.3.',
        en: 'TLS 1.0 and 1.1 are withdrawn (RFC 8996); BSI TR-02102-2 advises TLS 1.2 and 1.3.',
      },
      hits: ['mit TLS 1.0', 'mindestens TLS 1.1', 'TLSv1'],
      misses: ['TLS 1.2', 'TLS 1.3', 'TLSv1.2', 'TLS ist Pflicht.'],
    }),
    old({
      name: '3DES',
      match:
        /(?<![\p{L}\d-])(?:3-?DES|[Tt]riple-?DES|TDES|TDEA|DES(?=[- ](?:Verschlüsselung|Verfahren|encryption|CBC)))(?![\p{L}\d])/u,
      about: {
        de: 'DES und Triple-DES sind zum Verschlüsseln nicht mehr zugelassen (NIST SP 800-131A Rev. 2); üblich ist AES.',
        en: 'DES and Triple DES are no longer allowed for encryption (NIST SP 800-131A Rev. 2); AES is common.',
      },
      hits: ['verschlüsselt mit 3DES', 'Triple-DES', 'DES-Verschlüsselung'],
      misses: ['AES', 'des Kunden', 'die Verschlüsselung des Verfahrens', 'Verfahren des Kunden'],
    }),
    old({
      name: 'RC4',
      match: /(?<![\p{L}\d])(?:RC[24]|ARCFOUR|Blowfish)(?![\p{L}\d])/iu,
      about: {
        de: 'Das Verfahren ist zu schwach (zu RC4: RFC 7465); üblich ist AES.',
        en: 'The procedure is too weak (on RC4: RFC 7465); AES is common.',
      },
      hits: ['verschlüsselt mit RC4', 'Blowfish'],
      misses: ['AES-256', 'RC1 der Software', 'Version 2.0-rc4x', 'ChaCha20'],
    }),
    old({
      name: 'MD5',
      match: /(?<![\p{L}\d])(?:MD[245]|SHA-?1)(?![\p{L}\d])/iu,
      about: {
        de: 'Die Hashfunktion gilt als gebrochen (RFC 6151 zu MD5, NIST SP 800-131A Rev. 2 zu SHA-1); BSI TR-02102-1 nennt SHA-2 und SHA-3.',
        en: 'The hash function counts as broken (RFC 6151 on MD5, NIST SP 800-131A Rev. 2 on SHA-1); BSI TR-02102-1 names SHA-2 and SHA-3.',
      },
      hits: ['Prüfsumme mit MD5', 'SHA-1', 'sha1'],
      misses: ['SHA-256', 'SHA-512', 'SHA-3', 'MD5X'],
    }),
    old({
      name: 'WEP',
      match: /(?<![\p{L}\d])(?:WEP|WPA(?![23\d])(?:[ -]?TKIP)?|TKIP)(?![\p{L}\d])(?![-/ ]?[23])/u,
      about: {
        de: 'Diese Absicherung von WLAN ist gebrochen; üblich sind WPA2 mit AES und WPA3.',
        en: 'This protection of wireless networks is broken; WPA2 with AES and WPA3 are common.',
      },
      hits: ['WLAN mit WEP', 'WPA-TKIP', 'geschützt durch WPA'],
      misses: ['WPA2', 'WPA3-Enterprise', 'WPA 3', 'WLAN'],
    }),
    old({
      name: 'PPTP',
      match: /(?<![\p{L}\d])(?:PPTP|MS-?CHAP(?:v[12])?)(?![\p{L}\d])/iu,
      about: {
        de: 'PPTP mit MS-CHAPv2 lässt sich entschlüsseln; üblich sind IPsec und TLS (BSI TR-02102-2 und TR-02102-3).',
        en: 'PPTP with MS-CHAPv2 can be decrypted; IPsec and TLS are common (BSI TR-02102-2 and TR-02102-3).',
      },
      hits: ['VPN über PPTP', 'MS-CHAPv2'],
      misses: ['VPN', 'IPsec', 'L2TP über IPsec', 'WireGuard'],
    }),
    old({
      name: 'Telnet',
      match: /(?<![\p{L}\d-])(?:Telnet|TFTP|FTP|SMBv?1|rsh|rlogin)(?![\p{L}\d]|-?(?:over|über))/iu,
      about: {
        de: 'Das Protokoll überträgt Daten und Passwörter unverschlüsselt oder ist angreifbar; üblich sind SSH, SFTP, FTPS und SMB 3.',
        en: 'The protocol transmits data and passwords unencrypted or can be attacked; SSH, SFTP, FTPS and SMB 3 are common.',
      },
      hits: ['per FTP', 'Wartung über Telnet', 'SMBv1'],
      misses: ['SFTP', 'FTPS', 'SMB 3', 'SSH'],
    }),
    old({
      name: 'RSA-1024',
      match: /(?<![\p{L}\d])RSA(?:[ -]|[^.\d]{1,20})(?:512|768|1024|2048)(?:[ -]?Bits?)?(?![\p{L}\d])/iu,
      about: {
        de: 'BSI TR-02102-1 rät bei RSA zu Schlüsseln von mindestens 3000 Bit.',
        en: 'BSI TR-02102-1 advises RSA keys of at least 3000 bits.',
      },
      hits: ['RSA-1024', 'RSA mit 2048 Bit'],
      misses: ['RSA-4096', 'RSA mit 3072 Bit', 'AES-256', 'Ed25519'],
    }),
  ],
});
