import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { markdownReport } from '../../../src/reporters/markdown.ts';
import { attacks, outsideCode, renderedMarkdown } from '../../support/markdownAttacks.ts';
import { brokenReference, freeText, openFact, reportContext } from '../../support/reports.ts';

const context = reportContext();

describe('the Markdown report', () => {
  it.each(attacks)('shows what the content says as plain text: %j', (attack) => {
    const found = [freeText('content/a.md', 1, attack), brokenReference(`content/${attack}.md`, 1, attack)];
    const html = renderedMarkdown(markdownReport(found, context));
    const tags = new Set([...html.matchAll(/<(\/?[a-z0-9]+|!)/g)].map(([, tag]) => tag?.replace('/', '')));
    expect([...tags].toSorted()).toEqual(
      ['code', 'h2', 'h3', 'li', 'p', 'strong', 'sub', 'ul'].filter((tag) => tags.has(tag)),
    );
    expect(outsideCode(html)).not.toMatch(/[@#!~$%&][\p{L}\p{N}]|:[a-z]+:|\bwww\./u);
    // Nothing is lost on the way: without the joints, the words are those of the content.
    const words = attack.replaceAll(/\s+/g, ' ').trim();
    const shown = html
      .replaceAll('\u200B', '')
      .replaceAll(/<(?!img|!--|details)[^>]*>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/g, ' ');
    expect(shown).toContain(words);
  });

  it('groups by file and puts the files and lines of the change first', () => {
    const changed = new Map([['content/z.md', new Set([5])]]);
    const report = markdownReport(
      [
        brokenReference('content/a.md', 1, 'eins'),
        { ...brokenReference('content/z.md', 2, 'zwei'), severity: 'warning' },
        { ...brokenReference('content/z.md', 5, 'drei'), severity: 'warning' },
        brokenReference('content/z.md', 9, 'vier'),
      ],
      reportContext({}, { changed }),
    );
    expect(report.match(/^### .*$/gm)).toEqual(['### `content/z.md`', '### `content/a.md`']);
    expect(report.match(/Zeile \d(?:, \*\*in dieser Änderung\*\*)?/g)).toEqual([
      'Zeile 5, **in dieser Änderung**',
      'Zeile 9',
      'Zeile 2',
      'Zeile 1',
    ]);
  });

  it('lists an open fact where the change brings it, and counts the others', () => {
    const changed = new Map([['content/new.md', new Set([1, 2])]]);
    const report = markdownReport(
      [openFact('content/new.md'), openFact('content/a.md'), openFact('content/b.md')],
      reportContext({}, { changed }),
    );
    expect(report).toContain('### `content/new.md`\n\n- **Warnung**, Zeile 1, **in dieser Änderung**');
    expect(report).toContain('### Offene Angaben\n\n- 2 × Es ist keine verantwortliche Rolle eingetragen');
    expect(report).not.toContain('content/a.md');
  });

  it('says below its title with what the content was compared', () => {
    const compared = { base: 'v1.0.0', date: '2026-03-01', next: '1.1.0' };
    expect(markdownReport([], reportContext({}, { compared }))).toBe(
      '## tomwerk: Keine Fehler\n\nVerglichen mit v1.0.0 vom 2026-03-01; die nächste Version ist mindestens 1.1.0.\n',
    );
  });

  it('says in its title how much there is, and nothing more where all is well', () => {
    expect(markdownReport([], context)).toBe('## tomwerk: Keine Fehler\n');
    expect(markdownReport([brokenReference('a.md', 1, 'x')], reportContext({}, { language: 'en' }))).toMatch(
      /^## tomwerk: 1 error\n/,
    );
  });

  it.each([1, 50, 3_000])(
    'has at most 60,000 characters, and says truly what was cut, of names of %i letters',
    (length) => {
      const found: Diagnostic[] = Array.from({ length: 4_000 }, (_, line) =>
        brokenReference(`content/${line % 7}.md`, line + 1, '<'.repeat(length)),
      );
      const report = markdownReport(found, context);
      expect(report.length).toBeLessThanOrEqual(60_000);
      const shown = report.match(/^- \*\*/gm)?.length ?? 0;
      expect(shown).toBeGreaterThan(0);
      expect(report.trimEnd().split('\n').at(-1)).toBe(
        `Gekürzt: ${4_000 - shown} von 4000 Einträgen stehen hier nicht. Alle zeigt \`tomwerk check --all\`.`,
      );
    },
  );

  it('is not cut where everything fits', () => {
    const found = Array.from({ length: 100 }, (_, line) => brokenReference('a.md', line + 1, 'x'));
    const report = markdownReport(found, context);
    expect(report).not.toContain('Gekürzt');
    expect(report.match(/^- \*\*/gm)).toHaveLength(100);
  });
});
