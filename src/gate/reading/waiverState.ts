import type { RecordChange } from '../../changes/change.ts';
import type { GateQuestion } from '../question.ts';
import type { WaiverState } from '../words/waiverHint.ts';
import { isApproved } from './waivers.ts';

/** How it stands with the approval of what a record lost. */
export function waiverState({ id, waiver }: RecordChange, question: GateQuestion): WaiverState {
  const isRefused = waiver !== null && !isApproved(waiver, question);
  return { id, notes: question.coming?.file ?? '', unknownRole: isRefused ? waiver.approver : '' };
}
