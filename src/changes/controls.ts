/** A control of a framework, as rules and measures name it. */
export type Control = { readonly framework: string; readonly control: string };

/** The controls that a rule or measure names, by a key of its own for each. */
export function controlsIn(
  named: Readonly<Record<string, readonly string[]>> | undefined,
): ReadonlyMap<string, Control> {
  const controls = Object.entries(named ?? {}).flatMap(([framework, ids]) =>
    ids.map((control) => ({ framework, control })),
  );
  return new Map(controls.map((entry) => [`${entry.framework}\n${entry.control}`, entry]));
}
