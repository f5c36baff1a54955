import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Transcribe',
  shortName: 'Transcribe',
  summary:
    'Speech turned into text: AWS runs the models and encrypts, while transcripts, redaction and their review are yours.',
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
      duty: 'Mask or remove personally identifiable information in the transcript once redaction is enabled. The model predicts, and may not find all of it.',
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
      name: 'Review what was redacted',
      owner: 'customer',
      duty: 'Review redacted output to ensure that it meets your needs, as AWS strongly recommends. Redaction does not meet the requirements for de-identification under medical privacy laws such as HIPAA.',
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
      name: 'Access by tags',
      owner: 'customer',
      duty: 'Consider tags to control access: they can be added to transcription jobs, custom vocabularies, vocabulary filters and custom language models.',
      sources: [{ page: 'practices', at: 'You can use tags … custom language models' }],
      controls: ['ac-3', 'ac-16'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of voice to improve the service',
      owner: 'aws',
      duty: 'By default, store voice inputs that were processed and use them to develop the service and improve your experience.',
      sources: [{ page: 'improvement', at: 'defaultAmazonImproveExperience' }],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Allow use of voice inputs, or opt out',
      owner: 'customer',
      duty: 'Use an AWS Organizations opt-out policy if your content should not serve to develop and improve Transcribe.',
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
      name: 'Ask for deletion of stored content',
      owner: 'customer',
      duty: 'Open a case with Support if you want content deleted that Transcribe may have stored.',
      sources: [{ page: 'inOut', at: 'To request the deletion … case with Support' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'batch',
      name: 'Batch transcription',
      summary:
        'Jobs read media from S3, and leave transcripts in your bucket or, for 90 days, in AWS’s.',
      override: {
        'customer-data': {
          name: 'Media and transcripts',
          owner: 'customer',
          duty: 'Decide how long media and transcripts stay: a transcript in a bucket that you named remains there until you remove it.',
          sources: [{ page: 'inOut', at: 'wantUntilRemove' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt in transit with TLS 1.2',
          owner: 'aws',
          duty: 'Use TLS 1.2 with AWS certificates to encrypt data in transit.',
          sources: [
            {
              page: 'encryption',
              at: 'amazonStreamingTranscriptions',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt transcripts and volumes',
          owner: 'aws',
          duty: 'Encrypt the output of a job by SSE-S3 as long as you specify no KMS key, and use an EBS volume that is encrypted with the default key.',
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
          name: 'Specify a key for the output',
          owner: 'customer',
          duty: 'To encrypt output with your key by the API, set OutputEncryptionKMSKeyId to a symmetric key, of this or of another account, for transcription, Call Analytics and medical jobs. Whoever makes the request must have permission to use the key.',
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
          name: 'Let transcripts in its bucket expire',
          owner: 'aws',
          duty: 'Keep a transcript in a secure service-managed bucket where you specify none, hand it out by a URI that is valid for 15 minutes, and delete it when the job expires after 90 days.',
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
          name: 'Download what must outlast the job',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Download a transcript from the default bucket if you want to keep it past the 90 days.',
          sources: [{ page: 'inOut', at: 'If you opt for … must download it' }],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'output-bucket',
          layer: 'data',
          name: 'Have transcripts put into your bucket',
          owner: 'customer',
          duty: 'Specify the bucket’s URI in the request, and give Transcribe write permissions for it before you start the job.',
          sources: [{ page: 'inOut', at: 'wantUntilRemove' }],
          controls: ['si-12', 'ac-3'],
        },
        {
          id: 'encryption-context',
          layer: 'data',
          name: 'Encryption context of jobs',
          owner: 'customer',
          duty: 'Use encryption context, which is optional but recommended, and include no sensitive information: it is visible in plain text in CloudTrail logs. You can use condition keys with IAM policies to control access to the key by it.',
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
          name: 'Enable redaction, and choose transcripts',
          owner: 'customer',
          duty: 'Enable redaction if you want it, and choose a redacted transcript alone, or also one without redaction. With the redacted one alone, your media is the only place where the complete conversation is stored.',
          switchOf: 'redaction-run',
          sources: [{ page: 'redaction', at: 'When redaction is enabled, … to a redacted one' }],
          controls: ['pt-2', 'si-12'],
        },
      ],
    },
    {
      id: 'streaming',
      name: 'Streaming transcription',
      summary: 'Audio goes in and text comes back on the same stream; keeping it is up to you.',
      remove: ['key-choice'],
      notAsked: {
        'back-up': 'Transcripts come back on your stream; there is no transcript in S3 to back up.',
      },
      override: {
        'customer-data': {
          name: 'Audio sent and text received',
          owner: 'customer',
          duty: 'Decide what you stream, and where you put the transcript: it is returned by the method that you use for your stream.',
          sources: [{ page: 'inOut', at: 'Streaming transcripts are returned … for your stream' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt streams with TLS 1.2',
          owner: 'aws',
          duty: 'Use TLS 1.2 with AWS certificates to encrypt data in transit, streaming transcriptions included.',
          sources: [
            {
              page: 'encryption',
              at: 'amazonStreamingTranscriptions',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the volume it works on',
          owner: 'aws',
          duty: 'Use an EBS volume that is encrypted with the default key.',
          sources: [{ page: 'encryption', at: 'amazonTranscribeUsesDefaultKey' }],
        },
      },
      add: [
        {
          id: 'stream-redaction',
          layer: 'data',
          name: 'Redact or flag personal data in streams',
          owner: 'customer',
          duty: 'Enable redaction for the stream, or only flag personally identifiable information. The types that can be redacted differ from those of batch jobs: see their list.',
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
        'Clinical conversations, encrypted by a layer that can’t be disabled; your key may add a second.',
      remove: [
        'redaction-run',
        'redaction-review',
        'tag-access',
        'content-use',
        'content-opt-out',
        'content-deletion',
      ],
      unanswered: {
        'back-up':
          'The page that was read does not say who takes backups of what HealthScribe puts out.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt intermediate files',
          owner: 'aws',
          duty: 'Encrypt intermediate files automatically with keys that HealthScribe manages. You can neither disable this layer nor view, manage or use the keys, nor audit their use.',
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
          name: 'Add a key of yours as second layer',
          owner: 'customer',
          duty: 'Specify a symmetric customer managed key when you create a job or start a stream, if you want a second layer of encryption that you control: its policies, rotation and deletion are then yours.',
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
          name: 'Encrypt with your key on top',
          owner: 'aws',
          duty: 'Encrypt transcription jobs or streaming with the customer managed key that you specify as a second layer, and apply a service generated encryption context on top of any that you provide.',
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
          name: 'Encryption context of clinical jobs',
          owner: 'customer',
          duty: 'Put no sensitive information into the context that you provide, which CloudTrail logs show in plain text; use it as a condition in key policies and IAM policies if it should control access to your key.',
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
          name: 'Track how your key is used',
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
      topic: 'How voice inputs are kept to improve the service',
      finding:
        'The page on opting out says that Transcribe stores and uses voice inputs by default. The page on input and output says that it may temporarily store content. The catalogue follows the first, which is the one about the choice, and takes the second as a limit of time that it does not name.',
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
