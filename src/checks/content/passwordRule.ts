import { definePatternCheck } from '../patternCheck.ts';

const interval =
  '(?:(?:alle|nach|every|after) (?:\\d{1,3}|\\p{L}{3,12}) (?:Tagen?|Wochen|Monaten?|days|weeks|months)|(?<!\\p{L})(?:monatlich|vierteljährlich|quartalsweise|halbjährlich|jährlich|regelmäßig|turnusmäßig|regularly|periodically)(?!\\p{L}))';
const change =
  '(?:geändert|gewechselt|erneuert|wechseln|ändern|ablaufen|laufen|abgelaufen|ungültig|changed?|expired?|rotated?)';

/** Rules for passwords that current advice speaks against. */
export const passwordRule = definePatternCheck({
  code: 'password-rule',
  severity: 'warning',
  title: { de: 'Überholte Passwortregel', en: 'Outdated password rule' },
  message: {
    de: ({ text, about }) => `„${text}“: ${about}`,
    en: ({ text, about }) => `“${text}”: ${about}`,
  },
  hint: {
    de: () =>
      'Welche Regel gilt, entscheidet Ihre Organisation; ändern Sie erst die Regel und dann den Text.',
    en: () => 'Your organisation decides which rule holds; change the rule first and the text after it.',
  },
  why: {
    de: 'Erzwungene Wechsel und Zeichenvorgaben führen zu vorhersehbaren Passwörtern. Länge, ein zweiter Faktor und der Abgleich mit bekannten Passwörtern schützen mehr.',
    en: 'Forced changes and composition rules lead to predictable passwords. Length, a second factor and the comparison with known passwords protect more.',
  },
  sources: [
    { de: 'NIST SP 800-63B-4, Abschnitt 3.1.1.2', en: 'NIST SP 800-63B-4, section 3.1.1.2' },
    {
      de: 'BSI IT-Grundschutz-Kompendium 2023, ORP.4.A22 und ORP.4.A23',
      en: 'BSI IT-Grundschutz Compendium 2023, ORP.4.A22 and ORP.4.A23',
    },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    {
      match: new RegExp(
        `(?<!\\p{L})(?:(?:Pass|Kenn)w[oö]rt\\p{L}{0,3}|passwords?)(?!\\p{L})[^.!?]{0,60}(?:${interval}[^.!?]{0,40}(?<!\\p{L})${change}|(?<!\\p{L})${change}[^.!?]{0,40}${interval})(?!\\p{L})`,
        'iu',
      ),
      unless: /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|nur bei|Verdacht|not|no|never)(?!\p{L})/iu,
      about: {
        de: 'Ein Wechsel nach Kalender gilt als überholt: ORP.4.A23 rät von rein zeitgesteuerten Wechseln ab, NIST SP 800-63B-4 schließt sie aus. Gewechselt wird, wenn ein Passwort bekannt geworden sein kann.',
        en: 'Changing by the calendar is outdated: ORP.4.A23 advises against it, NIST SP 800-63B-4 rules it out. A password is changed when it may have become known.',
      },
      hits: [
        'Passwörter werden alle 90 Tage geändert.',
        'Das Passwort ist regelmäßig zu wechseln.',
        'Passwörter sind zu ändern, und zwar alle 3 Monate.',
        'Kennwörter müssen alle drei Monate geändert werden.',
        'Passwords must be changed every 90 days.',
      ],
      misses: [
        'Passwörter werden nur bei Verdacht geändert.',
        'Passwörter werden nicht regelmäßig geändert.',
        'Passwörter sind mindestens 15 Zeichen lang.',
        'Der Passwortspeicher wird alle 30 Tage gesichert.',
        'Initialpasswörter ändert der Nutzer bei der ersten Anmeldung.',
        'Das Passwort sperrt nach 5 Versuchen.',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:(?:regelmäßige[rnms]?|periodische[rnms]?|erzwungene[rnms]?|monatliche[rnms]?|vierteljährliche[rnms]?|regular|periodic|forced) (?:(?:Pass|Kenn)wort-?(?:wechsel|änderung)\p{L}{0,2}|(?:change|rotation) of passwords|password (?:changes?|rotation))|(?:Pass|Kenn)wort-?(?:wechsel|änderung)\p{L}{0,2} (?:alle|nach) \d{1,3} (?:Tagen?|Wochen|Monaten?)|passwords? (?:expires?|must be changed|are changed|is changed) (?:every|after) \d{1,3} (?:days|weeks|months))(?!\p{L})/iu,
      unless: /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|Verdacht|statt|not|no|never)(?!\p{L})/iu,
      about: {
        de: 'Ein Wechsel nach Kalender gilt als überholt: ORP.4.A23 rät von rein zeitgesteuerten Wechseln ab, NIST SP 800-63B-4 schließt sie aus. Gewechselt wird, wenn ein Passwort bekannt geworden sein kann.',
        en: 'Changing by the calendar is outdated: ORP.4.A23 advises against it, NIST SP 800-63B-4 rules it out. A password is changed when it may have become known.',
      },
      hits: [
        'regelmäßiger Passwortwechsel',
        'Passwortwechsel alle 90 Tage',
        'periodic password changes',
        'Passwords expire after 60 days.',
      ],
      misses: [
        'kein regelmäßiger Passwortwechsel',
        'Passwortwechsel bei Verdacht',
        'Passwortspeicher',
        'Passwörter',
        'regelmäßige Prüfung der Rechte',
        'Änderung des Passworts nach der ersten Anmeldung',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:(?:Groß-? ?(?:buchstaben)?(?: und|,|\/|-)? ?(?:und )?Klein\p{L}{0,20}|Buchstaben)[^.!?]{0,60}(?:Sonderzeichen|Ziffern|Zahlen)|Komplexitäts(?:regeln|anforderungen|vorgaben)|(?:upper|capital)[- ]?(?:and|case)[^.!?]{0,60}(?:special characters|symbols|digits|numbers))(?!\p{L})/iu,
      unless: /(?<!\p{L})(?:nicht|keine?|ohne|weder|not|no|without)(?!\p{L})/iu,
      about: {
        de: 'Vorgaben zur Zusammensetzung gelten als überholt. NIST SP 800-63B-4 schließt sie aus; mehr schützen Länge und der Abgleich mit bekannten Passwörtern.',
        en: 'Composition rules are outdated. NIST SP 800-63B-4 rules them out; length and the comparison with known passwords protect more.',
      },
      hits: [
        'Es enthält Buchstaben, Ziffern und Sonderzeichen.',
        'Groß- und Kleinbuchstaben sowie Sonderzeichen',
        'Komplexitätsregeln sind aktiv.',
        'upper and lower case letters, digits and special characters',
      ],
      misses: [
        'keine Vorgaben zu Buchstaben, Ziffern und Sonderzeichen',
        'Groß- und Kleinschreibung zählen.',
        'in Buchstaben geschrieben',
        'Zahlen und Fakten',
        'komplexe Systeme',
        'Ein Passwort ist lang.',
      ],
    },
    {
      match:
        /(?<![\p{L}\d])(?:(?:mind(?:estens|\.)?|minimum|minimal|wenigstens|at least) ?(?:[1-9]|1[0-4]|vier|sechs|acht|zehn|zwölf|six|eight|ten|twelve)[ -]?(?:Zeichen|Stellen|stellig\p{L}{0,2}|characters)|(?:[1-9]|1[0-4]|vier|sechs|acht|zehn|zwölf)(?:[ -]?stellige[snrm]?) (?:Pass|Kenn)w[oö]rt\p{L}{0,2}|Mindestlänge(?: von)? (?:[1-9]|1[0-4]) ?(?:Zeichen|Stellen))(?!\p{L})/iu,
      unless: /PIN|zweite[rnm]? Faktor|Mehr-?Faktor|Zwei-?Faktor|second factor|multi-?factor|MFA|2FA/i,
      about: {
        de: 'NIST SP 800-63B-4 nennt 15 Zeichen, wo das Passwort allein schützt, und mindestens 8 mit einem zweiten Faktor. Nennen Sie den zweiten Faktor, wenn es ihn gibt.',
        en: 'NIST SP 800-63B-4 asks for 15 characters where the password alone protects, and for at least 8 with a second factor. Name the second factor if there is one.',
      },
      hits: [
        'mind. 10 Zeichen',
        'mindestens 8 Zeichen',
        'ein zehnstelliges Passwort',
        'at least eight characters',
        'Mindestlänge 12 Zeichen',
      ],
      misses: [
        'mindestens 20 Zeichen',
        'mindestens 15 Zeichen',
        'mindestens 12 Zeichen und ein zweiter Faktor',
        'eine PIN mit mindestens 6 Stellen',
        'mindestens 2 Personen',
        'mindestens 100 Zeichen',
      ],
    },
  ],
});
