import { type Catalogue, visibilityOf } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, type Finding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';
import { activeItems } from './reading/items.ts';

type Nothing = Record<string, never>;

const ownerMissing = open(
  'owner-missing',
  'Es ist keine verantwortliche Rolle eingetragen (`owner`).',
  'No responsible role is entered (`owner`).',
);
const reviewMissing = open(
  'review-missing',
  'Es ist keine Überprüfung der Wirksamkeit eingetragen (`review`); Art. 32 Abs. 1 lit. d DSGVO verlangt sie regelmäßig.',
  'No review of the effectiveness is entered (`review`); Art. 32(1)(d) GDPR requires it regularly.',
);
const evidenceMissing = open(
  'evidence-missing',
  'Es ist kein Nachweis eingetragen (`evidence`); Art. 28 Abs. 3 lit. h DSGVO verlangt, die Einhaltung nachzuweisen.',
  'No evidence is entered (`evidence`); Art. 28(3)(h) GDPR requires proof of compliance.',
);
const providerMissing = open(
  'provider-missing',
  'Es ist nicht angegeben, wer sie erbringt (`providedBy`).',
  'It is not said who provides it (`providedBy`).',
);
const customerTextMissing = open(
  'customer-text-missing',
  'Kunden sehen nur den Titel, weil der Abschnitt „Für Kunden“ fehlt oder leer ist.',
  'Customers see only the title, since the section “For customers” is missing or empty.',
);
const subprocessorUnnamed = open(
  'subprocessor-unnamed',
  'Die Firma des Unterauftragsverarbeiters fehlt (`name`); Art. 28 Abs. 2 DSGVO setzt voraus, dass der Kunde sie kennt.',
  'The company name of the sub-processor is missing (`name`); Art. 28(2) GDPR presumes that the customer knows it.',
);
const addressMissing = open(
  'organisation-address-missing',
  'Die Anschrift der Organisation fehlt (`address`); sie steht als Vertragspartei auf der Anlage.',
  'The address of the organisation is missing (`address`); it stands on the annex as a party to the contract.',
);
const approverMissing = open(
  'approver-missing',
  'Es ist keine Rolle eingetragen, die die Dokumente freigibt (`approver`).',
  'No role is entered that approves the documents (`approver`).',
);
const changeClauseMissing = open(
  'change-clause-missing',
  'Die Anlage sagt nicht, wie Maßnahmen geändert werden: Kein Kapitel mit `topic: changes` hat einen Abschnitt „Für Kunden“.',
  'The annex does not say how measures change: no chapter with `topic: changes` has a section “For customers”.',
);

/** What only the organisation knows and has not filled in yet. */
export const openFacts: CheckGroup = {
  findings: [
    ownerMissing,
    reviewMissing,
    evidenceMissing,
    providerMissing,
    customerTextMissing,
    subprocessorUnnamed,
    addressMissing,
    approverMissing,
    changeClauseMissing,
  ],
  run: (catalogue) => [
    ...ofOrganisation(catalogue),
    ...ofProtections(catalogue),
    ...ofSubprocessors(catalogue),
  ],
};

function open(code: string, de: string, en: string): Finding<Nothing> {
  return defineFinding<Nothing>({
    code,
    severity: 'warning',
    open: true,
    message: { de: () => de, en: () => en },
  });
}

function ofProtections(catalogue: Catalogue): Diagnostic[] {
  return activeItems(catalogue).flatMap((item) => {
    const { fields, locate, texts } = item;
    const missing = (absent: boolean, finding: Finding<Nothing>) =>
      absent ? [report(finding, locate([]), {})] : [];
    const implemented = fields.status === 'implemented' || fields.status === 'partial';
    const text = texts.get(catalogue.sourceLanguage)?.customer ?? [];
    return [
      ...missing(fields.owner === undefined, ownerMissing),
      ...missing(fields.providedBy === undefined, providerMissing),
      ...missing(implemented && fields.review?.last === undefined, reviewMissing),
      ...missing(implemented && fields.evidence === undefined, evidenceMissing),
      ...missing(visibilityOf(item) !== 'internal' && text.length === 0, customerTextMissing),
    ];
  });
}

function ofSubprocessors({ subprocessors }: Catalogue): Diagnostic[] {
  return subprocessors
    .filter(({ fields }) => fields.name === undefined)
    .map(({ locate }) => report(subprocessorUnnamed, locate([]), {}));
}

function ofOrganisation({ organisation, chapters, unread }: Catalogue): Diagnostic[] {
  if (organisation === null) return [];
  const { fields, locate } = organisation;
  const clause = chapters.some(
    (chapter) =>
      chapter.fields.topic === 'changes' &&
      [...chapter.texts.values()].some(({ customer }) => customer !== null),
  );
  return [
    ...(fields.address === undefined ? [report(addressMissing, locate([]), {})] : []),
    ...(fields.approver === undefined ? [report(approverMissing, locate([]), {})] : []),
    ...(clause || unread.some(({ kind }) => kind === 'chapter')
      ? []
      : [report(changeClauseMissing, locate([]), {})]),
  ];
}
