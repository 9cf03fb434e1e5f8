import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** What is found in a measure whose text for customers is this, apart from facts that are still open. */
function objections(text: string): string[] {
  const file = `---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schutz der Systeme\nstatus: implemented\n---\n\n## Für Kunden\n\n${text}\n`;
  const tree = treeFrom(exampleProject({ 'measures/1.0-schutz/beispiel.md': file }));
  const codes = checkContent(tree, exampleDate)
    .diagnostics.map(({ code }) => code)
    .filter((code) => /^(?:law|term|standard|leak|wording|crypto|password|backup)-/.test(code));
  return [...new Set(codes)].toSorted();
}

describe('the wording of old lists of measures', () => {
  it.each<[string, readonly string[]]>([
    ['Die Maßnahmen erfolgen gemäß § 9 BDSG.', ['law-repealed']],
    ['Maßnahmen nach Anlage zu § 9 Satz 1 BDSG a. F.', ['law-repealed']],
    ['Die Mitarbeiter sind auf das Datengeheimnis nach § 5 BDSG verpflichtet.', ['law-repealed']],
    ['Mit allen Dienstleistern bestehen ADV-Verträge nach § 11 BDSG.', ['law-misnamed', 'law-repealed']],
    ['Die Schulung erfolgt gemäß Datenschutz Verordnung.', ['law-misnamed']],
    ['Der Anbieter ist nach dem EU-US Privacy Shield zertifiziert.', ['law-repealed']],
    ['Wir beachten die Richtlinie 95/46/EG.', ['law-repealed']],
    ['SSL ist Pflicht.', ['crypto-deprecated']],
    ['SFTP, SSL und passwortgeschützte Dateien sind Pflicht.', ['crypto-deprecated']],
    ['Die Website ist mit einem SSL-Zertifikat gesichert.', ['crypto-deprecated']],
    ['Das WLAN ist mit WEP oder WPA verschlüsselt.', ['crypto-deprecated']],
    ['Der Zugriff erfolgt über ein PPTP-VPN.', ['crypto-deprecated']],
    ['Passwörter sind mind. 10 Zeichen lang.', ['password-rule']],
    ['Passwort mind. 8 Zeichen, Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen.', ['password-rule']],
    ['Passwörter werden alle 90 Tage geändert.', ['password-rule']],
    ['Es besteht ein regelmäßiger Passwortwechsel alle 90 Tage.', ['password-rule']],
    ['Passwörter müssen regelmäßig, mindestens alle 3 Monate geändert werden.', ['password-rule']],
    ['Datenübertragung nach Industriestandard.', ['wording-vague']],
    ['Verschlüsselung gemäß Industriestandart.', ['wording-vague']],
    ['Wir treffen angemessene Maßnahmen.', ['wording-vague']],
    ['Updates werden bei Bedarf eingespielt.', ['wording-vague']],
    ['Die Systeme entsprechen dem Stand der Technik.', ['wording-vague']],
    ['Es werden regelmäßig Backups durchgeführt.', ['wording-vague']],
    ['Feuerlöscher, Rauchmelder usw. sind vorhanden.', ['wording-vague']],
    ['RAID als Datensicherung.', ['backup-mistaken']],
    ['Die Datensicherung erfolgt durch RAID-Systeme.', ['backup-mistaken']],
    ['Die Akten werden nach DIN 32757 vernichtet.', ['standard-renamed']],
    ['Das Rechenzentrum ist nach ISO 27001:2013 zertifiziert.', ['standard-renamed']],
    ['Wir arbeiten nach den IT-Grundschutz-Katalogen des BSI.', ['standard-renamed']],
    ['Alarmanlage', ['wording-catchword']],
    ['- Firewall\n- Virenscanner', ['wording-catchword']],
    ['Die Firewall ist unter 192.168.1.1 im VLAN 20 erreichbar.', ['leak-address', 'leak-network']],
    ['Das Backup liegt auf \\\\\\\\nas01\\\\backup und auf srv-db01.', ['leak-host', 'leak-path']],
    ['Die Firewall ist eine pfSense 2.7.2.', ['leak-version']],
    ['Verantwortlich ist max.muster@firma.de, Durchwahl 030 / 1234567.', ['leak-contact']],
    ['Das Passwort für den Notfall lautet Sommer2024!', ['leak-secret']],
    ['Die Frist beträgt XX Tage (TODO).', ['wording-placeholder']],
    ['Ansprechpartner ist [Name].', ['wording-placeholder']],
  ])('%s is objected to', (text, expected) => {
    expect(objections(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('good wording', () => {
  it.each([
    'Wir übertragen Daten mit TLS 1.3 und schalten ältere Fassungen ab.',
    'TLS 1.0 und SSL sind deaktiviert.',
    'Wir verschlüsseln Datenträger mit AES-256 nach BSI TR-02102-1.',
    'Ein Passwort ist mindestens 20 Zeichen lang und wird mit Listen bekannter Passwörter verglichen.',
    'Passwörter werden gewechselt, wenn sie bekannt geworden sein können.',
    'Papier wird nach DIN 66399 / ISO/IEC 21964, Schutzklasse 3 und Sicherheitsstufe P-5, vernichtet.',
    'Wir sichern die Systeme täglich um 02:00 Uhr und proben die Wiederherstellung alle 6 Monate.',
    'Ein RAID fängt den Ausfall eines Laufwerks ab; die Datensicherung liegt getrennt davon.',
    'Rechtsgrundlage ist Art. 32 Abs. 1 lit. b DSGVO; der frühere § 9 BDSG ist aufgehoben.',
    'Netze verschiedener Kunden sind voneinander getrennt, und nur benötigte Ports sind offen.',
    'Der Datenschutzbeauftragte ist unter datenschutz@firma.de zu erreichen.',
    'Wir arbeiten nach ISO/IEC 27001:2022 und § 38 BDSG.',
    'Besucher tragen einen Ausweis und werden begleitet.',
    'Zum Rechenzentrum haben 12 Personen Zutritt.',
  ])('%s is no finding', (text) => {
    expect(objections(text)).toEqual([]);
  });
});
