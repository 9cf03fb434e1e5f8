/**
 * The types of PDF 2.0 that Chromium writes, and the type of PDF 1.7 (ISO 32000-1, 14.8.4) that each counts as:
 * PDF/UA-1 (7.1) wants every other type mapped to a standard one.
 */
export const standardRoles: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** What an element is for the others around it. */
export type Role = 'grouping' | 'block' | 'inline';

/** The role of a type: elements that only group others, those that hold text, and those within a text. */
export function roleOf(type: string): Role {
  if (grouping.has(type)) return 'grouping';
  return inline.has(type) ? 'inline' : 'block';
}

const grouping: ReadonlySet<string> = new Set([
  'Aside',
  'Art',
  'BlockQuote',
  'Div',
  'Document',
  'DocumentFragment',
  'Part',
  'Sect',
]);

const inline: ReadonlySet<string> = new Set([
  'Annot',
  'BibEntry',
  'Code',
  'Em',
  'FENote',
  'Form',
  'Formula',
  'Link',
  'NonStruct',
  'Note',
  'Quote',
  'Reference',
  'Ruby',
  'Span',
  'Strong',
  'Sub',
  'Warichu',
]);
