import {
  type Catalogue,
  type Framework,
  type Measure,
  type Rule,
  visibilityOf,
} from '../catalogue/catalogue.ts';
import type { KnownHistory } from '../changes/history.ts';
import { customerProse, internalProse, type Surroundings, titleOf } from './prose.ts';
import { recordHistory } from './recordHistory.ts';
import type { ControlGroup, CustomerRecord, InternalRecord, Provider } from './recordViews.ts';

type Protection = Rule | Measure;

/** A rule or measure as a customer sees it. */
export function customerRecord(item: Protection, surroundings: Surroundings): CustomerRecord {
  const { fields } = item;
  return {
    id: item.id,
    number: fields.number ?? null,
    title: titleOf(item, surroundings),
    status: fields.status ?? null,
    targetDate: fields.targetDate ?? null,
    providers: (fields.providedBy ?? []).flatMap((provider) => providerOf(provider, surroundings)),
    text: customerProse(item, surroundings),
  };
}

/** A rule or measure as the handbook shows it. */
export function internalRecord(
  item: Protection,
  surroundings: Surroundings & { readonly history: KnownHistory },
): InternalRecord {
  const { fields } = item;
  const { catalogue, language } = surroundings;
  const { services } = fields;
  return {
    ...customerRecord(item, surroundings),
    visibility: visibilityOf(item),
    owner: roleTitle(fields.owner, catalogue, language),
    services:
      services === undefined || services === 'all'
        ? null
        : services.map((id) => serviceTitle(id, surroundings)),
    validFrom: fields.validFrom ?? null,
    retired: fields.retired ?? null,
    review:
      fields.review === undefined
        ? null
        : {
            every: fields.review.every ?? null,
            last: fields.review.last ?? null,
            by: roleTitle(fields.review.by, catalogue, language),
            result: fields.review.result ?? null,
          },
    evidence: (fields.evidence ?? []).map(({ type, ref, validUntil, visibility }) => ({
      type,
      ref,
      validUntil: validUntil ?? null,
      visibility: visibility ?? 'internal',
    })),
    parameters: Object.entries(fields.parameters ?? {}).map(([name, parameter]) => ({ name, ...parameter })),
    controls: controlGroups(fields.controls ?? {}, surroundings),
    internal: internalProse(item, surroundings),
    history: recordHistory(item, surroundings.history),
  };
}

/** The title of a role in the given language; `null` where no role is named. */
export function roleTitle(
  role: string | undefined,
  { organisation, sourceLanguage }: Catalogue,
  language: string,
): string | null {
  if (role === undefined) return null;
  const titles = organisation?.fields.roles?.[role];
  return titles?.[language] ?? titles?.[sourceLanguage] ?? role;
}

/** The title of a service. */
export function serviceTitle(id: string, surroundings: Surroundings): string {
  const service = surroundings.catalogue.services.find((item) => item.id === id);
  return service === undefined ? id : titleOf(service, surroundings).text;
}

function providerOf(provider: string, surroundings: Surroundings): Provider[] {
  if (provider === 'own' || provider === 'customer') return [{ kind: provider }];
  const id = provider.slice('subprocessor:'.length);
  const subprocessor = surroundings.catalogue.subprocessors.find((item) => item.id === id);
  if (subprocessor === undefined) return [];
  return [
    {
      kind: 'subprocessor',
      title: titleOf(subprocessor, surroundings),
      name: subprocessor.fields.name ?? null,
    },
  ];
}

function controlGroups(
  controls: Readonly<Record<string, readonly string[]>>,
  { catalogue, language }: Surroundings,
): ControlGroup[] {
  return inPrintOrder(catalogue.frameworks).flatMap((framework) => {
    const ids = controls[framework.id] ?? [];
    if (ids.length === 0) return [];
    const { fields } = framework;
    return [
      {
        framework: localText(fields.title, language).text,
        note: fields.status === 'repealed' || fields.status === 'reference-only' ? fields.status : null,
        controls: ids.map((id) => ({ id, title: controlTitle(id) })),
      },
    ];

    function controlTitle(id: string) {
      return localText(fields.controls.find((control) => control.id === id)?.title ?? {}, language);
    }
  });
}

/** The law that binds first, then by id; what is no obligation comes last. */
function inPrintOrder(frameworks: readonly Framework[]): Framework[] {
  const rank = ({ id, fields }: Framework) => {
    if (id === 'gdpr') return 0;
    return fields.status === 'repealed' || fields.status === 'reference-only' ? 2 : 1;
  };
  return frameworks.toSorted((a, b) => rank(a) - rank(b));
}

/** A text in the given language, or in the first that it is in. */
export function localText(texts: Readonly<Record<string, string>>, language: string) {
  const text = texts[language];
  if (text !== undefined) return { text, language };
  const [other] = Object.entries(texts);
  return other === undefined ? { text: '', language } : { text: other[1], language: other[0] };
}
