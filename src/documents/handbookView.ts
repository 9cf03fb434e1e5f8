import type { Catalogue, Measure, Rule } from '../catalogue/catalogue.ts';
import { categoryViews, contentsOf, handbookChapters, shownIds } from './chapters.ts';
import { controlView, organisationView } from './control.ts';
import type { DocumentEdition } from './edition.ts';
import { type Surroundings, titleOf } from './prose.ts';
import { internalRecord, roleTitle } from './records.ts';
import type { CoverageLine, HandbookView } from './views.ts';

/** The organisation handbook: everything that the catalogue holds, for readers inside the organisation. */
export function handbookView(catalogue: Catalogue, edition: DocumentEdition): HandbookView {
  const { language, history } = edition;
  const items = [...catalogue.rules, ...catalogue.measures];
  const surroundings: Surroundings = {
    catalogue,
    language,
    shown: shownIds(catalogue, catalogue.chapters, items),
  };
  const record = (item: Rule | Measure) => internalRecord(item, { ...surroundings, history });
  const roles = Object.keys(catalogue.organisation?.fields.roles ?? {});
  const chapters = handbookChapters(
    {
      roles: roles.map((id) => ({ id, title: roleTitle(id, catalogue, language) ?? id })),
      rules: catalogue.rules.map(record),
      categories: categoryViews(catalogue.measures, record, surroundings, 'internal'),
    },
    surroundings,
  );
  return {
    kind: 'handbook',
    name: `handbook.${language}`,
    language,
    organisation: organisationView(catalogue, language),
    control: controlView(catalogue, edition, 'handbook'),
    provenance: edition.provenance,
    historyGap: history.kind === 'known' || history.reason === 'unversioned' ? null : history.reason,
    contents: contentsOf(chapters),
    chapters,
    coverage: items.map((item) => coverageLine(item, surroundings)),
  };
}

/** Which letters of Art. 32(1) GDPR a rule or measure answers, as its controls say. */
function coverageLine(item: Rule | Measure, surroundings: Surroundings): CoverageLine {
  const controls = new Set(item.fields.controls?.['gdpr'] ?? []);
  const answers = (letter: string) => controls.has(`art32-1-${letter}`);
  return {
    id: item.id,
    number: item.fields.number ?? null,
    title: titleOf(item, surroundings),
    kind: item.kind,
    letters: { a: answers('a'), b: answers('b'), c: answers('c'), d: answers('d') },
  };
}
