/** The AWS pages that archetype parts cite. A date is per claim, so it is given where one is made. */
import { cite } from '../define.ts';
import type { Source } from '../schema.ts';

const page =
  (url: string, title: string) =>
  (verified?: string): Source =>
    cite(url, title, verified);

const docs = 'https://docs.aws.amazon.com';

export const sharedModel = page(
  `${docs}/wellarchitected/latest/security-pillar/shared-responsibility.html`,
  'Shared responsibility',
);
export const restoreTests = page(
  `${docs}/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html`,
  'REL09-BP04 Perform periodic recovery of the data to verify backup integrity and processes',
);

const nitroPaper = `${docs}/whitepapers/latest/security-design-of-aws-nitro-system`;
export const dataCenters = page(
  `${nitroPaper}/nitro-system-security-in-context.html`,
  'Nitro System security in context',
);
export const nitro = page(
  `${nitroPaper}/the-components-of-the-nitro-system.html`,
  'The components of the Nitro System',
);
export const nitroOperators = page(
  `${nitroPaper}/no-aws-operator-access.html`,
  'No AWS operator access',
);
export const zones = page(
  `${docs}/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html`,
  'Availability Zones',
);

const ec2Guide = `${docs}/AWSEC2/latest/UserGuide`;
export const ec2Security = page(`${ec2Guide}/ec2-security.html`, 'Security in Amazon EC2');
export const ec2Infrastructure = page(
  `${ec2Guide}/infrastructure-security.html`,
  'Infrastructure security in Amazon EC2',
);
export const ec2Updates = page(
  `${ec2Guide}/update-management.html`,
  'Update management for Amazon EC2 instances',
);
export const ec2KeyPairs = page(
  `${ec2Guide}/ec2-key-pairs.html`,
  'Amazon EC2 key pairs and Amazon EC2 instances',
);
export const sharedImages = page(
  `${ec2Guide}/sharing-amis.html`,
  'Understand shared AMI usage in Amazon EC2',
);
export const deprecatedImages = page(
  `${ec2Guide}/ami-deprecate.html`,
  'Deprecate an Amazon EC2 AMI',
);
export const ec2Windows = page(
  `${ec2Guide}/ec2-windows-security-best-practices.html`,
  'Security best practices for Windows instances',
);
export const bareMetalTypes = page(
  `${docs}/ec2/latest/instancetypes/ec2-nitro-instances.html`,
  'Instances built on the AWS Nitro System',
);
export const nestedVirtualization = page(
  `${ec2Guide}/amazon-ec2-nested-virtualization.html`,
  'Use nested virtualization to run hypervisors in Amazon EC2 instances',
);

const ebsGuide = `${docs}/ebs/latest/userguide`;
export const ebsEncryption = page(`${ebsGuide}/ebs-encryption.html`, 'Amazon EBS encryption');
export const ebsSnapshots = page(`${ebsGuide}/ebs-snapshots.html`, 'Amazon EBS snapshots');

export const iamBestPractices = page(
  `${docs}/IAM/latest/UserGuide/best-practices.html`,
  'Security best practices in IAM',
);

const vpcGuide = `${docs}/vpc/latest/userguide`;
export const securityGroups = page(
  `${vpcGuide}/vpc-security-groups.html`,
  'Control traffic to your AWS resources using security groups',
);
export const vpcInfrastructure = page(
  `${vpcGuide}/infrastructure-security.html`,
  'Infrastructure security in Amazon VPC',
);
export const flowLogs = page(
  `${vpcGuide}/flow-logs.html`,
  'Logging IP traffic using VPC Flow Logs',
);
