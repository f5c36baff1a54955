import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental Inference',
  shortName: 'Elemental Inference',
  summary:
    'Elemental Inference examines a video feed while it runs, for example to crop it. AWS runs the inference. You decide who may read a feed’s results.',
  guide: 'https://docs.aws.amazon.com/elemental-inference/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/elemental-inference/latest/userguide/what-is.html',
  read: '2026-11-26',
  brief:
    'Its security pages mostly repeat what AWS says of all services. Only the policy of a feed is particular to it.',
  aliases: ['video inference', 'smart crop', 'vertical video', 'feed policy', 'reframing'],
  aws: {
    iamServicePrefix: 'elemental-inference',
    cloudFormationPrefixes: ['AWS::ElementalInference'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Elemental Inference” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Data protection in AWS Elemental Inference” mentions no backup.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Elemental Inference. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and URLs',
      owner: 'customer',
      duty: 'Keep control of your content. Put no confidential or sensitive information into tags or name fields, which may be used for billing or diagnostic logs. Put no credentials into the URL of an external server.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … to that server',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'feed',
      name: 'Feed',
      summary: 'A feed receives media. Each of its outputs is a feature, such as cropping.',
      add: [
        {
          id: 'wildcard-barrier',
          layer: 'access',
          name: 'Reject wildcard principals',
          owner: 'aws',
          duty: 'Elemental Inference rejects a feed policy that has a wildcard as the principal.',
          sources: [
            { page: 'policies', at: 'Elemental Inference rejects policies … (*) principals' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'feed-outputs',
          layer: 'application',
          name: 'Choose the features of a feed',
          owner: 'customer',
          duty: 'List the outputs of a feed. Each output represents one feature of the service.',
          sources: [{ page: 'feed', at: 'An array of outputs … the cropping feature' }],
          controls: ['cm-6'],
        },
        {
          id: 'playground-role',
          layer: 'access',
          name: 'Service role of the playground',
          owner: 'customer',
          duty: 'Before you run your first job in the playground, create the service role on the Create job page. The role applies to every AWS Region.',
          sources: [{ page: 'playground', at: 'You create this role … every AWS Region' }],
          controls: ['ac-6'],
        },
        {
          id: 'feed-policy',
          layer: 'access',
          name: 'Resource policy of a feed',
          owner: 'customer',
          duty: 'In the policy of a feed, specify the exact principal, actions and feed. For a service principal, add `aws:SourceAccount` to each statement and, if possible, `aws:SourceArn`. For MediaTailor, `GetMetadata` is the only supported action.',
          sources: [
            {
              page: 'policies',
              at: [
                'Include the aws:SourceAccount condition … in your account',
                'Specify the exact AWS … the only supported action',
                'Specify the exact feed … the intended feed',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Serve the API over TLS',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Elemental Inference requires TLS 1.2 for calls to the API, and AWS recommends TLS 1.3. Clients must support cipher suites with perfect forward secrecy.',
          sources: [
            {
              page: 'infrastructure',
              at: 'Clients must support the … perfect forward secrecy (PFS)',
            },
          ],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-retention', title: 'Data protection in AWS Elemental Inference' },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Elemental Inference',
    },
    policies: { path: 'feed-policies-security', title: 'Security considerations' },
    playground: { path: 'playground-how-it-works', title: 'How the playground works' },
    feed: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html',
      title: 'AWS::ElementalInference::Feed',
    },
  },
});
