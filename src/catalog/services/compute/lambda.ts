import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Lambda',
  shortName: 'Lambda',
  summary: 'Your code runs when an event arrives, on machines that you neither start nor patch.',
  guide: 'https://docs.aws.amazon.com/lambda/latest/dg/',
  read: '2026-11-24',
  aliases: ['AWS Lambda', 'serverless function', 'FaaS', 'function', 'Lambda runtime'],
  archetype: 'function',
  with: ['key-choice', 'tls-endpoint'],
  change: {
    'tenant-isolation': {
      name: 'Isolate environments in microVMs',
      duty: 'Run each execution environment in a Firecracker microVM of its own, one invocation at a time, on fleets that serve many customers.',
      sources: ['managedInstances', 'environment'],
    },
    'os-patches': {
      name: 'Maintain hosts and environments',
      duty: 'End every execution environment within a few hours, busy ones too, so that maintenance and runtime updates reach it.',
      sources: ['environment'],
      evidence: ['SOC 2 report'],
    },
    'runtime-publish': {
      name: 'Publish patched runtime versions',
      duty: 'Build new runtime versions of language, Amazon Linux and libraries when fixes are out, until the runtime is deprecated. Where that comes later than the language’s own end of support, only Amazon Linux still gets fixes.',
      sources: ['shared', 'runtimes'],
      evidence: ['SOC 2 report'],
    },
    'runtime-choice': {
      name: 'Leave a runtime before deprecation',
      duty: 'Move to a supported runtime identifier in time. After deprecation patches may stop, creating is blocked after 30 days or more and updating after 60 or more, yet old functions keep running.',
      sources: ['runtimes'],
      evidence: ['Lambda.2', 'lambda-function-settings-check'],
    },
    'application-code': {
      name: 'Function code and dependencies',
      duty: 'Fix, scan and redeploy your code and every library in the package, the AWS SDK included. No runtime update replaces what you package yourself.',
      sources: ['runtimes', 'updates'],
      evidence: ['Inspector.4', 'inspector-lambda-standard-scan-enabled'],
    },
    'network-exposure': {
      name: 'Attach to a VPC and limit egress',
      answers: [],
      duty: 'Choose subnets and security groups when the function must not reach the whole internet, which it can by default, and deny its code the EC2 permissions that the attachment needs.',
      sources: ['vpc'],
      evidence: ['Lambda.3', 'lambda-inside-vpc'],
    },
    'customer-data': {
      name: 'Events, secrets and leftovers',
      duty: 'Classify what events carry, keep credentials in Secrets Manager instead of environment variables, and leave no user data in memory or /tmp for the next invocation.',
      sources: ['practices', 'variables'],
    },
    'encryption-at-rest': {
      name: 'Encrypt code, variables and /tmp',
      duty: 'Encrypt packages, layers, environment variables, SnapStart snapshots and /tmp on disk, with keys that AWS holds unless you name one.',
      sources: ['atRest', 'packages', 'variables', 'scratch', 'snapshots'],
      evidence: ['SOC 2 report'],
    },
    'key-choice': {
      name: 'Choose the encryption keys',
      duty: 'Stay with AWS’s keys or name your own: KMSKeyArn for variables, snapshots and the unzipped code, SourceKMSKeyArn for the uploaded package, DurableConfig.KMSKeyArn for durable executions. Source code left in your own S3 bucket is encrypted as that bucket is.',
      sources: ['packages'],
    },
    'encryption-in-transit': {
      name: 'Serve the API and mount EFS over TLS',
      duty: 'Accept calls to the Lambda API over HTTPS alone, and encrypt every connection between a function and a file system that you connect it to.',
      setting: 'always-on',
      sources: ['dataProtection'],
      evidence: ['SOC 2 report'],
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep functions in a VPC of AWS’s own',
      owner: 'aws',
      duty: 'Own and maintain the hidden VPC in which each function runs; attaching a function to your VPC changes nothing there.',
      sources: ['vpc'],
      controls: ['sc-7'],
    },
    {
      id: 'deprecation-notice',
      layer: 'platform',
      name: 'Announce runtime deprecation',
      owner: 'aws',
      duty: 'Warn at least 180 days ahead by email, in the Health Dashboard and in Trusted Advisor. Email and Health name only $LATEST; Trusted Advisor lists published versions too.',
      sources: ['runtimes'],
      controls: ['sa-22', 'si-5'],
    },
    {
      id: 'update-mode',
      layer: 'platform',
      name: 'Choose update mode, roll back',
      owner: 'customer',
      duty: 'Keep Auto, the default, for each function version; deny PutRuntimeManagementConfig to keep it so. Pin an older version by its ARN only while an update breaks you.',
      sources: ['settings', 'compliance', 'rollback', 'shared'],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'layers-extensions',
      layer: 'application',
      name: 'Layers and extensions you attach',
      owner: 'customer',
      duty: 'Vet and update each of up to five layers: a layer version never changes by itself, and an extension has the function’s credentials and variables.',
      sources: ['layers', 'environment'],
      controls: ['sa-9', 'si-2', 'sr-3'],
    },
    {
      id: 'code-signing',
      layer: 'application',
      name: 'Admit signed code only',
      owner: 'customer',
      duty: 'Attach a code signing configuration and set it to Enforce: its default, Warn, lets expired, mismatched and revoked signatures through. Code already deployed keeps running.',
      setting: 'off-by-default',
      sources: ['signing'],
      controls: ['si-7', 'cm-14'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Scope the execution role',
      owner: 'customer',
      duty: 'Give each function a role with only what its code calls. The console’s own role allows logging and no more; everything beyond is your policy.',
      sources: ['executionRole'],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Function policy: who may invoke',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Name the accounts, services and organisation that may invoke, with source conditions, and check that no public principal is among them.',
      sources: ['functionPolicy'],
      controls: ['ac-3', 'ac-4'],
      evidence: ['Lambda.1', 'lambda-function-public-access-prohibited'],
    },
    {
      id: 'function-url',
      layer: 'access',
      name: 'Function URL and its auth type',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Create a URL only where you need one and choose AWS_IAM. With NONE, the console and AWS SAM add the public policy for you, and deleting the URL leaves that policy behind.',
      setting: 'off-by-default',
      sources: ['urlAuth'],
      controls: ['ac-3', 'ac-14', 'sc-7'],
    },
    {
      id: 'log-retention',
      layer: 'data',
      name: 'Keep, limit and read the logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Let the execution role write logs, or none arrive; set a retention for the log group, which otherwise keeps everything for ever; and read what is there.',
      setting: 'on-by-default',
      sources: ['logs', 'retention'],
      controls: ['au-2', 'au-6', 'au-11'],
      evidence: ['cw-loggroup-retention-period-check'],
    },
  ],
  retired: {
    parts: {
      'image-os-packages':
        'Packages of an image are a part of the application in every service: see image-content.',
    },
  },
  modes: [
    {
      id: 'automatic-updates',
      name: 'Managed runtime, automatic updates',
      summary: 'The default: AWS publishes runtime patches and moves your functions onto them.',
      change: {
        'network-exposure': { setting: 'off-by-default' },
        'runtime-apply': {
          answers: ['patch-engine', 'start-patch'],
          duty: 'Apply a new runtime version when you create or update a function, then to all other functions in Auto mode, published versions included.',
          setting: 'on-by-default',
          sources: ['shared', 'updates', 'rollback'],
          evidence: ['SOC 2 report'],
        },
      },
    },
    {
      id: 'function-update',
      name: 'Managed runtime, update with the function',
      summary:
        'Runtime patches arrive only when you update a function; an idle function stays behind.',
      change: {
        'network-exposure': { setting: 'off-by-default' },
        'runtime-apply': {
          name: 'Update functions to pull patches',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Call UpdateFunctionCode or UpdateFunctionConfiguration often enough for your patch rule, and publish anew: published versions keep the runtime that they were made with.',
          sources: ['shared', 'updates', 'rollback'],
        },
        'update-mode': {
          duty: 'Use this mode for functions that you deploy often and return the others to Auto. Roll back to an earlier published version while a runtime update breaks you.',
        },
      },
      add: [
        {
          id: 'runtime-install',
          layer: 'platform',
          name: 'Install the patch at each update',
          owner: 'aws',
          duty: 'Whenever you update the function, put it on the newest runtime version; do nothing in between.',
          sources: ['shared', 'updates'],
          controls: ['si-2'],
        },
      ],
    },
    {
      id: 'manual-updates',
      name: 'Managed runtime, manual updates',
      summary:
        'The function stays on the runtime version that you name, unpatched, until you name another.',
      change: {
        'runtime-apply': {
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Set a newer runtime version ARN yourself. Until then no patch arrives, neither for the language nor for the Amazon Linux under it, however long you wait.',
          sources: ['shared', 'updates', 'runtimes'],
        },
        'network-exposure': { setting: 'off-by-default' },
        'update-mode': {
          name: 'Return to automatic updates',
          duty: 'Treat Manual as a temporary rollback and go back to Auto as soon as the incompatibility is fixed; while $LATEST is in Manual you cannot change its runtime or architecture.',
          sources: ['shared', 'rollback'],
        },
      },
    },
    {
      id: 'container-image',
      name: 'Container image',
      summary:
        'You bring the image, with language runtime and system packages; AWS patches only the base.',
      change: {
        'network-exposure': { setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Publish patched base images',
          duty: 'Publish new versions of the AWS base images for Lambda when fixes are out. Publishing changes no image of yours.',
          sources: ['shared', 'images'],
        },
        'runtime-apply': {
          name: 'Rebuild and redeploy on a new base',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Rebuild the image on the newest base and update the function code with it, on a schedule of your own: there is no automatic mode for images.',
          sources: ['shared', 'images'],
        },
        'runtime-choice': {
          name: 'Choose a supported base image',
          duty: 'Change the base before it is deprecated and AWS stops updating it. With a base that is not AWS’s, its publisher’s calendar is yours to follow, runtime interface client included.',
          sources: ['runtimes', 'images'],
          evidence: [],
        },
        'deprecation-notice': {
          name: 'Follow the deprecation calendar',
          owner: 'customer',
          duty: 'Watch the runtime tables yourself: AWS sends no deprecation notice for functions made from container images.',
        },
        'application-code': {
          duty: 'Fix, scan and rebuild your code and every library in the image, with any layer or extension content that you copied into it.',
          sources: ['runtimes', 'layers'],
        },
        'encryption-at-rest': {
          name: 'Encrypt variables and /tmp',
          duty: 'Encrypt environment variables and /tmp on disk, with keys that AWS holds unless you name one.',
          sources: ['variables', 'scratch'],
        },
        'key-choice': {
          name: 'Choose the key for variables',
          duty: 'Stay with the AWS managed key for environment variables, or name a key of your own in KMSKeyArn.',
          sources: ['variables', 'packages'],
        },
      },
      omit: ['update-mode', 'layers-extensions', 'code-signing'],
      add: [
        {
          id: 'image-content',
          layer: 'application',
          name: 'System packages in the image',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Update what your Dockerfile installs with dnf, and every package of a base that is not AWS’s; the image decides which Linux your code sees.',
          sources: ['images', 'runtimes'],
          controls: ['si-2', 'ra-5'],
        },
        {
          id: 'image-registry',
          layer: 'access',
          name: 'Image in ECR and its policy',
          owner: 'customer',
          duty: 'Keep the image in Amazon ECR and Lambda’s right to fetch it: Lambda fetches it again from time to time, and the function fails when image or permission is gone.',
          sources: ['images'],
          controls: ['ac-3', 'cm-2'],
        },
      ],
    },
    {
      id: 'managed-instances',
      name: 'Lambda Managed Instances',
      summary:
        'Functions run side by side in containers on EC2 instances in your account that AWS manages.',
      profile: { insideVpc: 'yes' },
      change: {
        'network-separation': {
          name: 'Keep customers’ traffic apart',
          duty: 'Isolate your VPC, in which the instances now stand, from every other customer’s.',
          sources: ['infrastructureSecurity'],
        },
        'tenant-isolation': {
          name: 'Isolate instances from each other',
          duty: 'Separate your instances from other customers’ with EC2 Nitro. Between functions on one instance there is no Firecracker.',
          sources: ['managedInstances'],
        },
        'os-patches': {
          name: 'Launch, patch and end instances',
          duty: 'Provision the EC2 instances, patch their operating system and terminate them at the end of their life; you cannot terminate one yourself.',
          sources: ['managedInstances', 'operatorRole'],
        },
        'runtime-apply': {
          duty: 'Keep the language runtimes on managed instances patched, as well as the instances under them.',
          sources: ['managedInstances'],
          evidence: ['SOC 2 report'],
        },
        'application-code': {
          name: 'Thread-safe code and dependencies',
          duty: 'Patch code and libraries as ever, and make them safe for many invocations in one environment. A timed-out invocation is not killed: your code must stop itself.',
          sources: ['instanceEnvironment', 'runtimes'],
        },
        'network-exposure': {
          name: 'Subnets and security groups',
          answers: ['open-network'],
          duty: 'Choose the subnets and groups of the instances; without a choice they get the VPC’s default group, and a public subnet can be reached from the internet.',
          sources: ['capacityProviders', 'instanceNetwork'],
          evidence: [],
        },
        'encryption-at-rest': {
          name: 'Encrypt code, variables and disks',
          duty: 'Encrypt packages, environment variables and the instances’ EBS volumes, with AWS’s keys unless you name one.',
          sources: ['capacityProviders', 'packages', 'variables'],
        },
        'key-choice': {
          duty: 'Stay with AWS’s keys or name your own: KmsKeyArn of the capacity provider for EBS, KMSKeyArn and SourceKMSKeyArn for variables and code.',
          sources: ['capacityProviders', 'packages'],
        },
        'log-retention': {
          name: 'Give the logs a route, then keep them',
          duty: 'Let subnets reach CloudWatch Logs by endpoint, NAT or internet gateway, or logs and traces are not delivered; then grant, limit and read them.',
          sources: ['logGroups', 'retention'],
        },
      },
      omit: ['update-mode'],
      add: [
        {
          id: 'capacity-providers',
          layer: 'platform',
          name: 'Separate functions by trust',
          owner: 'customer',
          duty: 'Put functions that must not trust each other in different capacity providers: containers on one instance are no security boundary. Limit lambda:PassCapacityProvider.',
          sources: ['instanceSecurity', 'capacityProviders'],
          controls: ['sc-39', 'ac-6', 'sc-2'],
        },
        {
          id: 'operator-role',
          layer: 'access',
          name: 'Grant the operator role',
          owner: 'customer',
          duty: 'Create the role with which Lambda launches instances in your account, and give it no more than AWSLambdaManagedEC2ResourceOperator.',
          sources: ['operatorRole'],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whose container images AWS patches',
      questions: ['patch-engine', 'patch-code'],
      finding:
        'The opening of the runtime responsibility page says that Lambda publishes security updates for runtimes and container images; the runtimes page says base images, and both tables leave the rebuild to you. The catalogue gives AWS the base image and you the image that runs.',
      sources: ['shared', 'runtimes'],
    },
    {
      topic: 'Whose instances run Lambda Managed Instances',
      finding:
        'One page calls them EC2 instances in your account that Lambda manages fully, patches included; the page on the execution environment calls the same instances customer-owned. They are on your bill and in your subnets, but Lambda patches them and you cannot terminate one, so the catalogue gives AWS the operating system and you the network, the roles and the trust between functions.',
      sources: ['managedInstances', 'instanceEnvironment'],
    },
    {
      topic: 'The key for an unzipped package when only the source key is yours',
      questions: ['hold-key'],
      finding:
        'With SourceKMSKeyArn set and KMSKeyArn empty, the page on .zip packages names an AWS managed key for the unzipped package in its text and an AWS owned key in its CLI notes; the page on encryption at rest allows either. Neither is a key of yours: set both parameters when it must be.',
      sources: ['packages', 'atRest'],
    },
  ],
  pages: {
    dataProtection: {
      path: 'security-dataprotection',
      title: 'Data protection in AWS Lambda',
      read: '2026-11-26',
    },
    shared: {
      path: 'runtime-management-shared',
      title: 'Understanding the shared responsibility model for Lambda runtime management',
    },
    runtimes: { path: 'lambda-runtimes', title: 'Lambda runtimes' },
    managedInstances: { path: 'lambda-managed-instances', title: 'Lambda Managed Instances' },
    instanceEnvironment: {
      path: 'lambda-managed-instances-execution-environment',
      title: 'Understanding the Lambda Managed Instances execution environment',
    },
    packages: { path: 'encrypt-zip-package', title: 'Encrypting Lambda .zip deployment packages' },
    atRest: {
      path: 'security-encryption-at-rest',
      title: 'Data encryption at rest for AWS Lambda',
    },
    environment: {
      path: 'lambda-runtime-environment',
      title: 'Understanding the Lambda execution environment lifecycle',
    },
    updates: {
      path: 'runtimes-update',
      title: 'Understanding how Lambda manages runtime version updates',
    },
    vpc: {
      path: 'configuration-vpc',
      title: 'Giving Lambda functions access to resources in an Amazon VPC',
    },
    practices: {
      path: 'best-practices',
      title: 'Best practices for working with AWS Lambda functions',
    },
    variables: {
      path: 'configuration-envvars-encryption',
      title: 'Securing Lambda environment variables',
    },
    scratch: {
      path: 'configuration-ephemeral-storage',
      title: 'Configure ephemeral storage for Lambda functions',
    },
    snapshots: { path: 'snapstart-security', title: 'Security model for Lambda SnapStart' },
    settings: {
      path: 'runtime-management-configure-settings',
      title: 'Configuring Lambda runtime management settings',
    },
    compliance: {
      path: 'runtime-management-hc-applications',
      title: 'Controlling Lambda runtime update permissions for high-compliance applications',
    },
    rollback: {
      path: 'runtime-management-rollback',
      title: 'Rolling back a Lambda runtime version',
    },
    layers: { path: 'chapter-layers', title: 'Managing Lambda dependencies with layers' },
    signing: {
      path: 'configuration-codesigning',
      title: 'Using code signing to verify code integrity with Lambda',
    },
    executionRole: {
      path: 'lambda-intro-execution-role',
      title: 'Defining Lambda function permissions with an execution role',
    },
    functionPolicy: {
      path: 'access-control-resource-based',
      title: 'Working with resource-based policies in Lambda',
    },
    urlAuth: { path: 'urls-auth', title: 'Control access to Lambda function URLs' },
    logs: {
      path: 'monitoring-cloudwatchlogs',
      title: 'Sending Lambda function logs to CloudWatch Logs',
    },
    retention: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      title: 'Working with log groups and log streams',
    },
    images: { path: 'images-create', title: 'Create a Lambda function using a container image' },
    infrastructureSecurity: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
      title: 'Infrastructure security in Amazon EC2',
    },
    operatorRole: {
      path: 'lambda-managed-instances-operator-role',
      title: 'Lambda operator role for Lambda Managed Instances',
    },
    capacityProviders: {
      path: 'lambda-managed-instances-capacity-providers',
      title: 'Capacity providers',
    },
    instanceNetwork: {
      path: 'lambda-managed-instances-networking',
      title: 'Networking for Lambda Managed Instances',
    },
    logGroups: {
      path: 'monitoring-cloudwatchlogs-loggroups',
      title: 'Configuring CloudWatch log groups',
    },
    instanceSecurity: {
      path: 'lambda-managed-instances-security',
      title: 'Security and permissions',
    },
  },
});
