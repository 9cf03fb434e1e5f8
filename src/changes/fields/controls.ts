import type { ChangeClass, CoverageChange } from '../change.ts';
import type { FieldRule, Judged, Values } from './fieldRule.ts';

type Controls = Readonly<Record<string, readonly string[]>> | undefined;

/**
 * The controls that a rule or measure answers, one by one: protection falls only where customers of one of its services
 * have nobody else who covers it.
 */
export const controls: FieldRule<Controls> = {
  isRead: true,
  judge: (values) => {
    const { before = {}, after = {} } = values;
    const frameworks = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return frameworks.flatMap((framework) => {
      const [was, is] = [new Set(before[framework]), new Set(after[framework])];
      const gained = [...is.difference(was)].map((control) => changed(framework, control, 'gained', values));
      const lost = [...was.difference(is)].map((control) => changed(framework, control, 'lost', values));
      return [...gained, ...lost];
    });
  },
};

function changed(
  framework: string,
  control: string,
  change: CoverageChange['change'],
  { field, pair, coverage }: Values<Controls>,
): Judged {
  const decides = coverage.some(
    (entry) =>
      entry.change === change &&
      entry.framework === framework &&
      entry.control === control &&
      entry.by.includes(pair.id),
  );
  const path = [field, framework, control];
  return change === 'lost'
    ? { field: path, before: control, after: null, class: classOf(decides, 'lowered') }
    : { field: path, before: null, after: control, class: classOf(decides, 'improved') };
}

function classOf(decides: boolean, changeClass: ChangeClass): ChangeClass {
  return decides ? changeClass : 'equal';
}
