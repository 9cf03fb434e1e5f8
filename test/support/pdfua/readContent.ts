import type { PDFDict } from '@cantoo/pdf-lib';
import { type ContentOutput, type ContentState, change, stateOf } from './contentState.ts';
import { type Operand, readOperations } from './contentTokens.ts';
import { type Font, readFont } from './fonts.ts';
import { identity, matrixOf, multiply } from './matrix.ts';
import { arrayAt, asNumber, dataOf, dictionaryAt, nameAt, numberAt, textAt, valueAt } from './objects.ts';
import type { Drawing, Mark, PageContent } from './pageContent.ts';
import { nameIn, numberIn, type Operator, textOperators } from './textOperators.ts';

/** Interprets the content of a page with all form XObjects that it draws. */
export function readContent(
  content: Uint8Array,
  resources: PDFDict | null,
  fonts: Map<PDFDict, Font>,
): PageContent {
  const fontOf = (dictionary: PDFDict): Font => {
    const font = fonts.get(dictionary) ?? readFont(dictionary);
    fonts.set(dictionary, font);
    return font;
  };
  const output: ContentOutput = { drawings: [], marks: [], forms: [], faults: [], fontOf };
  run(content, stateOf(output, { resources, form: null, marks: [], matrix: identity }));
  return output;
}

function run(content: Uint8Array, state: ContentState): void {
  const before = state.marks.length;
  try {
    for (const { operator, operands } of readOperations(content)) operators[operator]?.(state, operands);
  } catch (error) {
    state.output.faults.push(String(error));
  }
  if (state.marks.length !== before) state.output.faults.push('A marked-content sequence has no end.');
  if (state.saved.length !== 0) state.output.faults.push('A graphics state is saved and not restored.');
}

const paths = ['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'];

const operators: Readonly<Record<string, Operator>> = {
  ...textOperators,
  ...Object.fromEntries(paths.map((operator) => [operator, draws('path')])),
  sh: draws('shading'),
  EI: draws('image'),
  q: (state) => {
    state.saved.push(state.graphics);
  },
  Q: (state) => {
    const saved = state.saved.pop();
    if (saved === undefined) state.output.faults.push('A graphics state is restored that was not saved.');
    else state.graphics = saved;
  },
  cm: (state, operands) =>
    change(state, { matrix: multiply(matrixOf(operands.map(numberIn)), state.graphics.matrix) }),
  BMC: (state, [tag]) => open(state, nameIn(tag), undefined),
  BDC: (state, [tag, properties]) => open(state, nameIn(tag), properties),
  EMC: (state) => {
    if (state.marks.length === 0)
      state.output.faults.push('A marked-content sequence ends that was not begun.');
    state.marks = state.marks.slice(0, -1);
  },
  Do: (state, [name]) => {
    const objects = state.resources === null ? null : dictionaryAt(state.resources, 'XObject');
    const object = objects === null ? null : dictionaryAt(objects, nameIn(name));
    if (objects === null || object === null) state.output.faults.push(`There is no XObject ${nameIn(name)}.`);
    else if (nameAt(object, 'Subtype') === 'Form')
      drawForm(state, object, dataOf(valueAt(objects, nameIn(name))));
    else draws('image')(state, []);
  },
};

function draws(kind: Drawing['kind']): Operator {
  return (state) => {
    state.output.drawings.push({ kind, marks: state.marks, text: null });
  };
}

function open(state: ContentState, tag: string, properties: Operand | undefined): void {
  const mark: Mark = { tag, ...propertiesOf(state, properties), outer: state.marks, form: state.form };
  state.output.marks.push(mark);
  state.marks = [...state.marks, mark];
}

/** Properties stand in the content or, by their name, in the resources (ISO 32000-1, 14.6.2). */
function propertiesOf(state: ContentState, operand: Operand | undefined) {
  if (typeof operand === 'object' && operand.kind === 'dictionary') {
    const mcid = operand.entries.get('MCID');
    return {
      mcid: typeof mcid === 'number' ? mcid : null,
      hasLanguage: operand.entries.has('Lang'),
      artefactType: nameIn(operand.entries.get('Type')) || null,
    };
  }
  const lists = state.resources === null ? null : dictionaryAt(state.resources, 'Properties');
  const list = lists === null ? null : dictionaryAt(lists, nameIn(operand));
  return {
    mcid: list === null ? null : numberAt(list, 'MCID'),
    hasLanguage: list !== null && textAt(list, 'Lang') !== null,
    artefactType: list === null ? null : nameAt(list, 'Type'),
  };
}

function drawForm(state: ContentState, form: PDFDict, content: Uint8Array | null): void {
  const { output, marks } = state;
  // A form that draws itself would never end.
  const isTooDeep = output.forms.length > 10_000;
  if (content === null || isTooDeep) {
    output.faults.push('A form XObject cannot be drawn.');
    return;
  }
  output.forms.push(form);
  const matrix = multiply(matrixOf(arrayAt(form, 'Matrix').map(asNumber)), state.graphics.matrix);
  const resources = dictionaryAt(form, 'Resources') ?? state.resources;
  run(content, stateOf(output, { resources, form, marks, matrix }));
}
