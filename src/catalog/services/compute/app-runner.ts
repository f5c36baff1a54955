import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS App Runner',
  shortName: 'App Runner',
  summary:
    'A web service from an image or a repository, run and scaled by AWS; closed to new customers.',
  guide: 'https://docs.aws.amazon.com/apprunner/latest/dg/',
  docs: 'https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: ['AppRunner', 'apprunner', 'managed runtime', 'web service from source', 'PaaS'],
  lifecycle: {
    status: 'maintenance',
    date: '2026-04-30',
    note: 'App Runner is closed to new customers. Existing ones keep it, new services included, but AWS plans no new features. It recommends Amazon ECS Express Mode.',
    sources: ['availability', 'germanNotice', 'maintenance'],
  },
  archetype: 'serverless-containers',
  profile: { insideVpc: 'your-choice' },
  with: ['default-encryption', 'key-choice', 'tls-endpoint'],
  change: {
    'os-patches': {
      name: 'Maintain the machines underneath',
      duty: 'Do maintenance on the infrastructure while requests are still answered, and move a service to new instances, blue/green, when hardware shows trouble. Your changes are blocked for some minutes.',
      sources: ['architecture', 'sharedModel'],
      controls: ['si-2', 'ma-2'],
      evidence: ['SOC 2 report'],
    },
    'control-plane': {
      name: 'Start, run, scale and balance services',
      duty: 'Take care of starting, running, scaling and load balancing the service, whatever its source.',
      sources: ['sourceCode'],
      controls: ['cp-10', 'sc-5'],
      evidence: ['SOC 2 report'],
    },
    'workload-configuration': {
      name: 'Decide what triggers a deployment',
      duty: 'Choose automatic deployment only where each commit or image version may go live by itself; otherwise start deployments by hand. Guard who may push to the branch or repository.',
      sources: ['architecture', 'sourceCode'],
      controls: ['cm-3', 'cm-5'],
    },
    'network-exposure': {
      name: 'Decide on the public endpoint',
      duty: 'Make internal services private: by default each one is reachable from the internet. Filter source addresses with the endpoint’s security group, since endpoint policies are not supported and WAF IP rules fail there.',
      setting: 'on-by-default',
      sources: ['privateEndpoint'],
      evidence: ['apprunner-service-no-public-access'],
    },
    'encryption-at-rest': {
      name: 'Encrypt stored copies of the source',
      duty: 'Encrypt each stored copy of your image or source bundle, under an AWS managed key unless you name one.',
      setting: 'always-on',
      sources: ['encryption'],
      evidence: ['SOC 2 report'],
    },
    'key-choice': {
      name: 'Name a KMS key at creation',
      duty: 'Provide a KMS key when you create the service if an AWS managed key is not enough. Do not encrypt the source yourself: App Runner must be able to read it.',
      sources: ['encryption'],
    },
    'encryption-in-transit': {
      name: 'Set up TLS for incoming traffic',
      duty: 'Set each application up to receive its traffic over TLS.',
      sources: ['encryption'],
      evidence: ['SOC 2 report'],
    },
  },
  omit: ['container-runtime', 'backups'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Keep the closed service secure',
      owner: 'aws',
      duty: 'Go on investing in security and availability for existing customers, and let them create new services; new features are not planned.',
      sources: ['availability'],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'default-domain-cookies',
      layer: 'application',
      name: 'Prefix cookies on the default domain',
      owner: 'customer',
      duty: 'Set sensitive cookies with the prefix __Host- as long as you use an awsapprunner.com name. That domain is in the Public Suffix List, which this completes against CSRF.',
      sources: ['architecture'],
      controls: ['sc-23'],
    },
    {
      id: 'exit-plan',
      layer: 'application',
      name: 'Plan the move to another service',
      owner: 'customer',
      duty: 'Put a custom domain in front, rehearse a second stack in Amazon ECS Express Mode and shift DNS weights: a service known by its default URL alone cannot be moved gradually.',
      sources: ['availability'],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'vpc-connector',
      layer: 'access',
      name: 'Route outgoing traffic to your VPC',
      owner: 'customer',
      duty: 'Attach a VPC connector (egress type VPC) where the service must reach private resources; the type DEFAULT serves resources on public networks.',
      setting: 'off-by-default',
      sources: ['egress', 'architecture'],
      controls: ['sc-7', 'ac-4'],
      evidence: ['apprunner-service-in-vpc'],
    },
    {
      id: 'observability',
      layer: 'data',
      name: 'Switch on further observability',
      owner: 'customer',
      duty: 'Create an ObservabilityConfiguration for the additional features and attach it to your services; one can serve several of them.',
      setting: 'off-by-default',
      sources: ['architecture'],
      controls: ['au-2', 'si-4'],
      evidence: ['apprunner-service-observability-enabled'],
    },
  ],
  modes: [
    {
      id: 'image',
      name: 'Source image',
      summary: 'You bring the container image; AWS runs it and changes nothing inside.',
      change: {
        'image-content': {
          name: 'Patch the image, runtime included',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Patch the language runtime, libraries and system packages in the image and deploy it again. App Runner’s runtime updates and support dates concern services from source code only.',
          sources: ['sourceCode', 'sharedModel'],
        },
      },
    },
    {
      id: 'source-code',
      name: 'Source code',
      summary:
        'AWS builds the image from your repository on a managed runtime, which it renews when you deploy.',
      change: {
        'image-content': {
          name: 'Keep code and dependencies current',
          duty: 'Patch your code and the packages that it brings, and deploy again. If you outgrow the managed runtimes, build an image of your own.',
          sources: ['sourceCode', 'sharedModel'],
          controls: ['sa-11', 'si-2'],
        },
        'exit-plan': {
          duty: 'Add a Dockerfile and a pipeline that builds and pushes an image, since Amazon ECS Express Mode takes images and no source code. Then move to it behind a custom domain.',
        },
      },
      add: [
        {
          id: 'managed-runtime',
          layer: 'platform',
          name: 'Build on the newest runtime image',
          owner: 'aws',
          duty: 'Build your code on a managed runtime image based on Amazon Linux, and update the runtime to the latest version with each deployment or service update, below the level that you locked.',
          sources: ['sourceCode'],
          controls: ['si-2'],
        },
        {
          id: 'runtime-version',
          layer: 'platform',
          name: 'Leave runtimes before they end',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Deploy after runtime fixes and move to a supported version: past its end a service runs on without security patches. .NET, PHP, Ruby and Go get no new versions at all.',
          sources: ['sourceCode'],
          controls: ['sa-22', 'si-2'],
        },
        {
          id: 'repository-connection',
          layer: 'access',
          name: 'Connect GitHub or Bitbucket',
          owner: 'customer',
          duty: 'Create the connection that lets App Runner read your provider account, and know who relies on it: several services can use the same one.',
          sources: ['architecture', 'sourceCode'],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Day of the closing to new customers',
      finding:
        'The API reference named 31 March 2026 as the day from which new customers are turned away; a notice in the developer guide, read in its German version, named 30 April 2026. AWS’s table of services in maintenance lists 31 March as the date of the announcement. The catalogue takes 30 April as the closing.',
      sources: ['apiNotice', 'germanNotice', 'maintenance'],
    },
    {
      topic: 'Number of VPC Ingress Connections',
      finding:
        'The quota table allows one VPC Ingress Connection in a Region, usable for several services and not adjustable. The page on private endpoints gives each service one connection of its own and lets several services use the same VPC interface endpoint. The catalogue follows the page on private endpoints.',
      sources: ['architecture', 'privateEndpoint'],
    },
  ],
  pages: {
    availability: {
      path: 'apprunner-availability-change',
      title: 'AWS App Runner availability change',
    },
    germanNotice: {
      url: 'https://docs.aws.amazon.com/de_de/apprunner/latest/dg/api.html',
      title: 'Die App Runner API',
    },
    maintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    apiNotice: {
      url: 'https://docs.aws.amazon.com/ja_jp/apprunner/latest/api/API_UpdateVpcIngressConnection.html',
      title: 'UpdateVpcIngressConnection',
    },
    architecture: { path: 'architecture', title: 'App Runner architecture and concepts' },
    privateEndpoint: {
      path: 'network-pl',
      title: 'Enabling Private endpoint for incoming traffic',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    sourceCode: { path: 'service-source-code', title: 'App Runner service based on source code' },
    egress: {
      url: 'https://docs.aws.amazon.com/apprunner/latest/api/API_EgressConfiguration.html',
      title: 'EgressConfiguration',
    },
    encryption: {
      path: 'security-data-protection-encryption',
      title: 'Protecting data using encryption',
    },
  },
});
