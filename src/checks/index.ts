import type { Bilingual, Check } from './check.ts';
import { passwordShort } from './content/passwordShort.ts';
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
import { lifecycleChecks } from './lifecycle/index.ts';

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
  { title: { de: 'Inhalt', en: 'Content' }, checks: [passwordShort] },
  { title: { de: 'Recht', en: 'Law' }, checks: [lawMisnamed] },
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
