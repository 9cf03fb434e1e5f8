import { nearest } from '../diagnostics/nearest.ts';
import { TemplateFault } from './templateFault.ts';
import type { TemplateHelper } from './templates.ts';

/** What a path of a template leads to. A name that its object does not have is a fault: views have no optional fields. */
export const read: TemplateHelper = (...values) => {
  const [base, ...names] = values.slice(0, -1);
  return names.reduce((object, name) => property(object, String(name)), base);
};

/** The same for what a template prints: only texts and numbers can be printed. */
export const print: TemplateHelper = (...values) => {
  const value = read(...values);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TemplateFault('not-printable', values.slice(1, -1).join('.') || 'this');
};

function property(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null) throw new TemplateFault('unknown-name', name);
  if (!Object.hasOwn(object, name)) {
    throw new TemplateFault('unknown-name', name, nearest(name, Object.keys(object)));
  }
  return (object as Readonly<Record<string, unknown>>)[name]; // an own property, as the line above has made sure
}
