import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Comprehend',
  shortName: 'Comprehend',
  summary:
    'Comprehend offers language analysis through an API. AWS runs and patches the models. You configure the roles, networks and keys of jobs.',
  guide: 'https://docs.aws.amazon.com/comprehend/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'NLP',
    'natural language processing',
    'sentiment analysis',
    'entity recognition',
    'custom classifier',
    'PII detection',
    'topic modeling',
  ],
  aws: {
    iamServicePrefix: 'comprehend',
    cloudFormationPrefixes: ['AWS::Comprehend'],
    terraformPrefixes: ['aws_comprehend'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over the content that you submit. Put no confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … billing or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 and recommends TLS 1.3 for communication with AWS resources.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'job-interfaces',
      layer: 'network',
      name: 'Attach job containers to your VPC',
      owner: 'aws',
      duty: 'Comprehend creates elastic network interfaces with your security groups in one of the subnets that you specify. It attaches the interfaces to the job containers. The resulting network connection is within your VPC and is not connected to the internet.',
      sources: [
        {
          page: 'vpc',
          at: [
            'When you specify the … of the subnets',
            'Amazon Comprehend uses this … connected to the internet',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'feature-move',
      layer: 'application',
      name: 'Features closed to new customers',
      owner: 'customer',
      duty: 'To migrate from topic modeling, event detection or prompt safety classification, use Amazon Bedrock models and guardrails. These features are no longer available to new customers. Accounts that used them within the last 12 months keep access.',
      sources: [
        {
          page: 'availability',
          at: [
            'Amazon Comprehend topic modeling, … available to new customers',
            'No action is required … continue to have access',
            'Use Amazon Bedrock LLMs … prompt safety classification',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'job-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Give jobs a service role with read access to the input and write access to the output location in S3. If SSE-KMS encrypts the input, the role needs `kms:Decrypt`. If you use a VPC with the job, the role needs permissions for the VPC.',
      sources: [
        { page: 'piiJobs', at: 'This role must grant … location in Amazon S3' },
        { page: 'encryption', at: 'the IAM role used … documents are encrypted' },
        { page: 'vpc', at: 'When you use a … bucket are accessed' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'job-vpc',
      layer: 'access',
      name: 'Run jobs in your VPC',
      owner: 'customer',
      duty: 'AWS recommends that you configure a VPC so that data and containers are not accessible over the internet. Specify the VPC’s subnets and security groups when you create a job. For distributed jobs, let members of the same security group connect to each other.',
      switchOf: 'job-interfaces',
      sources: [
        {
          page: 'vpc',
          at: [
            'However, job containers access … over the internet',
            'we recommend that you … accessible over the internet',
          ],
        },
        {
          page: 'vpc',
          at: [
            'You specify your VPC … and security groups',
            'With distributed jobs, you … the same security group',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'job-endpoint-policy',
      layer: 'access',
      name: 'S3 endpoint and its policy',
      owner: 'customer',
      duty: 'If job containers have no internet access, create a gateway endpoint for S3. Edit the endpoint policy to allow access only to the resources that the job needs. To stop users from installing Amazon Linux packages on the container, create a policy that explicitly denies such installations.',
      sources: [
        {
          page: 'vpc',
          at: [
            'If you configure your … that allows access',
            'Select Gateway as the VPC Endpoint type',
          ],
        },
        {
          page: 'vpc',
          at: [
            'Edit this policy to … your job needs',
            'The default endpoint policy … that explicitly denies access',
          ],
        },
      ],
      controls: ['sc-7', 'ac-6'],
    },
    {
      id: 'job-encryption-run',
      layer: 'data',
      name: 'Encrypt job volumes and output',
      owner: 'aws',
      duty: 'If you enable volume encryption, Comprehend encrypts the data in the storage volume of jobs from Start and Create operations. If you enable output encryption, Comprehend encrypts the output of jobs from Start operations with your own KMS key.',
      sources: [{ page: 'encryption', at: 'Integration with AWS KMS … your own KMS key' }],
      controls: ['sc-28'],
    },
    {
      id: 'job-encryption',
      layer: 'data',
      name: 'Turn on encryption of jobs',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Enable volume encryption and output result encryption, which are two options in the console. For each option, you can specify a key from this account or from a different account. You can also encrypt input documents in Amazon S3.',
      switchOf: 'job-encryption-run',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon S3 already enables … custom Amazon Comprehend job',
            'Two encryption options are … using the console',
            "Choose whether the KMS … the key's ARN",
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS AI services may use and store content to improve the service. For this purpose, they might store content in another Region. After you opt out, AWS deletes the copies stored for this purpose.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … are deleted'],
        },
        { page: 'optOutAll', at: 'Amazon Comprehend' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content to improve the service, attach an AI services opt-out policy in AWS Organizations. The policy can apply to Comprehend alone or to all services that the policy supports.',
      switchOf: 'content-use',
      sources: [
        {
          page: 'optOut',
          at: [
            'You can opt out … opt-out policy',
            'You can create opt-out … AI services opt-out policies',
          ],
        },
        { page: 'optOutAll', at: 'by creating and attaching … opt-out policy' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail records the supported API calls, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'The calls captured include … API operations',
            'you can determine the … and additional details',
            'CloudTrail is enabled on … in Event history',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'pre-trained',
      name: 'Pre-trained analysis',
      summary: 'You send text or start a job, and AWS’s own models answer. You manage no model.',
      notAsked: {
        'back-up': 'Jobs write their results to your S3 bucket: see who backs up data in S3.',
      },
    },
    {
      id: 'custom-models',
      name: 'Custom models',
      summary:
        'You train a classifier or recognizer. You choose the model’s key and the policy that lets others import the model.',
      traits: ['default-encryption', 'key-choice'],
      remove: ['feature-move'],
      unanswered: {
        'back-up':
          'AWS’s page “Copying custom models between AWS accounts” describes copies for other accounts, and mentions no backup.',
      },
      override: {
        'job-encryption': { owner: 'customer', remove: ['answers'] },
        'encryption-at-rest': {
          name: 'Encrypt custom models at rest',
          owner: 'aws',
          duty: 'If you use the console, Comprehend encrypts custom models with its own KMS key. If you use the AWS CLI, Comprehend uses its own key or a customer managed key that you provide.',
          sources: [
            {
              page: 'encryption',
              at: 'For the AWS Management … customer managed key (CMK)',
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want a customer managed key for the model, use the AWS CLI. Specify the key when you create a classifier, recognizer or endpoint. As a best practice, limit an IAM policy statement to the keys that the principals must use.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Amazon Comprehend custom model … via the AWS CLI',
                'As best practice, limit … your policy statement',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'model-import',
          layer: 'platform',
          name: 'Import a shared model',
          owner: 'customer',
          duty: 'To duplicate a shared model, import it into your account in the same Region. The import creates a new model. You do not need to copy the training data.',
          sources: [
            {
              page: 'sharing',
              at: [
                'When a user imports … one that you shared',
                'When other users import … contains your model',
              ],
            },
            { page: 'copying', at: 'The account B user … or test data' },
          ],
          controls: ['ac-4'],
        },
        {
          id: 'model-policy',
          layer: 'access',
          name: 'Model version policy for imports',
          owner: 'customer',
          duty: 'Authorize importers with a policy on the model version. The only action that the policy supports is `comprehend:ImportModel`. If the policy contains an account ID, it authorizes all users of that account.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'sharing',
              at: [
                'Before an Amazon Comprehend … must authorize them',
                'comprehend:ImportModel is the only action',
                'Authorizes all users who belong to the account',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'shared-key-policy',
          layer: 'access',
          name: 'Key policy for a shared model',
          owner: 'customer',
          duty: 'If you use a customer managed key, add a statement to the key policy that authorizes importers. Add condition keys that validate who accesses the key. Without a condition, importers can use the key to decrypt any model version.',
          sources: [
            {
              page: 'sharing',
              at: [
                'you must add a … decrypt the model',
                'Use the following condition … any model version',
              ],
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'comp-data-protection', title: 'Data protection in Amazon Comprehend' },
    encryption: { path: 'kms-in-comprehend', title: 'KMS encryption in Amazon Comprehend' },
    vpc: { path: 'usingVPC', title: 'Protect jobs by using an Amazon Virtual Private Cloud' },
    piiJobs: {
      path: 'async-pii-api',
      title: 'Locating PII entities with asynchronous jobs (API)',
    },
    availability: {
      path: 'comprehend-availability-change',
      title: 'Amazon Comprehend feature availability change',
    },
    sharing: {
      path: 'custom-copy-sharing',
      title: 'Sharing a custom model with another AWS account',
    },
    copying: { path: 'custom-copy', title: 'Copying custom models between AWS accounts' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Comprehend API calls with AWS CloudTrail',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
