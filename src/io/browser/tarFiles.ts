/** A file of an archive. */
export type TarFile = { readonly name: string; readonly content: Uint8Array };

const blockSize = 512;

/** The regular files of a tar archive (POSIX ustar), whose names have at most 100 bytes. */
export function tarFiles(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let position = 0;
  while (position + blockSize <= archive.length && archive[position] !== 0) {
    const size = Number.parseInt(textAt(archive, position + 124, 12), 8);
    if (!Number.isSafeInteger(size)) throw new Error(`The archive has no valid header at byte ${position}.`);
    const start = position + blockSize;
    const type = textAt(archive, position + 156, 1);
    if (type === '0' || type === '') {
      files.push({ name: textAt(archive, position, 100), content: archive.subarray(start, start + size) });
    }
    position = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

/** A field of a header: text that ends at its first zero byte. */
function textAt(archive: Uint8Array, start: number, length: number): string {
  const [text = ''] = Buffer.from(archive.subarray(start, start + length))
    .toString('latin1')
    .split('\0', 1);
  return text;
}
