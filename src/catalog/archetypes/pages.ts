/** The AWS pages that archetype parts cite. A date is per claim, so it is given where one is made. */
import { cite } from '../define.ts';
import type { Source } from '../schema.ts';

const page =
  (url: string, title: string) =>
  (verified?: string): Source =>
    cite(url, title, verified);

export const sharedModel = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/shared-responsibility-model.html',
  'Shared responsibility model',
);
export const infrastructure = page(
  'https://docs.aws.amazon.com/whitepapers/latest/introduction-aws-security/security-of-the-aws-infrastructure.html',
  'Security of the AWS infrastructure',
);
export const nitro = page(
  'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-components-of-the-nitro-system.html',
  'The components of the Nitro System',
);
export const nitroOperators = page(
  'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/no-aws-operator-access.html',
  'No AWS operator access',
);
export const ec2Security = page(
  'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
  'Security in Amazon EC2',
);
export const ec2Infrastructure = page(
  'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
  'Infrastructure security in Amazon EC2',
);
export const ec2Updates = page(
  'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html',
  'Update management for Amazon EC2 instances',
);
export const iamBestPractices = page(
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  'Security best practices in IAM',
);
export const securityGroups = page(
  'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  'Control traffic to your AWS resources using security groups',
);
