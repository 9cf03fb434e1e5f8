/** What the operating system answers a refused call with, such as `ENOSPC`; `null` for any other error, which is a bug. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

type ReasonWords = Readonly<Record<'de' | 'en', string>>;

const noRights: ReasonWords = { de: 'die Rechte dazu fehlen', en: 'the rights to do so are missing' };
const inUse: ReasonWords = {
  de: 'ein anderes Programm benutzt etwas davon, oder es ist ein eigener Datenträger',
  en: 'another program uses something in it, or it is a volume of its own',
};

const reasons: Readonly<Record<string, ReasonWords>> = {
  EACCES: noRights,
  EPERM: noRights,
  EROFS: { de: 'der Datenträger ist schreibgeschützt', en: 'the volume is read-only' },
  ENOENT: { de: 'dort liegt keine Datei', en: 'there is no file there' },
  EISDIR: { de: 'es ist ein Ordner', en: 'it is a folder' },
  EBUSY: inUse,
  EXDEV: inUse,
  EFBIG: { de: 'eine Datei würde größer als erlaubt', en: 'a file would become larger than allowed' },
  EIO: { de: 'der Datenträger meldet einen Fehler', en: 'the volume reports a fault' },
  EMFILE: { de: 'zu viele Dateien sind offen', en: 'too many files are open' },
  ENAMETOOLONG: { de: 'der Pfad ist zu lang', en: 'the path is too long' },
};

/** How a code of the operating system is called in the middle of a sentence. */
export function reasonWords(code: string): ReasonWords {
  const words = reasons[code];
  if (words === undefined) return { de: `Meldung ${code}`, en: `message ${code}` };
  return { de: `${words.de} (${code})`, en: `${words.en} (${code})` };
}
