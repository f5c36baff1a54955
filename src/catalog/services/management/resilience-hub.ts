import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resilience Hub',
  shortName: 'Resilience Hub',
  summary:
    'Assessments of how your workloads would survive a failure: AWS examines and recommends; the policies, the runs and the repairs are yours.',
  guide: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'resilience assessment',
    'resiliency policy',
    'resilience score',
    'failure mode',
    'dependency discovery',
  ],
  aws: {
    iamServicePrefix: 'resiliencehub',
    cloudFormationPrefixes: ['AWS::ResilienceHub'],
    terraformPrefixes: ['aws_resiliencehub'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'activity-trail'],
  unanswered: {
    'back-up': 'No page that was read says whether assessments and policies are backed up.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Encrypt between services',
      owner: 'aws',
      duty: 'Encrypt with TLS what passes between Resilience Hub and the AWS services that it is integrated with, and require TLS 1.2 of callers.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'encrypts data in transit … Transport Layer Security (TLS)',
            'We require TLS 1.2 and recommend TLS 1.3',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt your data at rest',
      owner: 'aws',
      duty: 'Encrypt data in Resilience Hub at rest by transparent encryption on the server’s side.',
      sources: [
        {
          page: 'dataProtection',
          at: 'encrypts your data at … transparent server-side encryption',
        },
      ],
    },
    'customer-data': {
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. Put no confidential or sensitive data into tags and free-form fields such as names, as AWS strongly recommends: what you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'next-generation',
      name: 'Next generation',
      summary:
        'AI agents look for failure modes in a service, and DNS query logs can show what it depends on.',
      traits: ['key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt with keys that AWS owns',
          owner: 'aws',
          duty: 'Encrypt sensitive customer data at rest with AWS owned keys by default. You cannot disable this layer of encryption.',
          setting: 'always-on',
          sources: [
            {
              page: 'cmk',
              at: [
                'provides encryption by default … AWS owned keys',
                'While you cannot disable … a service resource',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Add a key of yours as a second layer',
          owner: 'customer',
          duty: 'Name a symmetric KMS key when you create a service, system or resiliency policy, if you want a second layer of encryption. It does not cover resource identifiers.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'cmk',
              at: [
                'While you cannot disable … own, and manage',
                'You can specify a … resiliency policy',
                'Resource identifiers … Not supported',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Keep secrets out of names',
          owner: 'customer',
          duty: 'Keep sensitive data out of resource names, which stand in identifiers and encryption contexts, and out of tags, which may be used for billing or diagnostic logs.',
          sources: [
            { page: 'cmk', at: 'Resource names are used … contain sensitive data' },
            { page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' },
          ],
        },
      },
      add: [
        {
          id: 'assessment-run',
          layer: 'platform',
          name: 'Analyze the architecture with AI',
          owner: 'aws',
          duty: 'On a run, refresh the resource configuration from your account, analyze the topology with AI agents, compare it with your policies and best practices, and generate findings.',
          sources: [
            {
              page: 'assessWorks',
              at: [
                'Reads current resource state … connect and interact',
                'Evaluates against policies using … your resilience policies',
                'Applies AWS Well-Architected best … your resilience policies',
              ],
            },
          ],
          controls: ['ra-3', 'cp-2'],
        },
        {
          id: 'assessed-resources',
          layer: 'platform',
          name: 'Leave out what has no impact',
          owner: 'aws',
          duty: 'Evaluate a subset only: resources whose configuration has a meaningful impact on availability, recoverability or fault tolerance of the service. Others are not listed.',
          sources: [
            { page: 'assessWorks', at: 'does not consume all … surfaced in list-resources' },
          ],
          controls: ['ra-3'],
        },
        {
          id: 'dependency-discovery-run',
          layer: 'platform',
          name: 'Find dependencies in DNS query logs',
          owner: 'aws',
          duty: 'Where dependency discovery is enabled, analyze Route 53 resolver query logs, 35 days back and then summarized by hour, for the domain names that the service’s compute resources resolve.',
          sources: [
            {
              page: 'discoveryWorks',
              at: [
                'Dependency discovery analyzes Route … or instrumentation',
                'Lookback window … summarized by hour',
              ],
            },
          ],
          controls: ['ra-3', 'cm-8'],
        },
        {
          id: 'dependency-discovery',
          layer: 'application',
          name: 'Decide on dependency discovery',
          owner: 'customer',
          duty: 'Decide for which services to enable dependency discovery. It is optional and charged by service and month, and may surface calls across Regions or to third parties that you did not know of.',
          switchOf: 'dependency-discovery-run',
          sources: [
            { page: 'pricing', at: 'Dependency discovery … $10/service/month (optional)' },
            { page: 'discovery', at: 'It uses DNS query … failures during incidents' },
          ],
          controls: ['ra-3', 'cm-8'],
        },
        {
          id: 'resilience-policies',
          layer: 'application',
          name: 'Define resilience policies',
          owner: 'customer',
          duty: 'Define resilience policies: assessments evaluate your architecture against them.',
          sources: [
            {
              page: 'failureModes',
              at: 'Assessments evaluate your architecture … Resilience Analysis Framework',
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'assessment-plan',
          layer: 'application',
          name: 'Run assessments, mind their number',
          owner: 'customer',
          duty: 'Run the assessments: two a month are included in the price of a service, and resources above 150 in an assessment cost extra.',
          sources: [
            { page: 'pricing', at: 'Assessments included … above 150 per assessment' },
            { page: 'assessWorks', at: 'When you run a … the following steps' },
          ],
          controls: ['ra-3', 'ca-2'],
        },
        {
          id: 'findings',
          layer: 'application',
          name: 'Judge the findings',
          owner: 'customer',
          duty: 'Judge the potential failure modes that an assessment identifies by generative AI: they come with severity, reasoning and actionable recommendations.',
          sources: [
            {
              page: 'failureModes',
              at: 'Failure mode assessments in … actionable recommendations',
            },
            { page: 'assessWorks', at: 'Identifies failure modes with … your resilience policies' },
          ],
          controls: ['ra-7', 'cp-2'],
        },
        {
          id: 'assessment-roles',
          layer: 'access',
          name: 'Name invoker and cross-account roles',
          owner: 'customer',
          duty: 'Name the invoker role in the permission model and, for other accounts, cross-account roles with their external IDs.',
          sources: [
            {
              page: 'permissionModel',
              at: [
                '"invokerRoleName": "string"',
                '"crossAccountRoleArn": "string", "externalId": "string"',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'key-grants',
          layer: 'data',
          name: 'Keep the grant on your key narrow',
          owner: 'aws',
          duty: 'When you create a service with a key of yours, create a grant for asynchronous assessments, limited to the encryption context of the service and to three operations, and retire it when you delete the service.',
          sources: [
            {
              page: 'cmk',
              at: [
                'requires a grant to … to AWS KMS',
                'The grant is constrained … the following operations',
                'The grant is retired … delete the service',
              ],
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
        {
          id: 'key-permissions',
          layer: 'data',
          name: 'Give callers rights on your key',
          owner: 'customer',
          duty: 'If you use a key of your own, ensure that the IAM policy of whoever calls includes the KMS permissions that AWS lists, and kms:CreateGrant for scheduled or long-running assessments.',
          sources: [
            {
              page: 'nextCmk',
              at: [
                'To use a CMK, … also include kms:CreateGrant',
                'uses your caller identity … for asynchronous operations',
              ],
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
        {
          id: 'key-guard',
          layer: 'data',
          name: 'Keep access to your key',
          owner: 'customer',
          duty: 'Leave the grant and access to your key in place: without them Resilience Hub cannot access the data encrypted with it, and API operations and assessments that depend on it are affected.',
          sources: [{ page: 'cmk', at: 'You can also revoke … on that data' }],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'version-1',
      name: 'Version 1',
      summary:
        'The earlier Resilience Hub: applications, a resilience score, and recommended experiments in AWS FIS.',
      add: [
        {
          id: 'test-recommendations',
          layer: 'platform',
          name: 'Recommend experiments that fit',
          owner: 'aws',
          duty: 'Recommend actions and scenarios of AWS FIS that suit the context of the application being assessed.',
          sources: [
            { page: 'testing', at: 'This integration allows AWS … application being assessed' },
          ],
          controls: ['cp-4'],
        },
        {
          id: 'assessment-plan',
          layer: 'application',
          name: 'Run assessments as you need them',
          owner: 'customer',
          duty: 'Decide how often to assess an application: the number of assessments does not add to the price.',
          sources: [{ page: 'pricing', at: 'Assessments included … 2 per month' }],
          controls: ['ra-3', 'ca-2'],
        },
        {
          id: 'experiments',
          layer: 'application',
          name: 'Run the disruptive experiments',
          owner: 'customer',
          duty: 'To improve the resilience score, run the recommended experiments, or tests of your own in AWS FIS. They create disruptive events, so that you can observe how the application responds.',
          sources: [
            {
              page: 'testing',
              at: [
                'Running the recommended experiments … resilience score',
                'These AWS FIS actions … your application responds',
              ],
            },
          ],
          controls: ['cp-4', 'ca-8'],
        },
        {
          id: 'experiment-guardrails',
          layer: 'application',
          name: 'Set conditions that stop a test',
          owner: 'customer',
          duty: 'Use the guardrails of AWS FIS that experiments in production need: options to stop or to roll back automatically when conditions are met.',
          sources: [{ page: 'testing', at: 'In addition, it also … conditions are met' }],
          controls: ['cp-4', 'cm-3'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS Resilience Hub' },
    cmk: {
      path: 'encryption-at-rest-cmk',
      title: 'Encryption at rest with customer managed keys',
    },
    nextCmk: { path: 'next-gen-cmk', title: 'Customer-managed keys (optional)' },
    pricing: { path: 'next-gen-billing-transition', title: 'Pricing transition' },
    discovery: { path: 'next-gen-dependency-discovery', title: 'Dependency discovery' },
    discoveryWorks: {
      path: 'next-gen-how-discovery-works',
      title: 'How dependency discovery works',
    },
    failureModes: { path: 'next-gen-failure-mode-assessments', title: 'Failure mode assessments' },
    assessWorks: {
      path: 'next-gen-how-assessments-work',
      title: 'How failure mode assessments work',
    },
    permissionModel: {
      path: 'next-gen-api-permission-model-structure',
      title: 'Permission model structure',
    },
    testing: { path: 'arh-testing', title: 'AWS Resilience Hub – Resilience testing' },
  },
});
