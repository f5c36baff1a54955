/** Products of AWS that have no stack here, and why: readers look for them too. */
import type { ServiceId } from './generated/ids.ts';

interface Named {
  /** The fragment of its line, and what a reader would type. */
  readonly id: string;
  /** The name as AWS writes it. */
  readonly name: string;
  /** The services of this catalogue that come near, the nearest first. */
  readonly near: readonly ServiceId[];
}

/**
 * A product without a stack: `software` that the customer installs and runs, so that it is theirs like
 * other software; `ended` by AWS, with the day where AWS's table of ended services has one; `other` for
 * what is no product to run a workload on.
 *
 * Source: https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html, as read on 26
 * November 2026.
 */
export type WithoutStack = Named &
  (
    | { readonly kind: 'software' }
    | { readonly kind: 'ended'; readonly date?: string }
    | { readonly kind: 'other'; readonly why: string }
  );

/** All of them, sorted by name. */
export const withoutStack: readonly WithoutStack[] = [
  { id: 'alexa-for-business', name: 'Alexa for Business', kind: 'ended', near: [] },
  { id: 'chime', name: 'Amazon Chime', kind: 'ended', near: ['connect'] },
  { id: 'codeguru-security', name: 'Amazon CodeGuru Security', kind: 'ended', near: ['inspector'] },
  {
    id: 'corretto',
    name: 'Amazon Corretto',
    kind: 'software',
    near: ['lambda', 'elastic-beanstalk'],
  },
  { id: 'dcv', name: 'Amazon DCV', kind: 'software', near: ['ec2', 'workspaces'] },
  { id: 'eks-anywhere', name: 'Amazon EKS Anywhere', kind: 'software', near: ['eks'] },
  { id: 'eks-distro', name: 'Amazon EKS Distro', kind: 'software', near: ['eks'] },
  {
    id: 'elastic-transcoder',
    name: 'Amazon Elastic Transcoder',
    kind: 'ended',
    date: '2025-11-13',
    near: [],
  },
  {
    id: 'fsx',
    name: 'Amazon FSx',
    kind: 'other',
    why: 'The name of four services, each with a stack of its own.',
    near: ['fsx-lustre', 'fsx-windows', 'fsx-ontap', 'fsx-openzfs'],
  },
  { id: 'honeycode', name: 'Amazon Honeycode', kind: 'ended', near: [] },
  {
    id: 'inspector-classic',
    name: 'Amazon Inspector Classic',
    kind: 'ended',
    date: '2026-05-20',
    near: ['inspector'],
  },
  {
    id: 'lookout-for-metrics',
    name: 'Amazon Lookout for Metrics',
    kind: 'ended',
    date: '2025-10-10',
    near: ['cloudwatch'],
  },
  {
    id: 'lookout-for-vision',
    name: 'Amazon Lookout for Vision',
    kind: 'ended',
    date: '2025-10-31',
    near: ['sagemaker-ai'],
  },
  {
    id: 'nimble-studio',
    name: 'Amazon Nimble Studio',
    kind: 'ended',
    date: '2024-06-30',
    near: [],
  },
  {
    id: 'nova',
    name: 'Amazon Nova',
    kind: 'other',
    why: 'Models, which run on Amazon Bedrock.',
    near: ['bedrock'],
  },
  {
    id: 'qldb',
    name: 'Amazon Quantum Ledger Database (QLDB)',
    kind: 'ended',
    date: '2025-07-31',
    near: ['aurora', 'dynamodb'],
  },
  { id: 'workdocs', name: 'Amazon WorkDocs', kind: 'ended', date: '2025-04-25', near: ['s3'] },
  { id: 'worklink', name: 'Amazon WorkLink', kind: 'ended', date: '2021-11-30', near: [] },
  {
    id: 'workspaces-application-manager',
    name: 'Amazon WorkSpaces Application Manager',
    kind: 'ended',
    date: '2023-09-01',
    near: ['workspaces'],
  },
  {
    id: 'activate',
    name: 'AWS Activate',
    kind: 'other',
    why: 'A programme for startups.',
    near: [],
  },
  { id: 'app2container', name: 'AWS App2Container', kind: 'software', near: ['ecs', 'eks'] },
  { id: 'backint-agent', name: 'AWS Backint Agent', kind: 'software', near: ['backup', 's3'] },
  { id: 'bugbust', name: 'AWS BugBust', kind: 'ended', date: '2025-08-13', near: [] },
  {
    id: 'cdk',
    name: 'AWS Cloud Development Kit (CDK)',
    kind: 'software',
    near: ['cloudformation'],
  },
  { id: 'codestar', name: 'AWS CodeStar', kind: 'ended', date: '2024-07-25', near: ['codebuild'] },
  { id: 'cli', name: 'AWS Command Line Interface (CLI)', kind: 'software', near: ['iam'] },
  {
    id: 'deep-learning-amis',
    name: 'AWS Deep Learning AMIs',
    kind: 'software',
    near: ['ec2', 'sagemaker-ai'],
  },
  {
    id: 'deep-learning-containers',
    name: 'AWS Deep Learning Containers',
    kind: 'software',
    near: ['ecs', 'eks'],
  },
  { id: 'deepcomposer', name: 'AWS DeepComposer', kind: 'ended', date: '2025-09-17', near: [] },
  { id: 'deeplens', name: 'AWS DeepLens', kind: 'ended', date: '2024-01-31', near: [] },
  {
    id: 'distro-for-opentelemetry',
    name: 'AWS Distro for OpenTelemetry',
    kind: 'software',
    near: ['cloudwatch'],
  },
  {
    id: 'mediastore',
    name: 'AWS Elemental MediaStore',
    kind: 'ended',
    date: '2025-11-12',
    near: ['s3'],
  },
  {
    id: 'iot-analytics',
    name: 'AWS IoT Analytics',
    kind: 'ended',
    date: '2025-12-15',
    near: ['iot-core'],
  },
  {
    id: 'iot-events',
    name: 'AWS IoT Events',
    kind: 'ended',
    date: '2026-05-20',
    near: ['iot-core'],
  },
  {
    id: 'iot-expresslink',
    name: 'AWS IoT ExpressLink',
    kind: 'other',
    why: 'A programme for hardware modules of partners.',
    near: ['iot-core'],
  },
  {
    id: 'iot-things-graph',
    name: 'AWS IoT Things Graph',
    kind: 'ended',
    date: '2022-11-09',
    near: [],
  },
  { id: 'iq', name: 'AWS IQ', kind: 'ended', date: '2026-05-20', near: [] },
  {
    id: 'microservice-extractor',
    name: 'AWS Microservice Extractor for .NET',
    kind: 'software',
    near: ['ecs'],
  },
  { id: 'neuron', name: 'AWS Neuron', kind: 'software', near: ['ec2'] },
  {
    id: 'opsworks',
    name: 'AWS OpsWorks',
    kind: 'ended',
    date: '2024-05-01',
    near: ['systems-manager', 'cloudformation'],
  },
  { id: 'panorama', name: 'AWS Panorama', kind: 'ended', date: '2026-05-20', near: [] },
  { id: 'parallelcluster', name: 'AWS ParallelCluster', kind: 'software', near: ['ec2', 'batch'] },
  {
    id: 'partner-central',
    name: 'AWS Partner Central',
    kind: 'other',
    why: 'A portal for AWS Partners, not something that a workload runs on.',
    near: [],
  },
  { id: 'private-5g', name: 'AWS Private 5G', kind: 'ended', date: '2025-05-20', near: [] },
  { id: 'robomaker', name: 'AWS RoboMaker', kind: 'ended', date: '2025-09-10', near: [] },
  {
    id: 'server-migration-service',
    name: 'AWS Server Migration Service',
    kind: 'ended',
    date: '2023-04-01',
    near: [],
  },
  {
    id: 'sam',
    name: 'AWS Serverless Application Model (SAM)',
    kind: 'software',
    near: ['cloudformation', 'lambda'],
  },
  {
    id: 'service-management-connector',
    name: 'AWS Service Management Connector',
    kind: 'software',
    near: [],
  },
  {
    id: 'simspace-weaver',
    name: 'AWS SimSpace Weaver',
    kind: 'ended',
    date: '2026-03-31',
    near: ['ec2'],
  },
  { id: 'thinkbox-deadline', name: 'AWS Thinkbox Deadline', kind: 'software', near: ['ec2'] },
  {
    id: 'user-subscriptions',
    name: 'AWS User Subscriptions',
    kind: 'other',
    why: 'An interface behind the subscriptions of other services.',
    near: [],
  },
  { id: 'bottlerocket', name: 'Bottlerocket', kind: 'software', near: ['eks', 'ecs'] },
  { id: 'freertos', name: 'FreeRTOS', kind: 'software', near: ['iot-core'] },
  {
    id: 'migration-evaluator',
    name: 'Migration Evaluator',
    kind: 'other',
    why: 'An assessment that AWS makes for you.',
    near: [],
  },
  {
    id: 'rhel-knowledgebase',
    name: 'Red Hat Knowledgebase portal on AWS',
    kind: 'other',
    why: 'A way to Red Hat’s articles.',
    near: ['ec2'],
  },
];
