import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Interactive Video Service (Amazon IVS)',
  shortName: 'IVS',
  summary:
    'IVS puts live video and chat inside your app. AWS receives, transcodes and serves the stream. You decide who may watch and whether it is recorded.',
  guide: 'https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/',
  read: '2026-11-26',
  aliases: [
    'Amazon IVS',
    'Interactive Video Service',
    'low-latency streaming',
    'real-time streaming',
    'IVS Chat',
    'ivschat',
    'private channel',
    'stream key',
  ],
  variants: [
    { id: 'ivs-real-time', name: 'Amazon IVS Real-Time Streaming', mode: 'real-time' },
    { id: 'ivs-chat', name: 'Amazon IVS Chat', mode: 'chat' },
  ],
  aws: {
    iamServicePrefix: 'ivs',
    cloudFormationPrefixes: ['AWS::IVS', 'AWS::IVSChat'],
    terraformPrefixes: ['aws_ivs', 'aws_ivschat'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the video service. It patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Put no sensitive identifying information, such as your end users’ account numbers, into free-form fields such as a name. What you enter might be included in diagnostic logs.',
      sources: [{ page: 'protection', at: 'Do not put sensitive … in diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'IVS stores the metadata that you enter in AWS-managed services with server-side encryption.',
      sources: [
        {
          page: 'protection',
          at: 'All stored, customer-input metadata … using server-side encryption',
        },
      ],
    },
  },
  add: [
    {
      id: 'viewer-metadata',
      layer: 'platform',
      name: 'Keep viewer metadata impersonal',
      owner: 'aws',
      duty: 'IVS stores metadata about end users, such as buffer rates for a region, to improve quality of service. It cannot be used to identify them personally.',
      sources: [{ page: 'protection', at: 'To improve quality of … identify your end users' }],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Serve the API over TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'IVS encrypts what passes the API endpoints with HTTPS. You need to configure nothing.',
      sources: [{ page: 'protection', at: 'Amazon IVS encrypts data … the API endpoints' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'low-latency',
      name: 'Low-latency streaming',
      summary:
        'One streamer sends to a channel and viewers play it. Until you change this, playback is open and nothing is recorded.',
      notAsked: {
        'back-up': 'Live video is not stored; recordings lie in a bucket of yours.',
      },
      add: [
        {
          id: 'ephemeral-video',
          layer: 'platform',
          name: 'Do not store live video',
          owner: 'aws',
          duty: 'Live video travels through the system without being stored. IVS caches it on internal systems while it is viewed. With auto-record to S3, IVS writes it to Amazon S3.',
          sources: [
            {
              page: 'protection',
              at: [
                'Live-video content is not … while being viewed',
                'For the auto-record-to-S3 feature … to Amazon S3',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'token-check',
          layer: 'platform',
          name: 'Verify playback tokens',
          owner: 'aws',
          duty: 'On a channel with authorization, IVS verifies with the public playback key that a viewer’s request has a valid playback token.',
          sources: [
            { page: 'private', at: 'When a viewer tries … in the request' },
            { page: 'keyPair', at: 'Amazon IVS uses a … corresponding private key' },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'recording-run',
          layer: 'platform',
          name: 'Write recordings to your bucket',
          owner: 'aws',
          duty: 'On channels with recording, IVS writes video segments and metadata files to the configured S3 bucket. It uses a prefix for each live stream.',
          sources: [
            {
              page: 'recording',
              at: [
                'The S3 prefix is … within this directory',
                'When recording starts, video … for the channel',
              ],
            },
          ],
          controls: ['au-9'],
        },
        {
          id: 'thumbnail-run',
          layer: 'platform',
          name: 'Generate thumbnails of recordings',
          owner: 'aws',
          setting: 'on-by-default',
          duty: 'IVS generates thumbnail images during a recorded session and writes them to the bucket. It does so every minute unless the recording configuration says otherwise.',
          sources: [
            {
              page: 'recording',
              at: [
                'Thumbnails are generated and … on a recording configuration',
                'Thumbnail intervals may range … of 60 seconds',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'playback-authorization',
          layer: 'access',
          name: 'Turn on playback authorization',
          owner: 'customer',
          setting: 'off-by-default',
          switchOf: 'token-check',
          duty: 'Enable playback authorization on a channel to control access to its playback. This is optional, and by default a channel does not have it.',
          sources: [
            { page: 'private', at: 'Customers control access to … a channel is optional' },
            { page: 'channel', at: 'Whether the channel is … Default: false' },
          ],
          controls: ['ac-3', 'ac-14'],
          evidence: ['ivs-channel-playback-authorization-enabled'],
        },
        {
          id: 'playback-tokens',
          layer: 'access',
          name: 'Sign playback tokens',
          owner: 'customer',
          duty: 'Sign a JWT with a playback authorization key and include it with each playback request for a private channel. Do not share the keys.',
          sources: [
            { page: 'private', at: 'A playback token is … playback authorization enabled' },
            {
              page: 'protection',
              at: 'Public encryption keys (which … share these encryption keys',
            },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'playback-restrictions',
          layer: 'access',
          name: 'Restrict playback by country and site',
          owner: 'customer',
          duty: 'Use a playback restriction policy to constrain playback by country, origin site or both. By default, it allows all countries.',
          sources: [
            {
              page: 'restriction',
              at: [
                'A playback restriction policy … and/or origin sites',
                'A list of country … (an empty array)',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'stream-key',
          layer: 'access',
          name: 'Create the stream key',
          owner: 'customer',
          duty: 'Use a stream key to initiate a live stream. By default, `CreateChannel` of the API creates one with the channel. With CloudFormation, create it as a separate resource.',
          sources: [
            { page: 'streamKey', at: 'Use a stream key … a live stream' },
            { page: 'channel', at: 'By default, the IVS … StreamKey resource instead' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'secure-ingest',
          layer: 'data',
          name: 'Accept streams over RTMPS',
          owner: 'aws',
          setting: 'on-by-default',
          duty: 'IVS offers RTMPS by default for the streamer’s video. Afterwards, data may be transmitted unencrypted on internal Amazon networks for transcoding or transmuxing.',
          sources: [
            { page: 'protection', at: 'For ingest, streamers can … internal Amazon networks' },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'insecure-ingest',
          layer: 'data',
          name: 'Insecure RTMP ingest',
          owner: 'customer',
          setting: 'closed-by-default',
          switchOf: 'secure-ingest',
          duty: 'Leave insecure RTMP ingest off, and use RTMPS. AWS recommends this unless you have specific and verified use cases that require RTMP.',
          sources: [
            { page: 'protection', at: 'IVS channels can be … that require RTMP' },
            { page: 'channel', at: 'Whether the channel allows … Default: false' },
          ],
          controls: ['sc-8', 'cm-7'],
        },
        {
          id: 'playback-https',
          layer: 'data',
          name: 'Serve playback over HTTPS',
          owner: 'aws',
          duty: 'IVS serves what viewers play over HTTPS. Streams are not encrypted end to end. Inside the IVS network, they may travel unencrypted for processing.',
          sources: [
            {
              page: 'protection',
              at: [
                'For playback, data is served over HTTPS',
                'Streams are not end-to-end … network, for processing',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'recording',
          layer: 'data',
          name: 'Turn on recording',
          owner: 'customer',
          setting: 'off-by-default',
          switchOf: 'recording-run',
          duty: 'To record, name a recording configuration in the channel. Without one, the default, recording is disabled. Play or process recordings only after the Recording End event, as AWS recommends.',
          sources: [
            {
              page: 'channel',
              at: [
                'An empty string indicates … specified recording configuration',
                'Default: "" (empty string, recording is disabled)',
              ],
            },
            { page: 'recording', at: 'We recommend that you … event is sent' },
          ],
          controls: ['au-11', 'cp-9'],
        },
        {
          id: 'thumbnails',
          layer: 'data',
          name: 'Recording thumbnails',
          owner: 'customer',
          setting: 'on-by-default',
          switchOf: 'thumbnail-run',
          duty: 'In a recording configuration, disable thumbnails or set their interval. By default, they are recorded every 60 seconds.',
          sources: [
            { page: 'recording', at: 'The thumbnailConfiguration property on … of 60 seconds' },
          ],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'real-time',
      name: 'Real-time streaming',
      summary:
        'Participants exchange video on a stage. They join with tokens, and each participant can be recorded individually.',
      unanswered: { 'back-up': 'No page that was read speaks of backups of stages.' },
      add: [
        {
          id: 'participant-tokens',
          layer: 'access',
          name: 'Create the key pair for tokens',
          owner: 'customer',
          duty: 'If you use a public key for the tokens of stage participants, generate the key pair and give its public part to IVS.',
          sources: [
            {
              page: 'publicKey',
              at: 'resource specifies an Amazon … sign stage participant tokens',
            },
            { page: 'publicKey', at: 'The public portion of … AWS::IVS::PublicKey resource' },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'participant-recording',
          layer: 'data',
          name: 'Record participants',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'To record participants individually, specify a storage configuration when you create or update the stage. Without one, the default, such recording cannot be started.',
          sources: [{ page: 'participants', at: 'Default: "" (empty string … created or updated' }],
          controls: ['au-11', 'si-12'],
        },
        {
          id: 'recorded-media',
          layer: 'data',
          name: 'Choose the recorded media',
          owner: 'customer',
          duty: 'Record audio and video, the default, or audio only. Set a window in which recordings are merged after a reconnect. Merging is disabled by default.',
          sources: [
            {
              page: 'participants',
              at: [
                'Types of media to … AUDIO_VIDEO | AUDIO_ONLY',
                'If a stage publisher … which disables merging',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'recording-bucket',
          layer: 'data',
          name: 'Choose the bucket for recordings',
          owner: 'customer',
          duty: 'Specify in the storage configuration the S3 location where recorded videos are stored.',
          sources: [{ page: 'storage', at: 'A storage configuration describes … will be stored' }],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'chat',
      name: 'Chat',
      summary:
        'Clients connect to a room and exchange messages. You set the limits, the review and the log.',
      unanswered: { 'back-up': 'No page that was read speaks of backups of rooms and messages.' },
      add: [
        {
          id: 'review-fallback-run',
          layer: 'platform',
          name: 'Deliver or hold back messages',
          owner: 'aws',
          duty: 'If review gives no valid response, fails or times out, IVS Chat applies the fallback. If the fallback allows the message, everyone in the room receives it. If the fallback denies the message, no user receives it.',
          sources: [{ page: 'review', at: 'Specifies the fallback behavior … to any user' }],
          controls: ['si-10'],
        },
        {
          id: 'message-limits',
          layer: 'application',
          name: 'Limit length and rate of messages',
          owner: 'customer',
          duty: 'Set the maximum number of characters in a message. Set the maximum number of messages that all clients together can send to the room in a second.',
          sources: [{ page: 'room', at: 'Maximum number of characters … (by all clients)' }],
          controls: ['sc-5', 'si-10'],
        },
        {
          id: 'message-review',
          layer: 'application',
          name: 'Review messages with Lambda',
          owner: 'customer',
          duty: 'If you want messages reviewed, name a Lambda function as the handler. Review is optional.',
          sources: [
            { page: 'room', at: 'Configuration information for optional review of messages' },
            { page: 'review', at: 'Identifier of the message … a lambda function' },
          ],
          controls: ['si-10'],
        },
        {
          id: 'review-fallback',
          layer: 'application',
          name: 'Choose the fallback if review fails',
          owner: 'customer',
          switchOf: 'review-fallback-run',
          duty: 'Choose whether a message is allowed or denied when the handler gives no valid response, encounters an error or times out. The default is to allow it.',
          sources: [{ page: 'review', at: 'Specifies the fallback behavior … Default: ALLOW' }],
          controls: ['si-10', 'si-17'],
        },
        {
          id: 'chat-logs',
          layer: 'data',
          name: 'Turn on chat logging',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create a logging configuration, which allows clients to store and record sent messages. It has one type of destination: CloudWatch Logs, Firehose or S3.',
          sources: [
            { page: 'chatLogs', at: 'resource specifies an Amazon … record sent messages' },
            { page: 'chatDestination', at: 'For logging, you define … activity will be logged' },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'security-data-protection', title: 'IVS Data Protection' },
    private: { path: 'private-channels', title: 'Setting Up IVS Private Channels' },
    recording: {
      path: 'record-to-s3',
      title: 'IVS Auto-Record to Amazon S3 | Low-Latency Streaming',
    },
    channel: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html',
      title: 'AWS::IVS::Channel',
    },
    keyPair: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html',
      title: 'AWS::IVS::PlaybackKeyPair',
    },
    restriction: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html',
      title: 'AWS::IVS::PlaybackRestrictionPolicy',
    },
    streamKey: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html',
      title: 'AWS::IVS::StreamKey',
    },
    publicKey: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html',
      title: 'AWS::IVS::PublicKey',
    },
    participants: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-autoparticipantrecordingconfiguration.html',
      title: 'AWS::IVS::Stage AutoParticipantRecordingConfiguration',
    },
    storage: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html',
      title: 'AWS::IVS::StorageConfiguration',
    },
    room: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html',
      title: 'AWS::IVSChat::Room',
    },
    review: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-room-messagereviewhandler.html',
      title: 'AWS::IVSChat::Room MessageReviewHandler',
    },
    chatLogs: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html',
      title: 'AWS::IVSChat::LoggingConfiguration',
    },
    chatDestination: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-destinationconfiguration.html',
      title: 'AWS::IVSChat::LoggingConfiguration DestinationConfiguration',
    },
  },
});
