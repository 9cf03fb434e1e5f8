import type { Check } from '../check.ts';
import { datesReversed } from './datesReversed.ts';
import { evidenceBeforeStart } from './evidenceBeforeStart.ts';
import { evidenceExpired } from './evidenceExpired.ts';
import { evidenceMissing } from './evidenceMissing.ts';
import { implementedAsPlanned } from './implementedAsPlanned.ts';
import { implementedBeforeStart } from './implementedBeforeStart.ts';
import { ownerMissing } from './ownerMissing.ts';
import { ownerPerson } from './ownerPerson.ts';
import { partialWithoutTarget } from './partialWithoutTarget.ts';
import { plannedAsImplemented } from './plannedAsImplemented.ts';
import { plannedButProven } from './plannedButProven.ts';
import { plannedInForce } from './plannedInForce.ts';
import { releaseOrder } from './releaseOrder.ts';
import { releaseRetroactive } from './releaseRetroactive.ts';
import { retiredBeforeEnd } from './retiredBeforeEnd.ts';
import { retiredButActive } from './retiredButActive.ts';
import { retiredWithoutReason } from './retiredWithoutReason.ts';
import { reviewBeforeStart } from './reviewBeforeStart.ts';
import { reviewFailed } from './reviewFailed.ts';
import { reviewInFuture } from './reviewInFuture.ts';
import { reviewIntervalMissing } from './reviewIntervalMissing.ts';
import { reviewMissing } from './reviewMissing.ts';
import { reviewOverdue } from './reviewOverdue.ts';
import { statusMissing } from './statusMissing.ts';
import { targetBeforeStart } from './targetBeforeStart.ts';
import { targetDateMissing } from './targetDateMissing.ts';
import { targetPassed } from './targetPassed.ts';
import { waiverNoticeLate } from './waiverNoticeLate.ts';

/** Status, dates, reviews, evidence and owners tell one story. */
export const lifecycleChecks: readonly Check[] = [
  statusMissing,
  retiredWithoutReason,
  retiredButActive,
  retiredBeforeEnd,
  datesReversed,
  targetDateMissing,
  partialWithoutTarget,
  targetBeforeStart,
  targetPassed,
  plannedInForce,
  plannedButProven,
  plannedAsImplemented,
  implementedAsPlanned,
  implementedBeforeStart,
  reviewMissing,
  reviewIntervalMissing,
  reviewOverdue,
  reviewInFuture,
  reviewBeforeStart,
  reviewFailed,
  evidenceMissing,
  evidenceExpired,
  evidenceBeforeStart,
  ownerMissing,
  ownerPerson,
  releaseRetroactive,
  releaseOrder,
  waiverNoticeLate,
];
