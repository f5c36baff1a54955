import { ownerIds } from '#catalog/index.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { within } from '#load/location.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import { writtenParts } from '../project/claims.ts';
import { referenceFiles, type Problem, type Project, type Rule } from '../rule.ts';

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

/** Each kind of evidence: the owner whose half it proves, what one is called, and where all are listed. */
const kinds = {
  artifact: {
    owner: 'aws',
    noun: 'AWS Artifact report',
    where: artifactReports.map((report) => `"${report}"`).join(', '),
  },
  'config-rule': {
    owner: 'customer',
    noun: 'AWS Config managed rule',
    where: `the rules in ${referenceFiles.configRules}`,
  },
  'security-hub': {
    owner: 'customer',
    noun: 'Security Hub control',
    where: `the controls in ${referenceFiles.securityHubControls}`,
  },
} as const;

export const knownEvidence: Rule = {
  id: 'known-evidence',
  invariant: 'Evidence exists, and proves the half of the part’s owner.',
  *check(project) {
    yield* unknown(project);
    yield* wrongSide(project);
  },
};

function* unknown(project: Project): Generator<Problem> {
  const { configRules, securityHubControls } = project.reference;
  const ids = {
    artifact: artifactReports,
    'config-rule': configRules.map(({ id }) => id),
    'security-hub': securityHubControls.map(({ id }) => id),
  };
  for (const { part, at } of writtenParts(project)) {
    for (const [index, { kind, id }] of (part.evidence ?? []).entries()) {
      // The schema reports unknown kinds.
      if (!Object.hasOwn(kinds, kind) || ids[kind].includes(id)) continue;
      const { noun, where } = kinds[kind];
      yield {
        at: within(at, 'evidence', index),
        message: `There is no ${noun} "${id}".`,
        expected: nearestOrHint(id, ids[kind], `${where}.`),
        help: 'Correct the id, or leave the evidence out.',
      };
    }
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
        const side = Object.hasOwn(kinds, kind) ? kinds[kind].owner : owner;
        if (side === owner) continue;
        yield {
          at: writtenAt(service, mode, id, 'owner', project),
          message: `The part "${id}" belongs to "${owner}", but has evidence of the kind "${kind}".`,
          expected: `Allowed: "${kind}" on parts of "${side}".`,
          help: `Name a ${side === 'aws' ? 'Config rule or a Security Hub control' : 'report of AWS Artifact'} instead, or set "evidence: []" here.`,
        };
      }
    }
  }
}
