/** Where the time of a program's threads goes, by whose code it is. */

/** What Node writes with `--cpu-prof`, as far as it is read here: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  /** The node in which the program was, each time that somebody looked. */
  readonly samples: readonly number[];
  /** Microseconds since the look before. */
  readonly timeDeltas: readonly number[];
}

/** What V8 calls by a name of its own, in words. */
const ofEngine: Readonly<Record<string, string>> = {
  '(garbage collector)': 'collecting garbage',
  '(program)': 'native code: Rolldown, files, compiling',
};

/**
 * Whose code a function is: a package, a folder of `src/`, the bundle of pages that Astro makes and then
 * runs, Node or V8. Undefined for a thread that waits.
 */
export function ownerOf(functionName: string, url: string): string | undefined {
  if (functionName === '(idle)') return undefined;
  const [, inPackages] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inPackages) return inPackages;
  if (url.includes('/.prerender/'))
    return 'the pages’ bundle: components, Starlight, Astro’s runtime';
  const [, folder] = /.*\/(src\/[^/]+)/.exec(url) ?? [];
  return folder ?? ofEngine[functionName] ?? 'Node itself';
}

/** Seconds by owner, of all threads together, the most first. */
export function secondsByOwner(profiles: readonly CpuProfile[]): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const owners = new Map(
      nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame.functionName, callFrame.url)]),
    );
    samples.forEach((id, index) => {
      const owner = owners.get(id);
      if (owner === undefined) return;
      seconds.set(owner, (seconds.get(owner) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
    });
  }
  return new Map([...seconds].sort(([, a], [, b]) => b - a));
}
