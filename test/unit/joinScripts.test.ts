import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { joinScripts, scriptDigest } from '../../src/html/joinScripts.ts';
import { TemplateFault } from '../../src/html/templateFault.ts';

function joined(scripts: Readonly<Record<string, string>>): string {
  return joinScripts('main', new Map(Object.entries(scripts)));
}

function faultOf(scripts: Readonly<Record<string, string>>): string {
  try {
    return joined(scripts);
  } catch (error) {
    if (error instanceof TemplateFault) return `${error.problem} ${error.subject} ${error.near}`.trim();
    throw error;
  }
}

describe('scripts of a page', () => {
  it('stand in one text, what is imported first and each once', () => {
    const scripts = {
      main: "import { b } from './b.js';\nimport { a } from './a.js';\n\nb(a);\n",
      a: 'export const a = 1;\n',
      b: "import {\n  a,\n} from './a.js';\n\nexport function b(x) {\n  return x + a;\n}\n",
    };
    expect(joined(scripts)).toBe('const a = 1;\nfunction b(x) {\n  return x + a;\n}\nb(a);');
  });

  it('may import each other in a circle', () => {
    const scripts = {
      main: "import { a } from './a.js';\na;\n",
      a: "import { b } from './main.js';\nconst a = 1;\n",
    };
    expect(joined(scripts)).toBe('const a = 1;\na;');
  });

  it.each([
    [
      'import a file that does not exist',
      { main: "import { a } from './fildr.js';\n", filter: '' },
      'unknown-script fildr filter',
    ],
    [
      'import in a way that cannot be joined',
      { main: "import * as a from './a.js';\n" },
      "unsupported import * as a from './a.js';",
    ],
    ['import from elsewhere', { main: "import { a } from 'a';\n" }, "unsupported import { a } from 'a';"],
    [
      'export in a way that cannot be joined',
      { main: 'export default 1;\n' },
      'unsupported export default 1;',
    ],
    ['would end their own element', { main: "const a = '</SCRIPT>';\n" }, 'unsupported </SCRIPT'],
    ['would open another', { main: "const a = '<script';\n" }, 'unsupported <script'],
    ['would begin a comment', { main: "const a = '<!--';\n" }, 'unsupported <!--'],
  ])('are refused where they %s', (_, scripts, fault) => {
    expect(faultOf(scripts)).toBe(fault);
  });

  it('are allowed by the digest of their text', () => {
    const digest = createHash('sha256').update('grün').digest('base64');
    expect(scriptDigest('grün')).toBe(`sha256-${digest}`);
  });
});
