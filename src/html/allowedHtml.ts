import type { Options } from 'rehype-sanitize';

/** The HTML that a text of the content may become. Ids are not among it, so no text can hold one that the document uses. */
export const allowedHtml: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'br', 'pre', 'code', 'div'],
    ...['strong', 'em', 's', 'del', 'ins', 'a', 'img', 'ul', 'ol', 'li', 'input', 'span', 'wbr'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title', ['className', 'external']],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    ul: [['className', 'contains-task-list']],
    li: [['className', 'task-list-item']],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    th: [
      ['className', 'left', 'right', 'center'],
      ['scope', 'col'],
    ],
    td: [
      ['className', 'left', 'right', 'center'],
      ['dataFill', /^[.,]?0+$/],
    ],
    tr: [['className', 'tall']],
    span: [['className', 'page-reference', 'whole', 'spoken', 'marked'], 'dataPageOf'],
    div: [['className', 'table'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    li: ['ul', 'ol'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  strip: ['script', 'style'],
  clobber: [],
};

/** An image that is part of the document itself. */
export const imageAddress = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** Addresses that templates may write into attributes: fragments, file names beside the document, the web, mail. */
export function isAllowedAddress(url: string): boolean {
  return /^(?:#[^\s]+|https?:\/\/[^\s]+|mailto:[^\s]+|[\w-][\w.-]*)$/i.test(url) || imageAddress.test(url);
}
