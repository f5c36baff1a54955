import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Proton',
  shortName: 'Proton',
  summary:
    'AWS ended this service for infrastructure templates and pipelines on 7 October 2026. What it deployed stays, and you set up another way to deliver.',
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
    note: 'AWS set 7 October 2026 as the end of support. After that date, Proton’s console and resources cannot be accessed and all its data is deleted. Deployed infrastructure remains. AWS names CloudFormation Git sync, CodePipeline with CodeBuild, and others as alternatives.',
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
  brief: 'AWS has ended this service. You secure only what it deployed for you.',
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest': 'The service has ended, and its data was to be deleted.',
    'back-up': 'The service has ended, and its data was to be deleted.',
  },
  remove: ['customer-data'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'Until support ended on 7 October 2026, AWS provided security patches and critical bug fixes. The Proton console and Proton resources can no longer be accessed. What Proton deployed remains intact.',
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
      name: 'Move to another delivery tool',
      owner: 'customer',
      duty: 'Choose another delivery tool, and migrate production workloads to it. AWS names CloudFormation Git sync, Harmonix on AWS, CodePipeline with CodeBuild, and GitHub Actions.',
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
      name: 'Manage the deployed stacks',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Use other tools to manage and update the CloudFormation stacks that Proton deployed. The stacks continue to function, but Proton can no longer update them.',
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
      name: 'Delete the service’s data',
      owner: 'aws',
      duty: 'AWS set 7 October 2026 as the date after which it deletes all Proton data.',
      sources: [{ page: 'end', at: 'longMyDeleted' }],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'AWS Proton',
      summary: 'A platform team defined templates, from which pipelines deployed infrastructure.',
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
