import type { Check } from './check.ts';
import type { CheckGroup } from './checkGroup.ts';
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
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { lawMisnamed } from './law/lawMisnamed.ts';
import { lawRepealed } from './law/lawRepealed.ts';
import { standardRenamed } from './law/standardRenamed.ts';
import { termAnonymisation } from './law/termAnonymisation.ts';
import { lifecycle } from './lifecycle.ts';
import { links } from './links.ts';
import { logo } from './logo.ts';
import { numbers } from './numbers.ts';
import { openFacts } from './openFacts.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { tableHeads } from './tableHeads.ts';
import { tables } from './tables.ts';
import { translationIncomplete } from './translation/translationIncomplete.ts';
import { translationLeftover } from './translation/translationLeftover.ts';
import { translationMissing } from './translation/translationMissing.ts';
import { translationStale } from './translation/translationStale.ts';
import { translationUnconfirmed } from './translation/translationUnconfirmed.ts';
import { values } from './values.ts';

/** All checks, in the order in which they run. A new check is one file and one line here. */
export const checks: readonly Check[] = [
  passwordShort,
  lawMisnamed,
  lawRepealed,
  standardRenamed,
  termAnonymisation,
  coverageEncryption,
  coveragePseudonymisation,
  coverageConfidentiality,
  coverageIntegrity,
  coverageAvailability,
  coverageResilience,
  coverageRestoration,
  coverageTesting,
  coverageCommitment,
  coverageAssistance,
  coverageReturn,
  coverageSubprocessors,
  coverageInstructions,
  coverageBreach,
  leakAddress,
  leakContact,
  leakHost,
  leakNetwork,
  leakPath,
  leakSecret,
  leakVersion,
  backupMistaken,
  cryptoDeprecated,
  passwordRule,
  wordingCatchword,
  wordingPlaceholder,
  wordingVague,
  categoryMisfit,
  nearDuplicate,
  translationIncomplete,
  translationLeftover,
  translationMissing,
  translationStale,
  translationUnconfirmed,
];

/** Checks that have no pages yet. */
export const checkGroups: readonly CheckGroup[] = [
  identity,
  numbers,
  references,
  sections,
  links,
  logo,
  headings,
  tables,
  tableHeads,
  values,
  lifecycle,
  openFacts,
];
