import type { Check } from '../check.ts';
import { approverMissing } from './approverMissing.ts';
import { changeClauseMissing } from './changeClauseMissing.ts';
import { customerTextMissing } from './customerTextMissing.ts';
import { organisationAddressMissing } from './organisationAddressMissing.ts';
import { providerMissing } from './providerMissing.ts';
import { subprocessorUnnamed } from './subprocessorUnnamed.ts';

/** What only the organisation knows and has not filled in yet. */
export const factChecks: readonly Check[] = [
  providerMissing,
  customerTextMissing,
  subprocessorUnnamed,
  organisationAddressMissing,
  approverMissing,
  changeClauseMissing,
];
