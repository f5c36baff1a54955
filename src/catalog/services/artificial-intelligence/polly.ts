import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Polly',
  shortName: 'Polly',
  summary:
    'AWS turns text into speech, runs the voices and keeps no audio for you. You store the file and encrypt it.',
  guide: 'https://docs.aws.amazon.com/polly/latest/dg/',
  read: '2026-11-26',
  aliases: ['text to speech', 'TTS', 'speech synthesis', 'voices', 'lexicon', 'SSML'],
  aws: { iamServicePrefix: 'polly' },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'You are responsible for any personal data that you put in the AWS Cloud. AWS strongly recommends that you put no sensitive identifying information, such as customers’ account numbers, into free-form fields. Such information might be picked up for diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'AWS customers and APN … the AWS Cloud',
            'We strongly recommend that … in diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'lexicon-use',
      layer: 'platform',
      name: 'Store and apply lexicons',
      owner: 'aws',
      duty: 'Polly stores lexicons in the Region where you put them. Before the synthesis begins, it applies the lexicons that a request specifies to the request’s text.',
      sources: [
        {
          page: 'lexicons',
          at: [
            'Amazon Polly provides API … that particular region',
            'This applies the specified … the synthesis begins',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'lexicon-contents',
      layer: 'application',
      name: 'Write lexicons for each Region',
      owner: 'customer',
      duty: 'Write lexicons that conform to the W3C’s Pronunciation Lexicon Specification. A lexicon is specific to its Region, so store it in each Region where you use it.',
      sources: [
        {
          page: 'lexicons',
          at: [
            'Those lexicons are then … that particular region',
            'These lexicons must conform … W3C recommendation',
          ],
        },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS’s AI services may use and store content for service improvement, such as for fixing operational issues or model training. When you opt out, AWS deletes the copies that were stored for that purpose.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … are deleted'],
        },
        { page: 'optOutAll', at: 'Amazon Polly' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, use the opt-out policy for AI services in AWS Organizations.',
      switchOf: 'content-use',
      sources: [{ page: 'optOut', at: 'You can opt out … opt-out policy' }],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-logging',
      layer: 'data',
      name: 'Log API and user activity',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'AWS recommends that you set up API and user activity logging with CloudTrail.',
      sources: [{ page: 'protection', at: 'Set up API and … with AWS CloudTrail' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'real-time',
      name: 'SynthesizeSpeech',
      summary:
        'Polly returns the audio with the call. You cannot fetch the audio from Polly again.',
      notAsked: {
        'back-up': 'You cannot retrieve the speech from Polly later. Store what you want to keep.',
      },
      add: [
        {
          id: 'stateless-call',
          layer: 'platform',
          name: 'Synthesize without customer identity',
          owner: 'aws',
          duty: 'Polly performs `SynthesizeSpeech` as a stateless operation that is not associated with a customer identity.',
          sources: [
            { page: 'encryption', at: 'The Amazon Polly SynthesizeSpeech … a customer identity' },
          ],
          controls: ['sc-4', 'si-12'],
        },
        {
          id: 'audio-encryption',
          layer: 'data',
          name: 'Save and encrypt the audio',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Save the output on your own system. Alternatively, encrypt the file with a key of your choice and store it in S3 or other secure storage. You cannot retrieve the audio from Polly later.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Output of your Amazon … another secure storage',
                "You can't retrieve it from Amazon Polly later",
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
      ],
    },
    {
      id: 'asynchronous',
      name: 'Asynchronous synthesis',
      summary: 'Tasks for long texts write the speech into a bucket that you provide.',
      notAsked: {
        'back-up': 'The speech is uploaded to your S3 bucket: see who backs up data in S3.',
      },
      add: [
        {
          id: 'task-queue',
          layer: 'platform',
          name: 'Queue tasks and deliver the speech',
          owner: 'aws',
          duty: 'Polly queues the requests and processes them as soon as resources are available. It uploads the resulting speech or speech marks directly to your bucket.',
          sources: [
            {
              page: 'tasks',
              at: [
                'Amazon Polly queues the … resources are available',
                'Amazon Polly then uploads … SNS topic',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'completion-notice',
          layer: 'platform',
          name: 'Notify of completed tasks',
          owner: 'aws',
          duty: 'If you provided an SNS topic, Polly publishes a message to the topic when the task is complete. If the task did not succeed, the message may also contain error information.',
          sources: [{ page: 'tasks', at: "You can be notified … task didn't succeed" }],
          controls: ['si-4'],
        },
        {
          id: 'completion-topic',
          layer: 'access',
          name: 'SNS topic for completed tasks',
          owner: 'customer',
          duty: 'If you want to be notified, provide an SNS topic. Make sure that the user who creates the task can also publish to the topic.',
          switchOf: 'completion-notice',
          sources: [
            {
              page: 'tasks',
              at: ['You can be notified … on that topic', 'make sure that the … the SNS Topic'],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'task-permissions',
          layer: 'access',
          name: 'Permissions to start tasks',
          owner: 'customer',
          duty: 'Allow users who start a task to use the task operations and to write to the output bucket. If you use an SNS topic, also allow them to publish to it. AWS’s example policy grants only the necessary permissions.',
          sources: [
            {
              page: 'taskPolicy',
              at: [
                'In order to use … SNS topic [optional]',
                'grants only the necessary … asynchronous synthesis',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'bucket-encryption',
          layer: 'data',
          name: 'Turn on bucket encryption',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'If you want to store the output file in encrypted form, enable bucket encryption in S3.',
          sources: [{ page: 'tasks', at: 'You can store the … Encryption Standard (AES-256)' }],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data Protection in Amazon Polly' },
    encryption: { path: 'encryption-at-rest', title: 'Encryption at Rest' },
    lexicons: { path: 'managing-lexicons', title: 'Managing lexicons' },
    tasks: { path: 'asynchronous', title: 'Long audio files' },
    taskPolicy: {
      path: 'asynchronous-iam',
      title: 'Setting up the IAM policy for asynchronous synthesis',
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
