import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Serverless Application Repository',
  shortName: 'Serverless App Repository',
  summary:
    'AWS stores packages of serverless applications, and publishers choose who may deploy them. A deployed application runs in the deployer’s account.',
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
    'back-up':
      'AWS’s page “Resilience in the AWS Serverless Application Repository” does not mention backups.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'The repository encrypts the files that you upload, including deployment packages and layer archives.',
      sources: [{ page: 'dataProtection', at: 'encrypts files that you … layer archives' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'The API endpoints support only secure connections over HTTPS. If you manage resources through the console, SDK or API, AWS encrypts all communication with TLS.',
      sources: [
        { page: 'dataProtection', at: 'API endpoints only support … Layer Security (TLS)' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names. Data in these fields may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  modes: [
    {
      id: 'deploy',
      name: 'Deploy an application',
      summary:
        'You launch another party’s published template in your account. From then on, you monitor and update its resources.',
      add: [
        {
          id: 'template-review',
          layer: 'application',
          name: 'Review the application before deployment',
          owner: 'customer',
          duty: 'Review the permissions and resources in the application’s SAM template, its license and readme, and the details of nested applications. If the application is shared publicly, also view the link to its source code.',
          sources: [
            { page: 'deploying', at: 'On the application detail … of the nested applications' },
          ],
          controls: ['sr-3', 'cm-7'],
        },
        {
          id: 'author-badge',
          layer: 'application',
          name: 'Verify the author’s identity',
          owner: 'aws',
          duty: 'AWS gives the verified author badge after a good faith review of the information that the requester provided. Before it gives the badge, AWS confirms that the identity is as claimed.',
          sources: [{ page: 'consuming', at: 'An author is considered … is as claimed' }],
          controls: ['sr-6'],
        },
        {
          id: 'application-updates',
          layer: 'application',
          name: 'Update deployed applications',
          owner: 'customer',
          answers: ['patch-code', 'start-upgrade'],
          duty: 'If you want the latest published version, deploy the application again. Use the original application or stack name, without the prefix `serverlessrepo-`.',
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
          name: 'Reject unacknowledged capabilities',
          owner: 'aws',
          duty: 'If a deployment does not acknowledge the capabilities that require acknowledgement, AWS returns an error.',
          sources: [{ page: 'deploying', at: 'applicationErrorResult' }],
          controls: ['ac-6'],
        },
        {
          id: 'capabilities',
          layer: 'access',
          name: 'Acknowledge capabilities',
          owner: 'customer',
          duty: 'Review the capabilities that an application requires, such as custom IAM roles or resource policies. Then tick the box to acknowledge the capabilities, or specify them for the CloudFormation change set.',
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
          duty: 'Use the usual AWS tools to review and manage the resources that were created. Delete the application in the same way as a CloudFormation stack.',
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
        'You upload a template and its package, which are private at first. You choose which accounts may deploy the application, or let everybody deploy it.',
      add: [
        {
          id: 'artifact-copies',
          layer: 'platform',
          name: 'Copy artifacts to other Regions',
          owner: 'aws',
          duty: 'If a consumer deploys a public application in another Region, AWS copies the application’s deployment artifacts to an S3 bucket in that Region. The template’s resources that use the artifacts then reference the copied files.',
          sources: [
            { page: 'publishing', at: 'When a consumer deploys … for the destination Region' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'application-package',
          layer: 'application',
          name: 'Prepare the template and package',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Provide a package, a readme on use and configuration, and a valid SAM template, which defines the AWS resources. For public sharing, also provide a source code address and a license.',
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
          name: 'No personal data in publishing details',
          owner: 'customer',
          duty: 'AWS recommends that you do not enter personally identifiable information that you do not want to be stored or made public. Information that you enter when you publish, such as the author’s name, is not encrypted.',
          sources: [
            { page: 'howToPublish', at: 'The information that you … publishing your application' },
          ],
          controls: ['pt-2', 'sc-28'],
        },
        {
          id: 'artifact-bucket',
          layer: 'access',
          name: 'Give the service access to your bucket',
          owner: 'customer',
          duty: 'In a bucket policy, grant the service read permission on the artifacts, with a condition on the source account.',
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
          name: 'Sharing and public access',
          owner: 'customer',
          duty: 'Keep an application private, share it with accounts or your organization, or share it publicly. If you share it publicly, all consumers may deploy it. Public sharing needs a semantic version and a license.',
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
          name: 'Revoke sharing',
          owner: 'customer',
          duty: 'Remove permissions with `put-application-policy`. To unshare an application from the organization, use the organization’s management account, even if another account published the application. An application that was unshared from the organization cannot be shared with that organization again.',
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
