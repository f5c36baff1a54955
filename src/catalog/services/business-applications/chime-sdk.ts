import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Chime SDK',
  shortName: 'Chime SDK',
  summary:
    'The Amazon Chime SDK offers meetings, messaging and telephony as building blocks. AWS carries the media, and your application decides who joins.',
  guide: 'https://docs.aws.amazon.com/chime-sdk/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'Chime',
    'WebRTC meetings',
    'video calls',
    'Voice Connector',
    'SIP trunking',
    'PSTN Audio',
    'SIP media application',
    'media pipelines',
    'in-app chat',
  ],
  aws: {
    iamServicePrefix: 'chime',
    terraformPrefixes: ['aws_chime_', 'aws_chimesdkmediapipelines_', 'aws_chimesdkvoice_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s pages “Security in Amazon Chime SDK” and “Understanding encryption at rest” name only voice analytics.',
    'back-up':
      'AWS’s page “Resilience in the Amazon Chime SDK” names features for backup needs of Voice Connector alone.',
  },
  traits: ['activity-trail'],
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It captures all API calls to the Chime SDK, from the console and from code, as events. The events show each request, who made it and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Chime SDK APIs',
            'CloudTrail is enabled on your AWS account',
            'The information includes each … made the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'meetings',
      name: 'Meetings',
      summary:
        'Your application creates meetings and attendees. Whoever holds a join token may enter, and recordings go to your bucket.',
      traits: ['application-code'],
      add: [
        {
          id: 'region-opt-in',
          layer: 'network',
          name: 'Enable the media Region',
          owner: 'customer',
          duty: 'Before you host meeting resources in a Region such as Cape Town or Milan, enable that Region. AWS disables these Regions by default.',
          sources: [{ page: 'bucket', at: 'By default, AWS disables … you enable them' }],
          controls: ['cm-7', 'sa-9.5'],
        },
        {
          id: 'join-tokens',
          layer: 'platform',
          name: 'Issue signed join tokens',
          owner: 'aws',
          duty: 'The Chime SDK returns a signed token for each attendee. The token gives access for the duration of the meeting, or until the attendee is deleted.',
          sources: [{ page: 'attendee', at: 'a signed JoinToken that … deletes the attendee' }],
          controls: ['ia-5', 'ac-3'],
        },
        {
          id: 'content-policy',
          layer: 'application',
          name: 'Write the content security policy',
          owner: 'customer',
          duty: 'If your web application uses the `VideoFxProcessor`, its content security policy must include the directives that the `VideoFxProcessor` requires. If any directive is omitted, a background filter cannot initialize.',
          sources: [
            {
              page: 'policy',
              at: [
                'Applications that use the … in this section',
                'If you omit any … able to initialize',
              ],
            },
          ],
          controls: ['sc-18'],
        },
        {
          id: 'attendees',
          layer: 'access',
          name: 'Decide who becomes an attendee',
          owner: 'customer',
          answers: ['admit'],
          duty: 'After you create a meeting, create an attendee for each user who tries to join it. You can link the attendee to your identity system with an opaque identifier. Client applications receive this identifier in attendee events.',
          sources: [
            {
              page: 'attendee',
              at: [
                'After you create a … the media session',
                'An ExternalUserId, which can … your identity system',
              ],
            },
          ],
          controls: ['ac-3', 'ia-4'],
        },
        {
          id: 'recording-bucket',
          layer: 'data',
          name: 'Provide the bucket for recordings',
          owner: 'customer',
          duty: 'Create the bucket for a media capture pipeline in the same AWS account as the meeting. Allow the service principal of the pipelines to put objects and their access control lists into the bucket.',
          sources: [
            {
              page: 'bucket',
              at: [
                'The Amazon S3 bucket … Chime SDK meeting',
                'you must give the … SDK service principal',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'messaging',
      name: 'Messaging',
      summary: 'Users and channels stay in the service until you delete them or let them expire.',
      traits: ['application-code'],
      add: [
        {
          id: 'expiry-run',
          layer: 'data',
          name: 'Delete expired users and channels',
          owner: 'aws',
          duty: 'The Chime SDK starts the deletion shortly after a resource expires. The deletion usually takes 6 hours. Until it is deleted, an expired user or channel still appears valid and active.',
          sources: [
            {
              page: 'expiry',
              at: [
                'Shortly after a resource … time can vary',
                'Expired AppInstanceUsers and Channels … honors your changes',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'expiry-settings',
          layer: 'data',
          name: 'Let users and channels expire',
          owner: 'customer',
          duty: 'If you want app instance users or channels to be deleted automatically, use `ExpirationSettings`. Users can expire based on creation time. Channels can expire based on creation time or last message time.',
          sources: [
            {
              page: 'expiry',
              at: [
                'When you create an … for automatic deletion',
                'For an AppInstanceUser, you … last message time',
              ],
            },
          ],
          controls: ['si-12', 'ac-2'],
        },
        {
          id: 'expiry-permissions',
          layer: 'access',
          name: 'Permissions to set expiration',
          owner: 'customer',
          duty: 'Grant `chime:PutAppInstanceUserExpirationSettings` to those who set `ExpirationSettings` when they create a user. Grant `chime:PutChannelExpirationSettings` to those who set them when they create a channel.',
          sources: [{ page: 'expiry', at: 'If you set the … creating a Channel' }],
          controls: ['ac-6'],
        },
        {
          id: 'expiry-events',
          layer: 'data',
          name: 'Report deletions to CloudTrail',
          owner: 'aws',
          duty: 'After the Chime SDK deletes an expired user or channel, it sends an event to CloudTrail.',
          sources: [{ page: 'expiry', at: 'After the system deletes … to AWS CloudTrail' }],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'voice-connector',
      name: 'Voice Connector',
      summary:
        'SIP trunks connect your telephony to AWS. Encryption, allowed hosts, countries and logs are settings of the connector.',
      override: { 'call-records': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'inbound-routes',
          layer: 'network',
          name: 'Route inbound calls to your hosts',
          owner: 'customer',
          duty: 'Configure inbound routes for your SIP hosts. For each route, enter the host, port, protocol, priority and weight. IP addresses used for a host must be publicly routable.',
          sources: [
            {
              page: 'connector',
              at: [
                'Origination settings apply to … receive inbound calls',
                'Enter the values for … publicly routable addresses',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'emergency-numbers',
          layer: 'application',
          name: 'Set up emergency calling',
          owner: 'customer',
          duty: 'To enable emergency calling, first enable termination and origination. Obtain at least one emergency routing number from a third-party emergency service provider.',
          sources: [
            {
              page: 'connector',
              at: [
                'To enable emergency calling … termination and origination',
                'You need at least … emergency service provider',
              ],
            },
          ],
          controls: ['cp-8'],
        },
        {
          id: 'outbound-calls',
          layer: 'access',
          name: 'Set up outbound calls',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Enable and configure outbound calls in the termination settings. Choose the countries that the connector can call, and enter a username and password. You can also list allowed hosts in CIDR notation.',
          sources: [
            {
              page: 'connector',
              at: [
                'You use the Termination … Chime SDK Voice Connector',
                '(Optional) Under Allowed hosts … publically routable addresses',
              ],
            },
            {
              page: 'connector',
              at: [
                'Under Calling plan, open … Voice Connector can call',
                'Under Credentials, choose New, … then choose Save',
              ],
            },
          ],
          controls: ['sc-7', 'ac-3'],
        },
        {
          id: 'call-encryption',
          layer: 'data',
          name: 'Encrypt signaling and media',
          owner: 'aws',
          duty: 'If encryption is enabled, Voice Connector uses TLS for signaling and for inbound calls, and Secure RTP for media. It then also blocks outbound calls that are not encrypted.',
          sources: [
            {
              page: 'connector',
              at: [
                'When you enable encryption … (SRTP) for media',
                'all inbound calls use … calls are blocked',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'call-encryption-choice',
          layer: 'data',
          name: 'Choose whether calls are encrypted',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose whether encryption is enabled or disabled for the connector. If your SIP infrastructure does not trust Amazon Trust Services by default, you may need to add the root certificates to its trust stores. Mutual TLS is not supported, so your SIP infrastructure should not request a client certificate.',
          sources: [
            {
              page: 'connector',
              at: [
                'Under Encryption, choose Enabled or Disabled',
                'Most modern operating systems … your trust stores',
                'does not support mutual … a client certificate',
              ],
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'cipher-suites',
          layer: 'data',
          name: 'Replace deprecated cipher suites',
          owner: 'customer',
          duty: 'Update your configurations to use the recommended TLS cipher suites. AWS named 1 August 2026 as the end of support for the deprecated ones.',
          sources: [
            {
              page: 'connector',
              at: [
                'Deprecated cipher suites (support ends August 1, 2026)',
                'The following cipher suites … before this date',
              ],
            },
          ],
          controls: ['sc-13'],
        },
        {
          id: 'stream-encryption',
          layer: 'data',
          name: 'Encrypt streams and voice analytics data',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Kinesis Video Streams stores, encrypts and indexes audio that is streamed to it. By default, voice analytics encrypts all its user data at rest.',
          sources: [
            { page: 'connector', at: 'The service stores, encrypts … streaming audio data' },
            { page: 'atRest', at: 'By default, voice analytics … data at rest' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'voice-profile-key',
          layer: 'data',
          name: 'Provide the key for voice profiles',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'For a voice profile domain, provide a symmetric customer managed key that you own, manage and control. The key encrypts only the audio files that enroll speakers.',
          sources: [
            {
              page: 'atRest',
              at: [
                'When creating a new … control the key',
                'The key only encrypts … in voice embeddings',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'stream-retention',
          layer: 'data',
          name: 'Retention of streams',
          owner: 'customer',
          duty: 'If you stream call audio to Kinesis, choose no retention or a retention interval for the data.',
          sources: [
            { page: 'connector', at: 'Under Data retention period … a retention interval' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'connector-logs',
          layer: 'data',
          name: 'Turn on the connector’s logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable the logs of SIP messages and of media metrics, which go to CloudWatch. Logging is disabled by default for connectors.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'connector',
              at: [
                'disables logging for Voice … CloudWatch log group',
                'Under SIP metric logs, … Media metric logs',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'media-stream',
          layer: 'data',
          name: 'Stream call media to Kinesis',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you need copies of call media, stream the media of the Voice Connector to Kinesis. AWS names this streaming as a feature for data resiliency and backup needs.',
          sources: [
            {
              page: 'resilience',
              at: ['Amazon Chime SDK offers … media to Kinesis'],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'For speaker search, the Chime SDK stores voice embeddings and enrollment audio. Unless you opt out, it also uses the audio to train models that develop and improve the service.',
          sources: [
            {
              page: 'speakerData',
              at: [
                'voice embeddings attached to … speaker search functionality',
                'Train the machine learning … in the following section',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt out of content use',
          owner: 'customer',
          switchOf: 'content-use',
          duty: 'If you do not want AWS to train models on enrollment audio, use an AWS Organizations opt-out policy for the service name `chimesdkvoiceanalytics`. After that, voice analytics uses no new or earlier enrollment audio for training. AWS warns that opting out is irreversible.',
          sources: [
            {
              page: 'voiceOptOut',
              at: [
                'voice analytics will not … your opting out',
                'The following opt-out actions are irreversible',
                'use an AWS Organizations … chimesdkvoiceanalytics service name',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'voice-data-expiry',
          layer: 'data',
          name: 'Delete expired voice data',
          owner: 'aws',
          duty: 'By default, voice analytics deletes voice embeddings after 3 years. Results of tasks are available for at most 7 days. Embeddings from a speaker search task are deleted after 24 hours, within which they can be saved to a profile.',
          sources: [
            {
              page: 'voiceRetention',
              at: [
                'By default, Amazon Chime … after 3 years',
                'APIs for a maximum of 7 days',
                'APIs for 24 hours, … and not available',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'voice-profile-deletion',
          layer: 'data',
          name: 'Delete voice profiles of users',
          owner: 'customer',
          duty: 'When an end user opts out of speaker search, call `DeleteVoiceProfile`, which also removes the embeddings and enrollment audio. `DeleteVoiceProfileDomain` deletes all voice profiles in a domain. You cannot recover deleted data.',
          sources: [
            {
              page: 'voiceOptOut',
              at: [
                "You can't recover deleted data",
                'When end users want … and enrollment audio',
                'This action deletes all … in a domain',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
    {
      id: 'sip-media-application',
      name: 'SIP media application',
      summary:
        'PSTN Audio runs your call logic, for example in a Lambda function. It is closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-10-29',
        note: 'SIP media applications have been closed to new customers since 29 October 2026. Existing customers can continue. AWS recommends migrating to Amazon Connect Customer.',
        sources: [
          {
            page: 'change',
            at: ['decidedCloseServiceUsual', 'recommendWorkloadsToo'],
          },
        ],
      },
      traits: ['application-code'],
      add: [
        {
          id: 'service-continuity',
          layer: 'platform',
          name: 'Run the service for existing customers',
          owner: 'aws',
          duty: 'AWS lets customers who signed up before 29 October 2026 continue to use SIP media applications as usual.',
          sources: [{ page: 'change', at: 'decidedCloseServiceUsual' }],
          controls: ['sa-22'],
        },
        {
          id: 'call-logic',
          layer: 'application',
          name: 'Plan how to move the call logic',
          owner: 'customer',
          duty: 'AWS recommends that you migrate to Amazon Connect Customer, which takes careful planning. There, the flow block “Invoke AWS Lambda function” replaces call logic in Lambda. Amazon Connect Customer does not replace every PSTN Audio capability, but its flow-based design can handle all core use cases.',
          sources: [
            {
              page: 'change',
              at: [
                'Lambda-based call logic … Contact Flows',
                'It takes some careful … core use cases',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'successor',
          layer: 'application',
          name: 'Migrate to Amazon Connect Customer',
          owner: 'customer',
          duty: 'AWS recommends that you migrate your applications to Amazon Connect Customer, and build new telephony workloads there.',
          sources: [{ page: 'change', at: 'recommendWorkloadsToo' }],
          controls: ['sa-22'],
        },
      ],
    },
  ],
  pages: {
    attendee: { path: 'create-attendee', title: 'Creating an attendee for the Amazon Chime SDK' },
    policy: {
      path: 'content-security',
      title:
        'Using a content-security policy with the Amazon Chime SDK client library for JavaScript',
    },
    bucket: {
      path: 'create-s3-bucket',
      title: 'Creating an Amazon S3 bucket for Amazon Chime SDK media capture pipelines',
    },
    expiry: {
      path: 'expiration',
      title: 'Using ExpirationSettings in Amazon Chime SDK messaging',
    },
    connector: {
      url: 'https://docs.aws.amazon.com/chime-sdk/latest/ag/edit-voicecon.html',
      title: 'Editing Amazon Chime SDK Voice Connector settings',
    },
    atRest: {
      url: 'https://docs.aws.amazon.com/chime-sdk/latest/ag/how-encrypted.html',
      title: 'Understanding encryption at rest',
    },
    change: {
      url: 'https://docs.aws.amazon.com/chime-sdk/latest/ag/sip-applications-service-change.html',
      title: 'SIP media applications service change',
      passages: {
        decidedCloseServiceUsual: 'we decided to close … service as usual',
        recommendWorkloadsToo: 'We recommend that you … workloads there too',
      },
    },
    trail: {
      url: 'https://docs.aws.amazon.com/chime-sdk/latest/ag/cloudtrail.html',
      title: 'Using AWS CloudTrail to log API calls',
    },
    resilience: {
      url: 'https://docs.aws.amazon.com/chime-sdk/latest/ag/disaster-recovery-resiliency.html',
      title: 'Resilience in the Amazon Chime SDK',
    },
    speakerData: {
      path: 'speaker-search-data-storage',
      title: 'Understanding data storage for speaker search for the Amazon Chime SDK',
    },
    voiceOptOut: {
      path: 'va-handle-opt-outs',
      title: 'Handling opt outs for speaker search for the Amazon Chime SDK',
    },
    voiceRetention: {
      path: 'va-data-retention',
      title: 'Understanding data retention for Amazon Chime SDK voice analytics',
    },
  },
});
