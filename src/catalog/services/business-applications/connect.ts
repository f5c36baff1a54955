import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Connect Customer',
  shortName: 'Connect Customer',
  summary:
    'Amazon Connect Customer is a contact center for voice, chat and email. AWS runs it, and you are responsible for agents, flows, recordings and the callers’ data.',
  guide: 'https://docs.aws.amazon.com/connect/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'Amazon Connect',
    'contact center',
    'call center',
    'Contact Lens',
    'Customer Profiles',
    'Voice ID',
    'Amazon Q in Connect',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Connect'],
    terraformPrefixes: ['aws_connect_'],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Connect Customer” names at least three Availability Zones, and does not mention backups.',
  },
  override: {
    'customer-data': {
      name: 'Decide what is recorded',
      owner: 'customer',
      duty: 'Add a “Set recording and analytics behavior” block to flows whose calls should be recorded. If there is a bucket for transcripts, which is created by default, all chat transcripts are stored. Live media streaming and screen recording are not enabled by default.',
      sources: [
        {
          page: 'instances',
          at: [
            'createsBucketsEmailMessages',
            'When a bucket is … transcripts will be stored',
            'Live media streaming is not enabled by default',
          ],
        },
        { page: 'instances', at: 'Screen recording is not enabled by default' },
        { page: 'recordings', at: 'To enable the recording … to your flow' },
      ],
    },
  },
  add: [
    {
      id: 'transit',
      layer: 'network',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'TLS protects data between browsers and Connect Customer and in integrations with AWS services, and SRTP protects browser audio. Connect Customer reaches carrier partners over private networks. On shared networks, it encrypts signaling with TLS and audio with SRTP.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'All data exchanged with … industry-standard TLS encryption',
            'When Connect Customer integrates … transit using TLS',
          ],
        },
        {
          page: 'paths',
          at: [
            'Users establish voice connectivity … in transit using SRTP',
            'Voice connectivity to traditional … using SRTP',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'zone-redundancy',
      layer: 'platform',
      name: 'Spread instances across zones',
      owner: 'aws',
      duty: 'Connect Customer propagates an instance across at least three Availability Zones in an active-active-active configuration. If a zone fails, it takes the zone’s node out of rotation.',
      sources: [
        {
          page: 'resilience',
          at: [
            'Within each AWS Region … of 3 AZs',
            'When you create a … active-active-active configuration',
            'If there is a … impacting production',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'contact-records',
      layer: 'platform',
      name: 'Deliver and keep contact records',
      owner: 'aws',
      duty: 'Connect Customer delivers contact records at least once. It may deliver a record again, for example when new information arrives. It keeps the records available for 24 months from the start of the contact.',
      sources: [
        {
          page: 'contactRecords',
          at: [
            'Connect Customer delivers contact … after initial delivery',
            'This contact record is … contact was initiated',
          ],
        },
      ],
      controls: ['au-11', 'au-12'],
    },
    {
      id: 'record-consumers',
      layer: 'application',
      name: 'Check contact records for duplicates',
      owner: 'customer',
      duty: 'If you build a system that consumes exported contact records, have it check for duplicates with `LastUpdateTimestamp` and `ContactId`. AWS recommends that applications ignore new fields.',
      sources: [
        {
          page: 'contactRecords',
          at: [
            'we recommend that you … data model',
            'be sure to include … ContactId property for deduplication',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'instance-deletion',
      layer: 'platform',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'As an additional control, you can set a service control policy that prevents the deletion of the instance. If you delete an instance, you lose its configuration settings and metrics data.',
      sources: [
        {
          page: 'practices',
          at: ['preventAdditionalControl', 'followingExampleAssociatedRole'],
        },
        { page: 'identity', at: 'if you delete an … and metrics data' },
      ],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'input-encryption',
      layer: 'application',
      name: 'Encrypt stored customer input',
      owner: 'aws',
      duty: 'If a flow has your certificate, Connect Customer encrypts the data that the flow captures in the “Stored customer input” attribute.',
      sources: [
        {
          page: 'customerInput',
          at: ['flowStoredCustomerInput', 'How to decrypt data encrypted by Connect Customer'],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'sensitive-input',
      layer: 'application',
      name: 'Provide keys for sensitive input',
      owner: 'customer',
      duty: 'To have customers’ sensitive input encrypted, provide a public key. In the flow, also provide an X.509 certificate that proves that you have the private key. Up to two keys can be active at one time, to help rotation.',
      switchOf: 'input-encryption',
      sources: [
        {
          page: 'customerInput',
          at: [
            'first provide the public … the private key',
            'flowStoredCustomerInput',
            'You can have up … to help rotation',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'chat-front-end',
      layer: 'application',
      name: 'Protect a custom chat front end',
      owner: 'customer',
      duty: 'If your front end receives messages from the Participant Service through WebSocket or streaming endpoints, protect it from DOM-based cross-site scripting. AWS recommends, for example, output encoding and a Content Security Policy.',
      sources: [
        {
          page: 'practices',
          at: [
            'When you integrate with … (cross-site scripting) attacks',
            'Implement proper output encoding … scripts from executing',
            'Do not mutate DOM … layer of protection',
          ],
        },
      ],
      controls: ['si-10', 'sa-11'],
    },
    {
      id: 'participant-tokens',
      layer: 'application',
      name: 'Protect participant tokens',
      owner: 'customer',
      duty: 'Authenticate and authorize users before you issue a participant token. Do not log the token or embed it in URLs. If you detect a leak, stop the contact at once.',
      sources: [
        {
          page: 'practices',
          at: [
            'Make sure that robust … or external service',
            'Do not log participant … in URLs',
            'If a token leak … prevent unauthorized access',
          ],
        },
      ],
      controls: ['ia-5', 'sc-23'],
    },
    {
      id: 'identity-option',
      layer: 'access',
      name: 'Choose how identities are managed',
      owner: 'customer',
      duty: 'Before you create the instance, choose between users stored in Connect Customer, an existing directory and SAML. You cannot change this option afterwards.',
      sources: [
        {
          page: 'instances',
          at: [
            'you must decide how … create the instance',
            'Store users in Connect … federate users with Connect',
          ],
        },
        { page: 'identity', at: 'You cannot change the … create a new one' },
      ],
      controls: ['ia-2', 'cm-2'],
    },
    {
      id: 'identity-store',
      layer: 'access',
      name: 'Store user accounts',
      owner: 'aws',
      duty: 'Connect Customer stores the user accounts. The user name and password of each user are specific to Connect Customer. Users cannot be shared with other applications.',
      sources: [
        { page: 'identity', at: 'the user name and … specific to Connect Customer' },
        { page: 'instances', at: 'Store users in Connect … with other applications' },
      ],
      controls: ['ia-2', 'ia-5'],
    },
    {
      id: 'security-profiles',
      layer: 'access',
      name: 'Restrict security profiles',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Make the permissions of security profiles as restrictive as possible. For example, do not let agents create, read or update users. The administrator whom you specify at creation is assigned the Admin profile.',
      sources: [
        { page: 'practices', at: 'Make sure that all … in Connect Customer' },
        { page: 'instances', at: 'After you specify the … Admin security profile' },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'emergency-login',
      layer: 'access',
      name: 'Restrict use of emergency login',
      owner: 'customer',
      duty: 'Use “Log in for emergency access” on the instance page of the console only in emergency situations, not for daily use.',
      sources: [{ page: 'practices', at: 'Use the Log in … for daily use' }],
      controls: ['ac-6', 'ac-17'],
    },
    {
      id: 'storage-setup',
      layer: 'data',
      name: 'Create the default buckets',
      owner: 'aws',
      duty: 'By default, Connect Customer creates a Customer Profiles domain and S3 buckets. Among them are buckets for call recordings, chat transcripts, exported reports and email messages. AWS KMS encrypts the data in the buckets.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'instances',
          at: [
            'by default we create … the Amazon S3 bucket',
            'createsBucketsEmailMessages',
            'createsCustomerProfilesDomain',
          ],
        },
        { page: 'atRest', at: 'The recordings and chat … instance was created' },
      ],
      controls: ['sc-28', 'cm-2'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt contact data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Before saving to disk, Connect Customer encrypts contact data classified as personal, and stored customer content, with KMS keys that AWS owns. Instances do not share the data keys for contact data in non-temporary storage.',
      sources: [
        {
          page: 'atRest',
          at: [
            'Contact data classified as … owned by AWS',
            'Contact data in non-temporary … Amazon Connect instances',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Keys for recordings and profiles',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'You can specify separate buckets and keys for recordings and exported reports. For Customer Profiles, you can specify a customer managed key in place of an AWS owned key. Without `kms:CreateGrant`, associating a key with a bucket fails.',
      sources: [
        {
          page: 'keys',
          at: [
            'have the kms:CreateGrant permission … association will fail',
            'For Customer Profiles, you … AWS-owned encryption key',
          ],
        },
        { page: 'instances', at: 'you can specify separate … and exported reports' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'contact-data-deletion',
      layer: 'data',
      name: 'Delete callers’ personal data',
      owner: 'customer',
      duty: 'With `DeleteContactData`, you can delete personally identifiable information from a terminated contact and its contact record. You cannot undo this deletion.',
      sources: [{ page: 'contactRecords', at: 'You can delete personally … cannot undo it' }],
      controls: ['si-12'],
    },
    {
      id: 'log-group',
      layer: 'data',
      name: 'Deliver the flow logs',
      owner: 'aws',
      duty: 'By default, Connect Customer creates a CloudWatch log group for a new instance. It delivers the flow logs at least once.',
      sources: [
        {
          page: 'flowLogs',
          at: ['defaultInstance', 'Connect Customer delivers flow … an unavoidable failure'],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'flow-logs',
      layer: 'data',
      name: 'Turn on flow logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Check that flow logs are enabled for the instance. In the flows that you want to log, add a “Set logging behavior” block that is set to enabled. After you add it to a published flow, publish the flow again.',
      sources: [
        {
          page: 'flowLogs',
          at: [
            'Select Enable Flow logs and choose Save',
            'Logs are generated only … set to enabled',
            'If you add a … generating logs for it',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['Connect.2', 'connect-instance-logging-enabled'],
    },
    {
      id: 'log-review',
      layer: 'data',
      name: 'Alert on logs and set retention',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Build alerts on what flows log to CloudWatch, and review CloudTrail logs of API calls. Decide early how long to keep logs. For the long term, AWS recommends S3 with lifecycle rules.',
      sources: [
        {
          page: 'practices',
          at: [
            'logRelevantSame',
            'Define log retention requirements … on CloudTrail logs',
            'We recommend Amazon S3 … enforce retention policies',
          ],
        },
      ],
      controls: ['au-2', 'au-6', 'au-11'],
    },
    {
      id: 'record-stream',
      layer: 'data',
      name: 'Stream contact records to Kinesis',
      owner: 'customer',
      duty: 'If you want to manage the retention of contact records yourself, stream them to Kinesis. Connect Customer retains a record for 24 months from the time the contact was initiated.',
      sources: [
        {
          page: 'specifications',
          at: [
            '24 months from the time the associated contact',
            'You can choose to … perform advanced analysis',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'au-11'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'When you enable Connect Customer, AWS might use content that it processes to develop and improve your experience. AWS says that only Amazon employees have access to the data.',
      sources: [
        {
          page: 'improvement',
          at: [
            'When you enable Amazon … improve your experience',
            'Only Amazon employees have access to the data',
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
      duty: 'If you do not want AWS to use your data to develop and improve AI features of Connect Customer, use an AWS Organizations opt-out policy. Your accounts must be centrally managed by AWS Organizations.',
      sources: [
        {
          page: 'improvement',
          at: [
            'You can always choose … Organizations opt-out policy',
            'To use the opt-out … by AWS Organizations',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'temporary-copies',
      layer: 'data',
      name: 'Keep some data temporarily',
      owner: 'aws',
      duty: 'Conversational analytics keeps transcripts and category names for a short time. Its API can serve them for up to 24 hours after the contact. Data that is synced periodically from external applications is stored for one month.',
      sources: [
        {
          page: 'dataHandled',
          at: [
            'When syncing data periodically … for one month',
            'Conversational analytics persists data … after contact terminates',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'own-users',
      name: 'Users stored in Connect Customer',
      summary:
        'AWS stores the accounts of your agents. You create and manage these accounts in Connect Customer itself.',
      add: [
        {
          id: 'user-accounts',
          layer: 'access',
          name: 'Create and manage user accounts',
          owner: 'customer',
          duty: 'Create and manage user accounts within Connect Customer. Users must remember a separate name and password. For MFA, AWS names a SAML identity provider or a RADIUS server.',
          sources: [
            {
              page: 'identity',
              at: [
                'Choose this option if … within Connect Customer',
                'Users must remember a … to Connect Customer',
              ],
            },
            { page: 'practices', at: 'makeSureMultiFactorCase' },
          ],
          controls: ['ac-2', 'ia-2.1'],
        },
      ],
    },
    {
      id: 'directory',
      name: 'Users in an existing directory',
      summary: 'Agents log in with the corporate credentials from your directory.',
      override: {
        'identity-store': {
          name: 'Set up the directory for agents',
          owner: 'customer',
          duty: 'Set up the directory in Directory Service, so that users log in with their corporate credentials. It must be associated with your account, active in the instance’s Region and used for one instance at a time. Make sure that MFA is set up, for example through a RADIUS server.',
          sources: [
            {
              page: 'identity',
              at: [
                'Users will log in … their corporate credentials',
                'the directory must be … Connect Customer instance',
              ],
            },
            {
              page: 'instances',
              at: 'You can use each … at a time',
            },
            { page: 'practices', at: 'makeSureMultiFactorCase' },
          ],
        },
      },
    },
    {
      id: 'saml',
      name: 'SAML 2.0 federation',
      summary:
        'Your identity provider authenticates agents. Users log in only through its link, with an IAM role.',
      override: {
        'identity-store': {
          name: 'Run the identity provider, with MFA',
          owner: 'customer',
          duty: 'Federate users from your identity provider, and make sure that MFA is set up through it. Configure your environment for SAML before you create the instance. Users can log in only through the link that is configured at the provider.',
          sources: [
            { page: 'identity', at: 'Users can only log … Connect Customer instance' },
            {
              page: 'instances',
              at: ['Use an existing identity … with Connect Customer'],
            },
            { page: 'practices', at: 'makeSureMultiFactorCase' },
          ],
        },
      },
      add: [
        {
          id: 'federation-role',
          layer: 'access',
          name: 'Protect the federation role',
          owner: 'customer',
          duty: 'As an additional control, you can set a service control policy that prevents the deletion of the IAM role for federation. If this role is deleted, users cannot log in to the instance.',
          sources: [
            {
              page: 'practices',
              at: [
                'delete the AWS IAM … Connect Customer instance',
                'preventAdditionalControl',
                'followingExampleAssociatedRole',
              ],
            },
          ],
          controls: ['ac-6', 'cp-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether Voice ID is still available',
      finding:
        'The page on encryption at rest still explains how to create a Voice ID domain with your key. A notice on the contact records page ends support on 20 May 2026. After that day, neither the consoles nor any Voice ID resource can be accessed. The catalogue follows the notice and has no part for voiceprints.',
      sources: [
        { page: 'atRest', at: 'new Voice ID domain, … data at rest' },
        { page: 'contactRecords', at: 'On May 20, 2026 … access Voice ID resources' },
      ],
    },
    {
      topic: 'Which key Customer Profiles use at first',
      questions: ['hold-key'],
      finding:
        'The page on encryption at rest says that you must provide your own KMS key for a new domain. The page on creating an instance says that a domain with encrypted data is created by default. It adds that you can configure your own key afterwards. The catalogue follows the page on creating an instance: you decide whether to change the key.',
      sources: [
        { page: 'atRest', at: 'When creating a new … and managed by you' },
        {
          page: 'instances',
          at: ['createsCustomerProfilesDomain', 'You can configure Customer … is set up'],
        },
      ],
    },
    {
      topic: 'Where flow logs are kept',
      finding:
        'The page on creating an instance lists flow logs among what the default buckets store. A few lines later, it speaks of their location in CloudWatch. The page on flow logs says that a CloudWatch log group is created with the instance. The security best practices have you log flows to CloudWatch. The catalogue names CloudWatch.',
      sources: [
        {
          page: 'instances',
          at: ['createsBucketsEmailMessages', 'the location of the flow logs in CloudWatch'],
        },
        { page: 'flowLogs', at: 'defaultInstance' },
        { page: 'practices', at: 'logRelevantSame' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation in Connect Customer',
    },
    atRest: { path: 'encryption-at-rest', title: 'Encryption at rest in Connect Customer' },
    instances: {
      path: 'amazon-connect-instances',
      title: 'Create a Connect Customer instance',
      passages: {
        createsBucketsEmailMessages: 'creates buckets for storing … and email messages',
        createsCustomerProfilesDomain: 'creates a Customer Profiles domain',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security Best Practices for Connect Customer',
      passages: {
        preventAdditionalControl: 'To prevent the accidental … an additional control',
        followingExampleAssociatedRole: 'Following is an example … and associated Role',
        logRelevantSame: 'You should log relevant … on the same',
        makeSureMultiFactorCase: 'Make sure that multi-factor … your use case',
      },
    },
    inTransit: {
      path: 'encryption-in-transit',
      title: 'Encryption in transit in Connect Customer',
    },
    paths: { path: 'detailed-network-paths', title: 'Detailed network paths for Connect Customer' },
    contactRecords: {
      path: 'ctr-data-model',
      title: 'Data model for Connect Customer contact records',
    },
    identity: {
      path: 'connect-identity-management',
      title: 'Plan your identity management in Connect Customer',
    },
    customerInput: {
      path: 'encrypt-data',
      title: 'Encrypt sensitive customer input in Connect Customer',
      passages: { flowStoredCustomerInput: 'In a flow that … stored customer input' },
    },
    flowLogs: {
      path: 'contact-flow-logs',
      title: 'Enable Connect Customer flow logs in an Amazon CloudWatch log group',
      passages: { defaultInstance: 'By default when you … for your instance' },
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in Connect Customer' },
    recordings: { path: 'set-up-recordings', title: 'Enable contact recording' },
    keys: { path: 'key-management', title: 'Key management in Connect Customer' },
    specifications: { path: 'feature-limits', title: 'Connect Customer feature specifications' },
    improvement: {
      path: 'data-opt-out',
      title: 'Amazon Connect Customer service improvement and how to opt out of using your data',
    },
    dataHandled: { path: 'data-handled-by-connect', title: 'Data handled by Connect Customer' },
  },
});
