import type { ChangeClass } from '../change.ts';
import { type Control, controlsIn } from '../controls.ts';
import type { FieldRule } from './fieldRule.ts';

type Controls = Readonly<Record<string, readonly string[]>> | undefined;

/**
 * The controls that a rule or measure answers, one by one: protection falls only where customers of one of its services
 * have nobody else who covers it.
 */
export const controls: FieldRule<Controls> = {
  isRead: true,
  judge: ({ field, before, after, pair, coverage }) => {
    const [was, is] = [controlsIn(before), controlsIn(after)];
    const own = coverage.filter(({ by }) => by.includes(pair.id));
    const classOf = (change: 'lost' | 'gained', { framework, control }: Control): ChangeClass => {
      const decides = own.some(
        (entry) => entry.change === change && entry.framework === framework && entry.control === control,
      );
      if (!decides) return 'equal';
      return change === 'lost' ? 'lowered' : 'improved';
    };
    const gained = [...is].filter(([key]) => !was.has(key)).map(([, entry]) => entry);
    const lost = [...was].filter(([key]) => !is.has(key)).map(([, entry]) => entry);
    const path = ({ framework, control }: Control) => [field, framework, control];
    return [
      ...gained.map((entry) => ({
        field: path(entry),
        before: null,
        after: entry.control,
        class: classOf('gained', entry),
      })),
      ...lost.map((entry) => ({
        field: path(entry),
        before: entry.control,
        after: null,
        class: classOf('lost', entry),
      })),
    ];
  },
};
