import { z } from 'zod';
import { schemas } from '../catalogue/schema.ts';
import { type Kind, kinds } from '../entries/identity.ts';

/** The JSON Schema (draft 2020-12) of the fields of one kind of file, for editors that complete and check them. */
function jsonSchemaOf(kind: Kind): unknown {
  const schema = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => german(jsonSchema),
  });
  return { ...schema, title: kind };
}

/** All JSON Schemas by the name of their file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    kinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]),
  );
}

/** Editors write in German: the German description leads, the English one follows. */
function german(schema: { description?: string; de?: unknown }): void {
  if (typeof schema.de !== 'string') return;
  schema.description = `${schema.de}\n\n${schema.description ?? ''}`.trim();
  delete schema.de;
}
