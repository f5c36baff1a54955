/**
 * What the proof of a page leaves to AWS's own lists: which services a report covers, and what differs
 * outside the commercial Regions. It changes there without a change here, so pages send readers to look.
 */

/** A page of AWS's. */
export interface ScopePage {
  readonly name: string;
  readonly url: string;
}

/** Which services each compliance programme, and so each report, covers. Nobody has compared it with this catalogue. */
export const servicesInScope: ScopePage = {
  name: 'services in scope',
  url: 'https://aws.amazon.com/compliance/services-in-scope/',
};

/** The day on which somebody last read them. */
const partitionsRead = '2026-11-27';

/** What differs elsewhere than in the Regions that AWS's general guides are about, service by service. */
export const otherPartitions: readonly ScopePage[] = [
  {
    name: 'AWS GovCloud (US)',
    url: 'https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-services.html',
  },
  {
    name: 'the China Regions',
    url: 'https://docs.amazonaws.cn/en_us/aws/latest/userguide/services.html',
  },
];

/** The sentences around the links, alike on pages and in copies. */
export const scopeWords = {
  before: 'Whether a report covers this service stands in AWS’s list of ',
  between: ', with which this page was not compared. AWS says by service what differs in ',
  and: ' and in ',
  after: ` (read ${partitionsRead}).`,
} as const;
