import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Transcribe',
  shortName: 'Transcribe',
  summary:
    'Turns speech into text. AWS runs the models and encrypts. You are responsible for transcripts, redaction and its review.',
  guide: 'https://docs.aws.amazon.com/transcribe/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'speech to text',
    'ASR',
    'automatic speech recognition',
    'Transcribe Medical',
    'Call Analytics',
    'HealthScribe',
    'PII redaction',
  ],
  variants: [{ id: 'healthscribe', name: 'AWS HealthScribe', mode: 'healthscribe' }],
  aws: { iamServicePrefix: 'transcribe', terraformPrefixes: ['aws_transcribe'] },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail', 'default-encryption', 'key-choice'],
  add: [
    {
      id: 'redaction-run',
      layer: 'platform',
      name: 'Redact personal data in transcripts',
      owner: 'aws',
      duty: 'If you enable redaction, Transcribe masks or removes personally identifiable information in the transcript. The model makes predictions, and may not find all personally identifiable information.',
      sources: [
        {
          page: 'redaction',
          at: [
            'Redaction is used to … from your transcripts',
            'due to the predictive … in your transcript',
          ],
        },
      ],
      controls: ['pt-2', 'si-19'],
    },
    {
      id: 'redaction-review',
      layer: 'application',
      name: 'Review redacted output',
      owner: 'customer',
      duty: 'AWS strongly recommends that you review redacted output to ensure that it meets your needs. Redaction does not meet the requirements for de-identification under medical privacy laws such as HIPAA.',
      sources: [
        {
          page: 'redaction',
          at: [
            'We strongly recommend that … meets your needs',
            'The redaction feature does … Act of 1996 (HIPAA)',
          ],
        },
      ],
      controls: ['si-19', 'pt-2'],
    },
    {
      id: 'tag-access',
      layer: 'access',
      name: 'Tag-based access control',
      owner: 'customer',
      duty: 'Consider tags to control access. You can add tags to transcription jobs, custom vocabularies, vocabulary filters and custom language models.',
      sources: [{ page: 'practices', at: 'You can use tags … custom language models' }],
      controls: ['ac-3', 'ac-16'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'By default, Transcribe stores voice inputs that it processed. AWS uses them to develop the service and improve your experience.',
      sources: [{ page: 'improvement', at: 'defaultAmazonImproveExperience' }],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content to develop and improve Transcribe, use an AWS Organizations opt-out policy.',
      setting: 'on-by-default',
      switchOf: 'content-use',
      sources: [
        {
          page: 'improvement',
          at: ['defaultAmazonImproveExperience', 'You can opt out … Organizations opt-out policy'],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-deletion',
      layer: 'data',
      name: 'Request deletion of stored content',
      owner: 'customer',
      duty: 'If you want AWS to delete content that Transcribe may have stored, open a case with AWS Support.',
      sources: [{ page: 'inOut', at: 'To request the deletion … case with Support' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'batch',
      name: 'Batch transcription',
      summary:
        'Jobs read media from S3. They leave transcripts in your bucket or, for 90 days, in AWS’s bucket.',
      override: {
        'customer-data': {
          name: 'Media and transcripts',
          owner: 'customer',
          duty: 'Decide how long to keep media and transcripts. If you specified a bucket, the transcript remains there until you remove it.',
          sources: [{ page: 'inOut', at: 'wantUntilRemove' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'Transcribe uses TLS 1.2 with AWS certificates to encrypt data in transit.',
          sources: [
            {
              page: 'encryption',
              at: 'amazonStreamingTranscriptions',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If you specify no KMS key, Transcribe encrypts the output of a job with SSE-S3. It uses an EBS volume that is encrypted with the default key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Amazon Transcribe uses the … your Amazon S3 bucket',
                "If you don't specify … key (SSE-S3)",
                'amazonTranscribeUsesDefaultKey',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'To encrypt the output of transcription, Call Analytics or medical jobs with your key, set `OutputEncryptionKMSKeyId` in the API request. Name a symmetric key of this or another account. Whoever makes the request must have permission to use the key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'To use output encryption … or StartTranscriptionJob operation',
                'located in a different … specify your KMS key',
              ],
            },
            {
              page: 'encryption',
              at: [
                'Amazon Transcribe requires a … Amazon S3 bucket',
                'Note that the entity … specified KMS key',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'transcript-expiry',
          layer: 'data',
          name: 'Delete expired transcripts',
          owner: 'aws',
          duty: 'If you specify no bucket, Transcribe keeps the transcript in a secure service-managed bucket, and deletes it when the job expires after 90 days. To download the transcript, you get a temporary URI, which is valid for 15 minutes.',
          sources: [
            {
              page: 'inOut',
              at: [
                "If you don't specify … download your transcript",
                'Note that temporary URIs … for 15 minutes',
                'If you opt for … (90 days)',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'transcript-copy',
          layer: 'data',
          name: 'Download transcripts before they expire',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want to keep a transcript for longer than 90 days, download it from the default bucket.',
          sources: [{ page: 'inOut', at: 'If you opt for … must download it' }],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'output-bucket',
          layer: 'data',
          name: 'Send transcripts to your bucket',
          owner: 'customer',
          duty: 'Specify the bucket’s URI in the request, and give Transcribe write permissions for the bucket before you start the job.',
          sources: [{ page: 'inOut', at: 'wantUntilRemove' }],
          controls: ['si-12', 'ac-3'],
        },
        {
          id: 'encryption-context',
          layer: 'data',
          name: 'Encryption context',
          owner: 'customer',
          duty: 'If you use an encryption context, which AWS recommends but does not require, include no sensitive information in it. CloudTrail logs show the context in plain text. You can use the encryption context in condition keys in IAM policies to control access to the key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'When creating your encryption … your CloudTrail logs',
                'You can use AWS … for a cryptographic operation',
                'Using encryption context is optional, but recommended',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'redaction-choice',
          layer: 'data',
          name: 'Turn on redaction',
          owner: 'customer',
          duty: 'If you want redaction, enable it. Choose either a redacted transcript alone, or one redacted and one original transcript. If you choose a redacted transcript alone, your media is the only place where the complete conversation is stored.',
          switchOf: 'redaction-run',
          sources: [{ page: 'redaction', at: 'When redaction is enabled, … to a redacted one' }],
          controls: ['pt-2', 'si-12'],
        },
      ],
    },
    {
      id: 'streaming',
      name: 'Streaming transcription',
      summary:
        'Audio goes in and text comes back on the same stream. You decide whether to keep the text.',
      remove: ['key-choice'],
      notAsked: {
        'back-up': 'Transcripts come back on your stream, and none is stored in S3.',
      },
      override: {
        'customer-data': {
          name: 'Audio sent and text received',
          owner: 'customer',
          duty: 'Decide what you stream, and where you store the transcript. Transcribe returns the transcript with the same method that you use for your stream.',
          sources: [{ page: 'inOut', at: 'Streaming transcripts are returned … for your stream' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'Transcribe uses TLS 1.2 with AWS certificates to encrypt data in transit, including streaming transcriptions.',
          sources: [
            {
              page: 'encryption',
              at: 'amazonStreamingTranscriptions',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Transcribe uses an EBS volume that is encrypted with the default key.',
          sources: [{ page: 'encryption', at: 'amazonTranscribeUsesDefaultKey' }],
        },
      },
      add: [
        {
          id: 'stream-redaction',
          layer: 'data',
          name: 'Redact or flag personal data',
          owner: 'customer',
          duty: 'You can enable redaction for a stream, or only flag personally identifiable information. The types that can be redacted differ from the types for batch jobs. Check the list of types for streams.',
          switchOf: 'redaction-run',
          sources: [
            {
              page: 'redaction',
              at: [
                'The types of PII … and streaming transcriptions',
                'With streaming transcriptions, you … without redacting it',
              ],
            },
          ],
          controls: ['pt-2'],
        },
      ],
    },
    {
      id: 'healthscribe',
      name: 'AWS HealthScribe',
      summary:
        'Clinical conversations, encrypted with a layer that you cannot disable. Your key can add a second layer.',
      notAsked: {
        'back-up':
          'Transcripts and clinical notes are in your S3 bucket: see who backs up data in S3.',
      },
      remove: [
        'redaction-run',
        'redaction-review',
        'tag-access',
        'content-use',
        'content-opt-out',
        'content-deletion',
      ],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'HealthScribe automatically encrypts intermediate files with keys that it manages. You cannot disable this layer. You cannot view, manage or use the keys, or audit their use.',
          setting: 'always-on',
          sources: [
            {
              page: 'healthScribe',
              at: [
                'AWS HealthScribe uses AWS … encrypt intermediate files',
                "You can't disable this … audit their use",
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key of a second layer',
          owner: 'customer',
          duty: 'If you want a second layer of encryption that you control, specify a symmetric customer managed key. Specify the key when you create a job or start a stream. You then manage the key’s policies, rotation and deletion.',
          sources: [
            {
              page: 'healthScribe',
              at: [
                'When you create an … second layer of encryption',
                'AWS HealthScribe supports the … Scheduling keys for deletion',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'second-layer',
          layer: 'data',
          name: 'Encrypt with your key as second layer',
          owner: 'aws',
          duty: 'If you specify a customer managed key, HealthScribe encrypts transcription jobs or streaming with this key as a second layer. It adds a service-generated encryption context to any that you provide.',
          sources: [
            {
              page: 'healthScribe',
              at: [
                'You can specify a … transcription jobs or streaming',
                'For AWS HealthScribe streams, … that you provide',
                'For AWS HealthScribe transcription … that you provide',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'encryption-context',
          layer: 'data',
          name: 'Encryption context',
          owner: 'customer',
          duty: 'Put no sensitive information into the encryption context that you provide. CloudTrail logs show the context in plain text. To control access to your key with the context, use it as a condition in key policies and IAM policies.',
          sources: [
            {
              page: 'healthScribe',
              at: [
                'When creating your encryption … your CloudTrail logs',
                'You can use the … symmetric customer managed key',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'key-monitoring',
          layer: 'data',
          name: 'Monitor the use of your key',
          owner: 'customer',
          duty: 'Use CloudTrail or CloudWatch Logs to track the requests that HealthScribe sends to AWS KMS for your customer managed key.',
          sources: [{ page: 'healthScribe', at: 'use AWS CloudTrail or … to AWS KMS' }],
          controls: ['au-6', 'sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long voice inputs are kept',
      finding:
        'The page on opting out says that Transcribe stores and uses voice inputs by default. The page on input and output says that it may temporarily store content. The catalogue follows the first, which is about the choice. It takes the second as a time limit that the page does not name.',
      sources: [
        { page: 'improvement', at: 'defaultAmazonImproveExperience' },
        { page: 'inOut', at: 'Amazon Transcribe may temporarily … its analysis models' },
      ],
    },
  ],
  pages: {
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption',
      passages: {
        amazonStreamingTranscriptions:
          'Amazon Transcribe uses TLS … includes streaming transcriptions',
        amazonTranscribeUsesDefaultKey: 'Amazon Transcribe uses an … with the default key',
      },
    },
    inOut: {
      path: 'how-input',
      title: 'Data input and output',
      passages: { wantUntilRemove: 'If you want your … until you remove it' },
    },
    improvement: {
      path: 'opt-out',
      title: 'Opting out of using your data for service improvement',
      passages: {
        defaultAmazonImproveExperience: 'By default, Amazon Transcribe … improve your experience',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon Transcribe',
    },
    redaction: {
      path: 'pii-redaction',
      title: 'Redacting or identifying personally identifiable information',
    },
    healthScribe: {
      path: 'health-scribe-encryption',
      title: 'Data Encryption at rest for AWS HealthScribe',
    },
  },
});
