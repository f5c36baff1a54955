/**
 * What the proof of a page leaves to AWS's own lists: which services a report covers, and what differs
 * outside the commercial Regions. It changes there without a change here, so pages send readers to look.
 */

/** A page of AWS's. */
interface ScopePage {
  readonly name: string;
  readonly url: string;
}

/** Which services are in the scope of which report. Nobody has compared it with this catalogue. */
export const servicesInScope: ScopePage = {
  name: 'services in scope by compliance program',
  url: 'https://aws.amazon.com/compliance/services-in-scope/',
};

/**
 * What differs elsewhere than in the Regions that AWS's general guides are about, service by service. Read
 * on 27 November 2026: the pages say so of themselves.
 */
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

/** The sentence around the links, alike on pages and in copies. */
export const scopeWords = {
  before: 'Not compared: whether a service is in scope of a report. AWS lists ',
  between: ', and what differs in ',
  and: ' and in ',
  after: '.',
} as const;

/** What stands before the names of reports, alike on pages and in copies. */
export const reportWords = 'Reports in AWS Artifact on AWS’s data centers and hosts alone: ';
