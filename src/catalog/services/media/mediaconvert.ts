import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental MediaConvert',
  shortName: 'MediaConvert',
  summary:
    'MediaConvert transcodes video files. AWS runs the jobs. You manage the allowed input locations, the jobs’ role, and the input and output buckets.',
  guide: 'https://docs.aws.amazon.com/mediaconvert/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Elemental MediaConvert',
    'transcoding',
    'video transcoding',
    'file-based transcoding',
    'Elastic Transcoder',
    'SPEKE',
    'input policy',
  ],
  aws: {
    iamServicePrefix: 'mediaconvert',
    cloudFormationPrefixes: ['AWS::MediaConvert'],
    terraformPrefixes: ['aws_media_convert'],
  },
  archetype: 'managed-application',
  notAsked: { 'back-up': 'Input and output are in your S3 buckets: see who backs up data in S3.' },
  traits: ['activity-trail'],
  profile: { keepsData: false },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “General AWS data protection” does not say who encrypts what MediaConvert keeps, such as settings of jobs.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of MediaConvert. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and URLs',
      owner: 'customer',
      duty: 'Put no confidential or sensitive information into tags or free-form fields such as names, as AWS strongly recommends. Data in these fields may be used for billing or diagnostic logs. Put no credentials into a URL to an external server either.',
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
      id: 'transcoding-jobs',
      name: 'Transcoding jobs',
      summary:
        'Jobs read from Amazon S3 or from HTTP and HTTPS servers, and use your role to write.',
      add: [
        {
          id: 'input-enforcement',
          layer: 'platform',
          name: 'Reject disallowed inputs',
          owner: 'aws',
          duty: 'If a job specifies a disallowed input location, MediaConvert returns an error. If an allowed input, such as an HLS manifest, leads to a disallowed location, MediaConvert fails the job.',
          sources: [
            {
              page: 'inputs',
              at: [
                'If you attempt to … (BadRequestException) error',
                'If you submit a … job will fail',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'drm',
          layer: 'application',
          name: 'Encrypt content with DRM',
          owner: 'customer',
          duty: 'If you want to encrypt content, use the SPEKE API and a digital rights management (DRM) provider that supports it.',
          sources: [
            {
              page: 'drm',
              at: [
                'Use the AWS Secure … system provider',
                'Your DRM system provider must support SPEKE',
              ],
            },
          ],
          controls: ['sc-13', 'sc-28'],
        },
        {
          id: 'input-policy',
          layer: 'access',
          name: 'Create an input policy',
          owner: 'customer',
          answers: ['open-network'],
          setting: 'off-by-default',
          switchOf: 'input-enforcement',
          duty: 'If you want to disallow HTTP, HTTPS or S3 inputs, create an input policy in the Region. By default, there is no policy, and all supported input locations are allowed. Input locations that the policy does not specify stay allowed.',
          sources: [
            {
              page: 'inputs',
              at: [
                'By default, each Region … supported input location types',
                'If you don’t specify … location as ALLOWED',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4', 'sc-8'],
        },
        {
          id: 'input-conditions',
          layer: 'access',
          name: 'Require an input policy for jobs',
          owner: 'customer',
          duty: 'If you want to prevent users from submitting jobs to the API without a matching input policy, create an IAM policy. Use condition keys such as `HttpInputsAllowed`.',
          sources: [
            {
              page: 'inputs',
              at: [
                'Additionally, to prevent jobs … using condition keys',
                'When you include a … request to be authorized',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Create the IAM role for jobs, which you can restrict to specific S3 buckets. If you use DRM with SPEKE or Nielsen non-linear watermarking, allow the role to invoke API Gateway endpoints. To allow only a specific endpoint, modify the role’s policy in IAM.',
          sources: [
            {
              page: 'role',
              at: [
                'When you create the … API Gateway endpoints',
                'MediaConvert requires this access … Nielsen non-linear watermarking',
                'To allow MediaConvert invoke … Management (IAM) service',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'key-permissions',
          layer: 'access',
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'If a bucket’s default encryption is SSE-KMS, grant the role `kms:Decrypt` for input and `kms:GenerateDataKey` for output. Without these permissions, MediaConvert cannot read the input files or write the output files.',
          sources: [
            {
              page: 'buckets',
              at: [
                'If you enable SSE-KMS … write your output files',
                'If your input bucket … grant kms:GenerateDataKey',
              ],
            },
          ],
          controls: ['ac-6', 'sc-12'],
        },
        {
          id: 'bucket-keys',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'In Amazon S3, choose whether AWS KMS manages the key that encrypts objects in the input and output buckets.',
          sources: [
            { page: 'buckets', at: 'You can optionally choose … called SSE-KMS encryption' },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Serve the API over TLS',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'MediaConvert requires TLS 1.2 for communication with AWS resources. AWS recommends TLS 1.3.',
          sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection-aws-general', title: 'General AWS data protection' },
    inputs: { path: 'disallow-inputs', title: 'How to allow or disallow input location types' },
    drm: { path: 'encryption-requirements', title: 'Requirements' },
    role: {
      path: 'creating-the-iam-role-in-mediaconvert-configured',
      title: 'Creating the IAM role within MediaConvert',
    },
    buckets: {
      path: 'granting-permissions-for-mediaconvert-to-access-encrypted-s3-buckets',
      title: 'Granting permissions for MediaConvert to access encrypted Amazon S3 buckets',
    },
  },
});
