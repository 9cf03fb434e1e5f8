import type { Bilingual } from '../diagnostics/finding.ts';
import type { Check } from './check.ts';
import { backupMistaken } from './content/backupMistaken.ts';
import { categoryMisfit } from './content/categoryMisfit.ts';
import { cryptoDeprecated } from './content/cryptoDeprecated.ts';
import { leakAddress } from './content/leakAddress.ts';
import { leakContact } from './content/leakContact.ts';
import { leakHost } from './content/leakHost.ts';
import { leakNetwork } from './content/leakNetwork.ts';
import { leakPath } from './content/leakPath.ts';
import { leakSecret } from './content/leakSecret.ts';
import { leakVersion } from './content/leakVersion.ts';
import { nearDuplicate } from './content/nearDuplicate.ts';
import { passwordRule } from './content/passwordRule.ts';
import { passwordShort } from './content/passwordShort.ts';
import { wordingCatchword } from './content/wordingCatchword.ts';
import { wordingPlaceholder } from './content/wordingPlaceholder.ts';
import { wordingVague } from './content/wordingVague.ts';
import { coverageAssistance } from './coverage/coverageAssistance.ts';
import { coverageAvailability } from './coverage/coverageAvailability.ts';
import { coverageBreach } from './coverage/coverageBreach.ts';
import { coverageCommitment } from './coverage/coverageCommitment.ts';
import { coverageConfidentiality } from './coverage/coverageConfidentiality.ts';
import { coverageEncryption } from './coverage/coverageEncryption.ts';
import { coverageInstructions } from './coverage/coverageInstructions.ts';
import { coverageIntegrity } from './coverage/coverageIntegrity.ts';
import { coveragePseudonymisation } from './coverage/coveragePseudonymisation.ts';
import { coverageResilience } from './coverage/coverageResilience.ts';
import { coverageRestoration } from './coverage/coverageRestoration.ts';
import { coverageReturn } from './coverage/coverageReturn.ts';
import { coverageSubprocessors } from './coverage/coverageSubprocessors.ts';
import { coverageTesting } from './coverage/coverageTesting.ts';
import { anchorUnknown } from './documents/anchorUnknown.ts';
import { headingDeep } from './documents/headingDeep.ts';
import { headingDuplicate } from './documents/headingDuplicate.ts';
import { headingEmpty } from './documents/headingEmpty.ts';
import { headingNested } from './documents/headingNested.ts';
import { headingSkipped } from './documents/headingSkipped.ts';
import { headingWithoutText } from './documents/headingWithoutText.ts';
import { imageAltUseless } from './documents/imageAltUseless.ts';
import { imageMissing } from './documents/imageMissing.ts';
import { imageUnsuited } from './documents/imageUnsuited.ts';
import { imageUnused } from './documents/imageUnused.ts';
import { linkBroken } from './documents/linkBroken.ts';
import { linkInsecure } from './documents/linkInsecure.ts';
import { linkTextAddress } from './documents/linkTextAddress.ts';
import { linkTextEmpty } from './documents/linkTextEmpty.ts';
import { linkTextVague } from './documents/linkTextVague.ts';
import { logoAlt } from './documents/logoAlt.ts';
import { logoMissing } from './documents/logoMissing.ts';
import { logoUnsuited } from './documents/logoUnsuited.ts';
import { questionToCustomers } from './documents/questionToCustomers.ts';
import { sectionMistaken } from './documents/sectionMistaken.ts';
import { tableHeadEmpty } from './documents/tableHeadEmpty.ts';
import { tableRowUnequal } from './documents/tableRowUnequal.ts';
import { valueMalformed } from './documents/valueMalformed.ts';
import { valueUnknown } from './documents/valueUnknown.ts';
import { factChecks } from './facts/index.ts';
import { controlUnknown } from './identity/controlUnknown.ts';
import { idDuplicate } from './identity/idDuplicate.ts';
import { idLookalike } from './identity/idLookalike.ts';
import { idMismatch } from './identity/idMismatch.ts';
import { idMissing } from './identity/idMissing.ts';
import { idReused } from './identity/idReused.ts';
import { numberDuplicate } from './identity/numberDuplicate.ts';
import { numberLookalike } from './identity/numberLookalike.ts';
import { numberMisplaced } from './identity/numberMisplaced.ts';
import { numberMissing } from './identity/numberMissing.ts';
import { referenceRetired } from './identity/referenceRetired.ts';
import { referenceUnknown } from './identity/referenceUnknown.ts';
import { supersededActive } from './identity/supersededActive.ts';
import { supersedesCycle } from './identity/supersedesCycle.ts';
import { lawMisnamed } from './law/lawMisnamed.ts';
import { lawRepealed } from './law/lawRepealed.ts';
import { standardRenamed } from './law/standardRenamed.ts';
import { termAnonymisation } from './law/termAnonymisation.ts';
import { lifecycleChecks } from './lifecycle/index.ts';
import { translationIncomplete } from './translation/translationIncomplete.ts';
import { translationLeftover } from './translation/translationLeftover.ts';
import { translationMissing } from './translation/translationMissing.ts';
import { translationStale } from './translation/translationStale.ts';
import { translationUnconfirmed } from './translation/translationUnconfirmed.ts';

