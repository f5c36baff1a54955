import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Inspector',
  shortName: 'Inspector',
  summary:
    'Inspector scans instances, images and functions for vulnerabilities. AWS finds the flaws; you make the resources scannable and fix the flaws.',
  guide: 'https://docs.aws.amazon.com/inspector/latest/user/',
  read: '2026-11-26',
  aliases: [
    'vulnerability scanning',
    'CVE',
    'Inspector2',
    'enhanced scanning',
    'agentless scanning',
    'Lambda code scanning',
    'deep inspection',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::InspectorV2'],
    terraformPrefixes: ['aws_inspector2_'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run the scanner and add new CVEs',
      owner: 'aws',
      duty: 'AWS operates the scanner. It adds new CVEs to the database with which Inspector compares resources.',
      sources: [
        {
          page: 'instances',
          at: [
            'Amazon Inspector Amazon EC2 … security advisories',
            'When Amazon Inspector adds … to its database',
          ],
        },
        { page: 'images', at: 'Whenever Amazon Inspector adds … to its database' },
        { page: 'functions', at: 'Whenever Amazon Inspector adds … to its database' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'By default, Inspector encrypts collected inventory and findings at rest, without action from you. It encrypts the findings with AWS owned keys.',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, Amazon Inspector … AWS encryption solutions',
            'Generated security findings using … Key Management Service',
            'You cannot manage, use, … encrypt your data',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'remediation',
      layer: 'application',
      name: 'Remediate findings',
      owner: 'customer',
      duty: 'Remediate the issues that findings report, as the details of each finding describe. For EC2, ECR and Lambda, findings report vulnerabilities that have a fix or a pending fix. Inspector stores active findings until you remediate them.',
      sources: [
        {
          page: 'findings',
          at: [
            'Amazon Inspector generates a … and Lambda functions',
            'Findings are named after … until you remediate them',
          ],
        },
      ],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'coverage-check',
      layer: 'application',
      name: 'Check the scan coverage',
      owner: 'customer',
      duty: 'On the Account management page or with `ListCoverage`, check when a resource was last scanned for vulnerabilities.',
      sources: [
        { page: 'instances', at: 'You can check when … the ListCoverage command' },
        { page: 'images', at: 'You can check when … Account management page' },
        { page: 'functions', at: 'You can check when … the ListCoverage API' },
      ],
      controls: ['cm-8', 'ra-5'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Permission to disable Inspector',
      owner: 'customer',
      duty: 'Decide who may disable Inspector. If somebody disables it, the inventory and all findings are permanently deleted, the findings after 24 hours.',
      sources: [
        { page: 'findings', at: 'disableAmazonAfter24Hours' },
        { page: 'encryption', at: 'If you disable Amazon … and security findings' },
      ],
      controls: ['ac-6', 'au-9'],
    },
    {
      id: 'finding-lifecycle',
      layer: 'data',
      name: 'Close, reopen and delete findings',
      owner: 'aws',
      duty: 'Inspector stores active findings, and deletes closed ones after 30 days, or after 3 days if the resource is gone or no longer eligible. It reopens a remediated finding if the cause is back within seven days of closing. If you disable Inspector, it deletes all findings after 24 hours.',
      sources: [
        {
          page: 'findings',
          at: [
            'Amazon Inspector stores all … after 30 days',
            'Amazon Inspector will reopen … the vulnerability reoccurs',
            'disableAmazonAfter24Hours',
          ],
        },
      ],
      controls: ['ra-5', 'au-11'],
    },
    {
      id: 'finding-record',
      layer: 'data',
      name: 'Export findings for your records',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Inspector deletes closed findings. If you need a longer record, export findings reports to an S3 bucket that you specify. By default, a report contains active findings; to report closed findings through the API, add a filter.',
      sources: [
        {
          page: 'reports',
          at: [
            'By default, your findings … your active findings',
            'After Amazon Inspector encrypts … that you specify',
            'If you want to … your filter criteria',
          ],
        },
        { page: 'findings', at: 'If findings are closed … after 30 days' },
      ],
      controls: ['au-11', 'ca-7'],
    },
  ],
  modes: [
    {
      id: 'ec2-agent-based',
      name: 'EC2, agent-based',
      summary:
        'Inspector reads the software inventory through the SSM Agent. Scans are continuous as long as you keep instances managed.',
      add: [
        {
          id: 'endpoints',
          layer: 'network',
          name: 'VPC endpoints for private instances',
          owner: 'customer',
          duty: 'If you want to run Enhanced EC2 Scanning on private instances, create the VPC endpoints that it requires. One of these endpoints is not supported in some Regions.',
          sources: [
            {
              page: 'instances',
              at: [
                'if you want to … endpoints are required',
                "Currently, some AWS Regions don't support",
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'managed-instances',
          layer: 'operating-system',
          name: 'Keep instances managed by SSM',
          owner: 'customer',
          duty: 'Keep the SSM Agent installed and running. In the instance’s own account, grant SSM permission to manage the instance, for example with an instance profile. Only some AMIs include the agent by default.',
          sources: [
            {
              page: 'instances',
              at: [
                'For agent-based scanning, the … same AWS account',
                'An SSM managed instance … Amazon Machine Images (AMIs)',
                'You can grant permission … to your instance',
              ],
            },
          ],
          controls: ['cm-8', 'ra-5'],
          evidence: ['SSM.1', 'ec2-instance-managed-by-systems-manager'],
        },
        {
          id: 'plugin',
          layer: 'operating-system',
          name: 'Install plugins to collect inventory',
          owner: 'aws',
          duty: 'Inspector creates SSM associations that install plugins on instances to collect inventory. If SSM resources are deleted while EC2 scanning is activated, Inspector attempts to recreate the resources at the next scan interval.',
          sources: [
            {
              page: 'instances',
              at: [
                'Amazon Inspector creates SSM … instances to collect inventory',
                'If any of these … next scan interval',
              ],
            },
          ],
          controls: ['ra-5', 'si-2'],
        },
        {
          id: 'scanner-upgrade',
          layer: 'operating-system',
          name: 'Upgrade to the VM Scanner',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Choose “Start Upgrade” under Scan Settings for Enhanced EC2 Scanning. AWS recommends the upgrade, because the VM Scanner’s findings are more consistent. On Windows in particular, time-outs can make the older plugin report inconsistently.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'instances',
              at: [
                'Customers can opt in … Enhanced EC2 Scanning',
                'We recommend that you … report findings inconsistently',
              ],
            },
          ],
          controls: ['ra-5', 'cm-3'],
        },
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate EC2 scanning',
          owner: 'customer',
          duty: 'Activate EC2 scanning for your account. Inspector then scans network reachability every 12 hours, and package vulnerabilities at a pace that depends on the scan method.',
          sources: [
            {
              page: 'instances',
              at: ['amazonInspectorEc2Instance', 'amazonInspectorUsesAccount'],
            },
          ],
          controls: ['ra-5', 'si-2'],
          evidence: ['Inspector.1', 'inspector-ec2-scan-enabled'],
        },
        {
          id: 'scan-mode',
          layer: 'platform',
          name: 'Choose agent-based or hybrid mode',
          owner: 'customer',
          duty: 'Check under EC2 scanning settings which mode your account has. Standalone accounts or Inspector delegated administrators can change the mode. What a delegated administrator sets applies to all member accounts of the organization.',
          sources: [
            {
              page: 'scanMode',
              at: 'viewOrganization',
            },
          ],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan again after changes and new CVEs',
          owner: 'aws',
          duty: 'Inspector scans new instances. On Linux and Mac, it scans again after new software is installed or a relevant new CVE is added to Inspector’s database. By default, Inspector evaluates the software inventory every 30 minutes.',
          sources: [
            {
              page: 'instances',
              at: [
                'When using the agent-based … to your EC2 instance',
                'when Amazon Inspector evaluates … minutes by default',
              ],
            },
          ],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclusion tags and scan paths',
          owner: 'customer',
          duty: 'To exclude Linux and Windows instances from scans, tag these instances with `InspectorEc2Exclusion`. For language packages on Linux, Inspector scans only default paths and the paths that you specify for deep inspection.',
          sources: [
            {
              page: 'instances',
              at: ['scanningLinuxPathsSpecify', 'excludeLinuxKey'],
            },
          ],
          controls: ['cm-8', 'ra-5'],
        },
      ],
    },
    {
      id: 'ec2-hybrid',
      name: 'EC2, hybrid with agentless scans',
      summary:
        'Once a day, Inspector uses EBS snapshots to scan instances that have no working SSM Agent, if their volumes qualify. It scans other instances as in the agent-based mode.',
      add: [
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate EC2 scanning',
          owner: 'customer',
          duty: 'Activate EC2 scanning for your account. Inspector then scans network reachability every 12 hours, and package vulnerabilities at a pace that depends on the scan method.',
          sources: [
            {
              page: 'instances',
              at: ['amazonInspectorEc2Instance', 'amazonInspectorUsesAccount'],
            },
          ],
          controls: ['ra-5', 'si-2'],
          evidence: ['Inspector.1', 'inspector-ec2-scan-enabled'],
        },
        {
          id: 'scan-mode',
          layer: 'platform',
          name: 'Choose agent-based or hybrid mode',
          owner: 'customer',
          duty: 'Check under EC2 scanning settings which mode your account has. Standalone accounts or Inspector delegated administrators can change the mode. What a delegated administrator sets applies to all member accounts of the organization.',
          sources: [
            {
              page: 'scanMode',
              at: 'viewOrganization',
            },
          ],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'snapshots',
          layer: 'platform',
          name: 'Scan volumes through snapshots',
          owner: 'aws',
          duty: 'For agentless scans, Inspector creates snapshots of all volumes attached to the instance. The snapshots are in your account and have the tag `InspectorScan`. Inspector retrieves data from them through EBS direct APIs, then deletes them.',
          sources: [
            {
              page: 'instances',
              at: [
                'Amazon Inspector creates an … the tag value',
                'Amazon Inspector retrieves data … any detected vulnerabilities',
                'Amazon Inspector deletes the … in your account',
              ],
            },
          ],
          controls: ['ra-5'],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan once a day without an agent',
          owner: 'aws',
          duty: 'Inspector scans eligible instances every 24 hours. Every hour, it detects and scans newly eligible instances. On Linux, it scans language packages in all available paths, unlike agent-based scans.',
          sources: [
            {
              page: 'instances',
              at: ['scanningLinuxPathsSpecify', 'performs agentless scans on … every hour'],
            },
          ],
          controls: ['ra-5'],
        },
        {
          id: 'eligible-volumes',
          layer: 'application',
          name: 'Check which volumes qualify',
          owner: 'customer',
          duty: 'Check which instances agentless scans cover. Among other conditions, an instance must be backed by EBS with the file system ext3, ext4 or xfs. It must have fewer than eight volumes, of at most 1,200 GB in all.',
          sources: [{ page: 'instances', at: 'The instance is backed … equal to 1200 GB' }],
          controls: ['cm-8', 'ra-5'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclusion tags on instances and keys',
          owner: 'customer',
          duty: 'To exclude Linux and Windows instances from scans, tag these instances with `InspectorEc2Exclusion`. If you put the tag on the KMS key of a volume, it excludes the instance from agentless scans.',
          sources: [
            {
              page: 'instances',
              at: [
                'excludeLinuxKey',
                'When you tag an … findings for it',
                'you can exclude an … the InspectorEc2Exclusion tag',
              ],
            },
          ],
          controls: ['cm-8', 'ac-6'],
        },
      ],
    },
    {
      id: 'ecr',
      name: 'Container images in ECR',
      summary:
        'Inspector provides enhanced scanning of your registry. ECR holds the scan settings, and old images are no longer monitored.',
      add: [
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate ECR scanning',
          owner: 'customer',
          duty: 'Activate ECR scanning to make Inspector the preferred scanner of your private registry. Its scans cover vulnerabilities in operating system and programming language packages. When you first activate it, Inspector detects and scans images pushed within the last 14 days.',
          sources: [
            {
              page: 'images',
              at: [
                'When you activate Amazon … your private registry',
                'With enhanced scanning, you … the registry level',
                'When you first activate … last 14 days',
              ],
            },
          ],
          controls: ['ra-5', 'si-2'],
          evidence: ['Inspector.2', 'inspector-ecr-scan-enabled'],
        },
        {
          id: 'scan-frequency',
          layer: 'platform',
          name: 'Choose the scan frequency',
          owner: 'customer',
          duty: 'Choose basic or continuous scanning in Amazon ECR, the only place to change these settings. With on-push scanning, images are scanned only when you push them. With enhanced scanning, scanning is disabled for a repository that matches no filter.',
          sources: [
            {
              page: 'images',
              at: [
                'the configuration settings for … modified in Amazon ECR',
                'If you configure your … you push them',
              ],
            },
            { page: 'filters', at: 'not matching an enhanced … have scanning disabled' },
          ],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'rescan-duration',
          layer: 'platform',
          name: 'Set the re-scan duration',
          owner: 'customer',
          duty: 'Configure how long continuous scanning monitors an image. The default is 14 days after the image was pushed or last used. For accounts created before 16 May 2025, the default is 90 days after the image was pushed or pulled.',
          sources: [{ page: 'images', at: 'If continuous scanning is … ECR re-scan duration' }],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan on push and for new CVEs',
          owner: 'aws',
          duty: 'With continuous scanning, Inspector scans images when they are pushed and when a relevant CVE is added to the database. It also scans images when they leave the archive. Archived images are not scanned.',
          sources: [
            {
              page: 'images',
              at: [
                'For continuous scanning, Amazon … active in ECR',
                'does not scan container images archived in ECR',
              ],
            },
          ],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'image-use',
          layer: 'application',
          name: 'Map images to running containers',
          owner: 'aws',
          duty: 'Inspector shows how many images are in use, and how many tasks and pods are deployed. It shows which images were last used on an ECS or EKS cluster in the past 24 hours. The data is updated every 24 hours; for new images it can take up to 36 hours.',
          sources: [
            {
              page: 'images',
              at: [
                'You can view how … EKS pods are deployed',
                'For new container images … once every 24 hours',
              ],
            },
          ],
          controls: ['cm-8', 'ra-5'],
        },
        {
          id: 'registry-policy',
          layer: 'access',
          name: 'Keep scanning out of deny statements',
          owner: 'customer',
          duty: 'Do not put `ecr:*` or `PutRegistryScanningConfiguration` into a deny statement of the registry policy. Such a statement causes errors when scanning is enabled or disabled.',
          sources: [{ page: 'images', at: 'When setting the scope … for Amazon ECR' }],
          controls: ['ac-6', 'cm-6'],
        },
      ],
    },
    {
      id: 'lambda',
      name: 'Lambda functions',
      summary:
        'Inspector scans dependencies and, if you add code scanning, your own code. It does not scan functions encrypted with your own key.',
      override: {
        'encryption-at-rest': { owner: 'aws', answers: ['encrypt-at-rest'] },
      },
      add: [
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate standard and code scanning',
          owner: 'customer',
          duty: 'Activate standard scanning, which covers dependencies. If you also want to scan your own code, activate code scanning after standard scanning.',
          sources: [
            {
              page: 'functions',
              at: [
                'It scans application dependencies … package vulnerabilities',
                'This scan type scans … for code vulnerabilities',
                'If you want to … Lambda standard scanning first',
              ],
            },
          ],
          controls: ['ra-5', 'sa-11'],
          evidence: [
            'Inspector.4',
            'Inspector.3',
            'inspector-lambda-standard-scan-enabled',
            'inspector-lambda-code-scan-enabled',
          ],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan on deployment and for new CVEs',
          owner: 'aws',
          duty: 'Inspector scans an eligible function when it finds the function, when the function is deployed or updated, and when a relevant CVE appears. It continues until the function is deleted or excluded.',
          sources: [
            {
              page: 'functions',
              at: [
                'Amazon Inspector initiates vulnerability … to your function',
                'Amazon Inspector monitors each … excluded from scanning',
              ],
            },
          ],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'event-channels',
          layer: 'platform',
          name: 'Monitor functions through CloudTrail',
          owner: 'aws',
          duty: 'Inspector creates and manages service-linked CloudTrail channels in your account, through which it monitors events for scans. AWS recommends that you also have your own trail.',
          sources: [
            { page: 'functions', at: 'Amazon Inspector creates the … events in your account' },
          ],
          controls: ['au-12', 'ra-5'],
        },
        {
          id: 'blind-spots',
          layer: 'application',
          name: 'Functions that are not scanned',
          owner: 'customer',
          duty: 'Expect no scans of functions encrypted with a customer managed key, or of versions other than `$LATEST`. Functions that were neither invoked nor updated in the last 90 days are not scanned either.',
          sources: [
            {
              page: 'functions',
              at: [
                'Amazon Inspector does not … Lambda code scanning',
                'The function has been … from scans by tags',
              ],
            },
          ],
          controls: ['ra-5', 'cm-8'],
        },
        {
          id: 'snippet-encryption',
          layer: 'data',
          name: 'Encrypt code snippets',
          owner: 'aws',
          duty: 'When Lambda code scanning detects a vulnerability, Amazon Q extracts a snippet of the code that contains it. Amazon Q stores the snippet until Inspector requests access. By default, the snippet is encrypted with an AWS owned key.',
          sources: [
            { page: 'encryption', at: 'When a vulnerability is … encrypt the extracted code' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you want to use your own KMS key, supply it through `UpdateEncryptionKey`. The key’s policy must let Inspector and Amazon Q use the key. If you delete the key or deny Inspector or Amazon Q access, you cannot access code vulnerability findings, and Lambda code scanning fails.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                'By default, Amazon Q … Inspector UpdateEncryptionKey API',
                'you must create a … the following actions',
                'If you delete the … for your account',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'The default mode of EC2 scanning',
      finding:
        'The introduction of the page on EC2 scanning says that a first activation enrols the account in hybrid scanning. The page’s section on agentless scanning agrees. The section on scan modes calls agent-based scanning the default for newly activated accounts. The catalogue names no default and makes it your task to check the setting.',
      sources: [
        {
          page: 'instances',
          at: [
            'When you activate Amazon … at any time',
            'Hybrid scanning mode includes … Amazon EC2 scanning',
          ],
        },
        { page: 'scanMode', at: 'This is the default … newly activated accounts' },
      ],
    },
  ],
  pages: {
    instances: {
      path: 'scanning-ec2',
      title: 'Scanning Amazon EC2 instances with Amazon Inspector',
      passages: {
        amazonInspectorEc2Instance: 'Amazon Inspector performs network … the EC2 instance',
        amazonInspectorUsesAccount: 'Amazon Inspector uses the … for your account',
        scanningLinuxPathsSpecify: 'When scanning Linux instances … paths you specify',
        excludeLinuxKey: 'You can exclude Linux … InspectorEc2Exclusion key',
      },
    },
    scanMode: {
      path: 'scanning-ec2#scan-mode',
      title: 'Scanning Amazon EC2 instances with Amazon Inspector: managing scan mode',
      passages: { viewOrganization: 'You can view the … in your organization' },
    },
    images: {
      path: 'scanning-ecr',
      title: 'Scanning Amazon Elastic Container Registry container images with Amazon Inspector',
    },
    functions: {
      path: 'scanning-lambda',
      title: 'Scanning AWS Lambda functions with Amazon Inspector',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon Inspector' },
    findings: {
      path: 'findings-understanding',
      title: 'Understanding Amazon Inspector findings',
      passages: { disableAmazonAfter24Hours: 'If you disable Amazon … after 24 hours' },
    },
    encryption: { path: 'encryption-rest', title: 'Encryption at rest' },
    reports: {
      path: 'findings-managing-exporting-reports',
      title: 'Exporting Amazon Inspector findings reports',
    },
    filters: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-filters.html',
      title: 'Filters to choose which repositories are scanned in Amazon ECR',
    },
  },
});
