import type { Comparison, CoverageChange } from '../../changes/change.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { changesWords } from './changesWords.ts';
import { serviceName } from './recordNames.ts';

/** The controls that are covered for a service in only one of two versions. */
export type ServiceCoverage = { readonly service: string; readonly controls: readonly CoverageChange[] };

/** What is lost, or gained, for each service by its title. */
export function coverageByService(
  comparison: Comparison,
  change: CoverageChange['change'],
  language: MessageLanguage,
): ServiceCoverage[] {
  const found = comparison.coverage.filter((entry) => entry.change === change);
  return [...Map.groupBy(found, ({ service }) => service)].map(([service, controls]) => ({
    service:
      service === null ? changesWords[language].everybody : serviceName(service, { ...comparison, language }),
    controls,
  }));
}
