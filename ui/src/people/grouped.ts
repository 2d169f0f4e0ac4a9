// Groups of like things.

/** Things that share a name, together, in the order in which each name first appears. */
export function grouped<T>(things: T[], name: (thing: T) => string): T[][] {
  const found = new Map<string, T[]>()
  for (const thing of things) {
    const group = found.get(name(thing))
    if (group) group.push(thing)
    else found.set(name(thing), [thing])
  }
  return [...found.values()]
}
