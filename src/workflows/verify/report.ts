import { bestKnown } from '#rules/catalog/best-known.ts';
import { counted } from '#catalog/text/counted.ts';
import type { PageFault, PageFinding, Verified } from './verify.ts';

/** A heading of the report with its lines; the most urgent first. */
export interface ReportGroup {
  readonly kind: 'gone' | 'moved' | 'passage' | 'changed' | 'unclear' | 'news' | 'passed';
  readonly title: string;
  readonly lines: readonly string[];
}

const inOrderOfUse = (id: string): string => `${bestKnown.includes(id) ? 0 : 1} ${id}`;

/** Entries that people look for most come first. */
const byUse = (a: PageFinding, b: PageFinding): number =>
  inOrderOfUse(a.claim.place.id) < inOrderOfUse(b.claim.place.id) ? -1 : 1;

const addressOf = ({ url, section }: PageFinding): string =>
  section === '' ? url : `${url}#${section}`;

const partOf = ({ claim: { part, place } }: PageFinding): string =>
  `${place.id}: ${part ?? String(place.path[0])}`;

/** One line for the claims that rest on one section of one page. */
function changedLines(findings: readonly PageFinding[]): string[] {
  const sections = Map.groupBy(findings.toSorted(byUse), (finding) =>
    JSON.stringify([finding.claim.place.id, addressOf(finding)]),
  );
  return Array.from(sections.values(), (own) => {
    const parts = [...new Set(own.map(({ claim: { part } }) => part ?? 'lifecycle'))];
    return `${own[0]!.claim.place.id}: ${addressOf(own[0]!)} (${parts.join(', ')})`;
  });
}

const faultLines = (faults: readonly PageFault[], fault: PageFault['fault']): string[] =>
  faults
    .filter((each) => each.fault === fault)
    .map(({ url, detail, places }) => {
      const entries = [...new Set(places.map(({ id }) => id))].join(', ');
      return `${url}: ${detail} (${entries})`;
    });

/** What a person has to look at; groups without a line are left out. */
export function reportGroups({ faults, findings }: Verified): readonly ReportGroup[] {
  const passages = findings
    .filter(({ state }) => state === 'passage' || state === 'heading')
    .toSorted(byUse)
    .map((finding) => `${partOf(finding)}: ${finding.url}: ${finding.fault}`);
  const groups: readonly ReportGroup[] = [
    { kind: 'gone', title: 'Gone', lines: faultLines(faults, 'gone') },
    { kind: 'moved', title: 'Moved', lines: faultLines(faults, 'moved') },
    { kind: 'passage', title: 'The passage does not stand there', lines: passages },
    {
      kind: 'changed',
      title: 'Changed since it was read',
      lines: changedLines(findings.filter(({ state }) => state === 'changed')),
    },
    { kind: 'unclear', title: 'Could not be looked at', lines: faultLines(faults, 'unclear') },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The count of everything in a sentence. */
export function summaryOf({ pages, findings }: Verified): string {
  const count = (wanted: PageFinding['state']) =>
    findings.filter(({ state }) => state === wanted).length;
  return [
    `${counted(pages, 'page')}, ${counted(findings.length, 'claim')}:`,
    `${count('unchanged')} unchanged, ${count('changed')} changed,`,
    `${count('first')} looked at for the first time.`,
  ].join(' ');
}

/** The report for a terminal. */
export const reportText = (verified: Verified): string =>
  [
    ...reportGroups(verified).map(
      ({ title, lines }) =>
        `${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    ),
    summaryOf(verified),
  ].join('\n');
