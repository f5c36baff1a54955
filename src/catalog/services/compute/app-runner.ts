import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS App Runner',
  shortName: 'App Runner',
  summary:
    'AWS runs and scales a web service from your container image or source repository. App Runner is closed to new customers.',
  guide: 'https://docs.aws.amazon.com/apprunner/latest/dg/',
  docs: 'https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html',
  read: '2026-11-24',
  aliases: ['AppRunner', 'apprunner', 'managed runtime', 'web service from source', 'PaaS'],
  lifecycle: {
    status: 'maintenance',
    date: '2026-04-30',
    note: 'App Runner is closed to new customers. Existing customers can keep using it and create new services, but AWS plans no new features. AWS recommends Amazon ECS Express Mode.',
    sources: [
      { page: 'availability', at: 'After careful consideration, we … introduce new features' },
      'inMaintenance',
    ],
  },
  aws: {
    cloudFormationPrefixes: ['AWS::AppRunner'],
    terraformPrefixes: ['aws_apprunner_'],
    resources: [
      {
        types: ['aws_apprunner_service'],
        modes: [
          { mode: 'image', where: { 'source_configuration.image_repository': '*' } },
          { mode: 'source-code', where: { 'source_configuration.code_repository': '*' } },
        ],
      },
      {
        types: ['AWS::AppRunner::Service'],
        modes: [
          { mode: 'image', where: { 'SourceConfiguration.ImageRepository': '*' } },
          { mode: 'source-code', where: { 'SourceConfiguration.CodeRepository': '*' } },
        ],
      },
    ],
  },
  archetype: 'serverless-containers',
  profile: { insideVpc: 'your-choice' },
  traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS patches and fixes flaws within the infrastructure, and occasionally performs maintenance. During maintenance, actions on a service are blocked. If issues are detected in the hardware under a service, App Runner migrates the service to new instances.',
      sources: [
        {
          page: 'architecture',
          at: [
            'An activity that App … during this time',
            'App Runner migrates your … a blue-green deployment)',
          ],
        },
        {
          page: 'sharedModel',
          at: 'is responsible for patching … within the infrastructure',
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    'control-plane': {
      name: 'Run, scale and load balance services',
      owner: 'aws',
      duty: 'App Runner starts, runs, scales and load balances the service, whatever its source.',
      sources: [{ page: 'sourceCode', at: 'Regardless of the source … balancing your service' }],
      controls: ['cp-10', 'sc-5'],
    },
    'workload-configuration': {
      name: 'Automatic deployments',
      owner: 'customer',
      duty: 'You can configure App Runner to deploy new commits or image versions automatically. App Runner does not support automatic deployment for images in ECR Public or in another account’s ECR. Without automatic deployment, start each deployment explicitly.',
      sources: [
        {
          page: 'architecture',
          at: [
            'You can configure an … source image repository',
            'A deployment to your … you explicitly start',
          ],
        },
        {
          page: 'sourceImage',
          at: [
            'support automatic deployment for … your service is in',
            'support automatic (continuous) deployment … Amazon ECR Public images',
          ],
        },
      ],
      controls: ['cm-3', 'cm-5'],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Grant users and the service only the permissions that they require. The managed policies specify all permissions that might be necessary, but your application might not require all of them.',
      sources: [{ page: 'practices', at: 'These managed policies specify … perform their tasks' }],
    },
    'network-exposure': {
      name: 'Public access',
      owner: 'customer',
      duty: 'By default, a service is accessible over the internet. Decide whether to make the service private. If a private service requires rules for source IP addresses, use security group rules for its private endpoint instead of WAF web ACLs.',
      setting: 'on-by-default',
      switchOf: 'public-endpoint',
      sources: [
        {
          page: 'privateEndpoint',
          at: ['defaultOverInternet', 'source IP/CIDR incoming traffic … IP based rules'],
        },
      ],
      evidence: ['apprunner-service-no-public-access'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'App Runner encrypts each stored copy of your image or source bundle. If you provide no KMS key, App Runner uses an AWS managed key.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'App Runner encrypts all … or source bundle',
            'If you provide one … managed key instead',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If an AWS managed key is not enough, provide a KMS key when you create the service. Do not encrypt the source yourself, because App Runner needs access to the source.',
      sources: [
        {
          page: 'encryption',
          at: [
            'App Runner needs access … be encrypted',
            'When you create an … encrypt your source',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'App Runner sets up your application to receive traffic over TLS.',
      sources: [{ page: 'encryption', at: 'App Runner sets up … traffic over TLS' }],
    },
  },
  remove: ['container-runtime', 'backups'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Invest in security and availability',
      owner: 'aws',
      duty: 'AWS continues to invest in security and availability. Existing customers can create new services, but AWS plans no new features.',
      sources: [{ page: 'availability', at: 'Existing AWS App Runner … introduce new features' }],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'default-domain-cookies',
      layer: 'application',
      name: 'Cookie prefix on the default domain',
      owner: 'customer',
      duty: 'If you need to set sensitive cookies for the default domain name, AWS recommends that you use cookies with a `__Host-` prefix. The prefix helps to protect against cross-site request forgery. The domain `*.awsapprunner.com` is registered in the Public Suffix List.',
      sources: [{ page: 'architecture', at: 'To augment the security … forgery attempts (CSRF)' }],
      controls: ['sc-23'],
    },
    {
      id: 'exit-plan',
      layer: 'application',
      name: 'Migrate to another service',
      owner: 'customer',
      duty: 'If you migrate, AWS recommends that you explore Amazon ECS Express Mode. With a custom domain, you can shift traffic gradually through DNS. With only the default URL, create and validate the new service, and then update clients or DNS.',
      sources: [
        {
          page: 'availability',
          at: [
            'recommendCustomersFeatureSet',
            'alreadyUsesCustomUpdatingDns',
            'usesOnlyDefaultNewEndpoint',
          ],
        },
      ],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'public-endpoint',
      layer: 'access',
      name: 'Provide the service endpoint',
      owner: 'aws',
      duty: 'By default, App Runner makes a new service accessible over the internet. Once you enable a private endpoint, App Runner lets only your VPC reach the service.',
      sources: [
        {
          page: 'privateEndpoint',
          at: ['defaultOverInternet', 'After you enable a … from the internet'],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'vpc-connector',
      layer: 'access',
      name: 'Route outbound traffic to your VPC',
      owner: 'customer',
      duty: 'If the service must reach private resources, attach a VPC connector (egress type `VPC`) with private subnets and, optionally, security groups. All outbound traffic of the application is then directed through your VPC.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'vpcAccess',
          at: [
            'By default, your AWS … to public endpoints',
            'All outbound traffic from … is connected to',
          ],
        },
        {
          page: 'vpcAccess',
          at: [
            'ensure that you choose … a public subnet',
            'You can optionally specify … the specified subnets',
          ],
        },
        { page: 'egress', at: 'Set to DEFAULT for … specified by VpcConnectorArn' },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['apprunner-service-in-vpc'],
    },
    {
      id: 'secrets',
      layer: 'access',
      name: 'Store and reference secrets',
      owner: 'customer',
      duty: 'Store sensitive values in Secrets Manager or Parameter Store, and reference them as environment variables. Allow the instance role to read the values. Redeploy the service after a change, because App Runner pulls the values during deployment.',
      sources: [
        {
          page: 'variables',
          at: [
            'For security reasons, … App Runner service',
            'Store sensitive data, such … Amazon Resource Name (ARN)',
            'When the secrets and … parameters during deployment',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'App Runner collects the output of your deployments and of the active service, and streams the output to CloudWatch Logs. App Runner uses two log groups for each service.',
      sources: [
        {
          page: 'logs',
          at: [
            'AWS App Runner collects … to CloudWatch Logs',
            'App Runner defines two … your AWS account',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'observability',
      layer: 'data',
      name: 'Request tracing',
      owner: 'customer',
      duty: 'If you want request tracing, configure it in an `ObservabilityConfiguration`, and provide this configuration when you create or update a service. If you provide none, App Runner provides a default configuration.',
      sources: [
        {
          page: 'observability',
          at: [
            'You can provide an … update a service',
            'Providing an observability configuration … default observability configuration',
            'Settings for tracing requests … downstream calls',
          ],
        },
      ],
      controls: ['au-2', 'si-4'],
      evidence: ['apprunner-service-observability-enabled'],
    },
    {
      owner: 'customer',
      id: 'validation-records',
      layer: 'access',
      name: 'Keep the certificate validation records',
      expires: 'certificate',
      duty: 'If you use a custom domain, add the certificate validation records to your DNS server. To let the domain’s certificate renew automatically, keep these records. With Route 53 as the DNS provider, the console adds the records.',
      sources: [
        {
          page: 'customDomains',
          at: [
            'You must add these … (DNS) server',
            'To auto-renew your custom … your DNS server',
            'App Runner automatically configures … web application',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-17', 'cm-6'],
    },
  ],
  modes: [
    {
      id: 'image',
      name: 'Source image',
      summary:
        'You provide a container image that is ready to deploy. AWS runs it without a build.',
      override: {
        'image-content': {
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Regularly update and patch the container images that you provide.',
          sources: [
            {
              page: 'sourceImage',
              at: 'When providing container images, … provided container images',
            },
            {
              page: 'responsibility',
              at: 'Patching the container image … patching the container image',
            },
          ],
        },
      },
    },
    {
      id: 'source-code',
      name: 'Source code',
      summary:
        'AWS builds the image from your repository on a managed runtime, and updates the runtime when you deploy.',
      override: {
        'image-content': {
          name: 'Application code and libraries',
          owner: 'customer',
          duty: 'Patch your application. App Runner adds your application’s code to the managed runtime image.',
          sources: [
            {
              page: 'sourceCode',
              at: 'App Runner uses this … a Docker image',
            },
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
          ],
          controls: ['sa-11', 'si-2'],
        },
        'exit-plan': {
          owner: 'customer',
          duty: 'If you migrate to Amazon ECS Express Mode, which AWS recommends that you explore, first add a build step that creates and pushes an image. With a custom domain, you can shift traffic gradually through DNS. With only the default URL, create and validate the new service, and then update clients or DNS.',
          sources: [
            {
              page: 'availability',
              at: [
                'recommendCustomersFeatureSet',
                'is deployed from source … Amazon Elastic Container Registry',
                'usesOnlyDefaultNewEndpoint',
              ],
            },
            { page: 'availability', at: 'alreadyUsesCustomUpdatingDns' },
          ],
        },
      },
      add: [
        {
          id: 'managed-runtime',
          layer: 'platform',
          name: 'Build on a managed runtime image',
          owner: 'aws',
          duty: 'App Runner builds your code on a managed runtime image based on Amazon Linux. With each deployment or service update, App Runner updates a supported runtime to its latest version. The update stays within any version level that you locked.',
          sources: [
            {
              page: 'sourceCode',
              at: [
                'When you use a … in a container',
                'App Runner updates the … of your service',
                'existingTechnicalSupport',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'runtime-version',
          layer: 'platform',
          name: 'Use a supported runtime version',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Deploy or update the service to get runtime updates. Configure a supported version, because a version past its end of support no longer gets security patches. App Runner releases no new language versions for .NET, PHP, Ruby and Go.',
          sources: [
            {
              page: 'sourceCode',
              at: [
                'App Runner updates the … or service update',
                'existingTechnicalSupport',
                'App Runner will not … Ruby, and Go',
              ],
            },
            { page: 'sourceCode', at: 'source code, update your … supported runtime version' },
          ],
          controls: ['sa-22', 'si-2'],
        },
        {
          id: 'repository-connection',
          layer: 'access',
          name: 'Connect GitHub or Bitbucket',
          owner: 'customer',
          duty: 'Create a connection that lets App Runner access your GitHub or Bitbucket account. Several services can use the same connection.',
          sources: [
            {
              page: 'architecture',
              at: [
                'resource that lets App … account or organization)',
                'number of connections that … connection in multiple services',
              ],
            },
            {
              page: 'sourceCode',
              at: [
                'supports two source code … GitHub and Bitbucket',
                'App Runner establishes a … deploy your source code',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Date of the closing to new customers',
      finding:
        'The API reference names 31 March 2026 as the day from which new customers were turned away. The developer guide names 30 April 2026. AWS’s table of services in maintenance lists 31 March as the date of the announcement. The catalogue takes 30 April as the closing date.',
      sources: [
        { page: 'apiNotice', at: 'will no longer be … March 31, 2026' },
        { page: 'availability', at: 'After careful consideration, we … April 30, 2026' },
        'inMaintenance',
      ],
    },
    {
      topic: 'Number of VPC Ingress Connections',
      finding:
        'The quota table allows one VPC Ingress Connection in a Region, usable for several services and not adjustable. The page on private endpoints gives each service its own connection and lets several services use the same VPC interface endpoint. The catalogue follows the page on private endpoints.',
      sources: [
        { page: 'architecture', at: 'number of VPC Ingress … App Runner services' },
        {
          page: 'privateEndpoint',
          at: [
            'You can use the same VPC interface endpoint',
            'you can only create … each App Runner service',
          ],
        },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'apprunner-availability-change',
      title: 'AWS App Runner availability change',
      read: '2026-11-26',
      passages: {
        recommendCustomersFeatureSet: 'We recommend that customers … Amazon ECS feature set',
        alreadyUsesCustomUpdatingDns: 'already uses a custom … by updating DNS',
        usesOnlyDefaultNewEndpoint: 'uses only the default … use the new endpoint',
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    apiNotice: {
      url: 'https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateVpcIngressConnection.html',
      title: 'UpdateVpcIngressConnection',
      read: '2026-11-26',
    },
    observability: {
      path: 'manage-configure-observability',
      title: 'Configuring observability for your service',
      read: '2026-11-26',
    },
    logs: {
      path: 'monitor-cwl',
      title: 'Viewing App Runner logs streamed to CloudWatch Logs',
      read: '2026-11-26',
    },
    variables: {
      path: 'env-variable',
      title: 'Referencing environment variables',
      read: '2026-11-26',
    },
    vpcAccess: {
      path: 'network-vpc',
      title: 'Enabling VPC access for outgoing traffic',
      read: '2026-11-26',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for App Runner',
      read: '2026-11-26',
    },
    responsibility: {
      path: 'security-shared-responsibility',
      title: 'Configuration and vulnerability analysis in App Runner',
      read: '2026-11-26',
    },
    sourceImage: {
      path: 'service-source-image',
      title: 'App Runner service based on a source image',
      read: '2026-11-26',
    },
    architecture: {
      path: 'architecture',
      title: 'App Runner architecture and concepts',
      read: '2026-11-26',
    },
    privateEndpoint: {
      path: 'network-pl',
      title: 'Enabling Private endpoint for incoming traffic',
      read: '2026-11-26',
      passages: { defaultOverInternet: 'By default when you … over the internet' },
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    sourceCode: {
      path: 'service-source-code',
      title: 'App Runner service based on source code',
      read: '2026-11-26',
      passages: {
        existingTechnicalSupport: 'Existing services will continue … or technical support',
      },
    },
    egress: {
      url: 'https://docs.aws.amazon.com/apprunner/latest/api/API_EgressConfiguration.html',
      title: 'EgressConfiguration',
      read: '2026-11-26',
    },
    encryption: {
      path: 'security-data-protection-encryption',
      title: 'Protecting data using encryption',
      read: '2026-11-26',
    },
    customDomains: {
      path: 'manage-custom-domains',
      title: 'Managing custom domain names for an App Runner service',
    },
  },
});
