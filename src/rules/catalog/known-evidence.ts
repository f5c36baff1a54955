import { ownerIds, type Evidence, type OwnerId } from '#catalog/index.ts';
import { writtenParts } from '../project/claims.ts';
import { referenceFiles, type ReferenceLists } from '../project/reference.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { within } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';

/** The reports in AWS Artifact that the catalogue may name. */
const artifactReports = [
  'SOC 1 report',
  'SOC 2 report',
  'SOC 3 report',
  'ISO/IEC 27001 certificate',
  'ISO/IEC 27017 certificate',
  'ISO/IEC 27018 certificate',
  'PCI DSS Attestation of Compliance',
  'C5 report',
  'FedRAMP package',
];

/** The owner whose half each kind of evidence proves. */
const proves: Readonly<Record<Evidence['kind'], OwnerId>> = {
  artifact: 'aws',
  'config-rule': 'customer',
  'security-hub': 'customer',
};

export const knownEvidence: Rule = {
  id: 'known-evidence',
  invariant: 'Evidence exists, and proves the half of the part’s owner.',
  *check(project) {
    yield* unknown(project);
    yield* wrongSide(project);
  },
};

function* unknown(project: Project): Generator<Problem> {
  for (const { part, at } of writtenParts(project)) {
    for (const [index, { kind, id }] of (part.evidence ?? []).entries()) {
      const list = listOf(kind, project.reference);
      if (!list || list.ids.includes(id)) continue;
      yield {
        at: within(at, 'evidence', index),
        message: `There is no ${list.name} "${id}".`,
        expected: nearestOrHint(id, list.ids, `${list.where}.`),
        help: 'Correct the id, or leave the evidence out.',
      };
    }
  }
}

function listOf(kind: Evidence['kind'], reference: ReferenceLists) {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  switch (kind) {
    case 'artifact':
      return {
        name: 'AWS Artifact report',
        ids: artifactReports,
        where: artifactReports.map((report) => `"${report}"`).join(', '),
      };
    case 'config-rule':
      return {
        name: 'AWS Config managed rule',
        ids: ids(reference.configRules),
        where: `the rules in ${referenceFiles.configRules}`,
      };
    case 'security-hub':
      return {
        name: 'Security Hub control',
        ids: ids(reference.securityHubControls),
        where: `the controls in ${referenceFiles.securityHubControls}`,
      };
    default:
      // The schema reports unknown kinds.
      return undefined;
  }
}

/**
 * Evidence that proves the other owner's half. Checked on whole stacks: a change may give a part
 * another owner and keep its evidence.
 */
function* wrongSide(project: Project): Generator<Problem> {
  for (const { service, mode, parts } of modeStacks(project)) {
    for (const { id, owner, evidence = [] } of parts) {
      // The rule one-owner reports unknown owners.
      if (!ownerIds.includes(owner)) continue;
      for (const kind of new Set(evidence.map((item) => item.kind))) {
        const side = proves[kind];
        if (side === undefined || side === owner) continue;
        yield {
          at: writtenAt(service, mode, id, 'owner', project),
          message: `The part "${id}" belongs to "${owner}", but has evidence of the kind "${kind}".`,
          expected: `Allowed: "${kind}" on parts of "${side}".`,
          help:
            side === 'aws'
              ? 'Name a Config rule or a Security Hub control instead, or set "evidence: []" here.'
              : 'Name a report of AWS Artifact instead, or set "evidence: []" here.',
        };
      }
    }
  }
}
