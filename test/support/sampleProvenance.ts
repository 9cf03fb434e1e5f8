import { type KnownHistory, noHistory } from '../../src/changes/history.ts';
import type { Provenance } from '../../src/documents/provenance.ts';
import type { Source } from '../../src/release/manifest.ts';

/** Where a sample comes from: the same whatever becomes of templates, fonts and tools. */
export const sampleProvenance: Provenance = {
  contentDigest: 'c'.repeat(64),
  tag: null,
  commit: '0123456789abcdef0123456789abcdef01234567',
  isModified: true,
  toolchain: {
    tomwerk: '0.1.0',
    node: '24.0.0',
    chromium: null,
    program: 'e'.repeat(64),
    fonts: 'f'.repeat(64),
    templates: 'a'.repeat(64),
  },
  recorded: null,
};

/** A draft from there. */
export const sampleDraft: Source & { readonly history: KnownHistory } = {
  release: null,
  date: '2026-03-14',
  provenance: sampleProvenance,
  history: noHistory,
};
