import { changeToClassify } from './checks/changeToClassify.ts';
import { changeUnclassified } from './checks/changeUnclassified.ts';
import { classificationOverruled } from './checks/classificationOverruled.ts';
import { classificationUnneeded } from './checks/classificationUnneeded.ts';
import { coverageLost } from './checks/coverageLost.ts';
import { effectiveTooSoon } from './checks/effectiveTooSoon.ts';
import { idTaken } from './checks/idTaken.ts';
import { notesNameUnknown } from './checks/notesNameUnknown.ts';
import { notesUnread } from './checks/notesUnread.ts';
import { noticeTooShort } from './checks/noticeTooShort.ts';
import { protectionLost } from './checks/protectionLost.ts';
import { protectionLowered } from './checks/protectionLowered.ts';
import { summaryMissing } from './checks/summaryMissing.ts';
import { versionTaken } from './checks/versionTaken.ts';
import { versionTooLow } from './checks/versionTooLow.ts';
import { waiverUnneeded } from './checks/waiverUnneeded.ts';
import type { GateCheck } from './gateCheck.ts';

/** Everything that the gate looks for, in the order in which it does. A new check is one file and one line here. */
export const gateChecks: readonly GateCheck[] = [
  protectionLowered,
  protectionLost,
  coverageLost,
  changeUnclassified,
  changeToClassify,
  idTaken,
  versionTooLow,
  versionTaken,
  effectiveTooSoon,
  noticeTooShort,
  notesNameUnknown,
  notesUnread,
  summaryMissing,
  waiverUnneeded,
  classificationUnneeded,
  classificationOverruled,
];
