import { type Built, builtReport } from '../../reporters/built.ts';
import { changesJson } from '../../reporters/changes/changesJson.ts';
import { changesMarkdown } from '../../reporters/changes/changesMarkdown.ts';
import {
  type ChangesReport,
  type ComparedVersion,
  changesReport,
} from '../../reporters/changes/changesReport.ts';
import { changesHead, changesText } from '../../reporters/changes/changesText.ts';
import { type Context, textOptions } from '../context.ts';
import type { ComparedVersions } from './compareVersions.ts';
import type { OpenedVersion } from './openBoth.ts';

/** How a comparison is told, and to whom. */
export type Telling = {
  readonly format: 'text' | 'markdown' | 'json';
  /** The id of a customer. */
  readonly customer?: string;
  readonly visible?: boolean;
};

/** A comparison, and the documents that were made of it; `null` where none were asked for. */
export type Told = { readonly compared: ComparedVersions; readonly built: Built | null };

/** Writes a comparison. Where documents were made of it, a text only sums it up and lists them. */
export function tellChanges({ compared, built }: Told, telling: Telling, { world, speech }: Context): void {
  const { comparison, from, to } = compared;
  const readers = { customer: telling.customer ?? null, onlyVisible: telling.visible ?? false };
  const told = changesReport(comparison, { from: nameOf(from), to: nameOf(to) }, readers);
  const options = textOptions(world.output, world);
  const reporters: Readonly<Record<Telling['format'], (report: ChangesReport) => string>> = {
    text: (changes) => (built === null ? changesText : changesHead)(changes, speech, options),
    markdown: (changes) => changesMarkdown(changes, speech),
    json: changesJson,
  };
  world.output.write(reporters[telling.format](told));
  if (built === null) return;
  // What another program reads holds the report alone.
  const stream = telling.format === 'text' ? world.output : world.messages;
  stream.write(builtReport(built, speech, textOptions(stream, world)));
}

function nameOf({ version }: OpenedVersion): ComparedVersion {
  if (version === null) return { ref: null, tag: null, commit: null, date: null };
  const { ref, tag, commit, committed } = version;
  return { ref, tag, commit, date: new Date(committed * 1000).toISOString().slice(0, 10) };
}
