import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Connect Customer',
  shortName: 'Connect Customer',
  summary:
    'A contact center for voice, chat and email: AWS runs it, you own agents, flows, recordings and the callers’ data.',
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
  unanswered: {
    'back-up':
      'AWS’s page on resilience names at least three Availability Zones and says nothing of backups.',
  },
  override: {
    'customer-data': {
      name: 'Decide what is recorded',
      owner: 'customer',
      duty: 'Add a “Set recording and analytics behavior” block to flows whose calls should be recorded. With a bucket for transcripts, created by default, all chat transcripts are stored. Live media streaming and screen recording are not enabled by default.',
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
      name: 'Protect data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect data between browser and Connect Customer, and in integrations with AWS services, by TLS, and browser audio by SRTP. Connect to carrier partners over private networks; where shared ones are used, encrypt signaling by TLS and audio by SRTP.',
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
      name: 'Spread instances over zones',
      owner: 'aws',
      duty: 'Propagate an instance across at least three Availability Zones in an active-active-active configuration, and take a node out of rotation if its zone fails.',
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
      duty: 'Deliver contact records at least once, possibly again, for example when new information arrives, and keep them available for 24 months from the start of the contact.',
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
      duty: 'If you build a system that consumes exported contact records, have it check for duplicates by LastUpdateTimestamp and ContactId. AWS recommends that applications ignore new fields.',
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
      name: 'Guard the instance from deletion',
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
      duty: 'Where a flow has your certificate, encrypt the data that it captures in the “Stored customer input” attribute.',
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
      name: 'Have sensitive input encrypted',
      owner: 'customer',
      duty: 'To have sensitive input encrypted, provide a public key and, in the flow, an X.509 certificate which proves that you possess the private key. Up to two keys can be active at one time, to help rotation.',
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
      name: 'Harden your own chat window',
      owner: 'customer',
      duty: 'If your front end receives messages from the Participant Service by WebSocket or streaming endpoints, protect it from DOM-based cross-site scripting. AWS recommends, for example, output encoding and a Content Security Policy.',
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
      name: 'Guard participant tokens',
      owner: 'customer',
      duty: 'Authenticate and authorize before you issue a participant token. Do not log it or embed it in URLs, and stop the contact at once if a leak is detected.',
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
      name: 'Choose identity management for good',
      owner: 'customer',
      duty: 'Decide before you create the instance between users stored in Connect Customer, an existing directory and SAML: the option cannot be changed afterwards.',
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
      name: 'Store the users’ accounts',
      owner: 'aws',
      duty: 'Store the user accounts: the user name and password of each user are specific to Connect Customer, and users cannot be shared with other applications.',
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
      duty: 'Make profile permissions as restrictive as possible: for example, do not let agents create, read or update users. An administrator whom you specify at creation is assigned the Admin profile.',
      sources: [
        { page: 'practices', at: 'Make sure that all … in Connect Customer' },
        { page: 'instances', at: 'After you specify the … Admin security profile' },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'emergency-login',
      layer: 'access',
      name: 'Keep emergency login for emergencies',
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
      duty: 'Create by default S3 buckets, among them those for call recordings, chat transcripts, exported reports and email messages, with data encrypted by AWS KMS, and a Customer Profiles domain.',
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
      duty: 'Encrypt contact data classified as personal, and stored customer content, before it is saved to a disk, with KMS keys that AWS owns. Instances do not share the data keys for contact data in non-temporary storage.',
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
      name: 'Choose keys for recordings, profiles',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'You can specify separate buckets and keys for recordings and exported reports, and a customer managed key for Customer Profiles in place of an AWS owned one. Associating a key with a bucket fails without kms:CreateGrant.',
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
      duty: 'Where you need to, delete personally identifiable information from a terminated contact and its record with DeleteContactData. You cannot undo it.',
      sources: [{ page: 'contactRecords', at: 'You can delete personally … cannot undo it' }],
      controls: ['si-12'],
    },
    {
      id: 'log-group',
      layer: 'data',
      name: 'Create a log group, deliver flow logs',
      owner: 'aws',
      duty: 'Create by default a CloudWatch log group for a new instance, and deliver the flow logs at least once.',
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
      name: 'Enable flow logs, flow by flow',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Check that flow logs are enabled for the instance, and add a “Set logging behavior” block, set to enabled, to the flows that are to generate logs. Publish a published flow again after you add it.',
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
      duty: 'Build alerts on what flows log to CloudWatch, and review CloudTrail logs of API calls. Define early how long logs are kept; for the long term AWS recommends S3 with lifecycle rules.',
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
  ],
  modes: [
    {
      id: 'own-users',
      name: 'Users stored in Connect Customer',
      summary:
        'AWS keeps the accounts of your agents; you create and manage them in Connect Customer itself.',
      add: [
        {
          id: 'user-accounts',
          layer: 'access',
          name: 'Create and manage the accounts',
          owner: 'customer',
          duty: 'Create and manage user accounts within Connect Customer; users must remember a separate name and password. For MFA AWS names a SAML identity provider or a RADIUS server.',
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
      summary:
        'Agents log in with their corporate credentials; the directory behind them is yours.',
      override: {
        'identity-store': {
          name: 'Set up the directory of the agents',
          owner: 'customer',
          duty: 'Set up the directory in Directory Service, associated with your account and active in the Region of the instance; it serves one instance at a time. Users log in with their corporate credentials. Make sure that MFA is set up, for example through a RADIUS server.',
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
        'Your identity provider authenticates agents: users log in by its link only, and an IAM role carries it.',
      override: {
        'identity-store': {
          name: 'Run the identity provider, with MFA',
          owner: 'customer',
          duty: 'Federate users from your identity provider, and make sure that MFA is set up through it. Configure your environment for SAML before you create the instance. Users can only log in by the link configured through the provider.',
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
          duty: 'Set a service control policy that prevents the deletion of the role, if you want one as an additional control. If the role is deleted, users cannot log in to the instance.',
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
      topic: 'Is Voice ID still there?',
      finding:
        'The page on encryption at rest still explains how to create a Voice ID domain with a key of yours. A notice on the page of contact records ends support on 20 May 2026: after that day neither the consoles nor any Voice ID resource can be reached. The catalogue follows the notice and has no part for voiceprints.',
      sources: [
        { page: 'atRest', at: 'new Voice ID domain, … data at rest' },
        { page: 'contactRecords', at: 'On May 20, 2026 … access Voice ID resources' },
      ],
    },
    {
      topic: 'Which key Customer Profiles start with',
      questions: ['hold-key'],
      finding:
        'The page on encryption at rest says that you must provide a KMS key for a new domain and that the key is yours. The page on creating an instance says that a domain is created by default with encrypted data, and that you can configure your own key afterwards. The catalogue follows the latter and leaves the change of key to you.',
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
        'The page on creating an instance counts flow logs among what the default buckets store, and a few lines on speaks of their location in CloudWatch. The page on flow logs says that a CloudWatch log group is created with the instance, and the security best practices have you log flows to CloudWatch. The catalogue names CloudWatch.',
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
  },
});
