import { bestKnown } from '#rules/catalog/enough-parts.ts';
import { counted } from '#catalog/text/counted.ts';
import type { PageFault, PageDiagnostic, Verified } from './verify.ts';

/** A heading of the report with its lines; the most urgent first. */
export interface ReportGroup {
  readonly kind: 'gone' | 'moved' | 'passage' | 'changed' | 'unclear' | 'news' | 'passed';
  readonly title: string;
  readonly lines: readonly string[];
}

const inOrderOfUse = (id: string): string => `${bestKnown.includes(id) ? 0 : 1} ${id}`;

/** Entries that people look for most come first. */
const byUse = (a: PageDiagnostic, b: PageDiagnostic): number =>
  inOrderOfUse(a.claim.place.id) < inOrderOfUse(b.claim.place.id) ? -1 : 1;

const addressOf = ({ url, section }: PageDiagnostic): string =>
  section === '' ? url : `${url}#${section}`;

const partOf = ({ claim: { part, place } }: PageDiagnostic): string =>
  `${place.id}: ${part ?? String(place.path[0])}`;

/** One line for the claims that rest on one section of one page. */
function changedLines(diagnostics: readonly PageDiagnostic[]): string[] {
  const sections = Map.groupBy(diagnostics.toSorted(byUse), (diagnostic) =>
    JSON.stringify([diagnostic.claim.place.id, addressOf(diagnostic)]),
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
export function reportGroups({ faults, diagnostics }: Verified): readonly ReportGroup[] {
  const passages = diagnostics
    .filter(({ state }) => state === 'passage' || state === 'heading')
    .toSorted(byUse)
    .map((diagnostic) => `${partOf(diagnostic)}: ${diagnostic.url}: ${diagnostic.fault}`);
  const groups: readonly ReportGroup[] = [
    { kind: 'gone', title: 'Gone', lines: faultLines(faults, 'gone') },
    { kind: 'moved', title: 'Moved', lines: faultLines(faults, 'moved') },
    { kind: 'passage', title: 'The passage does not stand there', lines: passages },
    {
      kind: 'changed',
      title: 'Changed since it was read',
      lines: changedLines(diagnostics.filter(({ state }) => state === 'changed')),
    },
    { kind: 'unclear', title: 'Could not be looked at', lines: faultLines(faults, 'unclear') },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The count of everything in a sentence. */
export function summaryOf({ pages, diagnostics }: Verified): string {
  const count = (wanted: PageDiagnostic['state']) =>
    diagnostics.filter(({ state }) => state === wanted).length;
  return [
    `${counted(pages, 'page')}, ${counted(diagnostics.length, 'claim')}:`,
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
