import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Comprehend',
  shortName: 'Comprehend',
  summary:
    'Language analysis behind an API: AWS runs and patches the models, and the roles, networks and keys of jobs are yours.',
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
      name: 'Documents, tags and names',
      owner: 'customer',
      duty: 'Maintain control over the content that you submit. Put no confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields: what stands there may be used for billing or diagnostic logs.',
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
      name: 'Demand TLS of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 to communicate with AWS resources; TLS 1.3 is recommended.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'job-interfaces',
      layer: 'network',
      name: 'Attach job containers to your VPC',
      owner: 'aws',
      duty: 'Create elastic network interfaces that are associated with your security groups in one of the subnets that you specify, and attach them to the job containers, for a network connection within your VPC that is not connected to the internet.',
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
      name: 'Features that are closed to new customers',
      owner: 'customer',
      duty: 'Know that topic modeling, event detection and prompt safety classification are no longer available to new customers; accounts that used them within the last 12 months keep access. To migrate, use Amazon Bedrock models and guardrails.',
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
      name: 'Role that jobs act with',
      owner: 'customer',
      duty: 'Give jobs a service role with read access to the input and write access to the output location in S3. It needs kms:Decrypt where SSE-KMS encrypts the input, and permissions to the VPC where you use one with the job.',
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
      duty: 'Configure a VPC so that data and containers aren’t accessible over the internet, as AWS recommends, and specify its subnets and security groups when you create a job. For distributed jobs let members of the same security group connect to each other.',
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
      name: 'S3 endpoint of jobs, and its policy',
      owner: 'customer',
      duty: 'Create a gateway endpoint for S3 where job containers have no internet access, and edit its policy to allow access only to the resources that the job needs. To stop users from installing Amazon Linux packages on the container, create a policy that explicitly denies it.',
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
      name: 'Encrypt with the key you name',
      owner: 'aws',
      duty: 'Where you enable encryption, encrypt the data in the storage volume of Start and Create jobs, and the output of Start jobs with your own KMS key.',
      sources: [{ page: 'encryption', at: 'Integration with AWS KMS … your own KMS key' }],
      controls: ['sc-28'],
    },
    {
      id: 'job-encryption',
      layer: 'data',
      name: 'Encrypt volumes and results of jobs',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Enable volume encryption and output result encryption, two options in the console, each with a key of this or of a different account. You can also encrypt input documents in Amazon S3.',
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
      duty: 'Possibly use and store content to improve the service, as AWS AI services may; it might be stored in another Region for that. Once you opt out, delete copies stored for that purpose.',
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
      name: 'Opt the organization out',
      owner: 'customer',
      duty: 'Attach an AI services opt-out policy in AWS Organizations if content should not be used to improve the service, for Comprehend alone or for all services that the policy supports.',
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
      duty: 'Record the supported calls, from the console and from code, as CloudTrail events: which request was made, by whom, when and from which IP address.',
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
      summary: 'You send text or start a job, and AWS’s own models answer: no model is yours.',
      notAsked: {
        'back-up':
          'Jobs write their results to your own S3 bucket, where backups are that bucket’s matter.',
      },
    },
    {
      id: 'custom-models',
      name: 'Custom models',
      summary:
        'You train a classifier or recognizer: a model of yours, with a key and a policy that can hand it on.',
      traits: ['default-encryption', 'key-choice'],
      remove: ['feature-move'],
      unanswered: {
        'back-up': 'The pages that were read do not say who takes backups of a trained model.',
      },
      override: {
        'job-encryption': { owner: 'customer', remove: ['answers'] },
        'encryption-at-rest': {
          name: 'Encrypt custom models',
          owner: 'aws',
          duty: 'Encrypt custom models with a KMS key of Comprehend’s own in the console; by the AWS CLI with that key or with a customer managed key that you provide.',
          sources: [
            {
              page: 'encryption',
              at: 'For the AWS Management … customer managed key (CMK)',
            },
          ],
        },
        'key-choice': {
          name: 'Provide a key for the model',
          owner: 'customer',
          duty: 'Name a customer managed key by AWS CLI when you create a classifier, recognizer or endpoint, if the model is not to rest on Comprehend’s own. As best practice, limit keys in your policy statement to those that the principals must use.',
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
          duty: 'Import a shared model to create a new one in your account that duplicates it, in the same Region. The training data need not be copied.',
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
          name: 'Let others import a model version',
          owner: 'customer',
          duty: 'Authorize importers by a policy on the model version, for comprehend:ImportModel, the only action it supports. An account ID in it authorizes all users of that account.',
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
          duty: 'With a customer managed key, add a statement to its policy that authorizes importers, with condition keys that validate who accesses the key. Without a condition, they can use it to decrypt any model version.',
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
