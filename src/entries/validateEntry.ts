import type { z } from 'zod';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Entry, FieldPath } from './entry.ts';
import {
  fieldEmpty,
  fieldFormat,
  fieldMissing,
  fieldTooLong,
  fieldType,
  fieldUnknown,
  fieldUnquoted,
  fieldUnsuited,
  fieldValue,
} from './fieldFindings.ts';
import { yamlShape } from './frontmatterFindings.ts';
import { fromGerman } from './germanValues.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds the fields of an entry against its schema. Every problem becomes a diagnostic at the field it is about;
 * the wording of the schema library never reaches an author. `null` when the fields do not fit the schema.
 */
export function validateEntry<S extends z.ZodObject>(entry: Entry, schema: S): Checked<z.infer<S> | null> {
  if (entry.fields === null || typeof entry.fields !== 'object' || Array.isArray(entry.fields)) {
    const found = entry.fields === null ? [] : [report(yamlShape, entry.locate([]), {})];
    return { value: null, diagnostics: found };
  }
  const result = schema.safeParse(entry.fields, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) => explain(issue, entry, schema));
  return { value: null, diagnostics };
}

function explain(issue: Issue, entry: Entry, schema: z.ZodObject, above: FieldPath = []): Diagnostic[] {
  const path = [...above, ...issue.path];
  const at = entry.locate(path);
  const field = fieldName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, entry, schema));
    case 'invalid_type':
      return [wrongType(issue, path, entry)];
    case 'invalid_value':
      return [wrongValue(issue.values.map(String), issue.input, path, entry)];
    case 'invalid_union':
      return explainUnion(issue, entry, schema, path);
    case 'invalid_key':
      return [
        report(fieldFormat, entry.locateKey(path), {
          field,
          typed: String(path.at(-1) ?? ''),
          format: formatOf(issue.issues[0]),
        }),
      ];
    case 'too_small':
      return [report(fieldEmpty, at, { field, allowed: [] })];
    case 'too_big':
      return [report(fieldTooLong, at, { field, limit: Number(issue.maximum) })];
    case 'invalid_format':
      return [
        issue.input === ''
          ? report(fieldEmpty, at, { field, allowed: [] })
          : report(fieldFormat, at, { field, typed: String(issue.input), format: formatOf(issue) }),
      ];
    default:
      return [report(fieldUnsuited, at, { field })];
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, path: FieldPath, entry: Entry): Diagnostic {
  const field = fieldName(path);
  const at = entry.locate(path);
  if (issue.input === undefined) return report(fieldMissing, at, { field });
  if (issue.input === null) return report(fieldEmpty, entry.locateKey(path), { field, allowed: [] });
  const typed = entry.typed(path);
  if (issue.expected === 'string' && typed !== null) return report(fieldUnquoted, at, { field, typed });
  return report(fieldType, at, { field, expected: issue.expected });
}

function wrongValue(allowed: string[], input: unknown, path: FieldPath, entry: Entry): Diagnostic {
  const field = fieldName(path);
  if (input === undefined) return report(fieldMissing, entry.locate(path), { field });
  if (input === null) return report(fieldEmpty, entry.locateKey(path), { field, allowed });
  const typed = entry.typed(path) ?? '';
  return report(fieldValue, entry.locate(path), {
    field,
    typed,
    allowed,
    nearest: fromGerman(typed, allowed) || nearest(typed, allowed),
  });
}

/** Of a choice between a word and a list or a group, the problems of what was written. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  entry: Entry,
  schema: z.ZodObject,
  path: FieldPath,
): Diagnostic[] {
  const meant = issue.errors.find((errors) => !errors.some(isOfAnotherForm));
  if (meant !== undefined) return meant.flatMap((inner) => explain(inner, entry, schema, path));
  const words = issue.errors.flat().find(isChoiceOfWords);
  if (words !== undefined && (issue.input === null || typeof issue.input === 'string'))
    return [wrongValue(words.values.map(String), issue.input, path, entry)];
  const typed = entry.typed(path) ?? (Array.isArray(issue.input) ? '[…]' : '{…}');
  return [
    report(fieldFormat, entry.locate(path), { field: fieldName(path), typed, format: formatOf(issue) }),
  ];
}

/** Whether an issue says that a list, a group or a word was written where it is something else. */
function isOfAnotherForm({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function isChoiceOfWords(issue: Issue): issue is z.core.$ZodIssueInvalidValue {
  return issue.code === 'invalid_value' && issue.values.length > 1;
}

function unknownField(key: string, path: FieldPath, entry: Entry, schema: z.ZodObject): Diagnostic {
  const known = knownFields(schema, path);
  return report(fieldUnknown, entry.locateKey([...path, key]), {
    field: fieldName([...path, key]),
    nearest: nearest(key, known),
    known,
  });
}

/** The names that the schema knows where the path leads. */
function knownFields(schema: z.ZodObject, path: FieldPath): string[] {
  let current: unknown = schema;
  for (const key of path) current = inner(current, key);
  const shape = shapeOf(current);
  return shape === null ? [] : Object.keys(shape);
}

type Definition = {
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly options?: readonly unknown[];
  readonly shape?: Record<string, unknown>;
};

function definitionOf(schema: unknown): Definition {
  // Every zod 4 schema carries its definition as `def`; only the parts named above are read.
  const definition = (schema as { readonly def?: Definition } | undefined)?.def ?? {};
  return definition.innerType === undefined ? definition : definitionOf(definition.innerType);
}

function inner(schema: unknown, key: PropertyKey): unknown {
  const definition = definitionOf(schema);
  return definition.shape?.[String(key)] ?? definition.element ?? definition.valueType;
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  const { shape, options = [] } = definitionOf(schema);
  return shape ?? options.map(shapeOf).find((found) => found !== null) ?? null;
}

/** The schema names each text format in place of an error message, see `catalogue/fields.ts`. */
function formatOf(issue: Issue | undefined): string {
  return issue?.message ?? 'text';
}

function fieldName(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
}
