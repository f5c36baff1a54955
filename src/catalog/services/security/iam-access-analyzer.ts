import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IAM Access Analyzer',
  shortName: 'IAM Access Analyzer',
  summary:
    'IAM Access Analyzer analyzes your policies and reports who could get access, or who never uses it. You judge whether the access is intended.',
  guide: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
  read: '2026-11-26',
  aliases: [
    'Access Analyzer',
    'external access findings',
    'internal access findings',
    'unused access',
    'zone of trust',
    'policy validation',
    'custom policy checks',
    'policy generation',
    'Zelkova',
  ],
  aws: {
    iamServicePrefix: 'access-analyzer',
    cloudFormationPrefixes: ['AWS::AccessAnalyzer'],
    terraformPrefixes: ['aws_accessanalyzer'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Identity and Access Management” names IAM’s data, but no findings.',
    'back-up':
      'AWS’s page “Resilience in AWS Identity and Access Management” does not mention backups of findings.',
  },
  traits: ['activity-trail'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant administrators full access, which includes creating the service-linked role. Grant others read-only access. Users with read-only access need further policies to view their findings.',
      sources: [
        {
          page: 'accessAnalyzerStart',
          at: [
            'Allows full access to … or AWS organization',
            'You must add additional … view their findings',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'finding-review',
      layer: 'application',
      name: 'Review and resolve findings',
      owner: 'customer',
      duty: 'Review each finding and decide whether the access is intended and safe. Archive the finding, or remove the access that caused it.',
      sources: [
        { page: 'accessAnalyzer', at: 'You can review findings … a security risk' },
        { page: 'concepts', at: 'statusUpdatedResolved' },
      ],
      controls: ['ac-6', 'ra-5'],
    },
    {
      id: 'archive-rules',
      layer: 'application',
      name: 'Archive rules',
      owner: 'customer',
      duty: 'Create rules that archive expected findings. Unless you choose more, a rule archives only new findings, and its values are not validated. For external access, add the criterion that public access is `false`, so that new public access is not archived.',
      sources: [
        {
          page: 'archive',
          at: [
            'When you create an … not automatically archived',
            'does not validate the … for the rule',
            'For external access findings, … set it to false',
          ],
        },
      ],
      controls: ['ra-5', 'si-4'],
    },
    {
      id: 'service-linked-role',
      layer: 'access',
      name: 'Service-linked role',
      owner: 'aws',
      duty: 'When you create an analyzer for an account, Access Analyzer creates `AWSServiceRoleForAccessAnalyzer`. Through this role, which grants read-only access, it reads resource policies and analyzes unused access.',
      sources: [
        {
          page: 'accessAnalyzerStart',
          at: [
            'This SLR grants the … on your behalf',
            'The service creates the … the following scenarios',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'delegated-administrator',
      layer: 'access',
      name: 'Delegate an administrator',
      owner: 'customer',
      duty: 'From the management account, add a member account that creates and manages analyzers for the organization. If you remove that account as administrator, its analyzers are disabled. These analyzers then generate no new findings and no updates.',
      sources: [
        { page: 'delegated', at: 'you can add a … add a delegated administrator' },
        { page: 'accessAnalyzerStart', at: 'The analyzer is disabled … update existing findings' },
      ],
      controls: ['ac-5', 'ac-6'],
    },
    {
      id: 'finding-status',
      layer: 'data',
      name: 'Keep findings until they are resolved',
      owner: 'aws',
      duty: 'A finding stays active until you archive it or remove the access. If you remove the access, Access Analyzer sets the finding to resolved.',
      sources: [{ page: 'concepts', at: 'statusUpdatedResolved' }],
      controls: ['ra-5', 'si-4'],
    },
    {
      id: 'analyzer-deletion',
      layer: 'data',
      name: 'Permission to delete an analyzer',
      owner: 'customer',
      duty: 'Decide who may delete an analyzer. If an analyzer is deleted, all findings that it generated are deleted too. The deletion cannot be undone.',
      sources: [{ page: 'deletion', at: 'All findings that were … undo this action' }],
      controls: ['ac-6', 'au-9'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the IAM Access Analyzer API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Analyzer API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'external-access',
      name: 'External access analyzer',
      summary:
        'In each Region, the analyzer finds resources that policies share with someone outside your account or organization.',
      add: [
        {
          id: 'external-analysis',
          layer: 'platform',
          name: 'Analyze policies for outside access',
          owner: 'aws',
          duty: 'Access Analyzer periodically analyzes policies of supported resources in the analyzer’s Region and zone of trust. It usually analyzes new or changed policies within about 30 minutes. If a change does not trigger a rescan, the next periodic scan within 24 hours covers the change.',
          sources: [
            {
              page: 'accessAnalyzer',
              at: [
                'Once enabled, IAM Access … about 30 minutes',
                'Also, if there is … within 24 hours',
                'externalAccessIamAwsResources',
              ],
            },
          ],
          controls: ['ac-6', 'ca-7', 'ra-5'],
        },
        {
          id: 'policy-reasoning',
          layer: 'platform',
          name: 'Translate policies into logic',
          owner: 'aws',
          duty: 'Access Analyzer translates policies into logical statements and runs solvers on them. In rare cases, it cannot fully determine the access and reports a false positive. At present, it reports no findings for access from AWS service principals or internal service accounts.',
          sources: [
            {
              page: 'concepts',
              at: [
                'uses a technology called … satisfiability modulo theories',
                'currently report findings from … false positive finding',
              ],
            },
          ],
          controls: ['ac-6', 'ra-5'],
        },
        {
          id: 'usage-check',
          layer: 'application',
          name: 'Read findings as possible access',
          owner: 'customer',
          duty: 'Take a finding to mean that a policy allows the access, whether or not the external entity used that access. The analyzer considers neither access logs nor the state of the external account.',
          sources: [
            {
              page: 'concepts',
              at: [
                'does not examine access … by the external entity',
                'does not consider the … making its determinations',
              ],
            },
          ],
          controls: ['au-6', 'ac-6'],
        },
        {
          id: 'rescan',
          layer: 'application',
          name: 'Rescan after a fix',
          owner: 'customer',
          duty: 'If you want to confirm that a changed policy resolves the finding, rescan the resource. You can do so from the finding’s details page or with `StartResourceScan`.',
          sources: [{ page: 'accessAnalyzer', at: 'If you want to … Access Analyzer API' }],
          controls: ['ra-5'],
        },
        {
          id: 'access-preview',
          layer: 'application',
          name: 'Preview access before you deploy',
          owner: 'customer',
          duty: 'Preview how a proposed policy affects public and cross-account access before you deploy the policy. A preview through the API requires an active analyzer of the account type.',
          sources: [
            {
              page: 'accessAnalyzer',
              at: 'In addition to helping … deploying resource permissions',
            },
            { page: 'preview', at: 'You can only create … and Active status' },
          ],
          controls: ['cm-4', 'ac-6'],
        },
        {
          id: 'external-analyzer',
          layer: 'access',
          name: 'Create an analyzer in each Region',
          owner: 'customer',
          duty: 'Create an external access analyzer in each Region where you use supported resources. Each analyzer analyzes only policies of resources in its own Region.',
          setting: 'off-by-default',
          switchOf: 'external-analysis',
          sources: [
            { page: 'accessAnalyzer', at: 'externalAccessIamAwsResources' },
            {
              page: 'accessAnalyzerStart',
              at: 'externalRegionIndependently',
            },
          ],
          controls: ['ac-6', 'ca-7'],
          evidence: ['IAM.28', 'iam-external-access-analyzer-enabled'],
        },
        {
          id: 'trust-zone',
          layer: 'access',
          name: 'Choose the zone of trust',
          owner: 'customer',
          duty: 'Choose the account or the organization as the zone of trust. Any access by principals inside the zone counts as trusted. The external access analyzer reports no finding for this access.',
          sources: [
            {
              page: 'accessAnalyzer',
              at: [
                'The organization or account … is considered trusted',
                'When analyzing the policies, … generates a finding',
              ],
            },
          ],
          controls: ['ac-6', 'ca-7'],
        },
      ],
    },
    {
      id: 'internal-access',
      name: 'Internal access analyzer',
      summary:
        'The analyzer reports which of your own users and roles can reach the few resources that you select. You are charged for each resource.',
      add: [
        {
          id: 'internal-analysis',
          layer: 'platform',
          name: 'Evaluate effective access',
          owner: 'aws',
          duty: 'Access Analyzer evaluates resource and identity policies, SCPs, RCPs and permissions boundaries within the account or organization. First findings might take minutes or hours. It rescans all policies every 24 hours, and generates no findings for organizations with more than 70,000 users and roles.',
          sources: [
            {
              page: 'concepts',
              at: [
                'After creating the internal … account or organization',
                'cannotGenerateRolesCombined',
              ],
            },
            { page: 'accessAnalyzerStart', at: 'When you create an … every 24 hours' },
          ],
          controls: ['ac-6', 'ca-7'],
        },
        {
          id: 'finding-api',
          layer: 'application',
          name: 'Retrieve findings with ListFindingsV2',
          owner: 'customer',
          duty: 'To retrieve internal access findings, use `ListFindingsV2`, the only API action through which they are available.',
          sources: [{ page: 'concepts', at: 'findings are only available … API action' }],
          controls: ['ra-5'],
        },
        {
          id: 'principal-limit',
          layer: 'application',
          name: 'Check the limit of principals',
          owner: 'customer',
          duty: 'Before you create an internal access analyzer, count the organization’s IAM users and roles. If there are more than 70,000, no internal access findings can be generated for the organization.',
          sources: [{ page: 'concepts', at: 'cannotGenerateRolesCombined' }],
          controls: ['ca-7'],
        },
        {
          id: 'monitored-resources',
          layer: 'access',
          name: 'Select the resources to monitor',
          owner: 'customer',
          duty: 'Create a separate analyzer for internal access in each Region, and select the specific resources to monitor. You are charged according to the number of resources monitored per month.',
          setting: 'off-by-default',
          switchOf: 'internal-analysis',
          sources: [
            {
              page: 'concepts',
              at: [
                'To use internal access … your selected resources',
                'To analyze internal access, … unused access findings',
              ],
            },
            {
              page: 'accessAnalyzer',
              at: 'for internal access analysis … analyzer per month',
            },
            {
              page: 'accessAnalyzerStart',
              at: 'externalRegionIndependently',
            },
          ],
          controls: ['ac-6', 'ra-2'],
        },
      ],
    },
    {
      id: 'unused-access',
      name: 'Unused access analyzer',
      summary:
        'The analyzer lists roles, keys, passwords and permissions that nobody used within the days that you set. You remove them.',
      add: [
        {
          id: 'unused-analysis',
          layer: 'platform',
          name: 'Detect unused access',
          owner: 'aws',
          duty: 'Access Analyzer examines last accessed information for IAM users, roles, access keys and passwords. It reports access that was unused throughout the tracking period. It does not analyze service-linked roles.',
          sources: [
            {
              page: 'concepts',
              at: [
                'A role is inactive … number of days',
                'examines the last accessed … organization and accounts',
                'Service-linked roles are not … unused access analyzers',
              ],
            },
          ],
          controls: ['ac-2.3', 'ac-6.7'],
        },
        {
          id: 'unused-analyzer',
          layer: 'access',
          name: 'Create one unused access analyzer',
          owner: 'customer',
          duty: 'Create one unused access analyzer for the account or the organization. Its findings do not change with the Region. You are charged for each analyzer, according to the number of users and roles analyzed per month.',
          setting: 'off-by-default',
          switchOf: 'unused-analysis',
          sources: [
            { page: 'unused', at: 'For unused access, findings … is not required' },
            { page: 'accessAnalyzer', at: 'IAM Access Analyzer charges … for each analyzer' },
            { page: 'concepts', at: 'To analyze unused access, … for your resources' },
          ],
          controls: ['ac-2.3', 'ac-6.7'],
        },
        {
          id: 'tracking-period',
          layer: 'access',
          name: 'Set the tracking period',
          owner: 'customer',
          duty: 'Set the number of days without use after which access is reported, from 1 to 365. Only permissions that have existed for the whole period are evaluated.',
          sources: [{ page: 'unused', at: 'For Tracking period, enter … 1 and 365 days' }],
          controls: ['ac-2.3', 'ac-6.7'],
        },
        {
          id: 'exclusions',
          layer: 'access',
          name: 'Exclude accounts and tagged identities',
          owner: 'customer',
          duty: 'You can exclude users and roles by tag, or exclude accounts of the organization. New accounts are not excluded, even if you excluded all current accounts within an organizational unit.',
          sources: [
            {
              page: 'unused',
              at: [
                'you can specify key-value … match the key-value pairs',
                'When new accounts are … an organizational unit',
              ],
            },
          ],
          controls: ['ac-2.3'],
        },
        {
          id: 'departed-accounts',
          layer: 'data',
          name: 'Remove findings of departed accounts',
          owner: 'aws',
          duty: 'Access Analyzer stops updating a member account’s findings 24 hours after the account was removed from the organization. It removes the findings permanently after 90 days.',
          sources: [{ page: 'unused', at: 'If a member account … after 90 days' }],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'policy-checks',
      name: 'Policy validation and custom checks',
      summary:
        'Access Analyzer checks a policy before it takes effect, against grammar, AWS’s advice or your own standard. These checks need no analyzer.',
      profile: { keepsData: false },
      remove: [
        'finding-review',
        'archive-rules',
        'service-linked-role',
        'delegated-administrator',
        'finding-status',
        'analyzer-deletion',
      ],
      notAsked: {
        'encrypt-at-rest': 'You send a policy and get findings back.',
        'back-up': 'You send a policy and get findings back.',
      },
      add: [
        {
          id: 'policy-validation',
          layer: 'platform',
          name: 'Check grammar and best practices',
          owner: 'aws',
          duty: 'Access Analyzer checks a policy against IAM’s grammar and AWS best practices. It returns security warnings, errors, general warnings and suggestions.',
          sources: [
            {
              page: 'accessAnalyzer',
              at: [
                'You can validate your … AWS best practices',
                'You can view policy … for your policy',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'custom-check-run',
          layer: 'platform',
          name: 'Compare policies with your standard',
          owner: 'aws',
          duty: 'Access Analyzer reports whether an updated policy allows new access, and whether a policy does not allow the access that you specify. It also reports whether a resource policy can grant public access.',
          sources: [
            {
              page: 'custom',
              at: [
                'To check whether new … the existing policy',
                'To check whether the … by a policy',
                'To check whether a … specified resource type',
              ],
            },
          ],
          controls: ['cm-3', 'ac-6'],
        },
        {
          id: 'finding-repair',
          layer: 'application',
          name: 'Fix the statement and check again',
          owner: 'customer',
          duty: 'If you did not intend to grant new access, update the policy statement that the check highlights. Repeat the check until it reports no new access. Each check for new access is charged.',
          sources: [
            {
              page: 'custom',
              at: [
                'A charge is associated … for new access',
                'intend to grant new … access is detected',
              ],
            },
          ],
          controls: ['cm-3', 'ac-6'],
        },
        {
          id: 'own-standard',
          layer: 'access',
          name: 'Define critical actions',
          owner: 'customer',
          duty: 'Decide which actions you consider critical, and use the CLI or API to check that a policy does not allow them. In the console, you can check whether an update grants new access compared with the existing version.',
          sources: [{ page: 'accessAnalyzer', at: 'Through the console, you … by a policy' }],
          controls: ['ac-6', 'cm-3'],
        },
      ],
    },
    {
      id: 'policy-generation',
      name: 'Policy generation',
      summary:
        'AWS drafts a policy from what a user or role did in CloudTrail. You add what the draft lacks.',
      remove: [
        'finding-review',
        'archive-rules',
        'service-linked-role',
        'delegated-administrator',
        'finding-status',
        'analyzer-deletion',
      ],
      add: [
        {
          id: 'template-draft',
          layer: 'platform',
          name: 'Draft a policy from activity',
          owner: 'aws',
          duty: 'Access Analyzer reviews up to 90 days of CloudTrail events. It generates a policy template with the permissions that the user or role used. The IAM console shows the template for up to 7 days.',
          sources: [
            {
              page: 'generation',
              at: [
                'IAM Access Analyzer reviews … specified date range',
                'You specify a time … AWS CloudTrail events',
                'You can review a … a new policy',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'draft-review',
          layer: 'application',
          name: 'Complete the draft, then attach it',
          owner: 'customer',
          duty: 'Add permissions that are missing, such as `iam:PassRole` and actions of data events, and narrow the resources and conditions. Policy generation also reviews denied actions. For audits, use CloudTrail instead.',
          sources: [
            {
              page: 'generation',
              at: [
                'You can further customize … to generate the policy',
                'does not identify action-level … included in generated policies',
                'Do not use policy … including denied actions',
              ],
            },
          ],
          controls: ['ac-6', 'cm-3'],
        },
        {
          id: 'generation-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Let an administrator create the service role that reads the trail and last accessed information. Only administrators should be able to create and configure roles.',
          sources: [
            {
              page: 'generation',
              at: [
                'The service role gives … that were used',
                'Only administrators should have … the first-time setup',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'trail-choice',
          layer: 'data',
          name: 'Provide the trail',
          owner: 'customer',
          duty: 'Enable a CloudTrail trail for the account, and specify the trail when you generate a policy. Trails that AWS Control Tower creates are not supported.',
          sources: [
            {
              page: 'generation',
              at: [
                'You must have a … on access activity',
                'Policy generation does not … Control Tower creates',
              ],
            },
          ],
          controls: ['au-12'],
        },
      ],
    },
  ],
  pages: {
    accessAnalyzer: {
      path: 'what-is-access-analyzer',
      title: 'Using AWS Identity and Access Management Access Analyzer',
      passages: {
        externalAccessIamAwsResources: 'For external access, IAM … supported AWS resources',
      },
    },
    accessAnalyzerStart: {
      path: 'access-analyzer-getting-started',
      title: 'Getting started with AWS Identity and Access Management Access Analyzer',
      passages: {
        externalRegionIndependently: 'For external and internal … each Region independently',
      },
    },
    concepts: {
      path: 'access-analyzer-concepts',
      title: 'Understand how IAM Access Analyzer findings work',
      passages: {
        statusUpdatedResolved: 'The status of all … updated to Resolved',
        cannotGenerateRolesCombined: 'cannot generate internal access … and roles combined',
      },
    },
    archive: { path: 'access-analyzer-archive-rules', title: 'Archive rules' },
    delegated: {
      path: 'access-analyzer-delegated-administrator-add',
      title: 'Add a delegated administrator for IAM Access Analyzer',
    },
    unused: {
      path: 'access-analyzer-create-unused',
      title: 'Create an IAM Access Analyzer unused access analyzer',
    },
    custom: {
      path: 'access-analyzer-custom-policy-checks',
      title: 'Validate policies with IAM Access Analyzer custom policy checks',
    },
    generation: {
      path: 'access-analyzer-policy-generation',
      title: 'IAM Access Analyzer policy generation',
    },
    preview: {
      url: 'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateAccessPreview.html',
      title: 'CreateAccessPreview',
    },
    deletion: {
      url: 'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_DeleteAnalyzer.html',
      title: 'DeleteAnalyzer',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging IAM Access Analyzer API calls with AWS CloudTrail',
    },
  },
});
