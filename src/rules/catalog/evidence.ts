/** The controls and the evidence of parts. */
import { ownerIds, type LayerId, type Part, type PartOverride } from '#catalog/index.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { within, type CatalogLocation } from '#load/location.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import { writtenParts } from '../project/claims.ts';
import { referenceFiles, type Problem, type Rule } from '../rule.ts';

export const knownControls: Rule = {
  id: 'known-controls',
  invariant: 'A control is one of NIST SP 800-53, revision 5.',
  *check(project) {
    const ids = project.reference.nistControls;
    const known = new Set(ids);
    for (const { part, at } of writtenParts(project)) {
      for (const [index, control] of (part.controls ?? []).entries()) {
        if (known.has(control)) continue;
        yield {
          at: within(at, 'controls', index),
          message: `NIST SP 800-53 r5 has no control "${control}", or has withdrawn it.`,
          expected: nearestOrHint(control, ids, `the ids in ${referenceFiles.nistControls}.`),
          help: 'Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.',
        };
      }
    }
  },
};

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
    const { configRules, securityHubControls } = project.reference;
    const ids = {
      artifact: artifactReports,
      'config-rule': configRules,
      'security-hub': securityHubControls,
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
    // On whole stacks: a change may give a part another owner and keep its evidence.
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
  },
};

/** AWS's data centers, what stands in them, and the hosts: the same below every service. */
const facilities: readonly LayerId[] = ['physical', 'hypervisor'];

export const reportScope: Rule = {
  id: 'report-scope',
  invariant: 'A report is evidence of AWS’s data centers and hosts alone, not of a service.',
  *check(project) {
    for (const { part, kind, at } of writtenParts(project)) {
      const isFacility = at.kind === 'trait' && kind === 'part' && facilities.includes(part.layer);
      if (namesReport(part) && !isFacility) yield problem(part.id, at);
    }
    // Parts that keep the reports of a facility and have another duty: of a service, or of its devices.
    const shared = project.traits.flatMap(({ add = [] }) => add);
    for (const { service, mode, parts } of modeStacks(project)) {
      const placeOf = (id: string, field: keyof Part) =>
        writtenAt(service, mode, id, field, project);
      for (const part of parts.filter(namesReport)) {
        // Those that an entry names are reported above.
        if (placeOf(part.id, 'evidence').kind !== 'trait') continue;
        if (shared.some(({ id, duty }) => id === part.id && duty === part.duty)) continue;
        yield problem(part.id, placeOf(part.id, 'duty'));
      }
    }
  },
};

const namesReport = ({ evidence = [] }: PartOverride): boolean =>
  evidence.some(({ kind }) => kind === 'artifact');

const problem = (id: string, at: CatalogLocation): Problem => ({
  at,
  message: `The part "${id}" has a report as evidence, and is not AWS’s data centers or hosts alone.`,
  expected: `Allowed: reports on parts that a trait adds to ${facilities.map((layer) => `"${layer}"`).join(' or ')}, with the trait’s duty.`,
  help: "Leave the report out; write remove: ['evidence'] where the part has it from a trait. No list of services in scope was compared.",
});
