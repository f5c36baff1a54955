import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Lex',
  shortName: 'Lex',
  summary:
    'Chat and voice bots: AWS understands and keeps the session, while logs, slots and what the bot calls are yours.',
  guide: 'https://docs.aws.amazon.com/lexv2/latest/dg/',
  read: '2026-11-26',
  aliases: ['Lex V2', 'LexV2', 'chatbot', 'voice bot', 'conversational interface', 'IVR bot'],
  aws: {
    iamServicePrefix: 'lex',
    cloudFormationPrefixes: ['AWS::Lex'],
    terraformPrefixes: ['aws_lexv2models'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail', 'default-encryption'],
  notAsked: {
    'patch-code': 'The Lambda functions that a bot calls are patched where they run.',
  },
  unanswered: {
    'back-up': 'The pages that were read do not say who takes backups of a bot.',
  },
  override: {
    'customer-data': {
      name: 'Personal data in conversations',
      owner: 'customer',
      duty: 'Answer for the personal data that you put in. Keep sensitive identifying information, such as account numbers, out of free-form fields: it might get picked up for diagnostic logs.',
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
    'encryption-at-rest': {
      name: 'Encrypt utterances and what Lex stores',
      owner: 'aws',
      duty: 'Encrypt user utterances and other information that Lex stores. Sample utterances and slot values that you provide are used only to build the bot and create the customer experience.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Lex V2 encrypts … that it stores',
            'This information is encrypted … the customer experience',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'session-store',
      layer: 'platform',
      name: 'Keep session attributes for the session',
      owner: 'aws',
      duty: 'Keep session attributes in an encrypted store for the duration of the session, and store no request attributes.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Session attributes persist in … of the session',
            "Because request attributes don't … aren't stored",
          ],
        },
      ],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'session-timeout',
      layer: 'platform',
      name: 'How long a session stays active',
      owner: 'customer',
      duty: 'Configure how long a session remains active after the last utterance: 1 minute to 24 hours, and 5 minutes by default.',
      sources: [{ page: 'encryption', at: 'You can configure the … is 5 minutes' }],
      controls: ['ac-12', 'si-12'],
    },
    {
      id: 'attribute-passing',
      layer: 'application',
      name: 'Pass attributes between app and code',
      owner: 'aws',
      duty: 'Pass session attributes to all Lambda functions configured for the bot, and what these add or update back to the client application.',
      sources: [
        {
          page: 'encryption',
          at: ['Amazon Lex V2 passes … for a bot', 'If a Lambda function … the client application'],
        },
      ],
      controls: ['ac-4'],
    },
    {
      id: 'attribute-values',
      layer: 'application',
      name: 'Obfuscate values put into attributes',
      owner: 'customer',
      duty: 'Encrypt or otherwise obfuscate sensitive slot values that you store in request or session attributes: Lex does not obfuscate them there.',
      sources: [{ page: 'obfuscation', at: 'Amazon Lex V2 also … obfuscate the value' }],
      controls: ['sc-28', 'pt-2'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve services',
      owner: 'aws',
      duty: 'Possibly use and store customer content for service improvement, as the AI services of AWS may; it might be stored in a Region other than the one you use. Delete copies kept for that purpose after an opt-out.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … is not deleted'],
        },
        { page: 'optOutAll', at: 'Amazon Lex' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out in AWS Organizations',
      owner: 'customer',
      duty: 'Create and attach an AI services opt-out policy if your content should not be used for service improvement.',
      switchOf: 'content-use',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy' },
        { page: 'optOutAll', at: 'by creating and attaching … opt-out policy' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-logging',
      layer: 'data',
      name: 'Set up logging of API activity',
      owner: 'customer',
      duty: 'Set up API and user activity logging with CloudTrail, as AWS recommends.',
      sources: [{ page: 'protection', at: 'Set up API and … with AWS CloudTrail' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'bot',
      name: 'Bot',
      summary: 'Conversations may be logged as text and audio, for each alias as you configure it.',
      add: [
        {
          id: 'log-writing',
          layer: 'data',
          name: 'Write the conversation logs',
          owner: 'aws',
          duty: 'Where conversation logs are enabled for an alias, log text of RecognizeText, and text and audio of RecognizeUtterance. Logging starts on new sessions: changed settings are not reflected for active ones.',
          sources: [
            {
              page: 'logs',
              at: [
                'You can log text … RecognizeUtterance operation',
                'Conversation logs are configured … in Amazon S3',
              ],
            },
            { page: 'logSetup', at: 'Logging starts on new … for active sessions' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'slot-masking',
          layer: 'data',
          name: 'Replace obfuscated values in logs',
          owner: 'aws',
          duty: 'Put the slot’s name in place of its value in conversation logs where the slot is to be obfuscated. Slot values in audio, in prompts and responses, and in missed utterances are not obfuscated.',
          sources: [
            {
              page: 'obfuscation',
              at: [
                'When you choose to … in conversation logs',
                "Any slot values in … won't be obfuscated",
                "Amazon Lex V2 doesn't … the audio transcription",
              ],
            },
            { page: 'obfuscation', at: 'If you are using … in conversation logs' },
          ],
          controls: ['pt-2', 'au-3'],
        },
        {
          id: 'log-role',
          layer: 'access',
          name: 'Role that writes the logs',
          owner: 'customer',
          duty: 'Provide a role with policies that let Lex write to the log group or bucket, if you do not use the console; the console updates the service role itself.',
          sources: [
            {
              page: 'logSetup',
              at: [
                'When you manage conversation … and S3 bucket',
                'If you are not … log group or bucket',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'conversation-logs',
          layer: 'data',
          name: 'Enable conversation logs of an alias',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable text logs to CloudWatch Logs, audio logs to S3, or both, for each alias. Log group and bucket lie in your account, in the Region of the bot.',
          switchOf: 'log-writing',
          sources: [
            {
              page: 'logs',
              at: [
                'Conversation logs are configured for an alias',
                'You can enable text … for each alias',
              ],
            },
            {
              page: 'logSetup',
              at: ['To store text logs, … Lex V2 bot', 'To store audio logs, … Lex V2 bot'],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-encryption',
          layer: 'data',
          name: 'Encrypt the conversation logs',
          owner: 'customer',
          duty: 'Enable encryption of text and audio logs with customer managed keys where you need it; for audio logs, choosing the key is an optional step in the console.',
          sources: [
            { page: 'logs', at: 'You can enable encryption … customer managed CMKs' },
            { page: 'logSetup', at: 'Optional. To encrypt … use for encryption' },
          ],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'slot-obfuscation',
          layer: 'data',
          name: 'Choose which slots to obfuscate',
          owner: 'customer',
          duty: 'Choose Slot obfuscation in the settings of slots with sensitive values, or set it by CreateSlot or UpdateSlot, to obscure them in conversation logs. Your Lambda functions and, for instance, the responses of RecognizeText get the values nonetheless.',
          switchOf: 'slot-masking',
          sources: [
            {
              page: 'obfuscation',
              at: [
                'You can choose which … or UpdateSlot operation',
                'The slot values are … fulfillment Lambda functions',
              ],
            },
          ],
          controls: ['pt-2', 'au-3'],
        },
      ],
    },
    {
      id: 'child-directed',
      name: 'Bot subject to COPPA',
      summary: 'A bot under the Children’s Online Privacy Protection Act has no conversation logs.',
      add: [
        {
          id: 'no-conversation-logs',
          layer: 'data',
          name: 'Offer no conversation logs',
          owner: 'aws',
          duty: 'Offer no conversation logs for a bot that is subject to the Children’s Online Privacy Protection Act (COPPA).',
          sources: [{ page: 'logs', at: "You can't use conversation … Protection Act (COPPA)" }],
          controls: ['pt-2', 'si-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether slot values are obscured if you say nothing',
      finding:
        'The guide says that you can enable obfuscation and choose which slots it is for. The API reference says of the setting that its default is to obscure the values. The catalogue gives no default: set it for each slot that matters, and look at a log.',
      sources: [
        { page: 'obfuscation', at: 'you can enable slot … values for logging' },
        { page: 'obfuscationApi', at: 'The default is to obscure the values' },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Amazon Lex V2' },
    encryption: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    logs: {
      path: 'conversation-logs',
      title: 'Logging conversations with conversation logs in Lex V2',
    },
    logSetup: {
      path: 'conversation-logs-configure',
      title: 'Configuring conversation logs for your Lex V2 bot',
    },
    obfuscation: {
      path: 'monitoring-obfuscate',
      title: 'Obscuring slot values in conversation logs from Lex V2',
    },
    obfuscationApi: {
      url: 'https://docs.aws.amazon.com/lexv2/latest/APIReference/API_ObfuscationSetting.html',
      title: 'ObfuscationSetting',
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
