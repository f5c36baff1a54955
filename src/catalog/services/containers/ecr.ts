import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Container Registry (Amazon ECR)',
  shortName: 'ECR',
  summary:
    'A registry for container images, without servers to run. You own the images and their tags, and you decide who pulls them.',
  guide: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html',
  read: '2026-11-24',
  aliases: [
    'Elastic Container Registry',
    'ECR Public',
    'Amazon ECR Public Gallery',
    'Docker registry',
    'container registry',
    'pull through cache',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::ECR'],
    terraformPrefixes: ['aws_ecr_', 'aws_ecrpublic_'],
    resources: [
      { types: ['aws_ecr_repository', 'AWS::ECR::Repository'], modes: [{ mode: 'private' }] },
      {
        types: ['aws_ecr_pull_through_cache_rule', 'AWS::ECR::PullThroughCacheRule'],
        modes: [{ mode: 'pull-through-cache' }],
      },
      {
        types: ['aws_ecrpublic_repository', 'AWS::ECR::PublicRepository'],
        modes: [{ mode: 'public' }],
      },
    ],
  },
  archetype: 'serverless-data',
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
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS patches and fixes flaws within the infrastructure that runs the managed registry.',
      sources: [
        { page: 'whatIs', at: 'is an AWS managed … and reliable' },
        {
          page: 'sharedModel',
          at: ['infrastructureCloudServices', 'responsibleInfrastructure'],
        },
      ],
    },
    'engine-patches': {
      name: 'Run and patch the registry software',
      owner: 'aws',
      duty: 'AWS manages the registry service for container images. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        { page: 'whatIs', at: 'is an AWS managed … OCI compatible artifacts' },
        {
          page: 'sharedModel',
          at: ['infrastructureCloudServices', 'responsibleInfrastructure'],
        },
      ],
    },
    'iam-permissions': {
      name: 'IAM permissions to push and pull',
      owner: 'customer',
      duty: 'Decide who may call `GetAuthorizationToken`, who may push and who may pull. A token gives access to any registry that its IAM principal may use.',
      sources: [
        { page: 'authentication', at: 'permissionScopeMatches12Hours' },
        { page: 'repositoryPolicies', at: 'requiresUsersEcrRepository' },
      ],
    },
    'resource-policies': {
      name: 'Repository policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Write repository policies to give others access, because by default only the account that created the repository has access. For actions on a repository, an allow in either the IAM or the repository policy is enough, and a deny in either policy wins. An IAM policy must allow `GetAuthorizationToken`.',
      sources: [
        {
          page: 'repositoryPolicies',
          at: [
            'By default, only the … to your repository',
            'If a user or … to be allowed',
            'requiresUsersEcrRepository',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt images at rest',
      owner: 'aws',
      duty: 'ECR encrypts images at rest by default. It uses AES-256 with keys that Amazon S3 manages, or a KMS key if the repository is set up for it.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, Amazon ECR … at no additional charge',
            'For more control over … with KMS keys stored',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to use your own KMS key, specify it when you create the repository. The key must be in the same Region, and the repository’s encryption configuration cannot be changed later. Do not revoke the grants that ECR creates, or images can no longer be decrypted.',
      sources: [
        {
          page: 'encryption',
          at: [
            'repositoryCantCreated',
            'the key must exist … as your repository',
            'The grants that Amazon … they are pulled',
          ],
        },
      ],
      evidence: ['ECR.5', 'ecr-repository-cmk-encryption-enabled'],
    },
    durability: {
      name: 'Store manifests and layers',
      owner: 'aws',
      duty: 'ECR stores manifests and layers in Amazon S3 buckets that ECR manages. Clients get the manifest from ECR and the layers from S3.',
      sources: [
        { page: 'encryption', at: 'stores images in Amazon … ECR manages' },
        { page: 'endpoints', at: 'When your containers download … actual image layers' },
      ],
      controls: ['si-12'],
    },
    backups: {
      name: 'Replicate to other Regions or accounts',
      owner: 'customer',
      duty: 'You can configure replication to other Regions or accounts, but only content that is pushed or restored afterwards is replicated. The other account’s registry permissions policy must allow replication. If that policy lacks `ecr:CreateRepository`, you must create the repositories in that account manually.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'replication',
          at: [
            'You can configure your … source registry to occur',
            'If you do not … replication can succeed',
            'Only repository content pushed … is replicated',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'image-content',
      layer: 'application',
      name: 'Container images and their content',
      owner: 'customer',
      duty: 'Patch what is inside your images. AWS recommends that you use supported versions of operating systems. After a distribution loses its vendor’s support, ECR may no longer scan it, and findings should be used for information only.',
      sources: [
        {
          page: 'basicScanning',
          at: [
            'As a security best … an operating system',
            'After a distribution loses … informational purposes only',
          ],
        },
        {
          page: 'sharedModel',
          at: 'responsibleSystemApplications',
        },
      ],
      controls: ['si-2', 'ra-5', 'sa-22'],
    },
    {
      id: 'scan-settings',
      layer: 'application',
      name: 'Choose the scan type and frequency',
      owner: 'customer',
      duty: 'Set filters for scan on push, or use enhanced scanning for continuous scans that include language packages. Under basic scanning, repositories that match no filter can be scanned manually. Under enhanced scanning, these repositories are not scanned.',
      setting: 'off-by-default',
      sources: [
        { page: 'basicScanning', at: 'supportsFiltersStartScan' },
        {
          page: 'scanning',
          at: [
            'integrates with Amazon Inspector … package vulnerabilities',
            'Two scanning frequencies: Manual and scan on push',
          ],
        },
        { page: 'enhancedScanning', at: 'Any repositories that … scan frequency' },
        { page: 'scanTemplate', at: 'this parameter is not … scan is manually started' },
      ],
      controls: ['ra-5'],
      evidence: ['ECR.1', 'ecr-private-image-scanning-enabled', 'inspector-ecr-scan-enabled'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It captures all ECR API calls, and all actions that ECR takes because of encryption settings or lifecycle rules. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures the following … and unsuccessful actions',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      owner: 'customer',
      id: 'registry-token',
      layer: 'access',
      name: 'Renew registry tokens',
      expires: 'token',
      duty: 'To push or pull with Docker, obtain an authorization token, for example with `get-login-password`. It is valid for 12 hours. The ECR credential helper makes it easier to store and use Docker credentials.',
      sources: [
        {
          page: 'authentication',
          at: [
            'An authentication token is … valid for 12 hours',
            'The AWS CLI get-login-password … command to authenticate',
            'Amazon ECR provides a … images to Amazon ECR',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ia-5'],
    },
  ],
  modes: [
    {
      id: 'private',
      name: 'Private registry',
      summary:
        'The default registry. Only your account reaches its repositories until a policy grants more access.',
      override: { 'image-content': { owner: 'customer', answers: ['patch-code'] } },
      add: [
        {
          id: 'image-scans',
          layer: 'platform',
          name: 'Run the scans and report findings',
          owner: 'aws',
          duty: 'In basic scanning, ECR uses AWS native technology and more than 50 data feeds. A basic scan runs on push or when you start it, at most once per 24 hours for an image. When the scan is completed, ECR sends an event to EventBridge.',
          sources: [
            {
              page: 'basicScanning',
              at: ['ECR basic scanning uses … exposures (CVEs)', 'supportsFiltersStartScan'],
            },
            {
              page: 'basicScanning',
              at: ['An image can be … any manual scans', 'imageScanAmazonEventBridge'],
            },
          ],
          controls: ['ra-5'],
        },
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate to the destinations',
          owner: 'aws',
          duty: 'ECR replicates each push or restore once, to the destinations of the rules that you configured. Most images are replicated within 30 minutes. Replication does not continue to a second hop, and ECR does not replicate deletes.',
          sources: [
            {
              page: 'replication',
              at: [
                'A replication action only … cross-account replication',
                'The majority of images … take longer',
                'perform any delete actions or archive actions',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'tag-immutability',
          layer: 'application',
          name: 'Make tags immutable',
          owner: 'customer',
          duty: 'Set `IMMUTABLE`, or `IMMUTABLE_WITH_EXCLUSION` with up to five filters, to prevent tags from being overwritten. The default is `MUTABLE`.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'createApi',
              at: [
                'If this parameter is … from being overwritten',
                'Minimum number of 1 … of 5 items',
              ],
            },
            { page: 'createRepository', at: 'to prevent image tags … with an existing tag' },
          ],
          controls: ['cm-3', 'si-7'],
          evidence: ['ECR.2', 'ecr-private-tag-immutability-enabled'],
        },
        {
          id: 'image-signing',
          layer: 'application',
          name: 'Set up image signing',
          owner: 'customer',
          duty: 'To have images signed as they are pushed, create a signing configuration with AWS Signer signing profiles of the same Region. Give the principal that pushes the image permissions for the profile and the repository.',
          sources: [
            {
              page: 'signing',
              at: [
                'you create a signing … have their images signed',
                'The IAM principal that … relevant ECR repository',
                'Signing profiles must be … Amazon ECR registry',
              ],
            },
          ],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'signing-run',
          layer: 'platform',
          name: 'Sign images on push',
          owner: 'aws',
          duty: 'After you configure signing, ECR signs images automatically as they are pushed. It uses the identity of the entity that pushes the image. Repository filters can restrict signing to certain repositories.',
          sources: [
            {
              page: 'signing',
              at: [
                'automatically signs your container … Amazon ECR',
                'you create a signing … entity pushing the image',
              ],
            },
          ],
          controls: ['si-7'],
        },
        {
          id: 'tls-endpoints',
          layer: 'access',
          name: 'Require TLS from API clients',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'ECR requires TLS 1.2 from clients that call the API. AWS recommends TLS 1.3.',
          setting: 'always-on',
          sources: [{ page: 'infrastructure', at: 'awsPublishedRecommendTls13' }],
          controls: ['sc-8'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Private access through a VPC endpoint',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If you want private access to the ECR APIs, configure interface VPC endpoints. ECS tasks on EC2 instances then require both ECR endpoints and the S3 gateway endpoint. The default endpoint policy allows full access, but ECR policies can control access from specific endpoints or VPCs.',
          sources: [
            {
              page: 'endpoints',
              at: [
                'improve the security posture … private IP addresses',
                'EC2 instances require both … gateway endpoint',
                'attach a policy when … access to the service',
              ],
            },
            { page: 'infrastructure', at: 'You can also use … specific VPCs' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'lifecycle-run',
          layer: 'data',
          name: 'Run the lifecycle policies',
          owner: 'aws',
          duty: 'Within 24 hours, ECR expires or archives images according to the criteria of your lifecycle policy. It records the action in CloudTrail.',
          sources: [
            { page: 'lifecyclePolicies', at: 'images can be archived … in AWS CloudTrail' },
          ],
          controls: ['si-12', 'au-12'],
        },
        {
          id: 'lifecycle-policy',
          layer: 'data',
          name: 'Preview lifecycle policies',
          owner: 'customer',
          duty: 'If you use lifecycle policies, preview which images a policy expires before you apply the policy to a repository. After that, expect images to expire within 24 hours after they meet the criteria.',
          sources: [
            { page: 'lifecyclePolicies', at: 'important to use the … the expiration criteria' },
          ],
          controls: ['si-12', 'cm-8'],
          evidence: ['ECR.3', 'ecr-private-lifecycle-policy-configured'],
        },
      ],
    },
    {
      id: 'pull-through-cache',
      name: 'Private registry as pull through cache',
      summary:
        'ECR fetches images from an upstream registry that you specify. The risk of what the images contain stays yours.',
      notAsked: {
        'patch-code':
          'The images come from others. Patches arrive when the upstream registry publishes them.',
        'back-up':
          'A cache holds only copies. ECR can fetch an image from its upstream registry again.',
      },
      override: {
        'image-content': {
          name: 'Images from upstream registries',
          owner: 'customer',
          duty: 'You can have cached images scanned, because a cached repository supports scanning like any other. On later pulls of a tag, ECR checks upstream at least once every 24 hours, and attempts to update the cached image.',
          sources: [
            {
              page: 'cache',
              at: [
                'checks the upstream registry … every 24 hours',
                'repositoriesScanningSupported',
              ],
            },
            { page: 'scanning', at: 'helps to identify software … container images' },
          ],
          controls: ['ra-5', 'sr-3', 'si-2'],
        },
        'iam-permissions': {
          name: 'IAM permissions for cached pulls',
          owner: 'customer',
          duty: 'You can use the registry permissions policy to scope an IAM entity’s permissions further. By default, the principal that pulls a cached image has the permissions of its IAM policy. Tokens are valid for 12 hours.',
          sources: [
            { page: 'cache', at: 'By default, the IAM … an IAM entity' },
            { page: 'authentication', at: 'permissionScopeMatches12Hours' },
          ],
        },
        'key-choice': {
          name: 'Choose the key in the template',
          owner: 'customer',
          duty: 'If you want a KMS key for a cached repository, specify the key in the repository creation template before the first pull. The default is AES-256 encryption. The encryption configuration cannot be changed later.',
          sources: [
            {
              page: 'cache',
              at: [
                'Templates can specify the … any other method',
                'The default AES256 encryption is used',
              ],
            },
            { page: 'encryption', at: 'repositoryCantCreated' },
          ],
        },
      },
      remove: ['backups'],
      add: [
        {
          id: 'cache-refresh',
          layer: 'platform',
          name: 'Fetch and refresh cached images',
          owner: 'aws',
          duty: 'ECR creates the repository at the first pull. On later pulls, if the last check is more than 24 hours old, ECR asks the upstream registry for a newer image of the tag. If the update fails, ECR serves the last cached image.',
          sources: [
            {
              page: 'cache',
              at: [
                'then creates a repository … every 24 hours',
                'checks whether it has … contacting the upstream',
                'is unable to update … still be pulled',
              ],
            },
          ],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'image-scans',
          layer: 'platform',
          name: 'Run the scans and report findings',
          owner: 'aws',
          duty: 'In scanning, ECR treats repositories of cached images like any other. It uses AWS native technology or Amazon Inspector. When a basic scan is completed, ECR sends an event to EventBridge.',
          sources: [
            { page: 'basicScanning', at: 'imageScanAmazonEventBridge' },
            {
              page: 'scanning',
              at: [
                'integrates with Amazon Inspector … of your repositories',
                'uses AWS native technology … operating system vulnerabilities',
              ],
            },
            { page: 'cache', at: 'repositoriesScanningSupported' },
          ],
          controls: ['ra-5'],
        },
        {
          id: 'repository-templates',
          layer: 'application',
          name: 'Repository creation templates',
          owner: 'customer',
          duty: 'If you want settings other than the defaults, write repository creation templates before the first pull. Without a matching template, a cached repository has no permissions policy and no lifecycle policy. A template has no effect on existing repositories.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'cache',
              at: [
                'The settings in a … any other method',
                'the following default settings … creation template',
                'Repository permissions – Omitted … lifecycle policy is applied',
              ],
            },
          ],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'tag-immutability',
          layer: 'application',
          name: 'Leave cached tags mutable',
          owner: 'customer',
          duty: 'If you want ECR to update cached images, keep tags mutable, as they are by default. Immutability prevents ECR from updating an image under the same tag.',
          sources: [
            {
              page: 'cache',
              at: ['By default, image tags are mutable', 'Turning on image tag … the same tag'],
            },
            {
              page: 'createRepository',
              at: 'Recommended for repositories using … update cached images',
            },
          ],
          controls: ['cm-3', 'si-7'],
        },
        {
          id: 'tls-endpoints',
          layer: 'access',
          name: 'Require TLS from API clients',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'ECR requires TLS 1.2 from clients that call the API. AWS recommends TLS 1.3.',
          setting: 'always-on',
          sources: [{ page: 'infrastructure', at: 'awsPublishedRecommendTls13' }],
          controls: ['sc-8'],
        },
        {
          id: 'upstream-credentials',
          layer: 'access',
          name: 'Upstream registry credentials',
          owner: 'customer',
          duty: 'If the upstream registry requires credentials, keep them in a Secrets Manager secret named `ecr-pullthroughcache/…`. The secret must be in the account and Region of the cache rule. For ECR in another account, create an IAM role.',
          sources: [
            {
              page: 'cache',
              at: [
                'For upstream registries that … Secrets Manager secret',
                'For Amazon ECR, you … different AWS account',
                'the secret name must … is created in',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'VPC endpoint and the first cached pull',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If ECR uses an interface VPC endpoint, ensure that the first pull of an image through a cache rule has a route to the internet. Subsequent pulls do not require this route.',
          sources: [
            { page: 'cache', at: "if you've configured Amazon … don't require this" },
            { page: 'endpoints', at: 'imagePullWork' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'public',
      name: 'Public registry (ECR Public)',
      summary:
        'Each repository is open to the world. You can limit who pushes, but never who pulls.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Security in Amazon Elastic Container Registry” of the public guide does not mention encryption.',
        'back-up':
          'AWS’s page “Security in Amazon Elastic Container Registry” of the public guide does not mention backups.',
      },
      override: {
        'os-patches': {
          owner: 'aws',
          sources: [
            { page: 'publicWhatIs', at: 'is a managed AWS … and reliable' },
            {
              page: 'sharedModel',
              at: ['infrastructureCloudServices', 'responsibleInfrastructure'],
            },
          ],
        },
        'engine-patches': {
          name: 'Run the registry and its gallery',
          owner: 'aws',
          duty: 'ECR Public hosts your public images in a highly available and scalable architecture. The Amazon ECR Public Gallery lists all public repositories. AWS patches and fixes flaws within the infrastructure.',
          sources: [
            { page: 'publicRegistries', at: 'host your container images … for your applications' },
            { page: 'publicWhatIs', at: 'is the public portal … Amazon ECR Public' },
            {
              page: 'sharedModel',
              at: ['infrastructureCloudServices', 'responsibleInfrastructure'],
            },
          ],
        },
        'image-content': {
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Patch what is inside your public images. AWS patches and fixes flaws within the infrastructure. You are responsible for patching your operating system and applications.',
          sources: [
            {
              page: 'sharedModel',
              at: 'responsibleSystemApplications',
            },
            { page: 'publicWhatIs', at: 'imagesAuthenticationToken' },
          ],
          controls: ['si-2', 'sa-11'],
        },
        'iam-permissions': {
          name: 'IAM permissions to push',
          owner: 'customer',
          duty: 'In an IAM policy, grant `ecr-public:GetAuthorizationToken` and `sts:GetServiceBearerToken` to the users who push. Also grant these users the push actions of their repository.',
          sources: [
            { page: 'publicExamples', at: 'requires that users have … Amazon ECR repository' },
            { page: 'publicRegistries', at: 'users require permissions to … to your repositories' },
          ],
        },
        'resource-policies': {
          name: 'Repository policies',
          owner: 'customer',
          duty: 'In the repository policy, specify which users or roles besides the owner may push, and what more they may do. By default, only the owner can push. A policy that denies viewing or pulling is not supported.',
          sources: [
            {
              page: 'publicPolicies',
              at: [
                'By default however, only … perform on it',
                'Using a repository policy … is not supported',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Check what becomes public',
          owner: 'customer',
          duty: 'Check what you push. Once a public repository is created, it is visible in the gallery. Anyone can pull images from it, also anonymously.',
          sources: [
            { page: 'publicPolicies', at: 'When a public repository … from the repository' },
            { page: 'publicWhatIs', at: 'imagesAuthenticationToken' },
          ],
          controls: ['ac-22', 'ra-2'],
        },
        'call-records': {
          owner: 'aws',
          duty: 'CloudTrail, which is on in a new account, logs all actions of the ECR Public API as events in US East (N. Virginia). The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'publicTrail',
              at: [
                'Because Amazon ECR Public … US East (N. Virginia)',
                'All Amazon ECR Public … logged by CloudTrail',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
        },
        'registry-token': {
          owner: 'customer',
          duty: 'Before you push with Docker, obtain an authorization token in the `us-east-1` Region, for example with `get-login-password`. It is valid for 12 hours.',
          sources: [
            {
              page: 'publicAuth',
              at: [
                'An authentication token is … valid for 12 hours',
                'always authenticate to the … the AWS CLI',
              ],
              verified: '2026-12-07',
            },
          ],
        },
      },
      remove: ['encryption-at-rest', 'key-choice', 'durability', 'backups', 'scan-settings'],
      add: [
        {
          id: 'pull-limits',
          layer: 'platform',
          name: 'Limit the rate of pulls',
          owner: 'aws',
          duty: 'ECR Public limits unauthenticated clients to one pull a second and 500 GB a month. Neither limit is adjustable. By default, it limits authenticated clients to 10 pulls a second.',
          sources: [
            {
              page: 'publicQuotas',
              at: [
                'For unauthenticated customers, Amazon … data supported',
                'rateAuthenticatedPullsSecond',
                'rateUnauthenticatedImagePulls',
              ],
            },
          ],
          controls: ['sc-5'],
        },
        {
          id: 'pull-reliance',
          layer: 'application',
          name: 'Plan for the pull limits',
          owner: 'customer',
          duty: 'If one pull a second from ECR Public is not enough, authenticate. With authentication, the default limit is 10 pulls a second, which is adjustable. The limit of 10 pulls a second to ECS, Fargate and EC2 is not adjustable.',
          sources: [
            {
              page: 'publicQuotas',
              at: [
                'rateAuthenticatedPullsSecond',
                'Rate of image pulls … or Amazon EC2',
                'rateUnauthenticatedImagePulls',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'anonymous-pulls',
          layer: 'access',
          name: 'Serve anonymous pulls',
          owner: 'aws',
          answers: ['open-network'],
          duty: 'ECR Public accepts both anonymous pulls and pulls with a token. Before a push, it requires authentication as an AWS user.',
          sources: [
            { page: 'publicWhatIs', at: 'Your client must authenticate … an authentication token' },
            { page: 'publicRegistries', at: 'Anyone will be able … ECR Public Gallery' },
          ],
          controls: ['ac-14', 'ac-22'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Route to the internet for the first cached pull',
      finding:
        'The page on pull through cache says that the first pull may need a route to the internet, and shows one with an internet gateway. The page on VPC endpoints says that you need a NAT gateway in a public subnet for that pull to work. Both pages agree that later pulls do not need a route. The catalogue counts the route as yours to provide, whatever its form.',
      sources: [
        { page: 'cache', at: 'a route to the … to the public subnet' },
        { page: 'endpoints', at: 'imagePullWork' },
      ],
    },
    {
      topic: 'Where scanning is configured',
      finding:
        'The introduction says that each repository can be configured to scan on push. The API reference calls that repository setting deprecated, in favour of a setting for the whole registry. The catalogue follows the registry setting.',
      sources: [
        { page: 'whatIs', at: 'Each repository can be … is scanned' },
        { page: 'createApi', at: 'parameter is being deprecated … the registry level' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'ecr-compliance',
      title: 'Compliance validation for Amazon Elastic Container Registry',
    },
    cache: {
      path: 'pull-through-cache',
      title: 'Sync an upstream registry with an Amazon ECR private registry',
      read: '2026-11-26',
      passages: {
        repositoriesScanningSupported: 'repositories created using the … scanning are supported',
      },
    },
    endpoints: {
      path: 'vpc-endpoints',
      title: 'Amazon ECR interface VPC endpoints (AWS PrivateLink)',
      read: '2026-11-26',
      passages: { imagePullWork: 'When an image is … pull to work' },
    },
    whatIs: {
      path: 'what-is-ecr',
      title: 'What is Amazon Elastic Container Registry?',
      read: '2026-11-26',
    },
    scanTemplate: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagescanningconfiguration.html',
      title: 'AWS::ECR::Repository ImageScanningConfiguration',
      read: '2026-11-26',
    },
    createApi: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html',
      title: 'CreateRepository',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
      passages: {
        infrastructureCloudServices: 'This infrastructure is composed … AWS Cloud services',
        responsibleInfrastructure: 'responsible for patching and … within the infrastructure',
        responsibleSystemApplications: 'responsible for patching and … system and applications',
      },
    },
    authentication: {
      path: 'registry_auth',
      title: 'Private registry authentication in Amazon ECR',
      read: '2026-11-26',
      passages: { permissionScopeMatches12Hours: 'permission scope matches that … for 12 hours' },
    },
    repositoryPolicies: {
      path: 'repository-policies',
      title: 'Private repository policies in Amazon ECR',
      read: '2026-11-26',
      passages: { requiresUsersEcrRepository: 'requires that users have … ECR repository' },
    },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Encryption at rest',
      read: '2026-11-26',
      passages: { repositoryCantCreated: "Repository Encryption Configuration can't … is created" },
    },
    replication: {
      path: 'replication',
      title: 'Private image replication in Amazon ECR',
      read: '2026-11-26',
    },
    basicScanning: {
      path: 'image-scanning-basic',
      title: 'Scan images for OS vulnerabilities in Amazon ECR',
      read: '2026-11-26',
      passages: {
        supportsFiltersStartScan: 'supports filters to specify … start the scan',
        imageScanAmazonEventBridge: 'When an image scan … to Amazon EventBridge',
      },
    },
    scanning: {
      path: 'image-scanning',
      title: 'Scan images for software vulnerabilities in Amazon ECR',
      read: '2026-11-26',
    },
    enhancedScanning: {
      path: 'image-scanning-enhanced',
      title: 'Scan images for OS and programming language package vulnerabilities in Amazon ECR',
      read: '2026-11-26',
    },
    createRepository: {
      path: 'repository-create',
      title: 'Creating an Amazon ECR private repository to store images',
      read: '2026-11-26',
    },
    signing: { path: 'managed-signing', title: 'Managed signing', read: '2026-11-26' },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure Security in Amazon Elastic Container Registry',
      read: '2026-11-26',
      passages: { awsPublishedRecommendTls13: 'You use AWS published … recommend TLS 1.3' },
    },
    lifecyclePolicies: {
      path: 'LifecyclePolicies',
      title: 'Automate the cleanup of images by using lifecycle policies in Amazon ECR',
      read: '2026-11-26',
    },
    publicWhatIs: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/what-is-ecr.html',
      title: 'What Is Amazon Elastic Container Registry Public?',
      read: '2026-11-26',
      passages: { imagesAuthenticationToken: 'Your images are publicly … authentication token' },
    },
    publicRegistries: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html',
      title: 'Amazon ECR public registries',
      read: '2026-11-26',
    },
    publicExamples: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policy-examples.html',
      title: 'Public repository policy examples in Amazon ECR Public',
      read: '2026-11-26',
    },
    publicPolicies: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html',
      title: 'Public repository policies in Amazon ECR Public',
      read: '2026-11-26',
    },
    publicQuotas: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html',
      title: 'Amazon ECR Public service quotas',
      read: '2026-11-26',
      passages: {
        rateAuthenticatedPullsSecond: 'Rate of authenticated image … pulls per second',
        rateUnauthenticatedImagePulls:
          'Rate of unauthenticated image … unauthenticated image pulls',
      },
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon ECR actions with AWS CloudTrail',
    },
    publicTrail: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/logging-using-cloudtrail.html',
      title: 'Logging Amazon ECR Public actions with AWS CloudTrail',
    },
    publicAuth: {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html',
      title: 'Registry authentication in Amazon ECR public',
    },
  },
});
