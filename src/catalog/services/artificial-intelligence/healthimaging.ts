import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS HealthImaging',
  shortName: 'HealthImaging',
  summary:
    'HealthImaging stores medical images. AWS encodes, verifies and encrypts the images. You check import reports, choose the key and decide who can read the images.',
  guide: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/',
  read: '2026-11-26',
  aliases: ['DICOM', 'DICOMweb', 'medical imaging', 'HTJ2K', 'PACS', 'image set'],
  aws: {
    iamServicePrefix: 'medical-imaging',
    cloudFormationPrefixes: ['AWS::HealthImaging'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up': 'AWS’s page “Resilience in AWS HealthImaging” mentions no backup of a data store.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, HealthImaging encrypts customer data at rest with a KMS key that the service owns.',
      sources: [
        { page: 'encryption', at: 'By default, HealthImaging encrypts … Management Service key' },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want full control of the key’s policies, rotation and deletion, configure a symmetric customer managed key. You cannot audit the use of an AWS owned key. You can track requests to your own key in CloudTrail.',
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
      duty: 'HealthImaging generates a checksum for each image on import. It then decodes the HTJ2K-encoded frames, and compares the checksums of the decoded frames with the checksums of the originals. For video, it checks that the codec matches the transfer syntax in the metadata.',
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
      name: 'Format of lossless frames',
      owner: 'customer',
      duty: 'Keep HTJ2K, the default format, or specify JPEG 2000 Lossless through the CLI or SDK when you create the data store. You cannot change the format later.',
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
      name: 'Review import results',
      owner: 'customer',
      duty: 'In the output log of the import job, `job-output-manifest.json`, check whether each image set shows success or an error. The log also contains the checksums.',
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
      duty: 'You can independently verify that decoding libraries process the images without loss. Compute the checksum yourself and compare it with the value in the metadata.',
      sources: [{ page: 'pixels', at: 'to independently verify lossless … the pixel data' }],
      controls: ['si-7'],
    },
    {
      id: 'image-set-edits',
      layer: 'data',
      name: 'Correct image sets after import',
      owner: 'customer',
      duty: 'Modify image sets after imports, which is typically required for patient safety, consistency of data or lower storage costs. With the APIs, you can list image set versions, update metadata, and copy and delete image sets.',
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
      duty: 'Put no protected health information (PHI), personally identifiable information or other confidential or sensitive information into the names of data stores.',
      sources: [{ page: 'creation', at: 'Do not name data … or sensitive information' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'sigv4',
      name: 'AWS signatures (SigV4)',
      summary: 'Calls carry AWS credentials, and IAM authorizes the calls.',
      add: [
        {
          id: 'request-authentication',
          layer: 'access',
          name: 'Authenticate signed requests',
          owner: 'aws',
          duty: 'HealthImaging authenticates signed requests to the DICOMweb APIs with AWS Signature Version 4.',
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
        'Viewers send a token of your identity provider. Your Lambda function decides which role the token gets.',
      extends: 'sigv4',
      add: [
        {
          id: 'claim-check',
          layer: 'platform',
          name: 'Check token times',
          owner: 'aws',
          duty: 'Before the authorizer is invoked, HealthImaging checks the claims `iat`, `exp` and, if present, `nbf`. A token must have been issued within the last 12 hours.',
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
          name: 'Enforce the role’s permissions',
          owner: 'aws',
          duty: 'If the role that your authorizer returns has the required permissions, HealthImaging returns the requested resource. If the role lacks them, HealthImaging denies the request with an error.',
          sources: [
            { page: 'authorizer', at: 'If the assumed IAM … HealthImaging denies the request' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'token-verification',
          layer: 'application',
          name: 'Verify the token’s signature and claims',
          owner: 'customer',
          duty: 'Write the Lambda function that checks the token’s signature and verifies the token’s claims. When necessary, the function validates the claims against the identity provider. The function must return within 1 second.',
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
          name: 'Operate the authorizer function',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Maintain the authorizer function. It runs in your account, and HealthImaging does not manage it. AWS advises that you load few external libraries and monitor the function’s execution times.',
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
          name: 'Configure your identity provider',
          owner: 'customer',
          duty: 'Ensure that your identity provider can issue access tokens in JWT format, with the claims `exp` and `iat`.',
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
          duty: 'Have the authorizer function determine the permissions of the user and return the ARN of an IAM role that has these permissions.',
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
          duty: 'Enable OIDC when you create a data store. The API does not support enabling OIDC for an existing data store. For such a data store, contact AWS Support.',
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
