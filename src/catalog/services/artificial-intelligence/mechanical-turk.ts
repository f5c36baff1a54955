import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Mechanical Turk',
  shortName: 'Mechanical Turk',
  summary:
    'A marketplace for small tasks done by people. AWS announced that it would close permanently on 30 September 2026.',
  guide: 'https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMechanicalTurkRequester/',
  docs: 'https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMechanicalTurkRequester/SetUpMturk.html',
  read: '2026-11-26',
  aliases: [
    'MTurk',
    'Mechanical Turk requester',
    'crowdsourcing',
    'HIT',
    'human intelligence task',
  ],
  aws: { iamServicePrefix: 'mechanicalturk' },
  lifecycle: {
    status: 'ended',
    date: '2026-09-30',
    note: 'AWS announced that Mechanical Turk would close permanently on 30 September 2026. For Ground Truth and Augmented AI, AWS recommends another workforce option.',
    sources: [
      { page: 'setup', at: 'amazonMechanicalTurkClosure' },
      { page: 'workforces', at: 'amazonMechanicalTurk302026' },
    ],
  },
  brief:
    'The date of its end has passed. The page says what to clean up. AWS’s guide does not say what happens to the data.',
  archetype: 'managed-application',
  notAsked: {
    'patch-system': 'AWS announced the end for 30 September 2026. Do not expect a patch.',
    'patch-engine': 'AWS announced the end for 30 September 2026. Do not expect a fix.',
  },
  unanswered: {
    'encrypt-at-rest': 'The AWS pages compared do not say how tasks and answers are stored.',
    'back-up': 'The AWS pages compared do not say who keeps copies of answers.',
  },
  remove: ['os-patches', 'service-software'],
  add: [
    {
      id: 'end-of-service',
      layer: 'platform',
      name: 'Close the marketplace',
      owner: 'aws',
      duty: 'AWS announced that it would permanently close Mechanical Turk on 30 September 2026. A help page tells workers and requesters how they can prepare.',
      sources: [{ page: 'setup', at: 'amazonMechanicalTurkClosure' }],
      controls: ['sa-22'],
    },
    {
      id: 'workflow-transition',
      layer: 'application',
      name: 'Move to another workforce',
      owner: 'customer',
      duty: 'AWS recommends that you review the SageMaker workflows that used Mechanical Turk, and move them to another workforce option.',
      sources: [
        {
          page: 'workforces',
          at: 'amazonMechanicalTurk302026',
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'requester-keys',
      layer: 'access',
      name: 'Access keys of requester programs',
      owner: 'customer',
      duty: 'Keep the access keys that sign requests to Mechanical Turk confidential. If the IAM user of the keys should not have administrator access, you can choose the full-access or read-only policy of Mechanical Turk instead.',
      sources: [
        {
          page: 'setup',
          at: [
            'Before you can access … make to AWS',
            'If you do not … policy to the user',
            'Keep the keys confidential … your AWS account',
          ],
        },
      ],
      controls: ['ac-2', 'ia-5'],
    },
    {
      id: 'requester-account',
      layer: 'access',
      name: 'Requester account and its AWS link',
      owner: 'customer',
      duty: 'The requester account uses the same login credentials and profile as Amazon retail websites. If you link your AWS account to the requester account, you grant the AWS account permission to access the requester account with the APIs.',
      sources: [
        {
          page: 'setup',
          at: [
            'Note that Mechanical Turk … in both locations',
            'You need to link … Mechanical Turk APIs',
          ],
        },
      ],
      controls: ['ac-2', 'ia-2'],
    },
    {
      id: 'answers',
      layer: 'data',
      name: 'Collected answers identify workers',
      owner: 'customer',
      duty: 'Each assignment that `ListAssignmentsForHIT` retrieved includes the worker who submitted it. You could call this operation until the HIT (human intelligence task) was disposed of.',
      sources: [
        {
          page: 'results',
          at: [
            'At any point in … provided by workers',
            'Each assignment includes the … the assignment itself',
          ],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'marketplace',
      name: 'Tasks on the marketplace',
      summary:
        'Requesters published tasks through the website or API, and workers answered them for pay.',
    },
  ],
  pages: {
    setup: {
      path: 'SetUpMturk',
      title: 'Set up Amazon Mechanical Turk',
      passages: { amazonMechanicalTurkClosure: 'Amazon Mechanical Turk will … for this closure' },
    },
    results: { path: 'RetrievingResults', title: 'Retrieving results' },
    workforces: {
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management.html',
      title: 'Workforces',
      passages: {
        amazonMechanicalTurk302026: 'Amazon Mechanical Turk will … before September 30, 2026',
      },
    },
  },
});
