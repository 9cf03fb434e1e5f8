import type { Catalogue, Chapter, Measure, Rule } from '../catalogue/catalogue.ts';
import type { Topic } from '../catalogue/vocabulary.ts';
import { customerProse, internalProse, type Surroundings, titleOf } from './prose.ts';
import type { CategoryView, ChapterView, ContentsLine, RoleView } from './views.ts';

/** The chapters' own order in the annex; the handbook keeps the order of their files. */
const annexOrder: readonly (Topic | null)[] = [
  'scope',
  'legal',
  'roles',
  null,
  'glossary',
  'rules',
  'measures',
  'changes',
];

/** The lists that the chapters of a document print. */
export type Lists<R> = {
  readonly roles: readonly RoleView[];
  readonly rules: readonly R[];
  readonly categories: readonly CategoryView<R>[];
};

/** All chapters as the handbook prints them. Rules and measures are printed even where no chapter calls for them. */
export function handbookChapters<R>(lists: Lists<R>, surroundings: Surroundings): ChapterView<R>[] {
  const written = surroundings.catalogue.chapters.map((chapter) => ({
    ...listsFor(chapter.fields.topic ?? null, lists),
    id: chapter.id,
    topic: chapter.fields.topic ?? null,
    title: titleOf(chapter, surroundings),
    text: internalProse(chapter, surroundings),
    customerText: customerProse(chapter, surroundings),
  }));
  return [...written, ...unwritten(written, lists)];
}

/** The chapters that have a section for customers, as the annex prints them. */
export function annexChapters<R>(lists: Lists<R>, surroundings: Surroundings): ChapterView<R>[] {
  const written = surroundings.catalogue.chapters.flatMap((chapter) => {
    const text = customerProse(chapter, surroundings);
    if (text === null) return [];
    const topic = chapter.fields.topic ?? null;
    return [
      {
        ...listsFor(topic, lists),
        id: chapter.id,
        topic,
        title: annexTitle(chapter, surroundings),
        text,
        customerText: null,
      },
    ];
  });
  const place = (chapter: ChapterView<R>) => annexOrder.indexOf(chapter.topic);
  return [...written, ...unwritten(written, lists)].sort((a, b) => place(a) - place(b));
}

/** The table of contents down to each rule and measure. */
export function contentsOf(
  chapters: readonly ChapterView<Pick<ContentsLine, 'id' | 'number' | 'title'>>[],
): ContentsLine[] {
  return chapters.flatMap((chapter): ContentsLine[] => [
    { id: chapter.id, number: null, title: chapter.title, topic: chapter.topic, level: 1 },
    ...chapter.rules.map((rule) => line(rule, 2)),
    ...chapter.categories.flatMap((category) => [
      line(category, 2),
      ...category.measures.map((measure) => line(measure, 3)),
    ]),
  ]);
}

function line(
  { id, number, title }: Pick<ContentsLine, 'id' | 'number' | 'title'>,
  level: 2 | 3,
): ContentsLine {
  return { id, number, title, topic: null, level };
}

/** The categories with those of the given measures that lie in them; without empty ones. */
export function categoryViews<R>(
  measures: readonly Measure[],
  view: (measure: Measure) => R,
  surroundings: Surroundings,
  audience: 'internal' | 'customer',
): CategoryView<R>[] {
  return surroundings.catalogue.categories.flatMap((category) => {
    const own = measures.filter((measure) => measure.category === category.id);
    if (own.length === 0) return [];
    return [
      {
        id: category.id,
        number: category.fields.number ?? null,
        title: titleOf(category, surroundings),
        text: customerProse(category, surroundings),
        internal: audience === 'internal' ? internalProse(category, surroundings) : null,
        measures: own.map(view),
      },
    ];
  });
}

/** Ids of everything that stands in a document: what its links may lead to. */
export function shownIds(
  catalogue: Catalogue,
  chapters: readonly Chapter[],
  items: readonly (Rule | Measure)[],
): Set<string> {
  const categories = new Set(items.flatMap((item) => ('category' in item ? [item.category] : [])));
  return new Set([
    ...chapters.map(({ id }) => id),
    ...catalogue.categories.map(({ id }) => id).filter((id) => categories.has(id)),
    ...items.map(({ id }) => id),
  ]);
}

/** The title of a chapter as the annex prints it. */
export function annexTitle(chapter: Chapter, surroundings: Surroundings) {
  const title = titleOf(chapter, surroundings);
  const own = chapter.texts.get(title.language)?.customerTitle;
  return own === null || own === undefined ? title : { ...title, text: own };
}

function listsFor<R>(topic: Topic | null, lists: Lists<R>): Lists<R> {
  return {
    roles: topic === 'roles' ? lists.roles : [],
    rules: topic === 'rules' ? lists.rules : [],
    categories: topic === 'measures' ? lists.categories : [],
  };
}

/** Chapters for rules and measures that no file of the content introduces; their title is the document's own word. */
function unwritten<R>(written: readonly ChapterView<R>[], lists: Lists<R>): ChapterView<R>[] {
  const topics: readonly Topic[] = ['rules', 'measures'];
  return topics
    .filter((topic) => !written.some((chapter) => chapter.topic === topic))
    .map((topic) => ({
      ...listsFor(topic, lists),
      id: topic === 'rules' ? 'tomwerk-rules' : 'tomwerk-measures',
      topic,
      title: null,
      text: null,
      customerText: null,
    }))
    .filter(({ rules, categories }) => rules.length + categories.length > 0);
}
