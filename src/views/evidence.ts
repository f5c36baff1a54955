/** What proves who holds what: reports in AWS Artifact, checks, and controls. */
import {
  checksOf,
  inControlOrder,
  printedControl,
  reportsOf,
  type Evidence,
  type Mode,
  type OwnerId,
  type StackPart,
} from '#catalog/index.ts';
import { partsFromTop } from './modes.ts';

/** A service, or those of its modes that a page is about. */
interface WithModes {
  readonly modes: readonly Mode[];
}

/**
 * Every part of a service once for each owner that it has in some mode, top layer first, with the
 * evidence and the controls of all modes in which that owner holds it.
 */
function heldParts({ modes }: WithModes): readonly StackPart[] {
  const byHolder = Map.groupBy(modes.flatMap(partsFromTop), ({ id, owner }) => `${owner} ${id}`);
  return Array.from(byHolder.values(), (readings) => {
    const evidence = readings.flatMap((part) => part.evidence ?? []);
    const distinct = new Map(evidence.map((item) => [`${item.kind} ${item.id}`, item]));
    const controls = [...new Set(readings.flatMap((part) => part.controls ?? []))];
    return { ...readings[0]!, controls, evidence: [...distinct.values()] };
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
  const checked = yours.filter((part) => checksOf(part).length > 0);
  return {
    proven: yours.filter((part) => checked.includes(part) || (part.controls ?? []).length > 0),
    checked: checked.length > 0,
    unchecked: yours.length - checked.length,
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

const byNumber = new Intl.Collator('en', { numeric: true });

/** A part's checks, Security Hub before Config, in the order of their ids. */
export function checkGroups({ evidence = [] }: StackPart) {
  const group = (kind: Evidence['kind'], name: string, pageOf: (id: string) => string) => ({
    name,
    checks: evidence
      .filter((item) => item.kind === kind)
      .map(({ id }) => ({ id, url: `https://docs.aws.amazon.com/${pageOf(id)}` }))
      .sort((a, b) => byNumber.compare(a.id, b.id)),
  });
  return [
    group('security-hub', 'Security Hub', (id) => {
      const [prefix = '', number = ''] = id.toLowerCase().split('.');
      return `securityhub/latest/userguide/${prefix}-controls.html#${prefix}-${number}`;
    }),
    group('config-rule', 'Config rule', (id) => `config/latest/developerguide/${id}.html`),
  ].filter(({ checks }) => checks.length > 0);
}

/** Where AWS lists which services are in the scope of which audit program. */
export const servicesInScope = {
  name: 'services in scope by compliance program',
  url: 'https://aws.amazon.com/compliance/services-in-scope/',
};

/**
 * What differs elsewhere than in the Regions that AWS's general guides are about, service by service. Read
 * on 27 November 2026: the pages say so of themselves.
 */
export const otherPartitions = [
  {
    name: 'AWS GovCloud (US)',
    url: 'https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-services.html',
  },
  {
    name: 'the China Regions',
    url: 'https://docs.amazonaws.cn/en_us/aws/latest/userguide/services.html',
  },
];

/** The sentence around these links, alike on pages and in copies. */
export const partitionWords = {
  before: 'AWS lists what differs in ',
  and: ' and in ',
  after: '.',
} as const;

/** What stands before the names of reports, alike on pages and in copies. */
export const reportWords = 'Reports in AWS Artifact on AWS’s data centers and hosts alone: ';
