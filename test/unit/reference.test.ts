import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldReference } from '../../src/reference/fieldReference.ts';
import { jsonSchemas } from '../../src/reference/jsonSchema.ts';

const docs = join(import.meta.dirname, '../../docs');

describe('the generated reference', () => {
  it('names every field in German as the schema has it', async () => {
    await expect(fieldReference('de')).toMatchFileSnapshot(join(docs, 'felder.md'));
  });

  it('names every field in English as the schema has it', async () => {
    await expect(fieldReference('en')).toMatchFileSnapshot(join(docs, 'fields.md'));
  });

  it.each([...jsonSchemas()])('holds %s as the schema has it', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(docs, 'schema', name));
  });

  it('describes every field in both languages', () => {
    expect(fieldReference('de')).not.toMatch(/\|\s*\|$/m);
    expect(fieldReference('en')).not.toMatch(/\|\s*\|$/m);
  });
});
