import type { Comparison, CoverageChange } from '../changes/change.ts';
import { serviceLabel } from './changeFacts.ts';
import type { ChangeReader, ReadVersion } from './changeReader.ts';
import type { CoveredControl, ServiceCoverage } from './changeViews.ts';
import { localText } from './records.ts';
import type { Label } from './recordViews.ts';
import { namedRecord } from './seenRecord.ts';

/** The controls that are covered in only one version, for each service that the reader uses. */
export function serviceCoverage({ coverage }: Comparison, reader: ChangeReader): ServiceCoverage[] {
  const used = coverage.filter(({ service }) => service === null || isUsed(service, reader));
  return [...Map.groupBy(used, ({ service }) => service)].map(([service, changes]) => ({
    service: service === null ? null : titleOf(service, reader),
    controls: changes.map((change) =>
      coveredControl(change, change.change === 'lost' ? reader.before : reader.after),
    ),
  }));
}

function isUsed(service: string, { before, after }: ChangeReader): boolean {
  return [before, after].some(({ services }) => services?.includes(service) ?? true);
}

function titleOf(service: string, { before, after }: ChangeReader): Label {
  const isThere = after.surroundings.catalogue.services.some(({ id }) => id === service);
  return serviceLabel(service, (isThere ? after : before).surroundings);
}

/** A control with those who cover it, in the version where it is covered. */
function coveredControl(
  { change, framework: id, control, by }: CoverageChange,
  version: ReadVersion,
): CoveredControl {
  const { catalogue, language } = version.surroundings;
  const framework = catalogue.frameworks.find((item) => item.id === id)?.fields;
  const titles = framework?.controls.find((entry) => entry.id === control)?.title ?? {};
  return {
    change,
    framework: localText(framework?.title ?? { [language]: id }, language).text,
    control,
    title: localText(titles, language),
    by: by.flatMap((record) => namedRecord(record, version)),
  };
}
