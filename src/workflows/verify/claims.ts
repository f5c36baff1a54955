/** What a project cites, claim by claim. */
import { passageEnds, type PassageEnds } from '#catalog/index.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { inService, type CatalogLocation, type Location } from '#load/location.ts';
import { isAwsAddress } from '#rules/catalog/sources.ts';
import { citations, partIdAt, writtenParts } from '#rules/project/claims.ts';
import type { Project } from '#rules/rule.ts';

/** A claim as far as its page is concerned, or an address alone of which nothing more is claimed. */
export interface CitedClaim {
  /** The page's address without a fragment. */
  readonly url: string;
  /** The heading that the address ends with; empty where it ends with none. */
  readonly heading: string;
  readonly location: Location;
  /** Where it stands, for people: the id of the entry, or the file. */
  readonly name: string;
  /** What it is about: a part, or what else an entry says. */
  readonly topic: string;
  readonly passages: readonly PassageEnds[];
  /** The entry that keeps the fingerprints of its sections: `service/ec2`. */
  readonly entry?: string | undefined;
  /** The day on which somebody compared it. */
  readonly verified?: string;
}

/** An address without its fragment, and that. */
function split(address: string): Pick<CitedClaim, 'url' | 'heading'> {
  const [url = '', fragment = ''] = address.split('#');
  try {
    return { url, heading: decodeURIComponent(fragment) };
  } catch {
    return { url, heading: fragment };
  }
}

/**
 * The claims of the catalogue that cite a page, in its order.
 *
 * @param ids Services, archetypes and traits to look at; all where there are none.
 */
export const citedClaims = (project: Project, ids: readonly string[] = []): readonly CitedClaim[] =>
  Array.from(citations(project))
    .filter(({ at: { id } }) => ids.length === 0 || ids.includes(id))
    .map(({ source, at }) => ({
      ...split(source.url),
      location: at,
      name: at.id,
      topic: partIdAt(at) ?? topicOf(at.path[0]),
      passages: (source.at ?? []).map(passageEnds),
      entry: `${at.kind}/${at.id}`,
      ...(source.verified !== undefined && { verified: source.verified }),
    }));

/** What a claim is about that is of no part. */
const topicOf = (field: unknown): string =>
  field === 'contradictions' || field === 'scope' ? field : 'lifecycle';

/** The addresses of AWS that no claim cites: guides of services, and links in prose. */
export function linkedAddresses(project: Project): readonly CitedClaim[] {
  const link = (address: string, location: Location, name: string, topic: string) =>
    isAwsAddress(address) ? [{ ...split(address), location, name, topic, passages: [] }] : [];
  return [
    ...project.entries.flatMap(({ id, docs }) => link(docs, inService(id, 'docs'), id, 'docs')),
    ...project.content.flatMap((page) =>
      nodesOf(page.tree, 'link', 'definition').flatMap((node) =>
        link(node.url, placeOf(page, node), page.file, 'link'),
      ),
    ),
  ];
}

/** Words that leave no exception, and of which a page rarely says as much. */
const absolute =
  /\b(?:never|nothing|only|always|all|each|every|at once|cannot|without|no one|nobody)\b/gi;
/** A number that says something; those in names are parts of names: S3, IPv4, SHA-256, TLS 1.2. */
const number = /(?<![\w.-])\d[\d.,]*(?![\w-])/g;
const named =
  /\b(?:TLS|SSL|OAuth|Route|Windows Server|Amazon Linux|Python|Node\.js|Java|revision|level) [\d.]+/gi;

/** The words of a text that a second reader should compare with the page. */
export const strongWords = (text: string): readonly string[] => [
  ...new Set([
    ...Array.from(text.matchAll(absolute), ([word]) => word.toLowerCase()),
    ...Array.from(text.replace(named, '').matchAll(number), ([word]) => word.replace(/[.,]$/, '')),
  ]),
];

/** A claim that says much and does not say where its page does. */
export interface StrongClaim {
  readonly at: CatalogLocation;
  readonly part: string;
  readonly words: readonly string[];
}

/**
 * Claims with strong words and no named passage.
 *
 * @param ids Services, archetypes and traits to look at; all where there are none.
 */
export function strongClaims(
  project: Project,
  ids: readonly string[] = [],
): readonly StrongClaim[] {
  return [...writtenParts(project)].flatMap(({ part, at }) => {
    const { id, duty = '', sources = [] } = part;
    const words = strongWords(duty);
    const isAnchored = sources.length === 0 || sources.some((source) => source.at);
    const isAsked = ids.length === 0 || ids.includes(at.id);
    return words.length === 0 || isAnchored || !isAsked ? [] : [{ at, part: id, words }];
  });
}
