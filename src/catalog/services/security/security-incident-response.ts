import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Security Incident Response',
  shortName: 'Security Incident Response',
  summary:
    'Triage, investigation and help in an incident: AWS sorts findings and can contain, you feed, authorize, decide and recover.',
  guide: 'https://docs.aws.amazon.com/security-ir/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'security-ir',
    'incident response team',
    'proactive response',
    'containment',
    'EC2 Triage',
    'CIRT',
  ],
  aws: { iamServicePrefix: 'security-ir' },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      name: 'Patch the systems behind the service',
      owner: 'aws',
    },
    'iam-permissions': {
      name: 'Who may administer and act',
      owner: 'customer',
      duty: 'Give the administrators sufficient IAM permissions, and see that no service control policy blocks actions of the service or the creation of service-linked roles.',
      sources: [
        {
          page: 'onboarding',
          at: [
            'Your service control policies … Response service principal',
            'You have sufficient IAM … AWS Security Incident Response',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Download cases before you cancel',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Download what you need of your cases before the membership ends: afterwards you cannot view them, and a new membership does not bring them back.',
      sources: [
        {
          page: 'cancel',
          at: [
            'you cancel your membership, … membership cancellation',
            'If you resubscribe to … prior to cancellation',
          ],
        },
      ],
      controls: ['cp-9', 'au-11'],
    },
  },
  add: [
    {
      id: 'finding-ingestion',
      layer: 'platform',
      name: 'Take in findings by EventBridge',
      owner: 'aws',
      duty: 'With proactive response, ingest findings of GuardDuty and Security Hub CSPM by EventBridge rules that are deployed to your accounts during onboarding, from active supported Regions.',
      sources: [
        { page: 'detect', at: 'With Proactive Response, AWS … accounts during onboarding' },
        { page: 'proactive', at: 'monitors and investigates findings … in your organization' },
      ],
      controls: ['si-4', 'ir-5'],
    },
    {
      id: 'triage',
      layer: 'platform',
      name: 'Triage findings automatically',
      owner: 'aws',
      duty: 'Determine whether the activity is expected, from data such as the finding, metadata, logs, threat intelligence and context that you are invited to provide; if it is, investigate no further.',
      sources: [
        {
          page: 'detect',
          at: 'automatically triages security findings. … no further investigative action',
        },
      ],
      controls: ['ir-4', 'au-6'],
    },
    {
      id: 'finding-investigation',
      layer: 'platform',
      name: 'Investigate what triage cannot settle',
      owner: 'aws',
      duty: 'Have a global, always-available team of security professionals investigate where automated triage cannot determine that the activity is expected.',
      sources: [{ page: 'detect', at: 'Response Engineering is a … a security investigation' }],
      controls: ['ir-4', 'ir-7'],
    },
    {
      id: 'finding-updates',
      layer: 'platform',
      name: 'Archive or suppress benign findings',
      owner: 'aws',
      duty: 'Archive GuardDuty findings only where triage finds them benign or expected. Set ingested Security Hub CSPM findings to NOTIFIED, which removes them from the default view, and benign or expected ones to SUPPRESSED.',
      sources: [
        {
          page: 'detect',
          at: [
            'archives Amazon GuardDuty findings … with expected activity',
            'CSPM findings are ingested, … state to SUPPRESSED',
          ],
        },
      ],
      controls: ['ir-5', 'au-6'],
    },
    {
      id: 'suppression-rules',
      layer: 'platform',
      name: 'Deploy rules for known activity',
      owner: 'aws',
      duty: 'Where quotas permit, attempt to deploy GuardDuty suppression rules or Security Hub CSPM automation rules for known authorized activity, notify your team, and roll a change back on request.',
      sources: [
        {
          page: 'detect',
          at: [
            'When your account service … known authorized activity',
            'is notified of modifications … rolled-back upon request',
          ],
        },
      ],
      controls: ['si-4', 'cm-3'],
    },
    {
      id: 'coverage-update',
      layer: 'platform',
      name: 'Follow accounts that come and go',
      owner: 'aws',
      duty: 'Update the coverage automatically as accounts are added to or removed from the organization, or the units, that you chose.',
      sources: [{ page: 'onboarding', at: 'Full organization: Your membership … from those OUs' }],
      controls: ['ir-4', 'cm-8'],
    },
    {
      id: 'containment',
      layer: 'platform',
      name: 'Contain by reversible actions',
      owner: 'aws',
      duty: 'Where you configured permissions and preferences for it, isolate EC2 instances, IAM users or roles, or S3 buckets by reversible actions. Connections that an instance already has are not shut down.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'contain',
          at: [
            'To enable these capabilities, … permissions and preferences',
            'performs a reversible network … traffic is blocked',
            'performs a reversible containment … (Amazon S3) bucket',
          ],
        },
      ],
      controls: ['ir-4', 'sc-7'],
    },
    {
      id: 'ec2-triage',
      layer: 'platform',
      name: 'Gather data inside EC2 instances',
      owner: 'aws',
      duty: 'When EC2 Triage is enabled, gather data, inspect processes and analyze the state of instances by Systems Manager Run Command, without direct access to them.',
      sources: [{ page: 'detect', at: 'When enabled, this capability … to the instance' }],
      controls: ['ir-4', 'au-6'],
    },
    {
      id: 'detection-sources',
      layer: 'application',
      name: 'Enable the detection services',
      owner: 'customer',
      duty: 'Enable GuardDuty, in all supported Regions as AWS highly recommends, or configure Security Hub CSPM to ingest findings. GuardDuty is not required, but without either the service has no alerts to monitor. Their costs are not included.',
      sources: [
        {
          page: 'detect',
          at: [
            'service costs do not … cost details',
            'AWS highly recommends that … not actively using',
          ],
        },
        { page: 'proactive', at: "doesn't require you to … of this feature" },
      ],
      controls: ['si-4', 'ir-5'],
      evidence: ['GuardDuty.1', 'guardduty-enabled-centralized'],
    },
    {
      id: 'environment-context',
      layer: 'application',
      name: 'Answer what AWS asks',
      owner: 'customer',
      duty: 'Respond in time to the proactive cases that the service creates in your membership account, and provide context about your environment where you are invited to.',
      sources: [
        {
          page: 'detect',
          at: [
            'context that you are … on-premises environments',
            'When AWS Security Incident … in one place',
            'By actively engaging and … detections over time',
          ],
        },
      ],
      controls: ['ir-4', 'ir-6'],
    },
    {
      id: 'response-contacts',
      layer: 'application',
      name: 'Name at least two contacts',
      owner: 'customer',
      duty: 'Supply a primary and a secondary contact, who become part of your incident response team. A membership must have at least two.',
      sources: [{ page: 'onboarding', at: 'Supply a primary and … for a membership' }],
      controls: ['ir-7', 'ir-8'],
    },
    {
      id: 'rule-oversight',
      layer: 'application',
      name: 'Watch over suppression rules',
      owner: 'customer',
      duty: 'Decide on rules that the service added: you can override those in Security Hub CSPM, which have priority 10, with rules of yours, or ask for a change to be rolled back.',
      sources: [
        {
          page: 'detect',
          at: 'rules are deployed with … rolled-back upon request',
        },
      ],
      controls: ['cm-3', 'si-4'],
    },
    {
      id: 'containment-strategy',
      layer: 'application',
      name: 'Decide what may be contained',
      owner: 'customer',
      duty: 'Set containment preferences and consider a strategy for each major type of event, with criteria such as damage, evidence and outage. AWS’s guidance on containment follows only after you have agreed to the risks.',
      sources: [
        {
          page: 'contain',
          at: [
            'provides the containment strategy, … the risks involved',
            'your containment preferences (configured during onboarding)',
            'Consider containment strategies for … to external parties',
          ],
        },
      ],
      controls: ['ir-4', 'ir-8'],
    },
    {
      id: 'recovery',
      layer: 'application',
      name: 'Eradicate the cause and recover',
      owner: 'customer',
      duty: 'Remove the cause and recover your resources once they are contained.',
      sources: [{ page: 'contain', at: 'After a resource is … eradication and recovery' }],
      controls: ['ir-4', 'cp-10'],
    },
    {
      id: 'membership-account',
      layer: 'access',
      name: 'Choose the membership account',
      owner: 'customer',
      duty: 'Choose the account in which cases are managed; AWS recommends a delegated administrator account, and one that your responders can reach. Removing that designation by the Organizations API ends the membership immediately.',
      sources: [
        {
          page: 'onboarding',
          at: [
            'We recommend choosing an … manage active cases',
            'Use a delegated administrator … and compliance services',
          ],
        },
        { page: 'cancel', at: 'If you created a … is terminated immediately' },
      ],
      controls: ['ac-5', 'ir-4'],
    },
    {
      id: 'coverage',
      layer: 'access',
      name: 'Define which accounts are covered',
      owner: 'customer',
      duty: 'Choose the entire organization or specific organizational units. Single accounts cannot be chosen, and the organization needs all features.',
      sources: [
        {
          page: 'onboarding',
          at: [
            "Your AWS Organizations has … alone isn't sufficient",
            'Choose to enable AWS … individual account level',
          ],
        },
      ],
      controls: ['ir-4', 'ac-3'],
    },
    {
      id: 'role-creation',
      layer: 'access',
      name: 'Create the triage role',
      owner: 'aws',
      duty: 'Create the service-linked role for triage in the management account and in accounts in scope when you onboard in the console.',
      sources: [{ page: 'proactive', at: 'in the AWS Management … that are in scope' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'role-upkeep',
      layer: 'access',
      name: 'Create and delete roles by hand',
      owner: 'customer',
      duty: 'Create the triage role yourself if you onboard by API or CLI. After cancelling, delete both service-linked roles in all accounts that were in scope: that is not done for you.',
      sources: [
        { page: 'proactive', at: 'If you onboarding using … the role manually' },
        {
          page: 'cancel',
          at: 'the service-linked roles AWSServiceRoleForSecurityIncidentResponse … Security Incident Response service',
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'containment-permissions',
      layer: 'access',
      name: 'Permit containment in advance',
      owner: 'customer',
      duty: 'Grant the permissions if the service should contain on your behalf, for example by the CloudFormation StackSet that creates the roles. Containment is not enabled by default.',
      setting: 'closed-by-default',
      switchOf: 'containment',
      sources: [
        { page: 'proactive', at: "doesn't enable containment capabilities … the required roles" },
      ],
      controls: ['ir-4', 'ac-6'],
    },
    {
      id: 'ec2-triage-permissions',
      layer: 'access',
      name: 'Permit triage inside instances',
      owner: 'customer',
      duty: 'To use EC2 Triage, deploy its CloudFormation template to your accounts, and keep SSM Agent running on the instances, which must be online and managed by Systems Manager.',
      switchOf: 'ec2-triage',
      sources: [{ page: 'detect', at: 'To use EC2 Triage, … by AWS Systems Manager' }],
      controls: ['ir-4', 'ac-6'],
    },
    {
      id: 'responder-vetting',
      layer: 'access',
      name: 'Vet and train the responders',
      owner: 'aws',
      duty: 'Check the background of incident responders and train them before they access customer data, and staff around the clock from the Americas, Europe and Asia-Pacific.',
      sources: [{ page: 'responders', at: 'AWS operates Security Incident … to customer data' }],
      controls: ['ps-3', 'at-3'],
    },
    {
      id: 'responder-location',
      layer: 'access',
      name: 'Check who may see your data',
      owner: 'customer',
      duty: 'Evaluate, if your policies say who may access your data, whether responders in varying places of the world are compatible with them.',
      sources: [{ page: 'responders', at: 'The geographic location of … with their policies' }],
      controls: ['ac-20', 'sa-9'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt cases and attachments',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt case and attachment data at rest by AWS KMS. Customer managed keys are not supported.',
      sources: [{ page: 'keys', at: 'implements integrations with AWS … customer managed keys' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data on the way',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect data in transit by industry-standard encryption protocols.',
      sources: [
        {
          page: 'encryption',
          at: 'protects your data using … industry-standard encryption protocols',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'home-region',
      layer: 'data',
      name: 'Choose the Region for good',
      owner: 'customer',
      duty: 'Choose the Region in which membership and cases are stored; it cannot be changed after the first registration.',
      sources: [{ page: 'onboarding', at: 'Choose the Region where … after initial registration' }],
      controls: ['sa-9', 'pl-2'],
    },
    {
      id: 'region-replication',
      layer: 'data',
      name: 'Copy cases of opt-in Regions',
      owner: 'aws',
      duty: 'Keep case data in the Region of the case, and replicate that of opt-in Regions to US East (N. Virginia) as well.',
      sources: [
        {
          page: 'caseData',
          at: [
            'Case data remains in … security incident case',
            'However, if you enable … management and analysis',
          ],
        },
      ],
      controls: ['sa-9', 'cp-9'],
    },
    {
      id: 'residency-check',
      layer: 'data',
      name: 'Check data residency',
      owner: 'customer',
      duty: 'Evaluate, if you operate in opt-in Regions under strict residency requirements, whether the copy of case data in us-east-1 is compatible with them.',
      sources: [{ page: 'caseData', at: 'If you operate in … their compliance obligations' }],
      controls: ['sa-9', 'pl-2'],
    },
    {
      id: 'case-retention',
      layer: 'data',
      name: 'Keep case data, then delete it',
      owner: 'aws',
      duty: 'In Regions available by default, retain case data for the life of the membership and delete it three years after that is cancelled or terminated, or one week after the AWS account is closed.',
      sources: [{ page: 'caseData', at: 'For standard AWS Regions … after account closure' }],
      controls: ['au-11', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'aws-supported',
      name: 'AWS supported cases',
      summary:
        'Engineers of AWS and an AI agent investigate with you; decisions stay with your team.',
      add: [
        {
          id: 'investigation',
          layer: 'platform',
          name: 'Investigate the case with you',
          owner: 'aws',
          duty: 'Support you by engineers during active security events: establish a call bridge, analyze artifacts such as log files, ask for confirmation and share results, as the case requires.',
          sources: [
            { page: 'concepts', at: 'A group of individuals … Incident Response engineers' },
            {
              page: 'detect',
              at: 'Communication may include: acknowledgment … of investigation results',
            },
          ],
          controls: ['ir-4', 'ir-7'],
        },
        {
          id: 'ai-agent',
          layer: 'platform',
          name: 'Run the AI agent on the case',
          owner: 'aws',
          duty: 'Start the agent when a new AWS supported case is created, and query CloudTrail, IAM, EC2 and Cost Explorer with read-only rights. Its actions are logged in CloudTrail, and it does not use customer data for model training.',
          sources: [
            {
              page: 'agent',
              at: [
                'a new AWS supported … and Cost Explorer',
                'AI investigation agent uses … during the investigation',
                'does not use customer … with third parties',
              ],
            },
          ],
          controls: ['ir-4', 'au-6'],
        },
        {
          id: 'ai-verification',
          layer: 'application',
          name: 'Verify what the agent found',
          owner: 'customer',
          duty: 'Evaluate its recommendations in your context, verify findings independently, and maintain human oversight of security decisions.',
          sources: [{ page: 'agent', at: 'You are responsible for … all security decisions' }],
          controls: ['ir-4', 'au-6'],
        },
      ],
    },
    {
      id: 'self-managed',
      name: 'Self-managed cases',
      summary: 'Your own team resolves the case in the portal; no engineer of AWS is engaged.',
      add: [
        {
          id: 'case-notices',
          layer: 'platform',
          name: 'Notify your team by email',
          owner: 'aws',
          duty: 'Notify the incident response team by email after the case is created.',
          sources: [{ page: 'selfManaged', at: 'The incident response team … case is created' }],
          controls: ['ir-6'],
        },
        {
          id: 'investigation',
          layer: 'application',
          name: 'Investigate and resolve it yourself',
          owner: 'customer',
          duty: 'Resolve the case with your own incident response team. This type of case does not engage AWS’s Security Incident Response engineers, and the AI agent is not available for it.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'This type of case … Incident Response engineers',
                'Resolve case with my own incident response team',
              ],
            },
            { page: 'agent', at: 'This feature is only … AI investigation capabilities' },
          ],
          controls: ['ir-4', 'ir-7'],
        },
        {
          id: 'case-facts',
          layer: 'application',
          name: 'Describe the case for responders',
          owner: 'customer',
          duty: 'Give the estimated start date, the accounts that are part of the case and a detailed description, such as what happened, who is affected and how urgent it is. You can add responders, who will receive notices.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'Set the start date … part of the case',
                'Provide a detailed description … for this case',
                'Add optional additional incident … will receive notifications',
              ],
            },
          ],
          controls: ['ir-5', 'ir-6'],
        },
      ],
    },
  ],
  pages: {
    onboarding: {
      path: 'deploy-configure',
      title: 'Step 1: Enable and configure AWS Security Incident Response',
    },
    proactive: {
      path: 'setup-monitoring-and-investigation-workflows',
      title: 'Proactive response and alert triaging',
    },
    detect: { path: 'detect-and-analyze', title: 'Detect and Analyze' },
    contain: { path: 'contain', title: 'Contain' },
    responders: { path: 'aws-incident-responder-access', title: 'AWS incident responder access' },
    caseData: {
      path: 'case-data-storage-and-movement',
      title: 'Case data storage and movement',
    },
    cancel: { path: 'cancel-membership', title: 'Cancel Membership' },
    encryption: { path: 'data-encryption', title: 'Data encryption' },
    keys: { path: 'key-management', title: 'Key management' },
    agent: { path: 'ai-investigative-agent', title: 'AI Investigative Agent' },
    concepts: { path: 'concepts-and-terminology', title: 'Concepts and Terminology' },
    selfManaged: { path: 'create-a-self-managed-case', title: 'Create a self-managed case' },
  },
});
