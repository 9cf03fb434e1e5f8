import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentFormat } from '../documents/edition.ts';
import { finishPdf } from '../pdf/finishPdf.ts';
import { readPageNumbers } from '../pdf/pageNumbers.ts';
import type { Print } from '../pdf/print.ts';
import type { Artefact } from '../release/manifest.ts';
import { htmlArtefact, pdfArtefact } from './artefacts.ts';
import type { ComposedView, Composition } from './compose.ts';

export type Made<V extends ComposedView> = {
  /** `null` where the document could not be set. */
  readonly built: { readonly view: V; readonly files: readonly Artefact[] } | null;
  readonly diagnostics: readonly Diagnostic[];
};

export type Making<V extends ComposedView> = {
  readonly formats: readonly DocumentFormat[];
  /** `null` where no format needs it. */
  readonly print: Print | null;
  /** Looks at the finished document. */
  readonly inspect: (composition: Composition<V>) => readonly Diagnostic[];
};

/** The files of one document, in the formats that are asked for. */
export async function makeFiles<V extends ComposedView>(
  { value: composition, diagnostics }: Checked<Composition<V> | null>,
  { formats, print, inspect }: Making<V>,
): Promise<Made<V>> {
  if (composition === null) return { built: null, diagnostics };
  const { view, page, sheet } = composition;
  const printed = print && sheet && (await print(sheet.page, readPageNumbers));
  // Looked at only now, since the browser prints the others meanwhile.
  const found = [...diagnostics, ...(printed?.diagnostics ?? []), ...inspect(composition)];
  const html = formats.includes('html') ? [htmlArtefact(page)] : [];
  const pdf =
    sheet && printed?.value ? [pdfArtefact(sheet.page, finishPdf(printed.value, sheet.finishing))] : [];
  return { built: { view, files: [...html, ...pdf] }, diagnostics: found };
}
