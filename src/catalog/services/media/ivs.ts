import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Interactive Video Service (Amazon IVS)',
  shortName: 'IVS',
  summary:
    'IVS provides live video and chat in your app. AWS receives, transcodes and serves the stream. You decide who may watch and whether it is recorded.',
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
      duty: 'AWS operates the platform of the video service. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Put no sensitive identifying information, such as your end users’ account numbers, into free-form fields such as a name. Data in these fields might be included in diagnostic logs.',
      sources: [{ page: 'protection', at: 'Do not put sensitive … in diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'IVS uses AWS-managed services with server-side encryption to store the metadata that you enter.',
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
      name: 'Store viewer metadata',
      owner: 'aws',
      duty: 'IVS stores metadata about end users, such as buffer rates for a region, to improve quality of service. This metadata cannot be used to identify end users personally.',
      sources: [{ page: 'protection', at: 'To improve quality of … identify your end users' }],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Serve the API over TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'IVS encrypts the traffic of its API endpoints with HTTPS. The endpoints need no configuration for this.',
      sources: [{ page: 'protection', at: 'Amazon IVS encrypts data … the API endpoints' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'low-latency',
      name: 'Low-latency streaming',
      summary:
        'One streamer sends to a channel, and viewers play the stream. By default, playback is open and nothing is recorded.',
      notAsked: {
        'back-up': 'Live video is not stored. Recordings are in your S3 bucket.',
      },
      add: [
        {
          id: 'ephemeral-video',
          layer: 'platform',
          name: 'Do not store live video',
          owner: 'aws',
          duty: 'IVS passes live video through the system without storing it, and caches it on internal systems while it is viewed. If you use auto-record to S3, IVS writes the video to Amazon S3.',
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
          duty: 'On a channel with playback authorization, IVS uses the public playback key to verify that a viewer’s request has a valid playback token.',
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
          duty: 'On channels with recording, IVS writes video segments and metadata files to the configured S3 bucket, under a separate prefix for each live stream.',
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
          duty: 'IVS generates thumbnail images during a recorded session and writes them to the bucket. It generates a thumbnail every minute unless the recording configuration specifies otherwise.',
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
          duty: 'If you want to control access to a channel’s playback, enable playback authorization, which is optional. By default, a channel has no playback authorization.',
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
          duty: 'Sign a JWT with a playback authorization key, and include the JWT with each playback request for a channel that has playback authorization. Do not share your playback authorization keys.',
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
          duty: 'Use a playback restriction policy to restrict playback by country, origin site or both. By default, the policy allows all countries.',
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
          duty: 'Use a stream key to start a live stream. By default, the API action `CreateChannel` creates a stream key with the channel. If you use CloudFormation, create the stream key as a separate resource.',
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
          duty: 'By default, IVS offers RTMPS for the streamer’s video. After ingest, data may be transmitted unencrypted on internal Amazon networks for transcoding or transmuxing.',
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
          duty: 'Leave insecure RTMP ingest off, and use RTMPS. AWS recommends RTMPS unless you have specific and verified use cases that require RTMP.',
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
          duty: 'IVS serves playback to viewers over HTTPS. Streams are not encrypted end to end. Inside the IVS network, streams may travel unencrypted for processing.',
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
          duty: 'If you want to record, specify a recording configuration in the channel. By default, a channel has none and recording is disabled. AWS recommends that you play or process recordings only after the Recording End event.',
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
          duty: 'In the recording configuration, you can disable thumbnails or set their interval. By default, a thumbnail is recorded every 60 seconds.',
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
      notAsked: { 'back-up': 'Live video is not stored. Recordings are in your S3 bucket.' },
      add: [
        {
          id: 'participant-tokens',
          layer: 'access',
          name: 'Create the key pair for tokens',
          owner: 'customer',
          duty: 'If you use a public key for the tokens of stage participants, generate the key pair and give the public key to IVS.',
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
          duty: 'If you want to record participants individually, specify a storage configuration when you create or update the stage. By default, a stage has no storage configuration, and individual recording cannot be started.',
          sources: [{ page: 'participants', at: 'Default: "" (empty string … created or updated' }],
          controls: ['au-11', 'si-12'],
        },
        {
          id: 'recorded-media',
          layer: 'data',
          name: 'Recorded media and merging',
          owner: 'customer',
          duty: 'Choose whether to record audio and video, which is the default, or audio only. Set the window in which recordings are merged after a participant reconnects. Merging is disabled by default.',
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
          duty: 'In the storage configuration, specify the S3 location in which recorded videos are stored.',
          sources: [{ page: 'storage', at: 'A storage configuration describes … will be stored' }],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'chat',
      name: 'Chat',
      summary:
        'Clients connect to a room and exchange messages. You set the limits, the review and the logging of messages.',
      unanswered: {
        'back-up': 'The AWS pages compared do not mention backups of rooms and messages.',
      },
      add: [
        {
          id: 'review-fallback-run',
          layer: 'platform',
          name: 'Deliver or hold back messages',
          owner: 'aws',
          duty: 'If the review handler gives no valid response, fails or times out, IVS Chat applies the fallback that you chose. If the fallback allows the message, everyone in the room receives it. If the fallback denies the message, no user receives it.',
          sources: [{ page: 'review', at: 'Specifies the fallback behavior … to any user' }],
          controls: ['si-10'],
        },
        {
          id: 'message-limits',
          layer: 'application',
          name: 'Limit length and rate of messages',
          owner: 'customer',
          duty: 'Set the maximum number of characters in a message. Also set the maximum number of messages per second that all clients together can send to the room.',
          sources: [{ page: 'room', at: 'Maximum number of characters … (by all clients)' }],
          controls: ['sc-5', 'si-10'],
        },
        {
          id: 'message-review',
          layer: 'application',
          name: 'Review messages with Lambda',
          owner: 'customer',
          duty: 'If you want messages to be reviewed, specify a Lambda function as the message review handler. Review is optional.',
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
          duty: 'Choose whether a message is allowed or denied if the message review handler gives no valid response, encounters an error or times out. The default is to allow the message.',
          sources: [{ page: 'review', at: 'Specifies the fallback behavior … Default: ALLOW' }],
          controls: ['si-10', 'si-17'],
        },
        {
          id: 'chat-logs',
          layer: 'data',
          name: 'Turn on chat logging',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create a logging configuration, which allows clients to store and record sent messages. A logging configuration has one type of destination: CloudWatch Logs, Firehose or S3.',
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
