/**
 * Renumbers the ids of structure elements, `(node00000049)`: Chromium counts them through everything that its
 * process did before, so two prints of the same page may differ. Their order and length stay, and with them the
 * sorted `/IDTree` (ISO 32000-1, 7.9.6) and the cross-reference table.
 */
export function renumberNodes(pdf: Uint8Array): Uint8Array {
  // Latin-1 maps every byte to one character and back; page contents are compressed and cannot match.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const ids = [...new Set(text.match(nodeId) ?? [])].sort();
  const numbers = new Map(ids.map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]));
  return new Uint8Array(
    Buffer.from(
      text.replace(nodeId, (id) => numbers.get(id) ?? id),
      'latin1',
    ),
  );
}

const nodeId = /\(node\d{8}\)/g;
