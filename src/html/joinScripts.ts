import { createHash } from 'node:crypto';
import { nearest } from '../diagnostics/nearest.ts';
import { TemplateFault } from './templateFault.ts';

/**
 * A module and all that it imports as one text, so that a page is one file: what is imported comes first, and every
 * module once. Modules import each other by name, `import { a } from './b.js';`, and export declarations.
 */
export function joinScripts(name: string, scripts: ReadonlyMap<string, string>): string {
  const texts = new Map<string, string>();
  const visit = (own: string): void => {
    if (texts.has(own)) return;
    const source = scripts.get(own);
    if (source === undefined)
      throw new TemplateFault('unknown-script', own, nearest(own, [...scripts.keys()]));
    texts.set(own, ''); // Its place is kept, so that a circle of imports ends.
    for (const [, imported = ''] of source.matchAll(importLine)) visit(imported);
    texts.delete(own);
    texts.set(own, withoutModuleWords(source));
  };
  visit(name);
  return [...texts.values()].join('\n');
}

/** A digest as Content-Security-Policy names it (CSP Level 3, section 2.3.1). */
export function scriptDigest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const importLine = /^import \{[^}]*\} from '\.\/([\w-]+)\.js';\n/gm;

/** What would be wrong in one text, or would end the element that holds it (HTML, 13.2.5.15 ff.). */
const forbidden = /^(?:import|export)\b.*|<\/script|<script|<!--/im;

function withoutModuleWords(source: string): string {
  const text = source.replace(importLine, '').replace(/^export (?=(?:async )?function |const |class )/gm, '');
  const [found] = forbidden.exec(text) ?? [];
  if (found !== undefined) throw new TemplateFault('unsupported', found);
  return text.trim();
}
