import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Kinesis Video Streams',
  shortName: 'Kinesis Video Streams',
  summary:
    'Kinesis Video Streams takes in video from cameras and other devices. AWS encrypts and stores the video. You manage the key, retention, producers and devices.',
  guide: 'https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/',
  read: '2026-11-26',
  aliases: ['KVS', 'Kinesis Video', 'WebRTC', 'video stream', 'Edge Agent', 'signaling channel'],
  variants: [
    {
      id: 'kinesis-video-streams-webrtc',
      name: 'Amazon Kinesis Video Streams with WebRTC',
      mode: 'webrtc',
    },
    {
      id: 'kinesis-video-streams-edge-agent',
      name: 'Amazon Kinesis Video Streams Edge Agent',
      mode: 'edge-agent',
    },
  ],
  aws: {
    iamServicePrefix: 'kinesisvideo',
    cloudFormationPrefixes: ['AWS::KinesisVideo'],
    terraformPrefixes: ['aws_kinesis_video_'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up': 'AWS’s page “Resilience in Amazon Kinesis Video Streams” does not mention backups.',
  },
  add: [
    {
      id: 'client-tls',
      layer: 'access',
      name: 'Clients with TLS 1.2 and PFS',
      owner: 'customer',
      duty: 'Use clients that support TLS 1.2 or later and cipher suites with perfect forward secrecy, such as DHE or ECDHE.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Clients must support Transport … 1.2 or later',
            'Clients must also support … Ephemeral Diffie-Hellman (ECDHE)',
          ],
        },
      ],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'client-credentials',
      layer: 'access',
      name: 'Temporary credentials for applications',
      owner: 'customer',
      duty: 'As a best practice, give producer and client applications temporary credentials through an IAM role. Store no AWS credentials in a client application or a bucket.',
      sources: [
        {
          page: 'practices',
          at: [
            'You should not store … they are compromised',
            'you should use an … Kinesis Video Streams',
          ],
        },
      ],
      controls: ['ia-5', 'ac-6'],
    },
  ],
  modes: [
    {
      id: 'stream',
      name: 'Video stream',
      summary:
        'Producers send media to a stream in the cloud. The stream keeps media for the hours that you set.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'As a best practice, grant only the permissions that a task requires. For example, a producer requires only `PutMedia`, `GetStreamingEndpoint` and `DescribeStream`. Do not grant a producer all actions, or other actions such as `GetMedia`.',
          sources: [
            {
              page: 'practices',
              at: [
                'When granting permissions, you … perform a task',
                'a producer that sends … such as GetMedia',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Kinesis Video Streams encrypts data before it writes the data to the stream’s storage layer. If you specify no key, it uses the AWS managed key.',
          setting: 'always-on',
          sources: [
            {
              page: 'encryption',
              at: [
                'Data is encrypted before … from storage',
                'Server-side encryption is always … Streams) is used',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Assign your own KMS key when you create the stream, or keep the AWS managed key. You can’t assign a different key later with `UpdateStream`.',
          setting: 'off-by-default',
          sources: [{ page: 'encryption', at: 'If a user-provided key … API later on' }],
        },
      },
      add: [
        {
          id: 'producer-buffer',
          layer: 'application',
          name: 'Size the producer’s buffer',
          owner: 'customer',
          duty: 'If network latency is high, increase the buffer duration, so that frames are not dropped before the producer can send them.',
          sources: [{ page: 'model', at: 'The duration that content … smaller buffer' }],
          controls: ['cp-10', 'sc-5'],
        },
        {
          id: 'key-permissions',
          layer: 'data',
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'If you use your own key, give producers `kms:GenerateDataKey` and consumers `kms:Decrypt`. Without these permissions, writes and reads fail, which could cause data loss.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Before you use a … or hung applications',
                'producers must have the kms:GenerateDataKey permission',
                'consumers must have the kms:Decrypt permission',
              ],
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
        {
          id: 'key-check',
          layer: 'data',
          name: 'Check that the key exists',
          owner: 'customer',
          duty: 'If you specify your own key, check that the key exists. `CreateStream` succeeds with a key that does not exist, but `PutMedia` and `GetMedia` then fail.',
          sources: [{ page: 'encryption', at: 'If the key that … the stream fail' }],
          controls: ['sc-12'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Retention period',
          owner: 'customer',
          duty: 'Specify the retention period of a stream in hours. If you set the period to 0, the stream keeps no data.',
          sources: [{ page: 'model', at: 'The duration, in hours, … retain data' }],
          controls: ['si-12', 'au-11'],
          evidence: ['kinesis-video-stream-minimum-data-retention'],
        },
        {
          id: 'stream-tags',
          layer: 'data',
          name: 'Tags that clients can read',
          owner: 'customer',
          duty: 'Know that the console displays tags and that client applications can read them.',
          sources: [{ page: 'model', at: 'A key-value collection of … about a stream' }],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'edge-agent',
      name: 'Edge Agent',
      summary:
        'An agent on your device records IP cameras on site and uploads the media to the stream on your schedule.',
      extends: 'stream',
      unanswered: {
        'patch-system':
          'AWS’s pages list the systems that the agent supports, but do not say who patches the device.',
      },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'device-system',
          layer: 'operating-system',
          name: 'Choose a supported operating system',
          owner: 'customer',
          duty: 'Run the agent on an operating system that it supports, such as certain versions of Ubuntu and Amazon Linux 2.',
          sources: [
            {
              page: 'edgeQuestions',
              at: 'currently supports the following … amazonlinux:2.0.20210219.0-amd64 (Snowball)',
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'agent-deploy',
          layer: 'platform',
          name: 'Install and start the agent',
          owner: 'customer',
          duty: 'Download the agent and deploy it on your edge device. You can deploy it as a Greengrass component, on Snowball Edge or natively, or in containers on EC2.',
          sources: [
            {
              page: 'edge',
              at: [
                'You can download the … Amazon EC2 instances',
                'As an AWS IoT … any compute instance',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'edge-schedule',
          layer: 'application',
          name: 'Configure recording and upload',
          owner: 'customer',
          duty: 'Send the schedule with `StartEdgeConfigurationUpdate`. The agent follows the device’s system time. A new configuration overrides the stream’s earlier configuration.',
          sources: [
            {
              page: 'edgeQuestions',
              at: [
                'uses the system time … running on',
                'it overrides the previous … for that stream',
              ],
            },
          ],
          controls: ['cm-3', 'au-8'],
        },
        {
          id: 'job-restart',
          layer: 'application',
          name: 'Monitor and restart failed jobs',
          owner: 'customer',
          duty: 'Monitor the `FatalError` metric. The agent tries to restart a job, but some errors, such as configuration errors, require your action. To restart the job, send its configuration again.',
          sources: [
            {
              page: 'edgeQuestions',
              at: [
                'If an error is … manually restart the job',
                'To determine which jobs … with CloudWatch',
                'Resend the StartEdgeConfigurationUpdate to restart the job',
              ],
            },
          ],
          controls: ['si-4', 'cp-10'],
        },
      ],
    },
    {
      id: 'webrtc',
      name: 'WebRTC signaling channel',
      summary:
        'A signaling channel connects applications. Media flows directly between peers, or through an AWS relay.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “WebRTC encryption” covers signaling and media in transit, but not what a channel stores.',
        'back-up':
          'AWS’s page “Resilience in Amazon Kinesis Video Streams with WebRTC” does not mention backups.',
      },
      profile: { keepsData: false },
      add: [
        {
          id: 'signaling',
          layer: 'platform',
          name: 'Run the signaling endpoints',
          owner: 'aws',
          duty: 'Kinesis Video Streams manages the endpoints through which applications connect securely with each other for live peer-to-peer media.',
          sources: [
            { page: 'webrtc', at: 'The signaling component manages … live media streaming' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'relays',
          layer: 'platform',
          name: 'Run STUN and TURN endpoints',
          owner: 'aws',
          duty: 'Kinesis Video Streams manages STUN endpoints, with which applications behind a NAT or firewall discover their public IP address. It also manages TURN endpoints, which relay media through the cloud when applications can’t stream peer-to-peer.',
          sources: [
            {
              page: 'webrtc',
              at: [
                'This component manages STUN … or a firewall',
                'This component manages TURN … stream media peer-to-peer',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'viewer-separation',
          layer: 'platform',
          name: 'Isolate viewers from each other',
          owner: 'aws',
          duty: 'Through a signaling channel, a viewer can discover only the master of the channel. Viewers cannot discover or interact with each other through the channel.',
          sources: [{ page: 'webrtc', at: 'A peer that is … given signaling channel' }],
          controls: ['ac-4'],
        },
        {
          id: 'device-sdk',
          layer: 'application',
          name: 'Install SDKs on devices and clients',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'To enable devices and application clients for WebRTC, download, install and configure the Kinesis Video Streams WebRTC SDKs.',
          sources: [
            { page: 'webrtc', at: 'These are software libraries … and application clients' },
          ],
          controls: ['sa-11', 'cm-2'],
        },
        {
          id: 'peers',
          layer: 'access',
          name: 'Choose the master and the viewers',
          owner: 'customer',
          duty: 'Decide which application connects with `ConnectAsMaster` and which applications connect with `ConnectAsViewer`. A channel has one master, and up to 10 viewers can connect.',
          sources: [
            {
              page: 'webrtc',
              at: [
                'The application that initiates … the ConnectAsViewer API',
                'signaling channel can only have one master',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    encryption: { path: 'how-kms', title: 'Data protection in Kinesis Video Streams' },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Kinesis Video Streams',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Kinesis Video Streams',
    },
    model: { path: 'how-data', title: 'Kinesis Video Streams data model' },
    edge: {
      path: 'edge',
      title: 'Schedule video recording and storage with Amazon Kinesis Video Streams Edge Agent',
    },
    edgeQuestions: { path: 'edge-faq', title: 'Amazon Kinesis Video Streams Edge Agent FAQ' },
    webrtc: {
      url: 'https://docs.aws.amazon.com/kinesisvideostreams-webrtc-dg/latest/devguide/kvswebrtc-how-it-works.html',
      title: 'How it works',
    },
  },
});
