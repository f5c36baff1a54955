import { modeStacks } from '#load/stacks.ts';
import type { Rule } from '../rule.ts';
import { counted } from '#catalog/text/counted.ts';

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
