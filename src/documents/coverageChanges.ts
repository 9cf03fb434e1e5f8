import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Comparison, CoverageChange } from '../changes/change.ts';
import { serviceLabel } from './changeFacts.ts';
import type { ChangeReader } from './changeReader.ts';
import type { CoveredControl, ServiceCoverage } from './changeViews.ts';
import { localText } from './records.ts';

/** The controls that are covered in only one version, for each service that the reader uses. */
export function coverageChanges(
  { coverage, before, after }: Comparison,
  reader: ChangeReader,
): ServiceCoverage[] {
  const used = coverage.filter(({ service }) => service === null || isUsed(service, reader));
  return [...Map.groupBy(used, ({ service }) => service)].map(([service, changes]) => ({
    service: service === null ? null : titleOf(service, reader),
    controls: changes.map((change) => controlOf(change, change.change === 'lost' ? before : after, reader)),
  }));
}

function isUsed(service: string, { before, after }: ChangeReader): boolean {
  return [before, after].some(({ services }) => services?.includes(service) ?? true);
}

function titleOf(service: string, { before, after }: ChangeReader) {
  const isThere = after.surroundings.catalogue.services.some(({ id }) => id === service);
  return serviceLabel(service, isThere ? after.surroundings : before.surroundings);
}

function controlOf(
  { change, framework: id, control }: CoverageChange,
  { frameworks }: Catalogue,
  { after }: ChangeReader,
): CoveredControl {
  const { language } = after.surroundings;
  const framework = frameworks.find((item) => item.id === id)?.fields;
  const titles = framework?.controls.find((entry) => entry.id === control)?.title ?? {};
  return {
    change,
    framework: localText(framework?.title ?? { [language]: id }, language).text,
    control,
    title: localText(titles, language),
  };
}
