import { definePatternCheck } from '../patternCheck.ts';

/** Passwords and keys, wherever they stand: the content lies in Git, from which nothing ever vanishes. */
export const leakSecret = definePatternCheck({
  code: 'leak-secret',
  severity: 'error',
  title: { de: 'Zugangsdaten im Text', en: 'Credentials in the text' },
  message: {
    // The words themselves are not repeated: reports are stored and sent around.
    de: ({ about }) => `Hier steht vermutlich ein Geheimnis. ${about}`,
    en: ({ about }) => `A secret probably stands here. ${about}`,
  },
  hint: {
    de: () =>
      'Ändern Sie das Geheimnis dort, wo es gilt, denn es steht auch in der Geschichte von Git; dann löschen Sie es hier.',
    en: () =>
      'Change the secret where it is used, for it stands in the history of Git as well; then delete it here.',
  },
  why: {
    de: 'Was einmal in Git liegt, haben alle, die das Repository haben. Ein Geheimnis gehört in einen Passwortspeicher.',
    en: 'What once lies in Git is known to everybody who has the repository. A secret belongs into a password store.',
  },
  sources: [
    {
      de: 'ISO/IEC 27001:2022, A.5.17 (Informationen zur Authentifizierung)',
      en: 'ISO/IEC 27001:2022, A.5.17 (authentication information)',
    },
    {
      de: 'BSI IT-Grundschutz, ORP.4.A8 (Regelung des Passwortgebrauchs)',
      en: 'BSI IT-Grundschutz, ORP.4.A8 (use of passwords)',
    },
  ],
  where: 'all',
  addresses: true,
  patterns: [
    {
      match: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
      about: { de: 'Es ist ein privater Schlüssel.', en: 'It is a private key.' },
      hits: ['```\n-----BEGIN RSA PRIVATE KEY-----\n```', '`-----BEGIN PRIVATE KEY-----`'],
      misses: [
        '`-----BEGIN CERTIFICATE-----`',
        '`-----BEGIN PUBLIC KEY-----`',
        'ein privater Schlüssel',
        'PRIVATE KEY',
        'der Private Key liegt im Tresor',
      ],
    },
    {
      match:
        /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10}|AKIA[A-Z0-9]{16}|AIza[\w-]{35}|sk_live_\w{16}|eyJ[\w-]{10,200}\.eyJ[\w-]{10})/,
      about: { de: 'Es ist ein Zugangsschlüssel (Token).', en: 'It is an access token.' },
      hits: [`Token \`ghp_${'a1B2c3'.repeat(6)}\``, 'AKIAIOSFODNN7EXAMPLE', `glpat-${'aB3d'.repeat(5)}`],
      misses: ['ein Token', 'ghp_kurz', 'AKIA', 'eyJ', 'sk_live_ ist der Anfang', 'ein API-Schlüssel'],
    },
    {
      match:
        /(?<!\p{L})(?:Passwort|Kennwort|PSK|PIN|Password|Passphrase|API-?Key|Secret)(?:(?: \p{L}{1,20}){0,4} lautet:? |(?: (?:ist|is))?[:=] ?)[„"'`]?(?=[^\s„“"'`]{0,60}\d)(?=[^\s„“"'`]{0,60}[A-Za-z!#$%&*+?@^_-])(?!\uFFFC|https?:)[^\s„“"'`,;]{6,64}/iu,
      about: {
        de: 'Es sieht nach einem Passwort oder einer PIN aus.',
        en: 'It looks like a password or a PIN.',
      },
      hits: ['Passwort: Sommer2024!', 'Das Kennwort lautet „geheim123“', 'password=hunter2x'],
      misses: [
        'Passwort: mindestens 12 Zeichen',
        'Das Passwort ist geheim.',
        'Passwort: siehe ORP.4',
        'Ein Kennwort ist 20 Zeichen lang.',
        'PIN: vierstellig',
        'Passwort (siehe Regel 1)',
        'Das Passwort ist 12-stellig',
      ],
    },
    {
      match: /[a-z][a-z0-9+]{1,12}:\/\/[^\s/:@]{1,64}:[^\s/:@]{1,64}@/i,
      about: {
        de: 'Eine Adresse enthält Benutzer und Passwort.',
        en: 'An address holds user and password.',
      },
      hits: ['`sftp://kunde:geheim@example.com/`', '`https://user:pass@example.com`'],
      misses: [
        'https://example.com:8443/@seite',
        '`mailto:a@example.com`',
        'https://example.com/a:b',
        'ssh user@example.com',
        '`https://user@example.com`',
      ],
    },
  ],
});
