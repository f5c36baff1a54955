import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Comprehend Medical',
  shortName: 'Comprehend Medical',
  summary:
    'Comprehend Medical finds entities in clinical text. AWS runs the models. You are responsible for thresholds, human review and the buckets of jobs.',
  guide: 'https://docs.aws.amazon.com/comprehend-medical/latest/dev/',
  read: '2026-11-26',
  aliases: [
    'ComprehendMedical',
    'PHI detection',
    'DetectPHI',
    'clinical text',
    'medical NLP',
    'RxNorm',
    'ICD-10-CM',
  ],
  aws: { iamServicePrefix: 'comprehendmedical' },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over the clinical text that you submit. Put nothing confidential or sensitive, such as customers’ email addresses, into tags or free-form name fields. Data in these fields may be used for billing or diagnostic logs.',
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
      id: 'phi-detection',
      layer: 'platform',
      name: 'Detect and score PHI entities',
      owner: 'aws',
      duty: 'Comprehend Medical detects PHI-related entities, for example through the `DetectPHI` and `DetectEntitiesV2` operations. It gives each entity a score that indicates the level of confidence in the accuracy of the detection.',
      sources: [
        {
          page: 'phi',
          at: [
            'Each PHI-related entity includes … of the detection',
            'The following PHI-related entities … DetectEntitiesV2 operations',
          ],
        },
      ],
      controls: ['si-19'],
    },
    {
      id: 'confidence-threshold',
      layer: 'application',
      name: 'Confidence threshold for PHI',
      owner: 'customer',
      duty: 'Identify the right confidence threshold for your use case, and filter out entities that do not meet the threshold. To capture more potential entities when you identify occurrences of PHI, a low threshold may be better.',
      sources: [
        {
          page: 'phi',
          at: [
            'Evaluate these confidence scores … your use case',
            'filter out entities that … potential detected entities',
          ],
        },
      ],
      controls: ['si-15', 'si-19'],
    },
    {
      id: 'phi-review',
      layer: 'application',
      name: 'Review detected PHI',
      owner: 'customer',
      duty: 'For specific compliance use cases, AWS recommends that you confirm the accuracy of detected PHI through additional human review or other methods. The detected entities do not map one to one to the identifiers of HIPAA’s Safe Harbor method.',
      sources: [
        {
          page: 'phi',
          at: [
            'For specific compliance use … of detected PHI',
            'Amazon Comprehend Medical detects … Safe Harbor method',
          ],
        },
      ],
      controls: ['si-15', 'pt-2'],
    },
    {
      id: 'clinical-review',
      layer: 'application',
      name: 'Medical review before patient care',
      owner: 'customer',
      duty: 'In patient care, use the results of any operation only after trained medical professionals have reviewed the results for accuracy and sound medical judgement.',
      sources: [{ page: 'batch', at: 'All operations of Amazon … trained medical professionals' }],
      controls: ['si-15'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail records all API calls, from the console and from code, as events. Without a trail, the most recent events are still available in the event history.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … in Event history',
            'CloudTrail is enabled on … in Event history',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'trail-creation',
      layer: 'data',
      name: 'Create a trail',
      owner: 'customer',
      duty: 'For an ongoing record of events, create a trail. The trail enables CloudTrail to deliver log files to an S3 bucket.',
      sources: [
        {
          page: 'trail',
          at: [
            "If you don't configure … in Event history",
            'For an ongoing record … an Amazon S3 bucket',
          ],
        },
      ],
      controls: ['au-11', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'real-time',
      name: 'Real-time analysis',
      summary: 'You send a clinical text and get its entities in the response.',
      unanswered: {
        'back-up':
          'AWS’s page “Data protection in Amazon Comprehend Medical” mentions no backup, and does not say whether anything is kept.',
        'encrypt-at-rest':
          'AWS’s page “Data protection in Amazon Comprehend Medical” does not mention encryption at rest.',
      },
    },
    {
      id: 'batch',
      name: 'Batch analysis',
      summary:
        'A job uses your role to read clinical texts from your buckets and to write findings to your buckets.',
      notAsked: {
        'back-up': 'Input and output are in your S3 buckets: see who backs up data in S3.',
      },
      add: [
        {
          id: 'output-directories',
          layer: 'platform',
          name: 'Separate the output of jobs',
          owner: 'aws',
          duty: 'For each job, Comprehend Medical creates a directory in the output bucket. It names the directory after the account, job type and job, so that one job’s output does not overwrite another’s. It also writes manifests of the files that were and were not processed.',
          sources: [
            {
              page: 'batch',
              at: [
                'Amazon Comprehend Medical first … output of another',
                'Each batch operation produces … messages per file',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'unprocessed-files',
          layer: 'application',
          name: 'Check unprocessed files',
          owner: 'customer',
          duty: 'Check the manifest of unprocessed files. The manifest lists each unprocessed file with its error code and error message.',
          sources: [{ page: 'batch', at: 'Lists files the batch … messages per file' }],
          controls: ['si-11'],
        },
        {
          id: 'job-role',
          layer: 'access',
          name: 'Role of batch jobs',
          owner: 'customer',
          duty: 'Give the role for batch calls access to the S3 buckets for input and output. Add a trust relationship that lets Comprehend Medical assume the role.',
          sources: [{ page: 'batch', at: 'The IAM role that … assume the role' }],
          controls: ['ac-6'],
        },
        {
          id: 'role-trust',
          layer: 'access',
          name: 'Confused deputy conditions',
          owner: 'customer',
          duty: 'To prevent the confused deputy problem, AWS recommends that you add `aws:SourceAccount` and `aws:SourceArn` to the role’s trust relationship.',
          sources: [{ page: 'batch', at: 'It is recommended that … deputy security issue' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'job-buckets',
          layer: 'data',
          name: 'Input and output buckets',
          owner: 'customer',
          duty: 'Upload the texts to a bucket, and specify the bucket to which the findings are written.',
          sources: [{ page: 'batch', at: 'Upload your data into … after batch analysis' }],
          controls: ['ac-3', 'si-12'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Turn on encryption at rest',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'When you start a job, for example with `StartEntitiesDetectionV2Job`, specify a KMS key in `KMSKey` to encrypt the output files. If you specify no key, the files are written in plain text.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'startJob',
              at: 'An AWS Key Management … in plain text',
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Comprehend Medical',
    },
    phi: { path: 'textanalysis-phi', title: 'Detect PHI' },
    batch: { path: 'textanalysis-batchapi', title: 'Text analysis batch APIs' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Comprehend Medical API calls using AWS CloudTrail',
    },
    startJob: {
      url: 'https://docs.aws.amazon.com/comprehend-medical/latest/api/API_StartEntitiesDetectionV2Job.html',
      title: 'StartEntitiesDetectionV2Job',
    },
  },
});
