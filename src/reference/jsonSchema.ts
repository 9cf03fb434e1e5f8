import { z } from 'zod';
import { changesSchema } from '../attachments/changesSchema.ts';
import { measuresSchema } from '../attachments/measuresSchema.ts';
import { provenanceSchema } from '../attachments/provenanceFile.ts';
import { schemas } from '../catalogue/schema.ts';
import { type Kind, kinds } from '../entries/identity.ts';
import { comparisonSchema } from '../reporters/changes/comparisonSchema.ts';

/** The JSON Schema (draft 2020-12) of the fields of one kind of file, for editors that complete and check them. */
function jsonSchemaOf(kind: Kind): unknown {
  const schema = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => german(jsonSchema),
  });
  return { ...schema, title: kind };
}

/** The formats of what tomwerk writes for other programs: the files that a PDF carries, and what commands print. */
const written = {
  provenance: provenanceSchema,
  measures: measuresSchema,
  changes: changesSchema,
  diff: comparisonSchema,
};

/** All JSON Schemas by the name of their file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const ofContent = kinds.map((kind) => [kind, jsonSchemaOf(kind)] as const);
  const ofOutput = Object.entries(written).map(
    ([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-2020-12' })] as const,
  );
  return new Map(
    [...ofContent, ...ofOutput].map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** Editors write in German: the German description leads, the English one follows. */
function german(schema: { description?: string; de?: unknown }): void {
  if (typeof schema.de !== 'string') return;
  schema.description = `${schema.de}\n\n${schema.description ?? ''}`.trim();
  delete schema.de;
}
