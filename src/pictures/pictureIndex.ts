import Handlebars from 'handlebars';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Artefact } from '../release/manifest.ts';
import type { PicturedDocument, PicturedPair } from './pictures.ts';
import { pictureWords } from './pictureWords.ts';

const escaped = Handlebars.Utils.escapeExpression;

/** The page that shows the pictures side by side, with the words that differ. It needs nothing but the pictures. */
export function pictureIndex(documents: readonly PicturedDocument[], language: MessageLanguage): Artefact {
  const { title, none } = pictureWords[language];
  const isUnchanged = documents.every(({ pairs, leftOut }) => pairs.length + leftOut === 0);
  const body = isUnchanged ? `<p>${none}</p>` : documents.map((made) => section(made, language)).join('');
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
  const bytes = new TextEncoder().encode(html);
  return { name: 'index.html', mediaType: 'text/html', bytes, language, pages: null };
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; background: #e9ecef; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin: 0 0 2.5rem; }
figure { margin: 0; }
figcaption { font-weight: 600; margin: 0 0 .5rem; }
img { width: 100%; border: 1px solid #868e96; background: #fff; }
ul { grid-column: 1 / -1; margin: 0; padding: 0; list-style: none; }
del, ins { padding: 0 .2em; }
del { background: #ffe3e3; }
ins { background: #d3f9d8; }
@media (max-width: 50rem) { .pair { grid-template-columns: 1fr; } }
`;

function section({ name, pairs, leftOut }: PicturedDocument, language: MessageLanguage): string {
  if (pairs.length + leftOut === 0) return '';
  const more = leftOut === 0 ? '' : `<p>${pictureWords[language].leftOut(leftOut)}</p>`;
  const shown = pairs.map((pair) => pairHtml(pair, language)).join('\n');
  return `<section>\n<h2>${escaped(name)}</h2>\n${shown}${more}</section>\n`;
}

function pairHtml(pair: PicturedPair, language: MessageLanguage): string {
  const sides = (['before', 'after'] as const).map((side) => figure(pair, side, language));
  return `<div class="pair">\n${sides.join('\n')}\n${wordsThatDiffer(pair, language)}</div>`;
}

function figure(pair: PicturedPair, side: 'before' | 'after', language: MessageLanguage): string {
  const { absent, page } = pictureWords[language];
  const [number, file] = [pair[side], pair.pictures[side]];
  if (number === null || file === null) return `<figure><figcaption>${absent[side]}</figcaption></figure>`;
  const caption = page[side](number);
  const image = `<img src="${encodeURIComponent(file)}" alt="${caption}" loading="lazy">`;
  return `<figure><figcaption>${caption}</figcaption><a href="${encodeURIComponent(file)}">${image}</a></figure>`;
}

function wordsThatDiffer({ deleted, inserted }: PicturedPair, language: MessageLanguage): string {
  const lines = [...linesOf('del', deleted), ...linesOf('ins', inserted)];
  const items = lines.length === 0 ? [`<li>${pictureWords[language].noWords}</li>`] : lines;
  return `<ul>\n${items.join('\n')}\n</ul>\n`;
}

/** Beyond these, a look at the page is shorter. */
const mostLines = 5;
const mostCharacters = 200;

function linesOf(tag: 'del' | 'ins', texts: readonly string[]): readonly string[] {
  const told = texts.filter((text) => text.trim() !== '');
  const lines = told.slice(0, mostLines).map((text) => {
    const characters = [...text];
    const start = characters.slice(0, mostCharacters).join('');
    return `<li><${tag}>${escaped(start)}${characters.length > mostCharacters ? ' …' : ''}</${tag}></li>`;
  });
  return told.length > mostLines ? [...lines, '<li>…</li>'] : lines;
}
