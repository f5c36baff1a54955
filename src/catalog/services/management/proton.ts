import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Proton',
  shortName: 'Proton',
  summary:
    'Templates and pipelines for infrastructure, ended on 7 October 2026: what they deployed stays, and its delivery is yours to rebuild.',
  guide: 'https://docs.aws.amazon.com/proton/latest/userguide/',
  read: '2026-11-26',
  aliases: ['environment template', 'service template', 'platform engineering'],
  aws: {
    iamServicePrefix: 'proton',
    cloudFormationPrefixes: ['AWS::Proton'],
  },
  lifecycle: {
    status: 'ended',
    date: '2026-10-07',
    note: 'AWS set 7 October 2026 as the end of support; after it, Proton’s console and resources are out of reach and all its data is deleted, while deployed infrastructure remains. It names CloudFormation Git sync, CodePipeline with CodeBuild, and others as alternatives.',
    sources: [
      {
        page: 'end',
        at: [
          'End of support notice: … will remain intact',
          'longMyDeleted',
          'simpleGitOpsGitHubActions',
        ],
      },
    ],
  },
  brief: 'AWS has ended this service: what is left to secure is what it deployed for you.',
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest': 'The service has ended, and its data was to be deleted.',
    'back-up': 'The service has ended, and its data was to be deleted.',
  },
  remove: ['customer-data'],
  override: {
    'service-software': {
      name: 'Patch the service until its end',
      owner: 'aws',
      duty: 'Provide security patches and critical bug fixes until 7 October 2026, after which the Proton console and Proton resources can no longer be accessed. What Proton deployed remains intact.',
      sources: [
        {
          page: 'end',
          at: [
            'you will no longer … will remain intact',
            'existing AWS Proton customers … critical bug fixes',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  },
  add: [
    {
      id: 'delivery',
      layer: 'application',
      name: 'Rebuild the delivery elsewhere',
      owner: 'customer',
      duty: 'Choose another way to deliver: AWS names CloudFormation Git sync, Harmonix on AWS, CodePipeline with CodeBuild, and GitHub Actions. Migrate production workloads to it.',
      sources: [
        {
          page: 'end',
          at: [
            'simpleGitOpsGitHubActions',
            'Inventory your Proton resources … Migrate production workloads',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'deployed-stacks',
      layer: 'application',
      name: 'Manage what Proton deployed',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Manage and update by other means the CloudFormation stacks that Proton deployed: they continue to function, and Proton can no longer update them.',
      sources: [
        {
          page: 'end',
          at: [
            'your deployed CloudFormation stacks … your deployed infrastructure',
            "You'll no longer be … or update it",
          ],
        },
      ],
      controls: ['cm-2', 'si-2'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete what Proton held',
      owner: 'aws',
      duty: 'Retain the data until 7 October 2026, and delete all of it after this date.',
      sources: [{ page: 'end', at: 'longMyDeleted' }],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'AWS Proton',
      summary: 'Templates of a platform team, from which pipelines deployed infrastructure.',
    },
  ],
  pages: {
    end: {
      path: 'proton-end-of-support',
      title: 'AWS Proton Service Deprecation and Migration Guide',
      passages: {
        longMyDeleted: 'How long will my … will be deleted',
        simpleGitOpsGitHubActions: 'For a simple GitOps … GitHub: GitHub Actions',
      },
    },
  },
});
