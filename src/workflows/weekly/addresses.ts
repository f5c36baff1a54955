import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { citations } from '#rules/project/claims.ts';
import type { Project } from '#rules/rule.ts';
import { inService, type Location } from '#load/location.ts';
import { isAwsAddress } from '#rules/catalog/source-host.ts';

/** An address of AWS that the project cites. */
interface CitedAddress {
  readonly url: string;
  /** Everywhere it is cited, in the order of catalogue and content. */
  readonly places: readonly [Location, ...Location[]];
}

/** Every AWS address of the catalogue and of the content, sorted. */
export function citedAddresses(project: Project): readonly CitedAddress[] {
  const places = new Map<string, [Location, ...Location[]]>();
  const cite = (url: string, at: Location) => {
    const known = places.get(url);
    if (known) known.push(at);
    else if (isAwsAddress(url)) places.set(url, [at]);
  };
  for (const { id, docs } of project.entries) cite(docs, inService(id, 'docs'));
  for (const { source, at } of citations(project)) cite(source.url, at);
  for (const page of project.content) {
    for (const node of nodesOf(page.tree, 'link', 'definition'))
      cite(node.url, placeOf(page, node));
  }
  return [...places]
    .map(([url, at]) => ({ url, places: at }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
