import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { protections } from '../reading/items.ts';
import { lockedIds } from './lockedIds.ts';

type Values = { readonly circle: readonly string[] };

/** Nothing replaces itself, directly or by way of others. */
export const supersedesCycle = defineCheck<Values>({
  code: 'supersedes-cycle',
  severity: 'error',
  locked: lockedIds,
  title: { de: 'Ablösung im Kreis', en: 'Replacement in a circle' },
  message: {
    de: ({ circle }) =>
      circle.length === 1
        ? `\`${circle[0]}\` löst nach \`supersedes\` sich selbst ab.`
        : `Die Ablösungen führen im Kreis: ${path(circle)}.`,
    en: ({ circle }) =>
      circle.length === 1
        ? `By \`supersedes\`, \`${circle[0]}\` replaces itself.`
        : `The replacements lead in a circle: ${path(circle)}.`,
  },
  hint: {
    de: () =>
      'Unter `supersedes` steht nur, was früher galt und jetzt nicht mehr; löschen Sie die falsche Angabe.',
    en: () => '`supersedes` names only what held before and no longer does; delete the wrong entry.',
  },
  why: {
    de: 'Wer einer abgelösten Maßnahme folgt, findet sonst nie die heutige.',
    en: 'Otherwise who follows a replaced measure never finds the present one.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md': '---\nid: a\nnumber: "1.0.1"\ntitle: A\nsupersedes: [b, c]\n---\n',
      'measures/1.0-schutz/b.md': '---\nid: b\nnumber: "1.0.2"\ntitle: B\nsupersedes: [d]\n---\n',
      'measures/1.0-schutz/c.md': '---\nid: c\nnumber: "1.0.3"\ntitle: C\nsupersedes: [d]\n---\n',
      'measures/1.0-schutz/d.md': '---\nid: d\nnumber: "1.0.4"\ntitle: D\n---\n',
    },
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        supersedes: [beispiel]
        ---
      `,
      expected: ['5:14'],
    },
    {
      content: {
        'measures/1.0-schutz/a.md': '---\nid: a\nnumber: "1.0.1"\ntitle: A\nsupersedes: [b]\n---\n',
        'measures/1.0-schutz/b.md': '---\nid: b\nnumber: "1.0.2"\ntitle: B\nsupersedes: [d, c]\n---\n',
        'measures/1.0-schutz/c.md': '---\nid: c\nnumber: "1.0.3"\ntitle: C\nsupersedes: [a]\n---\n',
        'measures/1.0-schutz/d.md': '---\nid: d\nnumber: "1.0.4"\ntitle: D\n---\n',
      },
      expected: ['measures/1.0-schutz/c.md:5:14'],
    },
  ],
  find: ({ catalogue }) => circles(protections(catalogue)),
});

function path(circle: readonly string[]): string {
  return [...circle, circle[0]].map((id) => `\`${id}\``).join(' → ');
}

type Step = { readonly item: Rule | Measure; next: number };

/** Every circle once, at the entry that closes it. Each item is entered once, and no chain is too long for the stack. */
function circles(items: readonly (Rule | Measure)[]): Found<Values>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const finished = new Set<string>();
  const found: Found<Values>[] = [];
  for (const start of items) {
    const way: Step[] = [];
    const onTheWay = new Map<string, number>();
    const enter = (item: Rule | Measure) => {
      onTheWay.set(item.id, way.length);
      way.push({ item, next: 0 });
    };
    if (!finished.has(start.id)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { id, fields, locate } = step.item;
      const index = step.next;
      const name = fields.supersedes?.[index];
      step.next += 1;
      if (name === undefined) {
        finished.add(id);
        onTheWay.delete(id);
        way.pop();
        continue;
      }
      const from = onTheWay.get(name);
      const target = byId.get(name);
      if (from !== undefined) {
        const circle = way.slice(from).map(({ item }) => item.id);
        found.push({ at: locate(['supersedes', index]), values: { circle } });
      } else if (target !== undefined && !finished.has(name)) enter(target);
    }
  }
  return found;
}
