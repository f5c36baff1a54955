import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Connect Health',
  shortName: 'Connect Health',
  summary:
    'AI agents handle patients’ calls and clinicians’ notes. AWS runs the agents. You obtain consent and review what they write.',
  guide: 'https://docs.aws.amazon.com/connecthealth/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'ambient documentation',
    'clinical notes',
    'medical scribe',
    'patient verification',
    'patient engagement',
    'healthcare agents',
    'PHI',
  ],
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data might be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Connect Health uses AWS KMS to encrypt all data that it stores. By default, it uses an AWS managed key.',
      sources: [
        { page: 'protection', at: 'All data stored by … (AWS KMS)' },
        { page: 'setup', at: 'dataEncryptedManagedKey' },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create the domain, keep the AWS managed key, or use a customer managed key for additional control. You cannot change the domain’s inputs afterwards, except for fields marked as recommended.',
      sources: [
        { page: 'protection', at: 'Customers can use AWS … control over encryption' },
        {
          page: 'setup',
          at: ['dataEncryptedManagedKey', 'Inputs on the domain … marked as recommended'],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'TLS 1.2 or higher protects data that is exchanged with Connect Health. This includes browser traffic, patient calls, requests to the health record, and integrations with AWS services.',
      sources: [
        { page: 'protection', at: 'All data exchanged with … Bedrock, and Amazon Connect' },
      ],
    },
  },
  add: [
    {
      id: 'inference-routing',
      layer: 'network',
      name: 'Run inference, possibly in other Regions',
      owner: 'aws',
      duty: 'Connect Health uses Amazon Bedrock foundation models. Depending on the Region and on which models are available, inference requests might be processed in other Regions. Those requests are encrypted and stay within AWS’s infrastructure.',
      sources: [
        {
          page: 'protection',
          at: [
            'uses Amazon Bedrock foundation models',
            'Depending on your AWS … with end-to-end encryption',
          ],
        },
      ],
      controls: ['sa-9.5', 'sc-8'],
    },
    {
      id: 'residency-review',
      layer: 'data',
      name: 'Review data residency and your BAA',
      owner: 'customer',
      duty: 'Review your requirements on data residency. Ensure that your use agrees with your HIPAA Business Associate Agreement (BAA) with AWS.',
      sources: [{ page: 'protection', at: 'Organizations using Amazon Connect … (BAA) with AWS' }],
      controls: ['sa-9.5', 'ra-2'],
    },
    {
      id: 'improvement-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want your content to be used to improve the service, send an email to AWS’s address for opting out. Include your account ID.',
      sources: [{ page: 'protection', at: 'You can opt out … AWS Account ID' }],
      controls: ['pt-4'],
    },
    {
      id: 'session-data',
      layer: 'data',
      name: 'Keep no health data after the session',
      owner: 'aws',
      duty: 'Connect Health retains no patient health information in the service layer after the interaction has ended.',
      sources: [{ page: 'protection', at: 'does not store Patient … the service layer' }],
      controls: ['si-12', 'ac-21'],
    },
  ],
  modes: [
    {
      id: 'patient-engagement',
      name: 'Agents for patient engagement',
      summary:
        'Voice agents in Amazon Connect verify callers and manage appointments. Transcripts stay in your Connect instance.',
      notAsked: {
        'back-up':
          'Contact records and transcripts are in your Amazon Connect instance: see who takes backups there.',
      },
      add: [
        {
          id: 'caller-check',
          layer: 'platform',
          name: 'Verify patients or escalate the call',
          owner: 'aws',
          duty: 'During the call, Connect Health queries the Epic health record in real time to match and verify patient records. It can escalate calls to human agents, with full verification context.',
          sources: [
            {
              page: 'verification',
              at: [
                'It queries the Epic … during the call',
                'Escalates to human agents … verification context',
              ],
            },
          ],
          controls: ['ia-8'],
        },
        {
          id: 'call-notice',
          layer: 'platform',
          name: 'Tell callers that an AI is speaking',
          owner: 'aws',
          duty: 'At the beginning of each interaction, the agent says that an AI assistant is speaking. It also says that the health care provider and its service providers may monitor and record the call.',
          sources: [
            {
              page: 'verification',
              at: 'patient engagement agent provides … improve their services',
            },
          ],
          controls: ['pt-5'],
        },
        {
          id: 'integration-function',
          layer: 'application',
          name: 'Lambda function for insurance checks',
          owner: 'customer',
          duty: 'If you want the agent to verify insurance through your vendor, set up a Lambda function for this check. Enter the function’s ARN in the domain.',
          sources: [{ page: 'setup', at: 'Set up an AWS … the provided field' }],
          controls: ['sa-11', 'ac-6'],
        },
        {
          id: 'consent',
          layer: 'application',
          name: 'Comply with laws on consent',
          owner: 'customer',
          duty: 'Comply with the applicable laws on consent, recording and privacy. The agents capture and transcribe conversations that may contain protected health information.',
          sources: [
            { page: 'verification', at: 'Because this feature records … and privacy laws' },
          ],
          controls: ['pt-4'],
        },
        {
          id: 'application-users',
          layer: 'access',
          name: 'Assign users to the application',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Manage access to the application in IAM Identity Center. The Identity Center instance must be in the same Region as the service.',
          sources: [
            {
              page: 'setup',
              at: [
                'User access to the … IAM Identity Center',
                'Amazon Connect Health must … Identity Center instance',
              ],
            },
          ],
          controls: ['ac-2', 'ia-2'],
        },
        {
          id: 'verification-factors',
          layer: 'access',
          name: 'Choose what a caller must prove',
          owner: 'customer',
          duty: 'Choose which factors a caller must provide, such as record number, date of birth, zip code or the last four digits of the SSN. Then publish the change.',
          sources: [
            {
              page: 'verification',
              at: [
                'Choose which factors are … digits of SSN',
                'After you configure the … apply the changes',
              ],
            },
          ],
          controls: ['ia-8', 'ia-5'],
        },
        {
          id: 'contact-records',
          layer: 'data',
          name: 'Retain contact trace records',
          owner: 'aws',
          duty: 'Amazon Connect retains the contact trace records for up to 24 months.',
          sources: [{ page: 'protection', at: 'Retained in Amazon Connect … 24 months' }],
          controls: ['au-11'],
        },
        {
          id: 'transcript-retention',
          layer: 'data',
          name: 'Retention of transcripts and logs',
          owner: 'customer',
          duty: 'Configure how long transcripts stay in your Amazon Connect instance. Set the retention of the log groups in CloudWatch.',
          sources: [
            {
              page: 'protection',
              at: [
                'Retained in the customer’s … customer-configured retention period',
                'Retained per the customer-configured log group retention policy',
              ],
            },
          ],
          controls: ['si-12', 'au-11'],
        },
        {
          id: 'transcript-redaction',
          layer: 'data',
          name: 'Block sensitive data in transcripts',
          owner: 'customer',
          duty: 'To prevent health information from being stored in plain text, you can enable sensitive data blocking in Contact Lens.',
          sources: [{ page: 'protection', at: 'customers can enable Connect … in plain text' }],
          controls: ['ac-21', 'si-12'],
        },
      ],
    },
    {
      id: 'point-of-care',
      name: 'Ambient documentation at the point of care',
      summary:
        'Your application streams the visit’s audio. The service writes the transcript, note and summary to your bucket.',
      notAsked: {
        'back-up':
          'Connect Health keeps no patient health information after a session. The output is in your S3 bucket.',
      },
      traits: ['application-code'],
      override: {
        'application-code': {
          name: 'Application code and libraries',
          owner: 'customer',
        },
      },
      add: [
        {
          id: 'evidence-mapping',
          layer: 'platform',
          name: 'Link statements to their source',
          owner: 'aws',
          duty: 'With the note, Connect Health generates a mapping from the note’s statements to the transcript or context. Clinicians can use the mapping to verify where content comes from.',
          sources: [
            {
              page: 'outputs',
              at: 'The evidence mapping section … source transcript/context reference',
            },
          ],
          controls: ['si-7'],
        },
        {
          id: 'output-review',
          layer: 'application',
          name: 'Review the output before use',
          owner: 'customer',
          duty: 'Have a trained medical professional review all output for accuracy before it is used in patient care. The results are probabilistic.',
          sources: [{ page: 'ambient', at: 'produces probabilistic results … in patient care' }],
          controls: ['si-10'],
        },
        {
          id: 'visit-consent',
          layer: 'application',
          name: 'Obtain consent for documentation',
          owner: 'customer',
          duty: 'Before you enable ambient documentation for an encounter, obtain the legally required consents from the patient and anyone present. Keep records of patient consent. AWS collects no consent for you.',
          sources: [
            {
              page: 'ambient',
              at: [
                'This includes obtaining all … on your behalf',
                'Appropriate consent must be … documentation is used',
                'Customers and integrators should … internal retention policies',
              ],
            },
          ],
          controls: ['pt-4', 'pt-5'],
        },
        {
          id: 'output-bucket',
          layer: 'data',
          name: 'Provide the bucket for the output',
          owner: 'customer',
          duty: 'At the start of each session, specify a location in Amazon S3. The service writes the transcript, clinical documentation and after-visit summary there.',
          sources: [
            { page: 'outputs', at: 'An S3 storage location … of a session' },
            { page: 'ambient', at: 'The service writes the … Amazon S3 bucket' },
          ],
          controls: ['ac-3', 'sc-28'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Amazon Connect Health' },
    setup: {
      path: 'setting-up',
      title: 'Setting up Amazon Connect Health',
      passages: { dataEncryptedManagedKey: 'Data is encrypted by … customer managed key' },
    },
    verification: { path: 'patient-verification-agent', title: 'Patient verification agent' },
    ambient: { path: 'ambient-documentation', title: 'Ambient documentation' },
    outputs: { path: 'al-outputs', title: 'Storage and outputs' },
  },
});
