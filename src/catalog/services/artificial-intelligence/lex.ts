import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Lex',
  shortName: 'Lex',
  summary:
    'Lex runs chat and voice bots. AWS understands the input and keeps the session. You are responsible for logs, slots and what the bot calls.',
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
    'patch-code': 'A bot may call Lambda functions: see who patches code in Lambda.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in free-form fields',
      owner: 'customer',
      duty: 'You are responsible for the personal data that you put in. Keep sensitive identifying information, such as account numbers, out of free-form fields. Data in these fields might be picked up for diagnostic logs.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Lex encrypts user utterances and other information that it stores. It uses the sample utterances and slot values that you provide only to build the bot and create the customer experience.',
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
      name: 'Store session attributes',
      owner: 'aws',
      duty: 'Lex keeps session attributes in an encrypted store for the duration of the session. It stores no request attributes.',
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
      name: 'Session timeout',
      owner: 'customer',
      duty: 'Configure how long a session remains active after the last utterance, from 1 minute to 24 hours. The default is 5 minutes.',
      sources: [{ page: 'encryption', at: 'You can configure the … is 5 minutes' }],
      controls: ['ac-12', 'si-12'],
    },
    {
      id: 'attribute-passing',
      layer: 'application',
      name: 'Pass session attributes',
      owner: 'aws',
      duty: 'Lex passes session attributes to all Lambda functions configured for the bot. If the functions add or update attributes, Lex passes these attributes back to the client application.',
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
      name: 'Obfuscate values in attributes',
      owner: 'customer',
      duty: 'Encrypt or otherwise obfuscate sensitive slot values that you store in request or session attributes. Lex does not obfuscate values in these attributes.',
      sources: [{ page: 'obfuscation', at: 'Amazon Lex V2 also … obfuscate the value' }],
      controls: ['sc-28', 'pt-2'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS AI services may use and store customer content for service improvement. They might store content in a Region other than the one that you use. After an opt-out, AWS deletes copies kept for that purpose.',
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
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, create and attach an AI services opt-out policy.',
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
      name: 'Log API and user activity',
      owner: 'customer',
      duty: 'AWS recommends that you set up API and user activity logging with CloudTrail.',
      sources: [{ page: 'protection', at: 'Set up API and … with AWS CloudTrail' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'replication',
      layer: 'data',
      name: 'Replicate to other Regions',
      owner: 'aws',
      duty: 'If Global Resiliency is enabled for a bot, Lex replicates updates of the bot to the second Region in near real-time.',
      sources: [
        {
          page: 'globalResiliency',
          at: [
            'After activating this feature … near real-time',
            'Any updates to the … the second region',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-6'],
    },
    {
      id: 'replica-region',
      layer: 'data',
      name: 'Replicate bots to a second Region',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want a backup Region in case of an outage, enable Global Resiliency for a bot. To get access, contact your Amazon Connect architect or account manager. The Region pairs are fixed.',
      sources: [
        {
          page: 'globalResiliency',
          at: [
            'Global Resiliency lets you … a regional outage',
            'To obtain access to … Technical Account Manager',
            'Global Resiliency currently only … pairs of regions',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'resilience',
          at: ['Amazon Lex V2 offers … and backup needs'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'cp-6'],
    },
  ],
  modes: [
    {
      id: 'bot',
      name: 'Bot',
      summary:
        'You can log conversations as text and audio. You configure the logs for each alias.',
      add: [
        {
          id: 'log-writing',
          layer: 'data',
          name: 'Deliver the conversation logs',
          owner: 'aws',
          duty: 'If conversation logs are enabled for an alias, Lex logs text from `RecognizeText`, and text and audio from `RecognizeUtterance`. Logging starts on new sessions. Changes to the settings do not affect active sessions.',
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
          name: 'Obfuscate slot values in logs',
          owner: 'aws',
          duty: 'If a slot is set to be obfuscated, Lex puts the slot’s name in place of its value in conversation logs. It does not obfuscate slot values in audio, in prompts and responses, or in missed utterances.',
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
          name: 'Role for conversation logs',
          owner: 'customer',
          duty: 'If you do not use the console, provide a role with policies that let Lex write to the log group or bucket. The console updates the service role for you.',
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
          name: 'Turn on conversation logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'For each alias, enable text logs to CloudWatch Logs, audio logs to S3, or both. The log group and bucket are in your account, in the Region of the bot.',
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
          name: 'Turn on encryption of conversation logs',
          owner: 'customer',
          duty: 'If you need encryption of text and audio logs, enable it with customer managed keys. For audio logs, choosing the key is an optional step in the console.',
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
          duty: 'To obscure sensitive values in conversation logs, choose Slot obfuscation in the settings of the slots. You can also set obfuscation with `CreateSlot` or `UpdateSlot`. Your Lambda functions and, for instance, the responses of `RecognizeText` still get the original values.',
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
        {
          id: 'utterance-retention',
          layer: 'data',
          name: 'Store users’ utterances',
          owner: 'aws',
          duty: 'Lex stores the utterances that users send to your bot. It keeps them for 15 days for `ListAggregatedUtterances`, and then indefinitely to improve how your bot responds.',
          sources: [
            {
              page: 'utterancesApi',
              at: 'Amazon Lex stores the … to user input',
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'utterance-deletion',
          layer: 'data',
          name: 'Delete stored utterances',
          owner: 'customer',
          duty: 'To delete the utterances of a session, use `DeleteUtterances`. It immediately deletes utterances stored to improve your bot. Utterances stored for `ListAggregatedUtterances` are deleted after 15 days.',
          sources: [
            {
              page: 'utterancesApi',
              at: 'Use the DeleteUtterances operation … deleted after 15 days',
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
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
          duty: 'Lex offers no conversation logs for a bot that is subject to the Children’s Online Privacy Protection Act (COPPA).',
          sources: [{ page: 'logs', at: "You can't use conversation … Protection Act (COPPA)" }],
          controls: ['pt-2', 'si-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether slot values are obscured by default',
      finding:
        'The guide says that you can enable obfuscation and choose which slots it is for. The API reference says that the default of the setting is to obscure the values. The catalogue gives no default. Set obfuscation for each slot that matters, and check a log.',
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
    globalResiliency: {
      path: 'global-resiliency',
      title: 'Use Global Resiliency to deploy bots to other Regions',
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in Amazon Lex V2' },
    utterancesApi: {
      url: 'https://docs.aws.amazon.com/lexv2/latest/APIReference/API_DeleteUtterances.html',
      title: 'DeleteUtterances',
    },
  },
});
