/** An operand of a content stream; `bytes` are those of a string. */
export type Operand =
  | number
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly word: string };

/** An operator with what stands before it. */
export type Operation = { readonly operator: string; readonly operands: readonly Operand[] };

const tokenPattern =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*)*(?:(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|\/(?<name>[^\0\t\n\f\r ()<>[\]{}/%]*)|(?<open><<|\[|\()|(?<close>>>|\])|<(?<hex>[0-9A-Fa-f\0\t\n\f\r ]*)>|(?<word>[^\0\t\n\f\r ()<>[\]{}/%]+))/y;

/** The operations of a content stream, one by one (ISO 32000-1, 7.8.2). Throws where bytes are none. */
export function* readOperations(content: Uint8Array): Generator<Operation> {
  // Latin-1 maps every byte to one character.
  const reader = readerOf(Buffer.from(content).toString('latin1'));
  let operands: Operand[] = [];
  for (let operand = reader.next(); operand !== null; operand = reader.next()) {
    if (typeof operand === 'number' || operand.kind !== 'word' || constants.has(operand.word)) {
      operands.push(operand);
      continue;
    }
    if (operand.word === 'ID') reader.skipImage();
    yield { operator: operand.word === 'ID' ? 'EI' : operand.word, operands };
    operands = [];
  }
}

const constants: ReadonlySet<string> = new Set(['true', 'false', 'null']);

const closing = Symbol('the end of an array or a dictionary');

/** Reads operands and operators one by one; `text` holds one character per byte. */
function readerOf(text: string) {
  let position = 0;

  function read(): Operand | typeof closing | null {
    tokenPattern.lastIndex = position;
    const match = tokenPattern.exec(text);
    if (match === null) return atEnd();
    position = tokenPattern.lastIndex;
    const { open, close } = match.groups ?? {};
    if (close !== undefined) return closing;
    if (open === '(') return readString();
    if (open === '[') return { kind: 'array', items: readItems() };
    if (open === '<<') return dictionaryOf(readItems());
    return simpleOperand(match.groups ?? {});
  }

  function atEnd(): null {
    const rest = text.slice(position).replace(/%[^\r\n]*/g, '');
    if (/[^\0\t\n\f\r ]/.test(rest)) throw new Error(`The content is no operation at ${position}.`);
    return null;
  }

  function readItems(): readonly Operand[] {
    const items: Operand[] = [];
    for (let item = read(); item !== closing; item = read()) {
      if (item === null) throw new Error('An array or a dictionary has no end.');
      items.push(item);
    }
    return items;
  }

  function readString(): Operand {
    const start = position;
    for (let depth = 1; depth > 0; position += 1) {
      const character = text[position];
      if (character === undefined) throw new Error('A string has no end.');
      if (character === '\\') position += 1;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
    }
    return { kind: 'string', bytes: literalBytes(text.slice(start, position - 1)) };
  }

  return {
    /** The next operand or operator; `null` at the end. */
    next(): Operand | null {
      const found = read();
      if (found === closing) throw new Error(`A bracket closes at ${position} that none has opened.`);
      return found;
    },
    /** The data of an inline image end with `EI` between white space (ISO 32000-1, 8.9.7). */
    skipImage(): void {
      const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
      end.lastIndex = position;
      if (end.exec(text) === null) throw new Error('An inline image has no end.');
      position = end.lastIndex;
    },
  };
}

function simpleOperand({ number, name, hex, word }: Readonly<Record<string, string>>): Operand {
  if (number !== undefined) return Number(number);
  if (name !== undefined) return { kind: 'name', name: decodeName(name) };
  if (hex !== undefined) return { kind: 'string', bytes: hexBytes(hex) };
  return { kind: 'word', word: word ?? '' };
}

function dictionaryOf(items: readonly Operand[]): Operand {
  const entries = new Map<string, Operand>();
  items.forEach((key, index) => {
    const value = items[index + 1];
    const isKey = index % 2 === 0 && typeof key !== 'number' && key.kind === 'name';
    if (isKey && value !== undefined) entries.set(key.name, value);
  });
  return { kind: 'dictionary', entries };
}

function decodeName(escaped: string): string {
  return escaped.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function hexBytes(hex: string): Uint8Array {
  const digits = hex.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2 */
function literalBytes(escaped: string): Uint8Array {
  const text = escaped.replace(/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/g, (whole, code: string | undefined) => {
    if (code === undefined) return '\n';
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? '' : (controls[code] ?? whole.slice(1));
  });
  return Buffer.from(text, 'latin1');
}
