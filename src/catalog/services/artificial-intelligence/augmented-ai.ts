import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Augmented AI (Amazon A2I)',
  shortName: 'Augmented AI',
  summary:
    'People review results that a model was unsure of. AWS distributes the review tasks. You choose the reviewers, roles, buckets and key.',
  guide: 'https://docs.aws.amazon.com/sagemaker/latest/dg/',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-use-augmented-ai-a2i-human-review-loops.html',
  read: '2026-11-26',
  aliases: [
    'A2I',
    'Amazon A2I',
    'SageMaker A2I',
    'human review',
    'human in the loop',
    'human loop',
    'flow definition',
  ],
  lifecycle: {
    status: 'maintenance',
    note: 'AWS announced on 30 June 2026 that A2I is no longer open to new customers. Existing customers can continue to use it as normal. AWS continues to invest in security and availability, and plans no new features.',
    sources: [
      { page: 'overview', at: 'amazonSageMakerA2iNewFeatures' },
      { page: 'inMaintenance', at: 'Amazon SageMaker AI – A2I' },
    ],
  },
  archetype: 'managed-application',
  notAsked: {
    'back-up': 'Reviewers’ answers are in your S3 bucket: see who backs up data in S3.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Protect Data at Rest Using Encryption” names features of SageMaker AI, but not Augmented AI.',
  },
  override: {
    'service-software': {
      name: 'Run and secure the service',
      owner: 'aws',
      duty: 'AWS operates the service for existing customers, and continues to invest in its security and availability.',
      sources: [{ page: 'overview', at: 'amazonSageMakerA2iNewFeatures' }],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Attach the managed policy `AmazonAugmentedAIFullAccess` to the user or role that creates and starts human loops. The policy grants no permissions to use API operations of Rekognition or Textract.',
      sources: [
        {
          page: 'permissions',
          at: [
            'You need to attach … Amazon A2I operations',
            'You can also attach … start a human loop',
            'does not grant permissions … Textract API operations',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'task-distribution',
      layer: 'platform',
      name: 'Distribute review tasks',
      owner: 'aws',
      duty: 'Whichever type of workforce you choose, A2I sends human review tasks to the workers of that workforce.',
      sources: [{ page: 'workforces', at: 'Whichever workforce type you … tasks to workers' }],
      controls: ['ac-4'],
    },
    {
      id: 'result-delivery',
      layer: 'platform',
      name: 'Deliver the results to your bucket',
      owner: 'aws',
      duty: 'A2I stores the results of a completed review in the output bucket of the workflow. If several workers review one object, A2I writes the results once all of these workers have completed the review.',
      sources: [
        {
          page: 'deletion',
          at: [
            'When a human worker … the human loop',
            'If you configure your … completed the review task',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'reviewers',
      layer: 'access',
      name: 'Choose the workforce',
      owner: 'customer',
      duty: 'Choose a private workforce or a vendor’s workforce. You manage a private workforce through Amazon Cognito or your own OIDC identity provider. AWS recommends that you move workflows off Mechanical Turk, whose closure was announced for 30 September 2026.',
      sources: [
        {
          page: 'workforces',
          at: [
            'You can choose either … or review your dataset',
            'You can use Amazon … and work teams',
            'Amazon Mechanical Turk will … before September 30, 2026',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'vendor-compliance',
      layer: 'access',
      name: 'Vendor compliance',
      owner: 'customer',
      duty: 'Before you send sensitive data to a vendor, check the vendor’s security and compliance practices and its EULA. You are responsible for ensuring that the vendor meets your compliance requirements for personal or confidential information. Share no protected health information with a vendor workforce.',
      sources: [{ page: 'vendors', at: 'Before you send sensitive … with this workforce' }],
      controls: ['sa-9', 'ac-21'],
    },
    {
      id: 'workflow-role',
      layer: 'access',
      name: 'Role of the review workflow',
      owner: 'customer',
      duty: 'When you create a flow definition, provide a role that can read the objects that workers see and write the results. The role must also trust SageMaker AI.',
      sources: [
        {
          page: 'permissions',
          at: [
            'create a flow definition, … of the human review',
            'This role must also … to assume the role',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'bucket-cors',
      layer: 'access',
      name: 'CORS on input buckets',
      owner: 'customer',
      duty: 'Add a CORS configuration to the buckets that contain input images, so that workers see the images in a predictable orientation. Without this configuration, review tasks for these images fail.',
      sources: [
        {
          page: 'permissions',
          at: [
            'Therefore, to ensure human … your input images',
            'If you do not … data objects fail',
          ],
        },
      ],
      controls: ['cm-6', 'ac-4'],
    },
    {
      id: 'output-key',
      layer: 'data',
      name: 'Choose the key of the results',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If you want A2I to encrypt the results with your KMS key, specify the key in `OutputConfig` of `CreateFlowDefinition`. In the key policy, allow the execution role to use the key. You cannot provide a key in the console.',
      sources: [
        {
          page: 'permissions',
          at: ['If you specify an … to that key', 'Note that you cannot … in the console'],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'internal-copies',
      layer: 'data',
      name: 'Delete intermediate data',
      owner: 'aws',
      duty: 'A2I temporarily stores the input and output of human loops, such as partial answers. It deletes this data 30 days after the loop was completed, stopped or deleted.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Additionally, Amazon A2I temporarily … the following reasons',
            'Amazon A2I stores partial … to your S3 bucket',
            'Amazon A2I deletes this … stopped, or deleted',
          ],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'loop-deletion',
      layer: 'data',
      name: 'Stop and delete loops',
      owner: 'customer',
      duty: 'If a human loop is in progress, stop it before you delete it. A task that a worker is already working on stays available until it is completed or expires. Deleting the loop does not remove worker answers from your S3 bucket.',
      sources: [
        {
          page: 'deletion',
          at: [
            'If the status of … before deleting it',
            'If human workers are … completed or expires',
            'Deleting or stopping a … from your S3 bucket',
          ],
        },
      ],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'built-in-task',
      name: 'Built-in task types',
      summary:
        'Textract or Rekognition sends results that it is unsure of, or a random sample, for human review. You start the loop through the API of that service.',
      add: [
        {
          id: 'sampling',
          layer: 'platform',
          name: 'Sample results for review',
          owner: 'aws',
          duty: 'If you set up sampling, Textract or Rekognition randomly samples documents or images from your dataset and sends them to humans for review. If you set up review of unsafe images, people review an image when Rekognition returns a low-confidence score.',
          sources: [
            {
              page: 'overview',
              at: [
                'Have humans review important … to humans for review',
                'Have humans review unsafe … to humans for review',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'integrated-permissions',
          layer: 'access',
          name: 'Permissions for Rekognition and Textract',
          owner: 'customer',
          duty: 'Also grant permission to call operations of Textract or Rekognition, such as `AnalyzeDocument`. To grant a user broad permissions, attach `AmazonAugmentedAIIntegratedAPIAccess`. For more granular permissions, write policies for Rekognition and Textract.',
          sources: [
            {
              page: 'permissions',
              at: [
                'This policy does not … AnalyzeDocument API operation',
                'You can use the … a user broad permissions',
                'If you want to … these individual services',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'custom-task',
      name: 'Custom task type',
      summary:
        'Your application calls `StartHumanLoop` for any model. You provide the worker template.',
      add: [
        {
          id: 'loop-start',
          layer: 'application',
          name: 'Start loops from your application',
          owner: 'customer',
          duty: 'In your own machine learning application, call the `StartHumanLoop` operation of the A2I Runtime API for the data that people should review.',
          sources: [
            {
              page: 'permissions',
              at: 'To create and start … custom ML application',
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'template-preview',
          layer: 'access',
          name: 'Role for template previews',
          owner: 'customer',
          duty: 'When you preview the worker template, give the `RenderUiTemplate` operation a role that can read the objects that the template shows.',
          sources: [
            {
              page: 'permissions',
              at: [
                'To preview your custom … your user interface',
                'For custom task types, … the RenderUiTemplate operation',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'a2i-use-augmented-ai-a2i-human-review-loops',
      title: 'Using Amazon Augmented AI for Human Review',
      passages: {
        amazonSageMakerA2iNewFeatures: 'Amazon SageMaker A2I is … introduce new features',
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    permissions: {
      path: 'a2i-permissions-security',
      title: 'Permissions and Security in Amazon Augmented AI',
    },
    deletion: { path: 'a2i-delete-human-loop', title: 'Delete a Human Loop' },
    workforces: { path: 'sms-workforce-management', title: 'Workforces' },
    vendors: { path: 'sms-workforce-management-vendor', title: 'Subscribe to vendor workforces' },
  },
});
