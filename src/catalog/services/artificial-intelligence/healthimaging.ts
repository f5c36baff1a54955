import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS HealthImaging',
  shortName: 'HealthImaging',
  summary:
    'A store for medical images: AWS encodes, verifies and encrypts them; what import reports, the key and who reads are yours.',
  guide: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/',
  read: '2026-11-26',
  aliases: ['DICOM', 'DICOMweb', 'medical imaging', 'HTJ2K', 'PACS', 'image set'],
  aws: {
    iamServicePrefix: 'medical-imaging',
    cloudFormationPrefixes: ['AWS::HealthImaging'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  unanswered: { 'back-up': 'No page that was read says who takes backups of a data store.' },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt customer data at rest',
      owner: 'aws',
      duty: 'Encrypt customer data at rest by default, with a KMS key that the service owns.',
      sources: [
        { page: 'encryption', at: 'By default, HealthImaging encrypts … Management Service key' },
      ],
    },
    'key-choice': {
      name: 'Choose a key of your own',
      owner: 'customer',
      duty: 'Configure a symmetric customer managed key where you want full control of its policies, rotation and deletion. The use of an AWS owned key cannot be audited by you; requests to your own can be tracked in CloudTrail.',
      sources: [
        { page: 'encryption', at: 'Optionally, you can configure … own, and manage' },
        {
          page: 'keys',
          at: [
            "You can't view, manage, … audit their use",
            'If you want full … keys for deletion',
            'You can also use … on your behalf',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'pixel-verification',
      layer: 'platform',
      name: 'Verify the pixels on import',
      owner: 'aws',
      duty: 'Generate a checksum for each image on import, decode the HTJ2K-encoded frames afterwards, and compare their new checksums with those of the originals. For video, check that its codec matches the transfer syntax in the metadata.',
      sources: [
        {
          page: 'pixels',
          at: [
            'A unique immutable Image … the CRC32 algorithm',
            'After the images are … to verify accuracy',
            'For instances containing video, … the video codec',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'storage-format',
      layer: 'platform',
      name: 'Choose the format of lossless frames',
      owner: 'customer',
      duty: 'Stay with HTJ2K, the default, or specify JPEG 2000 Lossless by CLI or SDK when you create the data store: this cannot be changed afterwards.',
      sources: [
        {
          page: 'creation',
          at: [
            'When you create a … store is created',
            'HTJ2K (High Throughput JPEG … for HealthImaging datastores',
            'The AWS Console supports … with an optional',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'import-review',
      layer: 'application',
      name: 'Read what the import reports',
      owner: 'customer',
      duty: 'View the success or the error of each image set in the output log of the import job, job-output-manifest.json, which also has the checksums.',
      sources: [
        {
          page: 'pixels',
          at: [
            'The IFRC checksum value … metadata document',
            'A corresponding per-image descriptive … review and verify',
            'After importing your medical … output log, job-output-manifest.json',
          ],
        },
      ],
      controls: ['si-7', 'si-11'],
    },
    {
      id: 'decoder-check',
      layer: 'application',
      name: 'Verify lossless decoding yourself',
      owner: 'customer',
      duty: 'Verify lossless processing by decoding libraries independently, if you want: compute the checksum on your end and compare it with the value in the metadata.',
      sources: [{ page: 'pixels', at: 'to independently verify lossless … the pixel data' }],
      controls: ['si-7'],
    },
    {
      id: 'image-set-edits',
      layer: 'data',
      name: 'Correct image sets after import',
      owner: 'customer',
      duty: 'Modify image sets after imports, as is typically required for patient safety, consistency of data or lower storage costs. APIs list versions, update metadata, copy and delete.',
      sources: [
        {
          page: 'edits',
          at: [
            'DICOM import jobs typically … Reduce storage costs',
            'HealthImaging provides several cloud … Deleting an image set',
          ],
        },
      ],
      controls: ['si-12', 'si-7'],
    },
    {
      id: 'store-names',
      layer: 'data',
      name: 'Keep PHI out of data store names',
      owner: 'customer',
      duty: 'Do not name data stores with protected health, personally identifiable or other confidential or sensitive information.',
      sources: [{ page: 'creation', at: 'Do not name data … or sensitive information' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'sigv4',
      name: 'AWS signatures (SigV4)',
      summary: 'Calls carry AWS credentials, and IAM decides.',
      add: [
        {
          id: 'request-authentication',
          layer: 'access',
          name: 'Authenticate signed requests',
          owner: 'aws',
          duty: 'Authenticate signed requests to the DICOMweb APIs by AWS Signature Version 4.',
          sources: [
            { page: 'oidc', at: 'AWS HealthImaging supports OAuth … (SigV4) authentication' },
          ],
          controls: ['ia-2', 'ia-9'],
        },
      ],
    },
    {
      id: 'oidc',
      name: 'OpenID Connect for DICOMweb',
      summary:
        'Viewers come with a token of your identity provider, and a Lambda function of yours says which role it is worth.',
      extends: 'sigv4',
      add: [
        {
          id: 'claim-check',
          layer: 'platform',
          name: 'Reject expired tokens first',
          owner: 'aws',
          duty: 'Check the claims iat, exp and, if present, nbf before the authorizer is invoked. A token must have been issued within the last 12 hours.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'HealthImaging performs an initial … valid start time',
                'Must NOT be earlier … of 12 hours',
              ],
            },
          ],
          controls: ['ia-2', 'ac-12'],
        },
        {
          id: 'role-enforcement',
          layer: 'access',
          name: 'Apply the role to the request',
          owner: 'aws',
          duty: 'Return the resource if the role has the permissions, and deny the request with an error if not.',
          sources: [
            { page: 'authorizer', at: 'If the assumed IAM … HealthImaging denies the request' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'token-verification',
          layer: 'application',
          name: 'Verify signature and claims',
          owner: 'customer',
          duty: 'Write the Lambda function that checks the token’s signature, verifies its claims, and validates them against the identity provider when necessary. It must return within 1 second.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'The Lambda contains custom … IdP when necessary',
                'Your Lambda function must return within 1 second',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'authorizer-upkeep',
          layer: 'application',
          name: 'Run the authorizer in your account',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Look after the authorizer function: it executes in your account, and HealthImaging does not manage it. Load few external libraries and monitor its execution times, as AWS advises.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'The authorizer lambda function … your AWS account',
                'Reduce the amount of … using CloudWatch metrics',
              ],
            },
          ],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Issue tokens that HealthImaging accepts',
          owner: 'customer',
          duty: 'Ensure that your identity provider can issue access tokens in JWT format, with the claims exp and iat.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'HealthImaging requires the access … with the integration',
                'Required claim that specifies … before the current time',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'authorizer-roles',
          layer: 'access',
          name: 'Roles that the authorizer returns',
          owner: 'customer',
          duty: 'Have the function determine the permissions of the user, and return the ARN of an IAM role that has them.',
          sources: [
            { page: 'authorizer', at: 'After successful verification, the … to be granted' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'oidc-enablement',
          layer: 'access',
          name: 'Enable OIDC at creation',
          owner: 'customer',
          duty: 'Enable OIDC when you create a data store. For one that exists the API does not support it: contact AWS Support.',
          sources: [
            { page: 'authorizer', at: 'OIDC authentication can only … contact AWS Support' },
          ],
          controls: ['ia-2', 'cm-6'],
        },
      ],
    },
  ],
  pages: {
    creation: { path: 'create-data-store', title: 'Creating a data store' },
    edits: { path: 'modifying-image-sets', title: 'Modifying image sets with AWS HealthImaging' },
    pixels: {
      path: 'pixel-data-verification',
      title: 'AWS HealthImaging pixel data verification',
    },
    encryption: { path: 'encryption-rest', title: 'Encryption at rest' },
    keys: { path: 'key-management', title: 'Key management' },
    oidc: { path: 'dicomweb-oidc', title: 'OIDC authentication for DICOMweb APIs' },
    authorizer: {
      path: 'dicomweb-oidc-how',
      title: 'Custom Token Verification with Lambda Authorizers',
    },
  },
});
