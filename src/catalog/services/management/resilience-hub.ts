import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resilience Hub',
  shortName: 'Resilience Hub',
  summary:
    'AWS assesses how your workloads would survive a failure, and recommends changes. You define the policies, run the assessments and make the repairs.',
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
    'back-up':
      'AWS’s page “Data protection in AWS Resilience Hub” mentions no backup of assessments and policies.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Resilience Hub uses TLS to encrypt traffic to and from the AWS services that it is integrated with. It requires TLS 1.2 from clients.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Resilience Hub encrypts data at rest with transparent server-side encryption.',
      sources: [
        {
          page: 'dataProtection',
          at: 'encrypts your data at … transparent server-side encryption',
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive data into tags and free-form fields such as names. Data that you enter there may be used for billing or diagnostic logs.',
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
        'AI agents look for failure modes in a service. DNS query logs can show what it depends on.',
      traits: ['key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'By default, Resilience Hub encrypts sensitive customer data at rest with AWS owned keys. You cannot disable this layer of encryption.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want a second layer of encryption, name a symmetric KMS key when you create a service, system or resiliency policy. This layer does not cover resource identifiers.',
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
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'Keep sensitive data out of resource names, which appear in identifiers and encryption contexts. Keep it out of tags too, which may be used for billing or diagnostic logs.',
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
          name: 'Run assessments with AI agents',
          owner: 'aws',
          duty: 'In an assessment, Resilience Hub refreshes the resource configuration from your account and analyzes the topology with AI agents. It compares the topology with your policies and best practices, and generates findings.',
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
          name: 'Limit the assessed resources',
          owner: 'aws',
          duty: 'Resilience Hub evaluates only resources whose configuration has a meaningful impact on availability, recoverability or fault tolerance of the service. Other resources are not listed.',
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
          duty: 'If dependency discovery is enabled, Resilience Hub analyzes Route 53 resolver query logs for domain names that the service’s compute resources resolve. It looks back 35 days; the data is then summarized by hour.',
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
          name: 'Turn on dependency discovery',
          owner: 'customer',
          duty: 'Decide for which services to enable dependency discovery. It is optional and charged per service and month. Discovery may show calls across Regions or to third parties that you did not know of.',
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
          duty: 'Define the policies against which assessments evaluate your architecture.',
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
          name: 'Run assessments',
          owner: 'customer',
          duty: 'Run the assessments that you need. The price of a service includes two assessments a month. Resources above 150 in an assessment cost extra.',
          sources: [
            { page: 'pricing', at: 'Assessments included … above 150 per assessment' },
            { page: 'assessWorks', at: 'When you run a … the following steps' },
          ],
          controls: ['ra-3', 'ca-2'],
        },
        {
          id: 'findings',
          layer: 'application',
          name: 'Review the findings',
          owner: 'customer',
          duty: 'Evaluate the potential failure modes that generative AI identifies in an assessment. Each comes with a severity, reasoning and actionable recommendations.',
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
          name: 'Invoker role and cross-account roles',
          owner: 'customer',
          duty: 'In the permission model, name the invoker role. For other accounts, also name cross-account roles with their external IDs.',
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
          name: 'Grants on the key',
          owner: 'aws',
          duty: 'If you use your own key, Resilience Hub creates a grant for asynchronous assessments when you create a service. The grant is limited to the service’s encryption context and three operations. It is retired when you delete the service.',
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
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'If you use your own key, ensure that the caller’s IAM policy includes the KMS permissions that AWS lists. For scheduled or long-running assessments, it must also include `kms:CreateGrant`.',
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
          name: 'Access to the key and its grants',
          owner: 'customer',
          duty: 'You can revoke access to the grant, or remove the service’s access to your key, at any time. Resilience Hub then cannot access data that is encrypted with the key. This affects API operations and assessment workflows that depend on the data.',
          sources: [{ page: 'cmk', at: 'You can also revoke … on that data' }],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'version-1',
      name: 'Version 1',
      summary:
        'This is the earlier Resilience Hub, with applications, a resilience score, and recommended experiments in AWS FIS.',
      add: [
        {
          id: 'test-recommendations',
          layer: 'platform',
          name: 'Recommend FIS experiments',
          owner: 'aws',
          duty: 'Resilience Hub recommends actions and scenarios of AWS FIS that suit the context of the application being assessed.',
          sources: [
            { page: 'testing', at: 'This integration allows AWS … application being assessed' },
          ],
          controls: ['cp-4'],
        },
        {
          id: 'assessment-plan',
          layer: 'application',
          name: 'Decide how often to assess',
          owner: 'customer',
          duty: 'Decide how often to assess an application. In version 1, the base fee per application includes unlimited assessments.',
          sources: [{ page: 'pricing', at: 'Assessments included … 2 per month' }],
          controls: ['ra-3', 'ca-2'],
        },
        {
          id: 'experiments',
          layer: 'application',
          name: 'Run experiments',
          owner: 'customer',
          duty: 'To improve the resilience score, run the recommended experiments or your own tests in AWS FIS. Experiments create disruptive events, so that you can observe how the application responds.',
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
          name: 'Stop conditions for experiments',
          owner: 'customer',
          duty: 'For experiments in production, use the guardrails of AWS FIS. These guardrails are options to stop or roll back an experiment automatically if conditions are met.',
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
