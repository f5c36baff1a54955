import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GameLift Streams',
  shortName: 'GameLift Streams',
  summary:
    'Your application streamed to a browser from AWS’s GPUs: AWS builds stream groups, and recycling them is how you patch.',
  guide: 'https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/what-is-service.html',
  read: '2026-11-26',
  aliases: [
    'game streaming',
    'cloud gaming',
    'stream groups',
    'stream URL',
    'WebRTC streaming',
    'application streaming to browsers',
  ],
  aws: {
    iamServicePrefix: 'gameliftstreams',
    cloudFormationPrefixes: ['AWS::GameLiftStreams'],
  },
  archetype: 'managed-application',
  traits: ['application-code'],
  override: {
    'os-patches': {
      name: 'Recycle stream groups to patch them',
      owner: 'customer',
      answers: ['patch-system', 'patch-engine', 'start-patch'],
      duty: 'Replace stream groups: at this time system and runtime environment are updated only when you create a new one. AWS recommends every two to four weeks, regardless of application updates.',
      sources: [{ page: 'vulnerabilities', at: 'timeApplicationUpdates' }],
    },
    'service-software': {
      name: 'Run the stream session APIs',
      owner: 'aws',
      remove: ['answers'],
      duty: 'Run the stream session APIs, through which the cryptographic identifiers of both endpoints of a stream, browser and backend host, are negotiated.',
      sources: [
        { page: 'dataProtection', at: 'Individual end-user streams are … stream session APIs' },
      ],
      controls: ['sc-23'],
    },
    'application-code': {
      name: 'Patch the application you stream',
      owner: 'customer',
      duty: 'Maintain the application content and software with updates and security patches: create a new application and deploy it to new stream groups.',
      sources: [
        {
          page: 'vulnerabilities',
          at: 'Customer-provided application content … new stream groups',
        },
      ],
    },
    'customer-data': {
      name: 'Keep identities out of the metadata',
      owner: 'customer',
      duty: 'Provide anonymized references as customer IDs and other identifiers, without sensitive or personal information: no metadata field is redacted.',
      sources: [{ page: 'dataProtection', at: 'If you provide customer … any metadata fields' }],
    },
  },
  add: [
    {
      id: 'group-network',
      layer: 'network',
      name: 'Wall off each group’s network',
      owner: 'aws',
      duty: 'Give each stream group one or more service-managed VPC networks that are isolated from other stream groups and customers. Deny inbound connections except for authenticated WebRTC ones that the service brokers.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Each stream group consists … WebRTC stream connections',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'group-isolation',
      layer: 'hypervisor',
      name: 'Share no compute between groups',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Dedicate the hardware to one stream group: compute resources are not shared across groups or with other AWS customers.',
      sources: [
        {
          page: 'tenancy',
          at: [
            "Amazon GameLift Streams doesn't … other AWS customers",
            'The hardware is still … other AWS customers',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'group-image',
      layer: 'operating-system',
      name: 'Bring new groups up to date',
      owner: 'aws',
      duty: 'Update the operating system and the runtime environment of a stream group when it is created.',
      sources: [{ page: 'vulnerabilities', at: 'At this time, the … new stream group' }],
      controls: ['si-2'],
    },
    {
      id: 'vpc-link',
      layer: 'network',
      name: 'Attach the group to a transit gateway',
      owner: 'aws',
      duty: 'Where a location has VPC connectivity enabled, create or reuse a transit gateway, share it with your account, attach the service’s VPC to it, and route your CIDR blocks through it.',
      sources: [
        {
          page: 'vpcConnectivity',
          at: [
            'Creates a transit gateway … Resource Access Manager (RAM)',
            'Attaches the Amazon GameLift … through the transit gateway',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'vpc-link-setup',
      layer: 'access',
      name: 'Connect your VPC to the group',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Where a location has VPC connectivity, accept the resource share invitation, which expires after 7 days, attach your VPC to the transit gateway, and add routes to its route tables. Optionally, let security groups admit the service’s CIDR block.',
      sources: [
        {
          page: 'vpcConnectivity',
          at: [
            'for each stream group … VPC connectivity configured',
            'The resource share invitation … a new invitation',
            'Connects your VPC to … your private resources',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'tenancy-choice',
      layer: 'application',
      name: 'Choose a class and limit consumption',
      owner: 'customer',
      duty: 'Have the application regulate its own resource consumption. AWS recommends a single-tenant stream class if it cannot and your use case does not tolerate noisy neighbors.',
      sources: [{ page: 'tenancy', at: 'Your application should regulate … is recommended' }],
      controls: ['sc-5', 'sc-4'],
    },
    {
      id: 'untrusted-code',
      layer: 'application',
      name: 'Run no untrusted code',
      owner: 'customer',
      duty: 'Maintain the security of your applications, and avoid executing untrusted code or modifying critical system files: computers and their systems serve further sessions of the group.',
      sources: [{ page: 'tenancy', at: 'For any stream group … operating system files' }],
      controls: ['cm-7', 'si-7'],
    },
    {
      id: 'sdk-updates',
      layer: 'application',
      name: 'Keep the SDKs current',
      owner: 'customer',
      duty: 'Consider updating games regularly with the latest AWS SDK and the Web Client SDK of GameLift Streams.',
      sources: [
        { page: 'vulnerabilities', at: 'Customers should consider regularly … Web Client SDK' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'stream-urls',
      layer: 'access',
      name: 'Create stream URLs',
      owner: 'customer',
      duty: 'Decide whether to create stream URLs: whoever has one can start a session without AWS credentials until it expires, is revoked or reaches its usage limit.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'A stream URL grants … its usage limit',
            'By default, your application … not publicly accessible',
            'Stream URLs are the … own authenticated client',
          ],
        },
      ],
      controls: ['ac-3', 'ac-14'],
    },
    {
      id: 'stream-url-limits',
      layer: 'access',
      name: 'Limit and revoke stream URLs',
      owner: 'customer',
      duty: 'As AWS advises, set the smallest workable expiration, of 24 hours at most, and the lowest usage limit; distribute URLs over trusted, encrypted channels. Revoke them after use: the default, REVOKE_URL, leaves live sessions running.',
      sources: [
        {
          page: 'practices',
          at: [
            'Distribute it only over … or public locations',
            'Use the shortest workable … you need',
            'Revoke stream URLs when … existing sessions running',
          ],
        },
      ],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'session-role',
      layer: 'access',
      name: 'Give a session a role',
      owner: 'customer',
      duty: 'Provide the ARN of an IAM role on StartStreamSession where the application needs credentials: it then gets short-lived ones.',
      sources: [{ page: 'dataProtection', at: 'When you provide an … to the application' }],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'session-credentials',
      layer: 'access',
      name: 'Keep session credentials in memory',
      owner: 'aws',
      duty: 'Assume a role that you provide, store its credentials only in memory for the duration of the session, and clear them when it ends; write them neither to disk nor into service logs or API responses.',
      sources: [{ page: 'dataProtection', at: 'When you provide an … credentials from memory' }],
      controls: ['ia-5', 'sc-4'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt the application content',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Store application content in encrypted S3 buckets and on hardware-encrypted drives, under AWS managed keys, one KMS key for each Region. Customer managed keys are not supported.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Application content is stored … Amazon EC2 instances',
            'The service uses AWS … are not supported',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt the stream to the browser',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect streams and data channel messages with WebRTC encryption. On the host, messages are decrypted and passed to the application through an unencrypted API.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Those streams are protected … WebRTC encryption',
            'Data channel messages are … an unencrypted API',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'end-to-end',
      layer: 'data',
      name: 'Encrypt what AWS must not read',
      owner: 'customer',
      duty: 'Add a layer of encryption in your application where data channel messages must be unreadable to the service too.',
      sources: [
        {
          page: 'dataProtection',
          at: 'If end-to-end encryption which … the application developer',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'export-run',
      layer: 'data',
      name: 'Export files when a session ends',
      owner: 'aws',
      duty: 'Where you invoked the export, copy the new and modified files of a session into your S3 bucket at its end, as a ZIP file; one of the same name is overwritten.',
      sources: [
        {
          page: 'export',
          at: [
            'When the session ends, … Amazon S3 bucket',
            'If the ZIP file … will be overwritten',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'export-choice',
      layer: 'data',
      name: 'Export what must outlive a session',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Where files of a session are to be exported, invoke the export manually while the session is active: data that an application writes is retained until the session ends. Exported files may contain sensitive information, and are subject to the permissions policy of your bucket.',
      switchOf: 'export-run',
      sources: [
        {
          page: 'export',
          at: [
            'You must manually invoke … session must be active',
            'Files may contain sensitive … credentials information',
            'Thus, all exported data … permissions policy',
          ],
        },
        { page: 'dataProtection', at: "If an application writes … the customer's choice" },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'application-deletion',
      layer: 'data',
      name: 'Delete applications and their groups',
      owner: 'customer',
      duty: 'Delete applications in the console or by the API, and the associated stream groups too where the drives that held the files must be completely purged.',
      sources: [
        { page: 'dataProtection', at: 'Application files provided to … associated stream groups' },
      ],
      controls: ['mp-6', 'si-12'],
    },
    {
      id: 'url-monitoring',
      layer: 'data',
      name: 'Watch how stream URLs are used',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Monitor the use of stream URLs with ListStreamUrls and GetStreamUrl, and log these API operations with CloudTrail.',
      sources: [{ page: 'practices', at: 'Monitor stream URL usage … AWS CloudTrail' }],
      controls: ['au-6', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'linux',
      name: 'Linux stream classes',
      summary:
        'Ubuntu and Proton runtimes: every session gets a new container, and AWS throws it away afterwards.',
      add: [
        {
          id: 'session-reset',
          layer: 'platform',
          name: 'Discard the container after a session',
          owner: 'aws',
          duty: 'Run every session in a new container with a copy of the application files, and discard it with all changes to the file system and all processes of the application when the session ends.',
          sources: [
            { page: 'dataProtection', at: 'Every session runs in … session starts up' },
            { page: 'tenancy', at: 'execute your applications inside … of container cleanup' },
          ],
          controls: ['sc-4'],
        },
      ],
    },
    {
      id: 'windows',
      name: 'Windows stream classes',
      summary:
        'The application runs as Administrator on the host itself: what it changes outside its folders may meet the next player.',
      add: [
        {
          id: 'session-reset',
          layer: 'platform',
          name: 'Reset the two folders of a session',
          owner: 'aws',
          duty: 'Reset the user profile folder and the application folder when a session ends, and terminate sub-processes. The agent does not remove files that existed before and were modified, nor registry keys that the application added.',
          sources: [
            {
              page: 'tenancy',
              at: 'the user profile folder … application are terminated',
            },
            {
              page: 'dataProtection',
              at: 'The software agent automatically … application had added',
            },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'session-cleanup',
          layer: 'application',
          name: 'Clean up after previous sessions',
          owner: 'customer',
          duty: 'Clean up when the application launches: restore files outside the user profile that it modified, and remove sensitive or user-specific registry keys that it added. A script of yours can do it.',
          sources: [
            {
              page: 'dataProtection',
              at: 'for cleaning up those … the application added',
            },
          ],
          controls: ['sc-4', 'mp-6'],
        },
        {
          id: 'system-integrity',
          layer: 'operating-system',
          name: 'Leave the system intact',
          owner: 'customer',
          duty: 'Secure the application, which runs as the Administrator user, and guard against unsafe or unstable modifications of the system: these can persist across sessions.',
          sources: [
            {
              page: 'dataProtection',
              at: 'You must avoid damaging … operating system modifications',
            },
          ],
          controls: ['si-7', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who patches the guest system',
      questions: ['patch-system'],
      finding:
        'One page says first that AWS handles basic tasks like the patching of guest operating systems, and then, under what customers are responsible for, that the system of a stream group is updated only when a new one is created, and that you patch it by replacing it. The catalogue follows the second sentence, which is particular to this service.',
      sources: [
        { page: 'vulnerabilities', at: 'AWS handles basic security … and disaster recovery' },
        { page: 'vulnerabilities', at: 'timeApplicationUpdates' },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon GameLift Streams',
    },
    tenancy: {
      path: 'infrastructure-security-tenancy',
      title: 'Reuse and multi-tenancy in Amazon GameLift Streams',
    },
    vulnerabilities: {
      path: 'vulnerability-analysis-management',
      title: 'Configuration and vulnerability analysis in Amazon GameLift Streams',
      passages: { timeApplicationUpdates: 'At this time, the … of application updates' },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon GameLift Streams',
    },
    vpcConnectivity: { path: 'vpc-connectivity-how-it-works', title: 'How VPC connectivity works' },
    export: { path: 'stream-sessions-export-files', title: 'Export stream session files' },
  },
});
