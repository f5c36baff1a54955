import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Rekognition',
  shortName: 'Rekognition',
  summary:
    'Image and video analysis behind an API. AWS runs the models. You decide what to index, which results to trust and what to keep.',
  guide: 'https://docs.aws.amazon.com/rekognition/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'face recognition',
    'facial recognition',
    'computer vision',
    'content moderation',
    'Face Liveness',
    'Custom Labels',
    'face collection',
  ],
  aws: {
    iamServicePrefix: 'rekognition',
    cloudFormationPrefixes: ['AWS::Rekognition'],
    terraformPrefixes: ['aws_rekognition'],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['activity-trail', 'tls-endpoint', 'vpc-endpoint', 'default-encryption'],
  override: {
    'encryption-in-transit': {
      name: 'Accept only HTTPS connections',
      owner: 'aws',
      duty: 'Rekognition’s API endpoints support only secure connections over HTTPS. TLS encrypts all communication.',
      sources: [
        {
          page: 'encryption',
          at: 'Amazon Rekognition API endpoints … Transport Layer Security (TLS)',
        },
      ],
    },
  },
  add: [
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'Unless you have opted out, Rekognition may store and use content to improve the service. This content consists of images passed to API operations and videos sent for analysis. For this purpose, AWS might store content in another Region.',
      sources: [
        {
          page: 'encryption',
          at: ['imagesPassedProcessExplained', 'videoProcessExplained'],
        },
        { page: 'optOut', at: 'AWS AI services may … using the service' },
        { page: 'optOutAll', at: 'Amazon Rekognition' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use images and videos to improve the service, attach an AI services opt-out policy in AWS Organizations.',
      switchOf: 'content-use',
      sources: [
        {
          page: 'encryption',
          at: ['imagesPassedProcessExplained', 'videoProcessExplained'],
        },
        { page: 'optOutAll', at: 'by creating and attaching … opt-out policy' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'input-keys',
      layer: 'data',
      name: 'Keys of inputs in your buckets',
      owner: 'customer',
      duty: 'You can use AWS KMS to manage the keys for the images and videos that you store as input in S3.',
      sources: [{ page: 'encryption', at: 'You can use AWS … Amazon S3 buckets' }],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Rekognition API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Rekognition API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'image-video',
      name: 'Image and video analysis',
      summary:
        'Non-storage operations. You pass an image or a video and keep the results yourself.',
      notAsked: {
        'back-up':
          'Non-storage operations do not keep information that they find in the input image.',
      },
      override: {
        'customer-data': {
          name: 'Images you send and results you keep',
          owner: 'customer',
          duty: 'Decide which images and videos you send. If you need an index of the results, build your own index. Each label has a confidence value, which you can use as a filter.',
          sources: [
            {
              page: 'storage',
              at: [
                'because when you make … about the input image',
                'build a client-side index',
                'You can use this … confidence in the detection',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'With SSE-KMS in S3, Rekognition encrypts images that it stores to improve the service. It also encrypts videos that are copied into the service for processing.',
          sources: [
            {
              page: 'encryption',
              at: [
                'The stored images are … Management Service (SSE-KMS)',
                'To analyze a video, … the service for processing',
                'The videos are encrypted … Management Service (SSE-KMS)',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'stateless-model',
          layer: 'platform',
          name: 'Update the face models',
          owner: 'aws',
          answers: ['start-upgrade'],
          duty: 'AWS releases improvements as model updates. Stateless operations such as `DetectFaces` use the latest version.',
          sources: [
            {
              page: 'versions',
              at: [
                'These improvements are shipped as model updates',
                'Stateless operations, such as … version of the model',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'match-review',
          layer: 'application',
          name: 'Thresholds and human review',
          owner: 'customer',
          duty: 'If face detection or comparison involves public safety, AWS advises confidence thresholds of 99% or higher. AWS also advises that you make no decision on the output without additional human review. Law enforcement agencies have to follow the AWS Service Terms when they compare faces in criminal investigations.',
          sources: [
            {
              page: 'publicSafety',
              at: [
                'First, you should use … additional human review',
                'If you are a … AWS Service Terms',
              ],
            },
          ],
          controls: ['si-15', 'pt-2'],
        },
      ],
    },
    {
      id: 'face-collections',
      name: 'Face collections',
      summary:
        'Storage operations. Face vectors stay in your collection, which keeps the model version with which it was created.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Rekognition” names features for backup needs, but describes no backup of a collection.',
      },
      override: {
        'customer-data': {
          name: 'Choose whose faces are indexed',
          owner: 'customer',
          duty: 'Decide whose faces `IndexFaces` puts into a collection. Delete faces or the collection with `DeleteFaces` and `DeleteCollection`. The collection holds vectors, not images.',
          sources: [
            {
              page: 'storage',
              at: [
                'Amazon Rekognition Image supports … Amazon Rekognition collection',
                'provides the following storage API operations',
                'Collections store face vectors, … images of faces',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Rekognition stores facial vectors as an array of floats, encrypted at rest.',
          sources: [{ page: 'encryption', at: 'Facial vectors are stored … encrypted at rest' }],
        },
      },
      add: [
        {
          id: 'collection-model',
          layer: 'platform',
          name: 'Keep collections on their model version',
          owner: 'aws',
          duty: 'Rekognition associates a new collection with the most recent model. An existing collection keeps the model version with which it was created. Rekognition uses that version for faces that you add to the collection.',
          sources: [
            {
              page: 'versions',
              at: [
                'When you create a … version of the model',
                'Your existing collections continue … version of the model',
                'New faces that are … with the collection',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'collection-upgrade',
          layer: 'platform',
          name: 'Move faces to a newer model',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'To use the latest model on faces of an existing collection, create a new collection and reindex the source images into it. Then update the face identifiers that your application stores.',
          sources: [
            {
              page: 'versions',
              at: [
                'Existing face vectors in … version of the model',
                'To use the latest … in the old collection',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'source-images',
          layer: 'data',
          name: 'Keep the source images',
          owner: 'customer',
          duty: 'If you want to reindex the source images with a later model, keep them. Rekognition does not store their bytes, so it cannot reindex them automatically.',
          sources: [
            { page: 'versions', at: "Because Amazon Rekognition doesn't … version of the model" },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'match-threshold',
          layer: 'application',
          name: 'Similarity threshold and false matches',
          owner: 'customer',
          duty: 'If highly accurate matches are necessary, such as for access to a building, use a 99% similarity threshold. Have a plan for false-positive matches. A lower threshold suits searches that need more candidates.',
          sources: [
            {
              page: 'publicSafety',
              at: [
                'Use a 99% similarity … access to a building',
                'Use a similarity threshold … potential matches',
                'Have a plan for … by Amazon Rekognition',
              ],
            },
          ],
          controls: ['ia-2', 'si-15'],
        },
      ],
    },
    {
      id: 'face-liveness',
      name: 'Face Liveness',
      summary:
        'A check that a live person is in front of the camera. AWS authenticates AWS identities. You authenticate people and secure their devices.',
      traits: ['key-choice'],
      remove: ['input-keys'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Rekognition” names features for backup needs, but describes no backup of session data.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Rekognition encrypts all session-related data that is stored in the service’s account. By default, it encrypts reference and audit images with an AWS owned key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'All session related data … encrypted at rest',
                'By default, reference and … encrypting these images',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want to encrypt reference and audit images with your key, pass `KmsKeyId` in `CreateFaceLivenessSession`. The principals that your backend uses for calls then need the key permissions that AWS’s guide lists.',
          sources: [
            {
              page: 'encryption',
              at: [
                'The CreateFaceLivenessSession API takes … reference and audit images',
                'The principals (users or … perform the following',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Reference and audit images in S3',
          owner: 'customer',
          duty: 'If you include an `OutputConfig`, Rekognition uploads reference and audit images to S3 paths that you specify. In that case, AWS recommends that you enable SSE-S3 in the bucket.',
          sources: [
            {
              page: 'encryption',
              at: ['If CreateFaceLivenessSession request included … remain encrypted at rest'],
            },
          ],
        },
        'call-records': { owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'signed-calls',
          layer: 'access',
          name: 'Authenticate calls to Face Liveness',
          owner: 'aws',
          duty: 'AWS ensures that all calls to the service are authenticated and authorized with AWS Auth, which uses the AWS signing mechanism. This includes calls from the client application and from your backend.',
          sources: [
            {
              page: 'liveness',
              at: [
                'All calls to the … ensure this happens',
                'calls to the Amazon … AWS signing mechanism',
              ],
            },
          ],
          controls: ['ia-9', 'ac-3'],
        },
        {
          id: 'backend-calls',
          layer: 'access',
          name: 'Authenticate calls to your backend',
          owner: 'customer',
          duty: 'Authenticate and authorize the client application’s calls that create a session and get its result. Ensure that these calls have not been manipulated. Use proper encryption channels, such as TLS, for service API calls.',
          sources: [
            {
              page: 'liveness',
              at: [
                'The customer must ensure … in any way',
                'Customers must authenticate and … session result',
                'that their service supports … service API calls',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3', 'sc-8'],
        },
        {
          id: 'session-user',
          layer: 'access',
          name: 'Link the end user to the session',
          owner: 'customer',
          duty: 'Identify the end user who takes the challenge, and link this user to the session. The service does not distinguish between end users and sees only the calling AWS identity.',
          sources: [
            { page: 'liveness', at: 'The customer backend must … (which the customer handles)' },
          ],
          controls: ['ia-2', 'ia-8'],
        },
        {
          id: 'further-checks',
          layer: 'access',
          name: 'Checks in addition to liveness',
          owner: 'customer',
          duty: 'AWS recommends that you add validation that fits your use case, such as geolocation or one-time passcodes.',
          sources: [
            { page: 'liveness', at: 'AWS recommends customers apply … and security posture' },
          ],
          controls: ['ia-2'],
        },
        {
          id: 'challenge-choice',
          layer: 'application',
          name: 'Choose the liveness challenge',
          owner: 'customer',
          duty: 'Use the default `FaceMovementAndLightChallenge`, as AWS recommends, or enable `FaceMovementChallenge` for a shorter check. Decide after testing performance with various confidence score thresholds.',
          sources: [
            {
              page: 'liveness',
              at: [
                'setting delivers the highest … eliminating the flashing lights',
                'When selecting between these … on their use case',
              ],
            },
          ],
          controls: ['ia-2', 'si-15'],
        },
        {
          id: 'client-updates',
          layer: 'application',
          name: 'Keep applications up to date',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Keep your applications up to date, and make sure that third-party code and libraries that you use are actively maintained.',
          sources: [
            {
              page: 'liveness',
              at: [
                'Customers need to ensure … maintained and developed',
                'Customers are responsible for … their applications up-to-date',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'device-controls',
          layer: 'application',
          name: 'Secure the device with the camera',
          owner: 'customer',
          duty: 'Implement controls to secure the device from which the video is sent.',
          sources: [{ page: 'liveness', at: 'Customers are responsible to … is sent from' }],
          controls: ['ac-19'],
        },
        {
          id: 'backend-availability',
          layer: 'application',
          name: 'Availability of your backend',
          owner: 'customer',
          duty: 'Make sure that your system is available and protected against DDoS attacks.',
          sources: [
            { page: 'liveness', at: "their system's available, and … against DDoS attacks" },
          ],
          controls: ['sc-5', 'cp-10'],
        },
        {
          id: 'service-availability',
          layer: 'platform',
          name: 'Keep the service available',
          owner: 'aws',
          duty: 'AWS maintains sufficient availability of Face Liveness.',
          sources: [{ page: 'liveness', at: 'AWS service owns maintaining sufficient' }],
          controls: ['cp-10'],
        },
        {
          id: 'call-identification',
          layer: 'data',
          name: 'Log calls to Face Liveness',
          owner: 'aws',
          duty: 'AWS logs sufficient data to identify the calls that customers make.',
          sources: [{ page: 'liveness', at: 'AWS service logs sufficient … made by customers' }],
          controls: ['au-2'],
        },
        {
          id: 'backend-logs',
          layer: 'data',
          name: 'Log calls to your backend',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Log the data that is necessary to uniquely identify a call to your API and its caller.',
          sources: [{ page: 'liveness', at: 'they log the data … time of the calls' }],
          controls: ['au-2', 'au-3'],
        },
      ],
    },
    {
      id: 'custom-labels',
      name: 'Custom Labels',
      summary:
        'You train a model on your own images. Copies, models and results can each have their own key.',
      traits: ['key-choice'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Rekognition” names features for backup needs, but describes no backup of a trained model.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Rekognition encrypts the copies of training and test images. By default, it encrypts trained models and manifest files with an AWS owned key. Your source images are unaffected.',
          sources: [
            {
              page: 'encryption',
              at: [
                'trainModelAwsOwnedKmsKey',
                'Your source images are unaffected',
                'By default, Amazon Rekognition … an AWS owned key',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'To train a model, Custom Labels copies your images and encrypts the copies. If you do not want it to use an AWS owned key, provide a KMS key. Only symmetric keys are supported.',
          sources: [
            {
              page: 'encryption',
              at: ['trainModelAwsOwnedKmsKey', 'only supports symmetric KMS keys'],
            },
          ],
        },
      },
      add: [
        {
          id: 'console-bucket-block',
          layer: 'access',
          name: 'Block public access to console bucket',
          owner: 'aws',
          duty: 'AWS blocks public access to the bucket that the Custom Labels console creates. It encrypts the bucket with the default encryption of S3.',
          sources: [
            {
              page: 'encryption',
              at: [
                'The Amazon Rekognition Custom … default Amazon S3 encryption',
                'Custom Labels blocks public access',
              ],
            },
          ],
          controls: ['ac-3', 'sc-28'],
        },
        {
          id: 'console-bucket-key',
          layer: 'data',
          name: 'Your key on the console bucket',
          owner: 'customer',
          duty: 'If you use your own KMS key, wait until the Custom Labels console has created its bucket. Then configure the bucket to use the key.',
          sources: [{ page: 'encryption', at: 'If you are using … it is created' }],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'result-bucket',
          layer: 'data',
          name: 'Encrypt the training results',
          owner: 'customer',
          duty: 'Configure encryption on the bucket that `OutputConfig` names. Rekognition encrypts training results according to that bucket’s configuration.',
          sources: [
            { page: 'encryption', at: 'Training results are written … bucket (OutputConfig)' },
          ],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether Rekognition keeps input images',
      finding:
        'The page on storage operations says that non-storage operations, like all others, persist no bytes of input images. The page on encryption says that images passed to API operations may be stored and used to improve the service unless you opted out. The catalogue follows the second, the more cautious. It reads the first as a statement about what an operation does for you.',
      sources: [
        { page: 'storage', at: 'Like all other Amazon … non-storage API operations' },
        { page: 'encryption', at: 'imagesPassedProcessExplained' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'rekognition-compliance',
      title: 'Compliance validation for Amazon Rekognition',
    },
    encryption: {
      path: 'security-data-encryption',
      title: 'Data encryption',
      passages: {
        imagesPassedProcessExplained: 'Images passed to Amazon … process explained there',
        videoProcessExplained: 'The video may be … process explained there',
        trainModelAwsOwnedKmsKey: 'To train your model, … AWS owned KMS key',
      },
    },
    storage: {
      path: 'how-it-works-storage-non-storage',
      title: 'Understanding non-storage and storage API operations',
    },
    versions: { path: 'face-detection-model', title: 'Understanding model versioning' },
    liveness: {
      path: 'face-liveness-shared-responsibility-model',
      title: 'Face Liveness Shared Responsibility Model',
    },
    publicSafety: {
      path: 'considerations-public-safety-use-cases',
      title: 'Use cases that involve public safety',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Rekognition API calls with AWS CloudTrail',
    },
  },
});
