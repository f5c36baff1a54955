import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/macie/latest/user/';
const reference = 'https://docs.aws.amazon.com/macie/latest/APIReference/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const dataProtection = page('data-protection', 'Data protection in Macie');
const discovery = page('discovery-asdd', 'Performing automated sensitive data discovery');
const results = page(
  'discovery-results-repository-s3',
  'Storing and retaining sensitive data discovery results',
);
const jobs = cite(`${reference}jobs.html`, 'Classification Job Creation', read);
const reveal = cite(
  `${reference}reveal-configuration.html`,
  'Findings - Reveal Sensitive Data Occurrences Configuration',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const macie = defineService({
  id: 'macie',
  name: 'Amazon Macie',
  shortName: 'Macie',
  category: 'security',
  summary:
    'Finds sensitive data in S3: AWS reads and classifies objects, you say what to look for and act on it.',
  docs: guide,
  aliases: [
    'sensitive data discovery',
    'data classification',
    'PII',
    'DLP',
    'managed data identifiers',
    'Macie2',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the service',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Limit who may configure Macie',
      duty: 'Give the Macie, S3 and KMS permissions that its set-up takes to few people.',
      sources: [results],
    },
    'customer-data': {
      name: 'Keep secrets out of free-form fields',
      duty: 'Keep confidential data out of tags, names and other free-form fields of Macie, which may appear in billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'private-path',
      layer: 'network',
      name: 'Reach S3 by a private path',
      owner: 'aws',
      duty: 'Access S3 over a VPC endpoint powered by AWS PrivateLink, so that objects under analysis never cross the public internet, and encrypt data between AWS services.',
      sources: [dataProtection],
      controls: ['sc-8', 'sc-7'],
      evidence: reports,
    },
    {
      id: 'regions',
      layer: 'platform',
      name: 'Set it up Region by Region',
      owner: 'customer',
      duty: 'Enable Macie and configure its results repository in each Region where you use it. A Macie administrator’s repository takes the results of those analyses of members’ data that the administrator runs.',
      sources: [results],
      controls: ['ra-5', 'cm-8'],
      evidence: [
        { kind: 'security-hub', id: 'Macie.1' },
        { kind: 'config-rule', id: 'macie-status-check' },
      ],
    },
    {
      id: 'analysis',
      layer: 'platform',
      name: 'Inspect objects, then discard them',
      owner: 'aws',
      duty: 'Retrieve the selected objects, inspect them for sensitive data, report it as findings, and discard the objects once the information is extracted.',
      sources: [discovery, dataProtection],
      controls: ['ra-2', 'si-4'],
      evidence: reports,
    },
    {
      id: 'identifiers',
      layer: 'application',
      name: 'Say what counts as sensitive',
      owner: 'customer',
      duty: 'Choose managed data identifiers, write custom ones for what only you have, such as customer numbers, and allow lists for text to ignore.',
      sources: [discovery, jobs],
      controls: ['ra-2', 'si-12'],
    },
    {
      id: 'response',
      layer: 'application',
      name: 'Act on what was found',
      owner: 'customer',
      duty: 'Judge findings together with Macie’s view of bucket security, and remedy first what is both public and sensitive. Move, restrict or delete: Macie reports.',
      sources: [discovery],
      controls: ['ir-4', 'ac-3', 'si-12'],
    },
    {
      id: 'unreadable-objects',
      layer: 'application',
      name: 'Look for what it could not read',
      owner: 'customer',
      duty: 'Search the discovery results for objects that failed, by permission settings or an unsupported format: they produce no finding, which is not the same as no sensitive data.',
      sources: [results],
      controls: ['ra-5', 'ca-7'],
    },
    {
      id: 'sample-access',
      layer: 'access',
      name: 'Decide who sees samples',
      owner: 'customer',
      duty: 'Configure with which KMS key samples from findings may be retrieved, and by whom. Object, finding and discovery result have to be in one Region.',
      sources: [reveal, results],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Guard the permission to disable',
      owner: 'customer',
      duty: 'Let few people disable Macie: jobs, custom data identifiers and findings are then deleted for good.',
      sources: [dataProtection],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'finding-encryption',
      layer: 'data',
      name: 'Encrypt findings at rest',
      owner: 'aws',
      duty: 'Encrypt what Macie stores, findings among it, with an AWS managed key in AWS KMS.',
      sources: [dataProtection],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'analysis-records',
      layer: 'data',
      name: 'Keep analysis records for 90 days',
      owner: 'aws',
      duty: 'Write a discovery result for each object that Macie analyses or tries to, with up to 1,000 locations of each data type but not the data, and keep it for 90 days.',
      sources: [results],
      controls: ['au-12', 'au-11'],
    },
    {
      id: 'results-repository',
      layer: 'data',
      name: 'Store the records in your bucket',
      owner: 'customer',
      duty: 'Name a bucket and a customer managed symmetric KMS key of the bucket’s Region. Without them you cannot read the records at all, by console or API, and they end after 90 days.',
      setting: optIn,
      sources: [results],
      controls: ['au-11', 'au-9', 'sc-12'],
    },
    {
      id: 'sample-handling',
      layer: 'data',
      name: 'Encrypt samples, then delete them',
      owner: 'aws',
      duty: 'Encrypt extracted samples with the key that you specified, cache them for a short time and delete them, unless an operational issue requires more time.',
      sources: [reveal],
      controls: ['sc-28', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'automated-discovery',
      name: 'Automated sensitive data discovery',
      summary:
        'Macie samples your buckets day by day and picks the objects itself: a broad view, not a complete one.',
      change: {
        'iam-permissions': {
          duty: 'Give the Macie, S3 and KMS permissions that its set-up takes to few people: only a standalone account or the organization’s Macie administrator can manage automated discovery.',
          sources: [results, discovery],
        },
      },
      add: [
        {
          id: 'discovery-scope',
          layer: 'platform',
          name: 'Switch it on, exclude buckets',
          owner: 'customer',
          duty: 'See that automated discovery is enabled, and exclude buckets that need no look, such as log buckets: by default all general purpose buckets are in scope, for an administrator those of members too.',
          sources: [discovery],
          controls: ['ra-2', 'cm-6'],
          evidence: [{ kind: 'config-rule', id: 'macie-auto-sensitive-data-discovery-check' }],
        },
        {
          id: 'object-choice',
          layer: 'platform',
          name: 'Sample representative objects',
          owner: 'aws',
          duty: 'Evaluate the bucket inventory continually, select representative objects by sampling, and renew statistics and the map of data sensitivity each day.',
          sources: [discovery],
          controls: ['ra-2', 'cm-8'],
        },
      ],
    },
    {
      id: 'discovery-jobs',
      name: 'Sensitive data discovery jobs',
      summary:
        'You name buckets, conditions and a schedule: deep where you look, blind where you do not.',
      add: [
        {
          id: 'object-choice',
          layer: 'platform',
          name: 'Choose buckets, objects, schedule',
          owner: 'customer',
          duty: 'Define which buckets and objects a job analyses, by property or tag conditions where you like, and whether it runs once or recurs by day, week or month.',
          sources: [jobs],
          controls: ['ra-2', 'cm-8'],
        },
      ],
    },
  ],
});
