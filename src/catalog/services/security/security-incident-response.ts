import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Security Incident Response',
  shortName: 'Security Incident Response',
  summary:
    'Triage, investigation and help during an incident. AWS triages findings and can contain threats. You provide data, authorize actions, make decisions and recover.',
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
  scope: [
    {
      programs: ['soc', 'iso', 'c5', 'hitrust', 'pci', 'mtcs', 'pitukri', 'finma'],
      sources: [
        {
          page: 'compliance',
          at: [
            'is currently in scope … the following compliance programs',
            'SOC 1, 2, 3',
            'ISO 27001, 27017, 27018, 27701',
          ],
          verified: '2026-12-06',
        },
        {
          page: 'compliance',
          at: ['C5 (Germany)', 'is HITRUST CSF certified', 'PCI DSS'],
          verified: '2026-12-06',
        },
        {
          page: 'compliance',
          at: ['MTCS (Singapore)', 'PiTuKri (Finland)', 'FINMA (Switzerland)'],
          verified: '2026-12-06',
        },
      ],
    },
    {
      programs: ['fedramp'],
      limit: 'Moderate, commercial Regions US East and West',
      sources: [{ page: 'compliance', at: 'FedRAMP Moderate', verified: '2026-12-06' }],
    },
    {
      programs: ['dod-cc-srg'],
      limit: 'Impact Level 2, commercial Regions US East and West',
      sources: [{ page: 'compliance', at: 'DoD CC SRG', verified: '2026-12-06' }],
    },
  ],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give the service’s administrators sufficient IAM permissions. Check that no service control policy blocks actions of the service or the creation of service-linked roles.',
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
      duty: 'Before the membership ends, download what you need from your cases. After it ends, you cannot view the cases, and a new membership does not restore your access.',
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
      name: 'Ingest findings',
      owner: 'aws',
      duty: 'With proactive response, AWS ingests findings of GuardDuty and Security Hub CSPM from active supported Regions. AWS uses EventBridge rules that are deployed to your accounts during onboarding.',
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
      duty: 'AWS determines whether the activity in a finding is expected. It uses data such as the finding, metadata, logs, threat intelligence and context that you are invited to provide. If the activity is expected, AWS investigates no further.',
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
      name: 'Investigate after triage',
      owner: 'aws',
      duty: 'If automated triage cannot determine that the activity is expected, a global AWS team of security professionals investigates. The team is always available.',
      sources: [{ page: 'detect', at: 'Response Engineering is a … a security investigation' }],
      controls: ['ir-4', 'ir-7'],
    },
    {
      id: 'finding-updates',
      layer: 'platform',
      name: 'Archive or suppress benign findings',
      owner: 'aws',
      duty: 'AWS archives GuardDuty findings only if triage finds them benign or expected. It sets ingested Security Hub CSPM findings to `NOTIFIED`, which removes them from the default view. It sets benign or expected Security Hub CSPM findings to `SUPPRESSED`.',
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
      name: 'Deploy suppression rules',
      owner: 'aws',
      duty: 'If quotas permit, AWS attempts to deploy GuardDuty suppression rules or Security Hub CSPM automation rules for known authorized activity. AWS notifies your team, and rolls back a change on request.',
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
      name: 'Update the covered accounts',
      owner: 'aws',
      duty: 'AWS automatically updates the coverage when accounts are added to or removed from the organization or the organizational units that you chose.',
      sources: [{ page: 'onboarding', at: 'Full organization: Your membership … from those OUs' }],
      controls: ['ir-4', 'cm-8'],
    },
    {
      id: 'containment',
      layer: 'platform',
      name: 'Contain with reversible actions',
      owner: 'aws',
      duty: 'If you configured permissions and preferences for containment, AWS isolates EC2 instances, IAM users or roles, or S3 buckets with reversible actions. Isolation does not shut down connections that an instance already has.',
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
      name: 'Collect data inside EC2 instances',
      owner: 'aws',
      duty: 'If EC2 Triage is enabled, AWS gathers data, inspects processes and analyzes the state of EC2 instances. It uses Systems Manager Run Command, without direct access to the instances.',
      sources: [{ page: 'detect', at: 'When enabled, this capability … to the instance' }],
      controls: ['ir-4', 'au-6'],
    },
    {
      id: 'detection-sources',
      layer: 'application',
      name: 'Enable the detection services',
      owner: 'customer',
      duty: 'Enable GuardDuty, in all supported Regions as AWS highly recommends, or configure Security Hub CSPM to ingest findings. GuardDuty is not required, but without either service, there are no alerts to monitor. The costs of these two services are not included in the service’s price.',
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
      name: 'Respond to proactive cases',
      owner: 'customer',
      duty: 'Respond promptly to the proactive cases that the service creates in your membership account. Provide context about your environment when you are invited to.',
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
      duty: 'Provide a primary and a secondary contact, who become part of your incident response team. A membership must have at least two contacts.',
      sources: [{ page: 'onboarding', at: 'Supply a primary and … for a membership' }],
      controls: ['ir-7', 'ir-8'],
    },
    {
      id: 'rule-oversight',
      layer: 'application',
      name: 'Review suppression rules',
      owner: 'customer',
      duty: 'Review the rules that the service added. With your own rules, you can override the added Security Hub CSPM rules, which have priority 10. You can also ask AWS to roll back a change.',
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
      name: 'Containment preferences and strategy',
      owner: 'customer',
      duty: 'Set containment preferences. Consider a strategy for each major type of event, with criteria such as damage, preservation of evidence and outage. AWS provides guidance on containment only after you have agreed to the risks.',
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
      duty: 'After your resources are contained, remove the cause of the incident and recover the resources.',
      sources: [{ page: 'contain', at: 'After a resource is … eradication and recovery' }],
      controls: ['ir-4', 'cp-10'],
    },
    {
      id: 'membership-account',
      layer: 'access',
      name: 'Choose the membership account',
      owner: 'customer',
      duty: 'Choose the account in which cases are managed. AWS recommends a delegated administrator account that your responders can reach. Removing the account’s delegated administrator designation through the Organizations API ends the membership immediately.',
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
      name: 'Choose the accounts to cover',
      owner: 'customer',
      duty: 'Choose the entire organization or specific organizational units. You cannot choose single accounts. The organization must have all features enabled.',
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
      name: 'Service-linked role for triage',
      owner: 'aws',
      duty: 'When you onboard in the console, AWS creates the service-linked role for triage in the management account and in the accounts in scope.',
      sources: [{ page: 'proactive', at: 'in the AWS Management … that are in scope' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'role-upkeep',
      layer: 'access',
      name: 'Create and delete service-linked roles',
      owner: 'customer',
      duty: 'If you onboard through the API or CLI, create the service-linked role for triage yourself. After you cancel the membership, delete both service-linked roles in all accounts that were in scope. AWS does not delete them for you.',
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
      name: 'Permissions for containment',
      owner: 'customer',
      duty: 'Containment is not enabled by default. If you want the service to contain threats on your behalf, grant it the permissions. You can use the CloudFormation StackSet that creates the roles.',
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
      name: 'Turn on EC2 Triage',
      owner: 'customer',
      duty: 'If you want to use EC2 Triage, deploy its CloudFormation template to your accounts. Keep SSM Agent running on the instances. The instances must be online and managed by Systems Manager.',
      switchOf: 'ec2-triage',
      sources: [{ page: 'detect', at: 'To use EC2 Triage, … by AWS Systems Manager' }],
      controls: ['ir-4', 'ac-6'],
    },
    {
      id: 'responder-vetting',
      layer: 'access',
      name: 'Vet and train the responders',
      owner: 'aws',
      duty: 'AWS checks the background of incident responders and trains them before they access customer data. Staff in the Americas, Europe and Asia-Pacific provide coverage around the clock.',
      sources: [{ page: 'responders', at: 'AWS operates Security Incident … to customer data' }],
      controls: ['ps-3', 'at-3'],
    },
    {
      id: 'responder-location',
      layer: 'access',
      name: 'Check where responders work',
      owner: 'customer',
      duty: 'If your policies restrict who may access your data, evaluate whether responders in various parts of the world are compatible with these policies.',
      sources: [{ page: 'responders', at: 'The geographic location of … with their policies' }],
      controls: ['ac-20', 'sa-9'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt cases and attachments at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'AWS encrypts case and attachment data at rest with AWS KMS. Customer managed keys are not supported.',
      sources: [{ page: 'keys', at: 'implements integrations with AWS … customer managed keys' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS protects data in transit with industry-standard encryption protocols.',
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
      name: 'Choose the home Region',
      owner: 'customer',
      duty: 'Choose the Region in which the membership and its cases are stored. You cannot change this Region after the first registration.',
      sources: [{ page: 'onboarding', at: 'Choose the Region where … after initial registration' }],
      controls: ['sa-9', 'pl-2'],
    },
    {
      id: 'region-replication',
      layer: 'data',
      name: 'Replicate cases from opt-in Regions',
      owner: 'aws',
      duty: 'AWS keeps case data in the Region of the case. It also replicates case data from opt-in Regions to US East (N. Virginia).',
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
      duty: 'If you operate in opt-in Regions under strict residency requirements, evaluate whether the copy of case data in `us-east-1` is compatible with these requirements.',
      sources: [{ page: 'caseData', at: 'If you operate in … their compliance obligations' }],
      controls: ['sa-9', 'pl-2'],
    },
    {
      id: 'case-retention',
      layer: 'data',
      name: 'Retain and delete case data',
      owner: 'aws',
      duty: 'In Regions available by default, AWS retains case data for the life of the membership. It deletes the data three years after the membership is cancelled or terminated, or one week after the AWS account is closed.',
      sources: [{ page: 'caseData', at: 'For standard AWS Regions … after account closure' }],
      controls: ['au-11', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'aws-supported',
      name: 'AWS supported cases',
      summary: 'AWS engineers and an AI agent investigate with you. Your team makes the decisions.',
      add: [
        {
          id: 'investigation',
          layer: 'platform',
          name: 'Investigate the case with you',
          owner: 'aws',
          duty: 'During active security events, AWS engineers support you. As the case requires, they may set up a call bridge, analyze artifacts such as log files, ask you for confirmation and share results.',
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
          duty: 'AWS starts the AI agent when you create a new AWS supported case. The agent queries CloudTrail, IAM, EC2 and Cost Explorer with read-only rights. CloudTrail logs its actions, and the agent does not use customer data for model training.',
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
          name: 'Verify the AI agent’s findings',
          owner: 'customer',
          duty: 'Evaluate the agent’s recommendations in your context, and verify its findings independently. Maintain human oversight of security decisions.',
          sources: [{ page: 'agent', at: 'You are responsible for … all security decisions' }],
          controls: ['ir-4', 'au-6'],
        },
      ],
    },
    {
      id: 'self-managed',
      name: 'Self-managed cases',
      summary: 'Your own team resolves the case in the portal. No AWS engineer is engaged.',
      add: [
        {
          id: 'case-notices',
          layer: 'platform',
          name: 'Notify your team by email',
          owner: 'aws',
          duty: 'After the case is created, AWS notifies the incident response team by email.',
          sources: [{ page: 'selfManaged', at: 'The incident response team … case is created' }],
          controls: ['ir-6'],
        },
        {
          id: 'investigation',
          layer: 'application',
          name: 'Investigate and resolve the case',
          owner: 'customer',
          duty: 'Resolve the case with your own incident response team. A self-managed case does not engage AWS’s Security Incident Response engineers, and the AI agent is not available for it.',
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
          duty: 'Enter the estimated start date, the accounts that are part of the case and a detailed description. Describe, for example, what happened, who is affected and how urgent the case is. You can add responders, who will receive notices.',
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
    compliance: { path: 'compliance-validation', title: 'Compliance validation' },
    selfManaged: { path: 'create-a-self-managed-case', title: 'Create a self-managed case' },
  },
});
