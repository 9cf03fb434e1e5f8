import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/** The constructs for bare addresses, as micromark-extension-gfm-autolink-literal names them. */
const literalAddresses = new Set(['emailAutolink', 'wwwAutolink', 'protocolAutolink']);

const complete = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const withoutAddresses = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(dropLiteralAddresses)
  .freeze();

/** The marks of a bare address, which an escape or a character reference may spell as well. */
const addressMark = /@|www\\?\.|https?\\?:|&[#a-z]/i;

/**
 * The syntax tree of a Markdown text (CommonMark with GFM). The extension that finds bare addresses looks at every
 * letter, since each may begin a mail address; a text without a mark of any address is parsed without it.
 */
export function syntaxTree(text: string): Root {
  return (addressMark.test(text) ? complete : withoutAddresses).parse(text);
}

/** Takes back what remark-gfm added for bare addresses: three constructs of the tokeniser, one transform of the tree. */
function dropLiteralAddresses(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutLiteralAddresses) ?? [];
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().filter(({ transforms }) => transforms === undefined) ?? [];
}

type TokenizerExtension = NonNullable<Data['micromarkExtensions']>[number];

function withoutLiteralAddresses(extension: TokenizerExtension): TokenizerExtension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
    const left = [constructs].flat().filter((construct) => !literalAddresses.has(construct?.name ?? ''));
    return [code, left.flatMap((construct) => construct ?? [])] as const;
  });
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) };
}
