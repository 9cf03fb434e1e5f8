import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about calls of tomwerk that cannot be carried out. */
export const cliExplanations = explained(findings, {
  usage: {
    title: { de: 'Aufruf, den es nicht gibt', en: 'Call that does not exist' },
    why: {
      de: 'Ein verschriebener Befehl soll nicht still etwas anderes tun.',
      en: 'A mistyped command must not do something else in silence.',
    },
    example: { problem: 'command', name: 'chekc', nearest: 'check' },
  },
  optionValue: {
    title: { de: 'Wert, den eine Option nicht kennt', en: 'Value that an option does not know' },
    why: {
      de: 'Ein verschriebener Wert soll nicht still durch einen anderen ersetzt werden.',
      en: 'A mistyped value must not be replaced by another one in silence.',
    },
    example: { option: '--format', typed: 'pfd', allowed: ['html', 'pdf'] },
  },
  projectMissing: {
    title: { de: 'Kein Projekt', en: 'No project' },
    why: {
      de: 'Ein Projekt erkennt tomwerk an `content/organisation.md`.',
      en: 'tomwerk knows a project by its `content/organisation.md`.',
    },
    example: { folder: 'Dokumente' },
  },
  customerUnknown: {
    title: { de: 'Kunde, den es nicht gibt', en: 'Customer that does not exist' },
    why: {
      de: 'Eine Anlage nennt ihren Empfänger; für einen unbekannten darf keine entstehen.',
      en: 'An annex names its recipient; none may be made for an unknown one.',
    },
    example: { customer: 'musterkunde', known: ['beispielkunde'] },
  },
  handbookForCustomer: {
    title: { de: 'Handbuch für einen Kunden', en: 'Handbook for a customer' },
    why: {
      de: 'Das Handbuch enthält Internes; nur die Anlage geht an Kunden.',
      en: 'The handbook holds internals; only the annex goes to customers.',
    },
    example: {},
  },
  calendarWithoutDue: {
    title: { de: 'Kalender ohne Termine', en: 'Calendar without dates' },
    why: {
      de: 'Ein Kalender enthält nur, was an einem Tag fällig wird; Probleme haben keinen.',
      en: 'A calendar holds only what falls due on a day; problems have none.',
    },
    example: {},
  },
  dueFormat: {
    title: { de: 'Termine in einer Form, die es nicht gibt', en: 'Dates in a form that does not exist' },
    why: {
      de: 'Die Formen für andere Programme sind für Probleme gemacht, nicht für Termine.',
      en: 'The forms for other programs are made for problems, not for dates.',
    },
    example: { format: 'sarif' },
  },
  diffUnreadable: {
    title: { de: 'Datei, die keine Änderung enthält', en: 'File that holds no change' },
    why: {
      de: 'Ohne die geänderten Zeilen stünden alte und neue Probleme durcheinander.',
      en: 'Without the changed lines, old and new problems would be mixed.',
    },
    example: { name: 'aenderung.diff' },
  },
  codeUnknown: {
    title: { de: 'Code, den es nicht gibt', en: 'Code that does not exist' },
    why: {
      de: 'Erklären lässt sich nur, was tomwerk melden kann.',
      en: 'Only what tomwerk can report can be explained.',
    },
    example: { code: 'link-brocken', nearest: 'link-broken' },
  },
});