/** Checks that the reference lists together. */
type CheckTopic = { readonly title: Bilingual; readonly checks: readonly Check[] };

/** All checks by topic, which is their folder, in the order in which they run. A new check is one file and one line here. */
export const checkTopics: readonly CheckTopic[] = [
  {
    title: { de: 'Kurznamen, Nummern und Verweise', en: 'Ids, numbers and references' },
    checks: [
      idMismatch,
      idMissing,
      idDuplicate,
      numberMissing,
      numberDuplicate,
      numberMisplaced,
      referenceUnknown,
      controlUnknown,
      idReused,
      idLookalike,
      numberLookalike,
      supersedesCycle,
      supersededActive,
      referenceRetired,
    ],
  },
  {
    title: { de: 'Aufbau der Texte', en: 'Form of the texts' },
    checks: [
      sectionMistaken,
      questionToCustomers,
      linkBroken,
      imageMissing,
      imageUnsuited,
      logoMissing,
      logoUnsuited,
      logoAlt,
      headingSkipped,
      headingDeep,
      headingNested,
      headingEmpty,
      tableRowUnequal,
      tableHeadEmpty,
      valueUnknown,
      valueMalformed,
      anchorUnknown,
      linkTextEmpty,
      linkTextVague,
      linkTextAddress,
      linkInsecure,
      imageAltUseless,
      imageUnused,
      headingDuplicate,
      headingWithoutText,
    ],
  },
  {
    title: { de: 'Inhalt', en: 'Content' },
    checks: [
      passwordShort,
      backupMistaken,
      categoryMisfit,
      cryptoDeprecated,
      leakAddress,
      leakContact,
      leakHost,
      leakNetwork,
      leakPath,
      leakSecret,
      leakVersion,
      nearDuplicate,
      passwordRule,
      wordingCatchword,
      wordingPlaceholder,
      wordingVague,
    ],
  },
  {
    title: { de: 'Recht', en: 'Law' },
    checks: [lawMisnamed, lawRepealed, standardRenamed, termAnonymisation],
  },
  {
    title: { de: 'Abdeckung der Pflichten', en: 'Coverage of the duties' },
    checks: [
      coverageAssistance,
      coverageAvailability,
      coverageBreach,
      coverageCommitment,
      coverageConfidentiality,
      coverageEncryption,
      coverageInstructions,
      coverageIntegrity,
      coveragePseudonymisation,
      coverageResilience,
      coverageRestoration,
      coverageReturn,
      coverageSubprocessors,
      coverageTesting,
    ],
  },
  {
    title: { de: 'Übersetzungen', en: 'Translations' },
    checks: [
      translationIncomplete,
      translationLeftover,
      translationMissing,
      translationStale,
      translationUnconfirmed,
    ],
  },
  {
    title: { de: 'Status, Termine, Überprüfungen und Nachweise', en: 'Status, dates, reviews and evidence' },
    checks: lifecycleChecks,
  },
  {
    title: { de: 'Was nur die Organisation weiß', en: 'What only the organisation knows' },
    checks: factChecks,
  },
];

/** All checks, in the order in which they run. */
export const checks: readonly Check[] = checkTopics.flatMap((topic) => topic.checks);
