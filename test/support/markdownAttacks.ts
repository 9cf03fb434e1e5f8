import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What GitHub makes of a comment: HTML that stands in it is kept. */
export function renderedMarkdown(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } })
      .processSync(markdown),
  );
}

/** The text of HTML without what stands in code, where GitHub and GitLab look for no names. */
export function outsideCode(html: string): string {
  return html
    .replaceAll(/<code>.*?<\/code>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** Texts of the content that would do more in a comment than show. */
export const attacks = [
  '@admin @org/team',
  '<img src=https://x.example/y.png onerror=alert(1)>',
  '![](https://x.example/y.png)',
  '[click](https://x.example)',
  'https://x.example/path and www.x.example',
  'mail me@x.example now',
  '# heading | cell | `code` **bold** _it_ ~~no~~',
  '\n\n# heading\n\n- [ ] task\n',
  '<!-- hidden --> <details> &lt;b&gt;',
  '```\nfence',
  ':tada: #12 !34 GH-1 ~label $snippet &epic %milestone org/repo#5',
  '$\\int$ ^[note]: x',
];
