import type { Marked, MarkedProvider, Provider } from './recordViews.ts';

/** Who provided and provides a record. A sub-processor whose company has another name is the same one. */
export function markedProviders(
  before: readonly Provider[],
  after: readonly Provider[],
): Marked<MarkedProvider>[] {
  const earlier = new Map(before.map((provider) => [keyOf(provider), provider]));
  const later = new Set(after.map(keyOf));
  const gone = before.filter((provider) => !later.has(keyOf(provider)));
  return [
    ...gone.map((provider) => marked('deleted', provider, provider)),
    ...after.map((provider) => {
      const old = earlier.get(keyOf(provider));
      return old === undefined ? marked('inserted', provider, provider) : marked('kept', old, provider);
    }),
  ];
}

function keyOf(provider: Provider): string {
  return JSON.stringify([provider.kind, provider.kind === 'subprocessor' ? provider.title : null]);
}

function marked(mark: Marked<unknown>['mark'], before: Provider, after: Provider): Marked<MarkedProvider> {
  if (after.kind !== 'subprocessor') return { mark, value: after };
  const old = before.kind === 'subprocessor' ? before.name : null;
  const names: Marked<string | null>[] =
    old === after.name
      ? [{ mark: 'kept', value: old }]
      : [
          { mark: 'deleted', value: old },
          { mark: 'inserted', value: after.name },
        ];
  return { mark, value: { kind: 'subprocessor', title: after.title, names } };
}
