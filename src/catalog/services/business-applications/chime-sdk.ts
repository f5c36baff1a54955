import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Chime SDK',
  shortName: 'Chime SDK',
  summary:
    'Meetings, messaging and telephony as building blocks: AWS carries the media, your application decides who joins.',
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
      'Nothing that was read says how the service encrypts what it stores in this mode.',
    'back-up': 'Nothing that was read says who backs up users, channels, messages or settings.',
  },
  modes: [
    {
      id: 'meetings',
      name: 'Meetings',
      summary:
        'Your application creates meetings and attendees; whoever holds a join token may enter, and recordings go to your bucket.',
      traits: ['application-code'],
      add: [
        {
          id: 'region-opt-in',
          layer: 'network',
          name: 'Enable the Region of the media',
          owner: 'customer',
          duty: 'Enable a Region such as Cape Town or Milan before you host meeting resources in it: AWS disables these by default.',
          sources: [{ page: 'bucket', at: 'By default, AWS disables … you enable them' }],
          controls: ['cm-7', 'sa-9.5'],
        },
        {
          id: 'join-tokens',
          layer: 'platform',
          name: 'Sign the join tokens',
          owner: 'aws',
          duty: 'Return for each attendee a signed token that gives access to the meeting for its duration, or until the attendee is deleted.',
          sources: [{ page: 'attendee', at: 'a signed JoinToken that … deletes the attendee' }],
          controls: ['ia-5', 'ac-3'],
        },
        {
          id: 'content-policy',
          layer: 'application',
          name: 'Write the content security policy',
          owner: 'customer',
          duty: 'If your web application uses the VideoFxProcessor, include the policy directives that it must have: if any is omitted, a background filter cannot initialize.',
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
          duty: 'Create an attendee for each user who tries to join. You can tie it to your identity system by an opaque identifier, which client applications receive in attendee events.',
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
          duty: 'Create the bucket of a media capture pipeline in the account of the meeting, and let the service principal of the pipelines put objects and their access lists into it.',
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
      summary:
        'Users and channels persist in the service until you delete them or let them expire.',
      traits: ['application-code'],
      add: [
        {
          id: 'expiry-run',
          layer: 'data',
          name: 'Delete what has expired',
          owner: 'aws',
          duty: 'Start deletion shortly after a resource expires; it usually takes 6 hours. Until it is deleted, an expired user or channel still appears valid and active.',
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
          duty: 'Use ExpirationSettings if app instance users or channels should be deleted automatically: users by their creation time, channels by their creation time or last message time.',
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
          name: 'Permit the setting of expiry',
          owner: 'customer',
          duty: 'If ExpirationSettings are set, grant chime:PutAppInstanceUserExpirationSettings when a user is created, and chime:PutChannelExpirationSettings when a channel is created.',
          sources: [{ page: 'expiry', at: 'If you set the … creating a Channel' }],
          controls: ['ac-6'],
        },
        {
          id: 'expiry-events',
          layer: 'data',
          name: 'Report deletions to CloudTrail',
          owner: 'aws',
          duty: 'Send an event to CloudTrail after the system has deleted an expired user or channel.',
          sources: [{ page: 'expiry', at: 'After the system deletes … to AWS CloudTrail' }],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'voice-connector',
      name: 'Voice Connector',
      summary:
        'SIP trunks between your telephony and AWS: encryption, allowed hosts, countries and logs are settings of the connector.',
      add: [
        {
          id: 'inbound-routes',
          layer: 'network',
          name: 'Route inbound calls to your hosts',
          owner: 'customer',
          duty: 'Configure inbound routes for your SIP hosts: enter host, port, protocol, priority and weight. IP addresses used for a host must be publicly routable.',
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
          duty: 'Enable termination and origination first, and obtain an emergency routing number from a third-party provider.',
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
          duty: 'Enable and configure outbound calls by the termination settings: choose the countries that the connector can call, enter a username and password and, as an option, list allowed hosts in CIDR notation.',
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
          duty: 'Where encryption is enabled, use TLS for signaling and Secure RTP for media, use TLS for inbound calls, and block outbound calls that are not encrypted.',
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
          duty: 'Choose Enabled or Disabled for the connector. Where your SIP infrastructure does not trust Amazon Trust Services by default, you may need to add the root certificates to its trust stores; it should not request a client certificate.',
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
          name: 'Leave the removed cipher suites',
          owner: 'customer',
          duty: 'Update your configurations to use the recommended TLS cipher suites: AWS named 1 August 2026 as the end of support for the deprecated ones.',
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
          duty: 'Store, encrypt and index audio that is streamed to Kinesis Video Streams, and encrypt all user data of voice analytics at rest by default.',
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
          duty: 'Provide a symmetric customer managed key for a voice profile domain; you own, manage and control it. It encrypts only the audio files that enroll speakers.',
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
          name: 'Set how long streams are kept',
          owner: 'customer',
          duty: 'Choose no retention or an interval if you start streaming.',
          sources: [
            { page: 'connector', at: 'Under Data retention period … a retention interval' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'connector-logs',
          layer: 'data',
          name: 'Switch on the connector’s logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable logs of SIP and of media metrics, which go to CloudWatch; logging of connectors is disabled by default.',
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
      ],
    },
    {
      id: 'sip-media-application',
      name: 'SIP media application',
      summary:
        'PSTN Audio, with call logic in a Lambda function for example; closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-10-29',
        note: 'Closed to new customers since 29 October 2026; existing ones can continue. AWS recommends migrating to Amazon Connect Customer.',
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
          name: 'Keep it running for who has it',
          owner: 'aws',
          duty: 'Let customers who signed up before 29 October 2026 continue to use SIP media applications as usual.',
          sources: [{ page: 'change', at: 'decidedCloseServiceUsual' }],
          controls: ['sa-22'],
        },
        {
          id: 'call-logic',
          layer: 'application',
          name: 'Map the call logic before you move',
          owner: 'customer',
          duty: 'Plan the move carefully: the equivalent of Lambda-based call logic is a block of contact flows that invokes a Lambda function. Amazon Connect Customer does not replace every PSTN Audio capability, but its flow-based design can handle all core use cases.',
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
          name: 'Build new telephony elsewhere',
          owner: 'customer',
          duty: 'Migrate applications to Amazon Connect Customer, and build new telephony workloads there, as AWS recommends.',
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
  },
});
