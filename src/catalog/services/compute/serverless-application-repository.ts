import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Serverless Application Repository',
  shortName: 'Serverless App Repository',
  summary:
    'A shelf of serverless applications: AWS keeps the packages, publishers say who may deploy, and what is deployed runs in the deployer’s account.',
  guide: 'https://docs.aws.amazon.com/serverlessrepo/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/serverlessrepo/latest/devguide/what-is-serverlessrepo.html',
  read: '2026-11-26',
  aliases: ['SAR', 'serverlessrepo', 'SAM application', 'serverless app repo', 'verified author'],
  aws: {
    iamServicePrefix: 'serverlessrepo',
    terraformPrefixes: ['aws_serverlessapplicationrepository'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up': 'No page that was read says who backs up published applications.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt uploaded files',
      owner: 'aws',
      duty: 'Encrypt the files that you upload, among them deployment packages and layer archives.',
      sources: [{ page: 'dataProtection', at: 'encrypts files that you … layer archives' }],
    },
    'encryption-in-transit': {
      name: 'Take calls by HTTPS only',
      owner: 'aws',
      duty: 'Support only secure connections over HTTPS at the API endpoints, and encrypt with TLS all communication when you manage resources by console, SDK or API.',
      sources: [
        { page: 'dataProtection', at: 'API endpoints only support … Layer Security (TLS)' },
      ],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Put no confidential or sensitive information into tags or free-form fields such as names, as AWS strongly recommends: it may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  modes: [
    {
      id: 'deploy',
      name: 'Deploy an application',
      summary:
        'You launch somebody’s published template in your account; from then on its resources are yours to watch and update.',
      add: [
        {
          id: 'template-review',
          layer: 'application',
          name: 'Read what you are about to deploy',
          owner: 'customer',
          duty: 'View the application’s permissions and resources in its SAM template, license and readme, the details of nested applications and, where it is shared publicly, the link to its source code.',
          sources: [
            { page: 'deploying', at: 'On the application detail … of the nested applications' },
          ],
          controls: ['sr-3', 'cm-7'],
        },
        {
          id: 'author-badge',
          layer: 'application',
          name: 'Confirm who a verified author is',
          owner: 'aws',
          duty: 'Give the badge of a verified author after a good faith review of the information that the requester provided, and once the identity is confirmed as claimed.',
          sources: [{ page: 'consuming', at: 'An author is considered … is as claimed' }],
          controls: ['sr-6'],
        },
        {
          id: 'application-updates',
          layer: 'application',
          name: 'Update what you deployed',
          owner: 'customer',
          answers: ['patch-code', 'start-upgrade'],
          duty: 'Deploy the latest published version when you want it: repeat the deployment with the original application or stack name, without the serverlessrepo- in front.',
          sources: [
            {
              page: 'updating',
              at: [
                "After you've deployed an … that was published",
                'To update an application … serverlessrepo- prepended',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'capability-check',
          layer: 'access',
          name: 'Refuse what is not acknowledged',
          owner: 'aws',
          duty: 'Answer with an error when a deployment does not acknowledge the capabilities that require it.',
          sources: [{ page: 'deploying', at: 'applicationErrorResult' }],
          controls: ['ac-6'],
        },
        {
          id: 'capabilities',
          layer: 'access',
          name: 'Acknowledge roles and policies',
          owner: 'customer',
          duty: 'Review the capabilities an application requires, such as custom IAM roles or resource policies, before you tick the box or provide them for the changeset.',
          sources: [
            {
              page: 'deploying',
              at: [
                'applicationErrorResult',
                "Review the application's capabilities … deploy the application",
                'You must provide the … the CloudFormation changeset',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'deployed-resources',
          layer: 'data',
          name: 'Manage and delete the resources',
          owner: 'customer',
          duty: 'With the usual AWS tools, review and manage the resources that were created, and delete the application as you delete a CloudFormation stack.',
          sources: [
            {
              page: 'deploying',
              at: [
                'After your application has … existing AWS tools',
                'To delete an application … an CloudFormation stack',
              ],
            },
          ],
          controls: ['cm-8'],
        },
      ],
    },
    {
      id: 'publish',
      name: 'Publish an application',
      summary:
        'You upload a template and its package, private at first, and say which accounts, or everybody, may deploy it.',
      add: [
        {
          id: 'artifact-copies',
          layer: 'platform',
          name: 'Copy public applications to Regions',
          owner: 'aws',
          duty: 'When a consumer deploys a public application in another Region, copy its deployment artifacts to an S3 bucket there and let the template’s resources that use them reference these files.',
          sources: [
            { page: 'publishing', at: 'When a consumer deploys … for the destination Region' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'application-package',
          layer: 'application',
          name: 'Build the template and package',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Bring a package, a readme on use and configuration, and a valid SAM template, which defines the AWS resources; for public sharing also a source code address and a license.',
          sources: [
            {
              page: 'howToPublish',
              at: [
                'A valid AWS Serverless … the AWS CLI',
                'A URL that points … own AWS accounts',
                'Note that a license … your application publicly',
              ],
            },
          ],
          controls: ['sa-11', 'si-2'],
        },
        {
          id: 'publish-details',
          layer: 'application',
          name: 'Enter no personal details',
          owner: 'customer',
          duty: 'Do not enter personally identifiable information that you do not want to be stored or made public, as AWS recommends: what you enter as you publish, such as the author’s name, is not encrypted.',
          sources: [
            { page: 'howToPublish', at: 'The information that you … publishing your application' },
          ],
          controls: ['pt-2', 'sc-28'],
        },
        {
          id: 'artifact-bucket',
          layer: 'access',
          name: 'Let the service read your bucket',
          owner: 'customer',
          duty: 'Grant the service read permission on the artifacts by a bucket policy, with a condition on the source account.',
          sources: [
            {
              page: 'howToPublish',
              at: [
                'A valid Amazon S3 … packaged your application',
                'The expression in the … specified AWS account',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'sharing',
          layer: 'access',
          name: 'Share with accounts, or everybody',
          owner: 'customer',
          duty: 'Leave an application private, share it with accounts or your organization, or share it publicly, so that all consumers may deploy it. Public sharing needs a semantic version and a license.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'howToPublish',
              at: [
                'by default it is set to private',
                'All consumers have permission … publicly shared application',
                'In order to share … LicenseUrl properties set',
              ],
            },
          ],
          controls: ['ac-3', 'ac-21'],
        },
        {
          id: 'unsharing',
          layer: 'access',
          name: 'Withdraw what was shared',
          owner: 'customer',
          duty: 'Remove permissions by put-application-policy, or unshare from the organization with its management account, whoever published. An application that was unshared from the organization cannot be shared with it again.',
          sources: [
            {
              page: 'howToPublish',
              at: [
                'The publisher of the … put-application-policy command',
                'A user from the … a different account',
                'When an application is … AWS Organization again',
              ],
            },
          ],
          controls: ['ac-3', 'ac-21'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data Protection in the AWS Serverless Application Repository',
    },
    deploying: {
      path: 'serverlessrepo-how-to-consume',
      title: 'How to Deploy Applications',
      passages: { applicationErrorResult: 'If the application has … an error will result' },
    },
    consuming: { path: 'serverlessrepo-consuming-applications', title: 'Deploying Applications' },
    updating: {
      path: 'serverlessrepo-how-to-consume-new-version',
      title: 'Updating Applications',
    },
    publishing: {
      path: 'serverlessrepo-publishing-applications',
      title: 'Publishing Applications',
    },
    howToPublish: { path: 'serverlessrepo-how-to-publish', title: 'How to Publish Applications' },
  },
});
