import { counted } from '#catalog/text/counted.ts';
import { bestKnown } from '#rules/catalog/stacks.ts';
import type { ClaimDiagnostic } from './look-at-page.ts';
import type { PageFault, Verified } from './verify.ts';

/** A heading of a report with its lines. */
export interface ReportGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

const inOrderOfUse = (id: string): string => `${bestKnown.includes(id) ? 0 : 1} ${id}`;

/** Entries that people look for most come first. */
const byUse = (a: ClaimDiagnostic, b: ClaimDiagnostic): number =>
  inOrderOfUse(a.claim.name).localeCompare(inOrderOfUse(b.claim.name), 'en');

/** What no longer reads as it did; groups without a line are left out. The most urgent first. */
export function textGroups({ diagnostics }: Verified): readonly ReportGroup[] {
  const missing = diagnostics
    .filter(({ state }) => state === 'passage' || state === 'heading')
    .toSorted(byUse)
    .map(({ claim: { name, topic, url }, fault }) => `${name}: ${topic}: ${url}: ${fault}`);
  // One line for the claims that rest on one section of one page.
  const changed = Map.groupBy(
    diagnostics.filter(({ state }) => state === 'changed').toSorted(byUse),
    ({ claim: { name, url }, section }) => `${name}: ${section === '' ? url : `${url}#${section}`}`,
  );
  return [
    { title: 'The passage does not stand there', lines: missing },
    {
      title: 'Changed since it was read',
      lines: Array.from(changed, ([place, own]) => {
        const topics = new Set(own.map(({ claim }) => claim.topic));
        return `${place} (${[...topics].join(', ')})`;
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** All that a person has to look at, for a terminal; what went well is counted. */
export function reportText(verified: Verified): string {
  const { pages, faults, diagnostics } = verified;
  const group = (fault: PageFault['fault'], title: string): readonly ReportGroup[] => {
    const lines = faults
      .filter((each) => each.fault === fault)
      .map(({ url, detail, claims }) => {
        const names = new Set(claims.map(({ name }) => name));
        return `${url}: ${detail} (${[...names].join(', ')})`;
      });
    return lines.length > 0 ? [{ title, lines }] : [];
  };
  const count = (wanted: ClaimDiagnostic['state']) =>
    diagnostics.filter(({ state }) => state === wanted).length;
  return [
    ...[
      ...group('gone', 'Gone'),
      ...group('moved', 'Moved'),
      ...textGroups(verified),
      ...group('unclear', 'Could not be looked at'),
    ].map(
      ({ title, lines }) =>
        `${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    ),
    `${counted(pages, 'page')}, ${counted(diagnostics.length, 'claim')}: ${count('unchanged')} unchanged, ${count('changed')} changed, ${count('first')} looked at for the first time.`,
  ].join('\n');
}

/** Whether there is anything to look at. */
export const hasFindings = (verified: Verified): boolean =>
  verified.faults.length + textGroups(verified).length > 0;
