import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/inspector/latest/user/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const instances = page('scanning-ec2', 'Scanning Amazon EC2 instances with Amazon Inspector');
const scanMode = cite(
  `${guide}scanning-ec2.html#scan-mode`,
  'Scanning Amazon EC2 instances with Amazon Inspector: managing scan mode',
  read,
);
const images = page(
  'scanning-ecr',
  'Scanning Amazon Elastic Container Registry container images with Amazon Inspector',
);
const functions = page('scanning-lambda', 'Scanning AWS Lambda functions with Amazon Inspector');
const findings = page('findings-understanding', 'Understanding Amazon Inspector findings');
const dataProtection = page('data-protection', 'Data protection in Amazon Inspector');
const encryption = page('encryption-rest', 'Encryption at rest');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What both ways to look at instances start from. */
const instanceChoices = [
  {
    id: 'activation',
    layer: 'platform',
    name: 'Activate EC2 scanning',
    owner: 'customer',
    duty: 'Activate the scan type for your accounts. Nothing on instances is scanned before, and then network reachability is checked every 12 hours besides packages.',
    setting: optIn,
    sources: [instances],
    controls: ['ra-5', 'si-2'],
    evidence: [
      { kind: 'security-hub', id: 'Inspector.1' },
      { kind: 'config-rule', id: 'inspector-ec2-scan-enabled' },
    ],
  },
  {
    id: 'scan-mode',
    layer: 'platform',
    name: 'Choose agent-based or hybrid mode',
    owner: 'customer',
    duty: 'Look under EC2 scanning settings which mode you have, since AWS’s page names both as the default, and set it: a delegated administrator’s choice binds all member accounts.',
    sources: [scanMode, instances],
    controls: ['ra-5', 'cm-6'],
  },
] as const;

