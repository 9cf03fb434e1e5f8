import type { z } from 'zod';
import { schemas, translationSchema } from '../catalogue/schema.ts';
import { type Kind, kinds } from '../entries/identity.ts';
import { kindWords } from '../reporters/kindWords.ts';

type ReferenceLanguage = 'de' | 'en';

const paths: Readonly<Record<Kind, string>> = {
  organisation: 'content/organisation.md',
  rule: 'content/codex/<nn>-<id>.md',
  category: 'content/measures/<number>-<id>/index.md',
  measure: 'content/measures/<number>-<category>/<id>.md',
  chapter: 'content/handbook/<nn>-<id>.md',
  service: 'content/services/<id>.md',
  subprocessor: 'content/subprocessors/<id>.md',
  customer: 'content/customers/<id>.md',
  framework: 'content/frameworks/<id>.yaml',
  release: 'content/releases/<version>.md',
};

const words = {
  de: {
    title: 'Die Angaben im Kopf jeder Datei',
    intro:
      'Diese Seite wird aus dem Schema erzeugt (`src/catalogue/schema.ts`). Angaben ohne „ja“ in der Spalte Pflicht dürfen fehlen.',
    head: '| Angabe | Pflicht | Form | Bedeutung |',
    required: 'ja',
    translation: 'Übersetzung',
    list: (inner: string) => `Liste: ${inner}`,
    map: (inner: string) => `je Name: ${inner}`,
    group: 'Gruppe',
    text: 'Text',
    date: 'Datum, 2026-03-31',
    number: 'Zahl',
  },
  en: {
    title: 'The fields in the frontmatter of every file',
    intro:
      'This page is generated from the schema (`src/catalogue/schema.ts`). Fields without “yes” under required may be left out.',
    head: '| Field | Required | Form | Meaning |',
    required: 'yes',
    translation: 'Translation',
    list: (inner: string) => `list: ${inner}`,
    map: (inner: string) => `per name: ${inner}`,
    group: 'group',
    text: 'text',
    date: 'date, 2026-03-31',
    number: 'number',
  },
} as const;

/** All fields of all kinds of files as a Markdown page. */
export function fieldReference(language: ReferenceLanguage): string {
  const { title, intro, translation } = words[language];
  const sections = kinds.map((kind) =>
    section(kindWords[kind][language], paths[kind], schemas[kind], language),
  );
  const translations = section(translation, 'content/**/<name>.<language>.md', translationSchema, language);
  return [`# ${title}\n`, `${intro}\n`, ...sections, translations].join('\n');
}

function section(title: string, path: string, schema: z.ZodObject, language: ReferenceLanguage): string {
  const rows = rowsOf(schema, '', language);
  return `## ${title}\n\n\`${path}\`\n\n${words[language].head}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function rowsOf(schema: z.ZodObject, prefix: string, language: ReferenceLanguage): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const node: SchemaNode = read(field);
    const meaning = node.meta[language] ?? '';
    const required = node.optional ? '' : words[language].required;
    const row = `| \`${prefix}${name}\` | ${required} | ${formOf(node, language)} | ${meaning} |`;
    const inner = objectIn(node);
    return inner === null
      ? [row]
      : [row, ...rowsOf(inner.schema, `${prefix}${name}${inner.suffix}.`, language)];
  });
}

type SchemaNode = {
  readonly schema: unknown;
  readonly optional: boolean;
  readonly meta: { readonly de?: string | undefined; readonly en?: string | undefined };
  readonly def: {
    readonly type: string;
    readonly format?: string;
    readonly innerType?: unknown;
    readonly element?: unknown;
    readonly valueType?: unknown;
    readonly options?: readonly unknown[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
  };
};

/** A schema without the layers that make it optional, with its description. */
function read(schema: unknown): SchemaNode {
  // Every zod 4 schema has `def` and `meta()`; only the parts named in `SchemaNode` are read.
  const { def, meta } = schema as {
    readonly def: SchemaNode['def'];
    meta: () => { de?: string; description?: string } | undefined;
  };
  const described = meta.call(schema) ?? {};
  const own = { de: described.de, en: described.description };
  if (def.type !== 'optional') return { schema, optional: false, meta: own, def };
  const inner = read(def.innerType);
  return { ...inner, optional: true, meta: own.de === undefined ? inner.meta : own };
}

function formOf({ def }: SchemaNode, language: ReferenceLanguage): string {
  const { list, map, group, text, date, number } = words[language];
  switch (def.type) {
    case 'enum':
      return Object.values(def.entries ?? {})
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'literal':
      return (def.values ?? []).map((value) => `\`${String(value)}\``).join(', ');
    case 'array':
      return list(formOf(read(def.element), language));
    case 'record':
      return map(formOf(read(def.valueType), language));
    case 'union':
      return (def.options ?? []).map((choice) => formOf(read(choice), language)).join(' / ');
    case 'object':
      return group;
    case 'number':
      return number;
    default:
      return def.format === 'date' ? date : text;
  }
}

/** The group of fields that a field holds, alone, in a list, per name, or as one of several forms. */
function objectIn(node: SchemaNode): { readonly schema: z.ZodObject; readonly suffix: string } | null {
  const { def, schema } = node;
  // Only schemas of type `object` are handed on as such.
  if (def.type === 'object') return { schema: schema as z.ZodObject, suffix: '' };
  if (def.type === 'array') return suffixed(objectIn(read(def.element)), '[]');
  if (def.type === 'record') return suffixed(objectIn(read(def.valueType)), '.<name>');
  if (def.type === 'union') return (def.options ?? []).map(read).map(objectIn).find(isGroup) ?? null;
  return null;
}

function isGroup(found: ReturnType<typeof objectIn>): boolean {
  return found !== null;
}

function suffixed(inner: ReturnType<typeof objectIn>, suffix: string): ReturnType<typeof objectIn> {
  return inner === null ? null : { schema: inner.schema, suffix: `${suffix}${inner.suffix}` };
}
