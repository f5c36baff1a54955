/** What the stack of a mode consists of. */
import { differences, stackOf } from '#catalog/index.ts';
import { counted } from '#catalog/text/counted.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { inService } from '#load/location.ts';
import { isUnresolved, modeStacks, writtenAt } from '#load/stacks.ts';
import type { Rule } from '../rule.ts';

const MIN_PARTS = 8;
const MIN_OWN_PARTS = 3;
const MIN_OWN_PARTS_OF_BEST_KNOWN = 8;
const MIN_OWN_PARTS_OF_BRIEF = 1;

export const enoughParts: Rule = {
  id: 'enough-parts',
  invariant: `A stack has at least ${MIN_PARTS} parts, ${MIN_OWN_PARTS} of them particular to the service, ${MIN_OWN_PARTS_OF_BEST_KNOWN} where it is among the best known, and ${MIN_OWN_PARTS_OF_BRIEF} where the entry says why it is brief.`,
  severity: 'warning',
  *check(project) {
    for (const { service, mode, parts, at } of modeStacks(project)) {
      const own = parts.filter((part) => part.isServiceSpecific).length;
      if (parts.length < MIN_PARTS) {
        yield {
          at,
          message: `The mode "${mode.id}" has ${counted(parts.length, 'part')}.`,
          expected: `Allowed: at least ${MIN_PARTS} parts.`,
          help: 'Split coarse parts until each has one owner, and add what is missing.',
        };
      }
      const fewest = bestKnown.includes(service.id)
        ? MIN_OWN_PARTS_OF_BEST_KNOWN
        : service.brief === undefined
          ? MIN_OWN_PARTS
          : MIN_OWN_PARTS_OF_BRIEF;
      if (own < fewest) {
        yield {
          at,
          message: `The mode "${mode.id}" has ${counted(own, 'part')} of its own.`,
          expected: `Allowed: at least ${counted(fewest, 'part')} that the service’s own pages are cited for.`,
          help: 'Add parts that only this service has, or change inherited parts with sources of this service.',
        };
      }
    }
  },
};

/** The sixty services that people look for most: their pages have to say more than others. */
export const bestKnown: readonly string[] = `
  acm amplify api-gateway appsync athena aurora backup batch bedrock cloudformation cloudfront
  cloudtrail cloudwatch cloudwatch-logs codebuild cognito config control-tower direct-connect
  documentdb dynamodb ebs ec2 ec2-auto-scaling ecr ecs efs eks elastic-beanstalk elasticache elb
  emr eventbridge fargate glue guardduty iam iam-identity-center inspector kinesis-data-streams
  kms lambda lightsail msk opensearch-service organizations rds redshift route-53 s3 sagemaker-ai
  secrets-manager security-hub ses sns sqs step-functions systems-manager vpc waf
`
  .trim()
  .split(/\s+/);

export const modesDiffer: Rule = {
  id: 'modes-differ',
  invariant: 'No two modes of a service have the same stack.',
  *check(project) {
    for (const service of project.entries) {
      // Of the others, the rule known-shared reports that their start does not exist.
      const known = service.modes.filter((mode) => !isUnresolved(project, service, mode));
      const stacks = known.map((mode) => ({ mode, stack: stackOf(service, mode, project) }));
      for (const [index, { mode, stack }] of stacks.entries()) {
        const twin = stacks
          .slice(0, index)
          .find((other) => differences(other.stack, stack).length === 0);
        if (!twin) continue;
        yield {
          at: inService(service.id, 'modes', { id: mode.id }),
          message: `The mode "${mode.id}" has the same parts and owners as "${twin.mode.id}".`,
          expected: 'Allowed: modes that differ in an owner, a duty, a setting or a part.',
          help: 'Say what moves the line in this mode, with "override", "remove" or "add", or delete the mode.',
        };
      }
    }
  },
};

export const switchAndDoing: Rule = {
  id: 'switch-and-doing',
  invariant:
    'What is on by default is done by AWS in a part of its own, and a switch of the customer’s names that part.',
  *check(project) {
    for (const { service, mode, parts } of modeStacks(project)) {
      const ofAws = parts.filter(({ owner }) => owner === 'aws').map(({ id }) => id);
      for (const { id, owner, setting, switchOf } of parts) {
        if (switchOf !== undefined && !ofAws.includes(switchOf)) {
          yield {
            at: writtenAt(service, mode, id, 'switchOf', project),
            message: `In the mode "${mode.id}", "${id}" is the switch of "${switchOf}", which is no part of AWS’s there.`,
            expected: allowedWords(switchOf, ofAws),
            help: 'Name the part in which AWS does what the switch turns on and off.',
          };
        }
        if (switchOf !== undefined || owner !== 'customer') continue;
        if (setting?.state !== 'on-by-default') continue;
        yield {
          at: writtenAt(service, mode, id, 'setting', project),
          message: `The customer’s part "${id}" is on by default, and nothing says what AWS does while it is on.`,
          expected:
            "Allowed: a switch of the customer’s that names AWS’s doing, such as switchOf: 'backups'.",
          help: 'Name the part of AWS’s in "switchOf"; add one where the stack has none.',
        };
      }
    }
  },
};