export const inspector = defineService({
  id: 'inspector',
  name: 'Amazon Inspector',
  shortName: 'Inspector',
  category: 'security',
  summary:
    'Vulnerability scans for instances, images and functions: AWS finds the flaws, you make them scannable and mend them.',
  docs: guide,
  aliases: [
    'vulnerability scanning',
    'CVE',
    'Inspector2',
    'enhanced scanning',
    'agentless scanning',
    'Lambda code scanning',
    'deep inspection',
  ],
  archetype: 'managed-application',
  contradictions: [
    {
      topic: 'The default mode of EC2 scanning',
      finding:
        'The introduction of the page on EC2 scanning says that a first activation enrols the account in hybrid scanning, and its section on agentless scanning agrees. The section on scan modes calls agent-based scanning the default for newly activated accounts. The catalogue names no default and makes it your task to look at the setting.',
      sources: [instances, scanMode],
    },
  ],
  change: {
    'os-patches': {
      name: 'Patch the systems behind the scanner',
      duty: 'Operate and patch the servers that Inspector itself runs on, which you never see.',
    },
    'service-software': {
      name: 'Run the scanner, add new CVEs',
      duty: 'Operate the scanner, and add new CVEs to the database against which resources are compared.',
      sources: [instances, images, functions],
      evidence: reports,
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      duty: 'Keep confidential data out of tags and names that you give in Inspector: they may be used for billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'remediation',
      layer: 'application',
      name: 'Mend what the findings name',
      owner: 'customer',
      duty: 'Update packages, code and exposure by the advice in each finding. Inspector reports flaws that have a fix or a pending one and describes the remedy; applying it is left to you.',
      sources: [findings],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'coverage-check',
      layer: 'application',
      name: 'Check what was last scanned',
      owner: 'customer',
      duty: 'Compare the Account management page or ListCoverage with your inventory, and look into resources that are not scanned: no finding may only mean no scan.',
      sources: [instances, images, functions],
      controls: ['cm-8', 'ra-5'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Guard the permission to disable',
      owner: 'customer',
      duty: 'Let few people disable Inspector: the inventory and all findings are then deleted for good, findings after 24 hours.',
      sources: [findings, encryption],
      controls: ['ac-6', 'au-9'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt inventory and findings',
      owner: 'aws',
      duty: 'Encrypt collected inventory and findings at rest with AWS owned keys, without a step or a key of yours.',
      sources: [encryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'finding-lifecycle',
      layer: 'data',
      name: 'Close, reopen, delete findings',
      owner: 'aws',
      duty: 'Keep a finding while it is active, reopen it if the flaw is back within seven days, delete closed ones after 30 days, and after 3 where the resource is gone.',
      sources: [findings],
      controls: ['ra-5', 'au-11'],
    },
    {
      id: 'finding-record',
      layer: 'data',
      name: 'Keep your own record of findings',
      owner: 'customer',
      duty: 'Send findings to Security Hub CSPM or by EventBridge to a store of your own if you must show later what was open: Inspector forgets closed ones.',
      sources: [images, findings],
      controls: ['au-11', 'ca-7'],
    },
  ],
  modes: [
    {
      id: 'ec2-agent-based',
      name: 'EC2, agent-based',
      summary:
        'Inspector reads the software inventory through the SSM Agent: continuous, as long as you keep instances managed.',
      add: [
        {
          id: 'endpoints',
          layer: 'network',
          name: 'Endpoints for private instances',
          owner: 'customer',
          duty: 'For Enhanced EC2 Scanning of private instances create five VPC endpoints: ec2messages, inspector2-telemetry, s3, ssm and ssmmessages. Some Regions lack the second.',
          sources: [instances],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'managed-instances',
          layer: 'operating-system',
          name: 'Keep instances managed by SSM',
          owner: 'customer',
          duty: 'Run the SSM Agent and give it permission in the same account, by instance profile or Default Host Management. Not every AMI has the agent, or has it started.',
          sources: [instances],
          controls: ['cm-8', 'ra-5'],
          evidence: [
            { kind: 'security-hub', id: 'SSM.1' },
            { kind: 'config-rule', id: 'ec2-instance-managed-by-systems-manager' },
          ],
        },
        {
          id: 'plugin',
          layer: 'operating-system',
          name: 'Install and invoke the plugin',
          owner: 'aws',
          duty: 'Create the SSM associations that install and run the scanning plugins, and attempt to recreate any such resource that somebody deletes.',
          sources: [instances],
          controls: ['ra-5', 'si-2'],
        },
        {
          id: 'scanner-upgrade',
          layer: 'operating-system',
          name: 'Upgrade to the VM Scanner',
          owner: 'customer',
          duty: 'Choose Start Upgrade under Scan Settings for Enhanced EC2 Scanning: AWS recommends it, because time-outs make the older plugin report inconsistently, on Windows in particular.',
          setting: optIn,
          sources: [instances],
          controls: ['ra-5', 'cm-3'],
        },
        ...instanceChoices,
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan again after changes and new CVEs',
          owner: 'aws',
          duty: 'Scan new instances and, on Linux and Mac, after new software or a relevant new CVE. Inventory is evaluated every 30 minutes by default.',
          sources: [instances],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclusion tags and extra paths',
          owner: 'customer',
          duty: 'Review who sets the tag InspectorEc2Exclusion, which hides an instance, and name further paths for deep inspection: language packages elsewhere are not seen.',
          sources: [instances],
          controls: ['cm-8', 'ra-5'],
        },
      ],
    },
    {
      id: 'ec2-hybrid',
      name: 'EC2, hybrid with agentless scans',
      summary:
        'Instances without a working SSM Agent are scanned from EBS snapshots once a day, if their volumes qualify; the others as in the agent-based mode.',
      add: [
        ...instanceChoices,
        {
          id: 'snapshots',
          layer: 'platform',
          name: 'Snapshot, read, delete',
          owner: 'aws',
          duty: 'Snapshot all volumes of the instance in your account, tagged InspectorScan, read the inventory by EBS direct APIs and delete the snapshots afterwards.',
          sources: [instances],
          controls: ['ra-5'],
          evidence: reports,
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan once a day without an agent',
          owner: 'aws',
          duty: 'Scan eligible instances every 24 hours and look for newly eligible ones every hour. On Linux, language packages are read in all paths, unlike with an agent.',
          sources: [instances],
          controls: ['ra-5'],
        },
        {
          id: 'eligible-volumes',
          layer: 'application',
          name: 'Know which volumes qualify',
          owner: 'customer',
          duty: 'Scan by other means what agentless scans leave out: file systems other than ext3, ext4 and xfs, and instances with eight volumes or more, or with more than 1,200 GB in all.',
          sources: [instances],
          controls: ['cm-8', 'ra-5'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclusion tags, on keys too',
          owner: 'customer',
          duty: 'Review who sets the tag InspectorEc2Exclusion: on an instance it stops scans, and on a KMS key it stops agentless scans of what the key encrypts.',
          sources: [instances],
          controls: ['cm-8', 'ac-6'],
        },
      ],
    },
    {
      id: 'ecr',
      name: 'Container images in ECR',
      summary:
        'Enhanced scanning of your registry: ECR holds the scan settings, and old images drop out of view.',
      add: [
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate ECR scanning',
          owner: 'customer',
          duty: 'Activate it to make Inspector the registry’s scanner, for language packages too. It starts with images of the last 14 days.',
          setting: optIn,
          sources: [images],
          controls: ['ra-5', 'si-2'],
          evidence: [
            { kind: 'security-hub', id: 'Inspector.2' },
            { kind: 'config-rule', id: 'inspector-ecr-scan-enabled' },
          ],
        },
        {
          id: 'scan-frequency',
          layer: 'platform',
          name: 'Choose continuous scans in ECR',
          owner: 'customer',
          duty: 'Set continuous scanning for repositories in ECR itself, where alone it can be changed: with scan on push an image is never looked at again.',
          sources: [images],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'rescan-duration',
          layer: 'platform',
          name: 'Set how long images are watched',
          owner: 'customer',
          duty: 'Raise the duration if images rest longer between uses: by default one is watched for 14 days after its push or last use, in accounts from before May 16, 2025 for 90 days after push or pull.',
          sources: [images],
          controls: ['ra-5', 'cm-6'],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan on push and for new CVEs',
          owner: 'aws',
          duty: 'Scan each pushed image and, with continuous scanning, again for each relevant new CVE and when it leaves the archive. Archived images are not scanned.',
          sources: [images],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'image-use',
          layer: 'application',
          name: 'Map images to running containers',
          owner: 'aws',
          duty: 'Show which images run in how many ECS tasks and EKS pods, on Fargate too, renewed every 24 hours and within 36 hours for new images.',
          sources: [images],
          controls: ['cm-8', 'ra-5'],
        },
        {
          id: 'registry-policy',
          layer: 'access',
          name: 'Keep the registry policy open to it',
          owner: 'customer',
          duty: 'Put neither ecr:* nor PutRegistryScanningConfiguration into a deny of the registry policy: switching scans on or off then fails.',
          sources: [images],
          controls: ['ac-6', 'cm-6'],
        },
      ],
    },
    {
      id: 'lambda',
      name: 'Lambda functions',
      summary:
        'Dependencies first and, if you add code scanning, your own code: functions under your own key stay unseen.',
      add: [
        {
          id: 'activation',
          layer: 'platform',
          name: 'Activate standard, then code scans',
          owner: 'customer',
          duty: 'Activate standard scanning of dependencies, and code scanning in addition: it needs the first and alone looks at your own code.',
          setting: optIn,
          sources: [functions],
          controls: ['ra-5', 'sa-11'],
          evidence: [
            { kind: 'security-hub', id: 'Inspector.4' },
            { kind: 'security-hub', id: 'Inspector.3' },
            { kind: 'config-rule', id: 'inspector-lambda-standard-scan-enabled' },
            { kind: 'config-rule', id: 'inspector-lambda-code-scan-enabled' },
          ],
        },
        {
          id: 'scans',
          layer: 'platform',
          name: 'Scan on deployment and for new CVEs',
          owner: 'aws',
          duty: 'Scan a function when it is found, deployed or updated and when a relevant CVE appears, until it is deleted or excluded.',
          sources: [functions],
          controls: ['ra-5', 'si-5'],
        },
        {
          id: 'event-channels',
          layer: 'platform',
          name: 'Watch functions by CloudTrail channels',
          owner: 'aws',
          duty: 'Create and manage service-linked CloudTrail channels in your account, by which it notices events that call for a scan. They do not replace a trail of your own.',
          sources: [functions],
          controls: ['au-12', 'ra-5'],
        },
        {
          id: 'blind-spots',
          layer: 'application',
          name: 'Scan what Inspector does not see',
          owner: 'customer',
          duty: 'Cover by your own means functions under a customer managed key, versions other than $LATEST, and functions neither invoked nor updated for 90 days.',
          sources: [functions],
          controls: ['ra-5', 'cm-8'],
        },
        {
          id: 'snippet-encryption',
          layer: 'data',
          name: 'Encrypt snippets of your code',
          owner: 'aws',
          duty: 'Extract the vulnerable lines by Amazon Q and keep them encrypted with an AWS owned key, unless you set another, until Inspector asks for them.',
          sources: [encryption],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Bring a key for code snippets',
          owner: 'customer',
          duty: 'Set a symmetric key by UpdateEncryptionKey and let Inspector and Amazon Q use it. Delete it or deny them, and code scanning fails and its findings become unreadable.',
          setting: optIn,
          sources: [encryption],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
  ],
});
