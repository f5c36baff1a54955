import type { PhrasingContent, RootContent } from 'mdast';
import {
  oldestDate,
  passageAddress,
  referenceVerification,
  verificationOf,
  type Reference,
  type Service,
  type Verification,
} from '#catalog/index.ts';
import { heading, link, list, sentence, strong, table, text } from './nodes.ts';

/**
 * The pages that a document cites, with the days on which its claims were compared with them.
 *
 * @param day The day on which the document is made, `YYYY-MM-DD`.
 */
export const sources = (references: readonly Reference[], day: string): RootContent[] => [
  heading(2, 'Sources'),
  list(
    references.map((reference) => sourceLine(reference, day)),
    true,
  ),
];

/** What AWS's pages say differently, and which page the catalogue follows; nothing where they agree. */
export function disagreements({ contradictions = [] }: Service, day: string): RootContent[] {
  if (contradictions.length === 0) return [];
  return [
    heading(2, 'Where AWS’s pages disagree'),
    table([
      ['Topic', 'Finding', 'Pages'].map((name) => [text(name)]),
      ...contradictions.map(({ topic, finding, sources: pages }) => [
        [strong(text(topic))],
        sentence(finding),
        pages.flatMap((source, index) => [
          ...(index > 0 ? [text('; ')] : []),
          link(passageAddress(source), text(source.title)),
          text(` (${dated(source.verified, verificationOf(source, day))})`),
        ]),
      ]),
    ]),
  ];
}

function sourceLine(reference: Reference, day: string): PhrasingContent[] {
  const { url, title } = reference;
  const state = referenceVerification(reference, day);
  return [link(url, text(title)), text(`, ${dated(oldestDate(reference), state)}`)];
}

function dated(verified: string | undefined, state: Verification): string {
  if (state === 'unverified') return 'not yet verified';
  return `${state === 'stale' ? 'stale, ' : ''}verified ${verified}`;
}
