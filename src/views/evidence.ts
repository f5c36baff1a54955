import {
  checksOf,
  type Evidence,
  inControlOrder,
  type Mode,
  type OwnerId,
  printedControl,
  reportsOf,
  type StackPart,
} from '#catalog/index.ts';

/** Checks of one kind, in the order of their ids. */
interface CheckGroup {
  readonly name: string;
  readonly checks: readonly { readonly id: string; readonly url: string }[];
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** A service, or those of its modes that a page is about. */
interface WithModes {
  readonly modes: readonly Mode[];
}

/**
 * Every part of a service once for each owner that it has in some mode, top layer first, with the
 * evidence and the controls of all modes in which that owner holds it.
 */
function heldParts(service: WithModes): readonly StackPart[] {
  const parts = service.modes.flatMap(({ stack }) =>
    stack.layers.toReversed().flatMap((layer) => layer.parts),
  );
  const byHolder = Map.groupBy(parts, ({ id, owner }) => `${owner} ${id}`);
  return [...byHolder.values()].flatMap((readings) => {
    const [first] = readings;
    const evidence = readings.flatMap((part) => part.evidence ?? []);
    const distinct = new Map(evidence.map((item) => [`${item.kind} ${item.id}`, item]));
    const controls = [...new Set(readings.flatMap((part) => part.controls ?? []))];
    return first ? [{ ...first, controls, evidence: [...distinct.values()] }] : [];
  });
}

/** The reports in AWS Artifact that prove AWS's half. */
export const reportNames = (service: WithModes): readonly string[] => reportsOf(heldParts(service));

/**
 * Your parts that answer to a control or that a ready-made check covers, and the number of those that no
 * check covers.
 */
export function provenParts(service: WithModes) {
  const yours = heldParts(service).filter(({ owner }) => owner === 'customer');
  const proven = yours.filter(
    (part) => checksOf(part).length > 0 || (part.controls ?? []).length > 0,
  );
  return {
    proven,
    checked: yours.some((part) => checksOf(part).length > 0),
    unchecked: yours.filter((part) => checksOf(part).length === 0).length,
  };
}

/** The controls to which parts answer, as NIST prints them: `AC-2, AC-6(1)`. */
export const printedControls = (parts: readonly StackPart[]): string =>
  [...new Set(parts.flatMap(({ controls = [] }) => controls))]
    .sort(inControlOrder)
    .map(printedControl)
    .join(', ');

/** The controls to which the parts of one side answer. */
export const controlsHeldBy = (service: WithModes, owner: OwnerId): string =>
  printedControls(heldParts(service).filter((part) => part.owner === owner));

/** A part's checks, Security Hub before Config. */
export function checkGroups({ evidence = [] }: StackPart): readonly CheckGroup[] {
  const group = (kind: Evidence['kind'], name: string, url: (id: string) => string) => ({
    name,
    checks: evidence
      .filter((item) => item.kind === kind)
      .map(({ id }) => ({ id, url: url(id) }))
      .sort((a, b) => byNumber.compare(a.id, b.id)),
  });
  return [
    group('security-hub', 'Security Hub', securityHubPage),
    group('config-rule', 'Config rule', configRulePage),
  ].filter(({ checks }) => checks.length > 0);
}

/** https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html */
function securityHubPage(id: string): string {
  const [prefix = '', number = ''] = id.toLowerCase().split('.');
  return `https://docs.aws.amazon.com/securityhub/latest/userguide/${prefix}-controls.html#${prefix}-${number}`;
}

/** https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html */
function configRulePage(id: string): string {
  return `https://docs.aws.amazon.com/config/latest/developerguide/${id}.html`;
}

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
