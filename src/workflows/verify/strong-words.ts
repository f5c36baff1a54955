import { writtenParts } from '#rules/project/claims.ts';
import type { Project } from '#rules/rule.ts';
import type { CatalogLocation } from '#load/location.ts';

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
