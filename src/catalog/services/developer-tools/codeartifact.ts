import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeArtifact',
  shortName: 'CodeArtifact',
  summary:
    'A registry for npm, Maven, Python and other packages, which AWS stores and serves. You decide which packages may enter, who reads them and how old they must be.',
  guide: 'https://docs.aws.amazon.com/codeartifact/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'artifact repository',
    'package repository',
    'npm registry',
    'Maven repository',
    'PyPI mirror',
    'dependency confusion',
    'package origin controls',
  ],
  aws: {
    iamServicePrefix: 'codeartifact',
    cloudFormationPrefixes: ['AWS::CodeArtifact'],
    terraformPrefixes: ['aws_codeartifact'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'resource-policy', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CodeArtifact, and patches and fixes flaws in the infrastructure and its software.',
    },
    'resource-policies': {
      name: 'Resource policies',
      owner: 'customer',
      duty: 'To give other principals access, use a repository or domain policy. A root principal means all users and roles of its account. The `ReadFromRepository` permission gives access to all packages of the repository.',
      sources: [
        {
          page: 'repositoryPolicies',
          at: [
            'You can apply a … access your repository',
            'A given principal can … or none of them',
            'When you specify the … in that account',
          ],
        },
        {
          page: 'repositoryPolicies',
          at: 'CodeArtifact supports resource policies on domains and repositories',
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CodeArtifact encrypts all assets and metadata in a domain with a single KMS key.',
      sources: [{ page: 'domains', at: 'All of the assets … AWS KMS key' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Use a symmetric KMS key, because an asymmetric key cannot encrypt a domain. If the key is in an external key store, you are responsible for the availability, durability and latency of key operations. If the material of that key is lost, all assets of the domain are lost too.',
      sources: [
        {
          page: 'domains',
          at: [
            'CodeArtifact supports only symmetric KMS keys',
            'You are responsible for … latency with CodeArtifact',
            'a loss of XKS … the XKS key',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'publish-guard',
      layer: 'platform',
      name: 'Refuse versions that exist upstream',
      owner: 'aws',
      duty: 'CodeArtifact refuses to publish a package version that is present in a reachable upstream or public repository. In rare cases, an outage of an external repository might let such a version through.',
      sources: [
        {
          page: 'originControls',
          at: "CodeArtifact doesn't allow publishing … or public repositories",
        },
        { page: 'externalConnection', at: 'However, in rare cases, … would normally deny' },
      ],
      controls: ['cm-5', 'si-7'],
    },
    {
      id: 'default-origin',
      layer: 'platform',
      name: 'Default origin controls',
      owner: 'aws',
      duty: 'If the package group allows everything, CodeArtifact blocks ingestion for packages first published directly, and publishing for packages first ingested. If the group has a restriction other than `ALLOW`, CodeArtifact sets both controls to `ALLOW`. Packages from before about May 2022 have `ALLOW` for both.',
      sources: [
        {
          page: 'originControls',
          at: [
            'If a package is … Upstream: ALLOW',
            'packagesExistedPackages',
            'Otherwise, if a package … Upstream: ALLOW',
          ],
        },
      ],
      controls: ['sr-3', 'cm-7'],
    },
    {
      id: 'origin-controls',
      layer: 'application',
      name: 'Package origin controls',
      owner: 'customer',
      duty: 'If versions of a package come from internal and external sources, consider package origin controls. On packages from before about May 2022, set the controls manually. `BLOCK` on the package or on its group overrides `ALLOW` on the other.',
      switchOf: 'default-origin',
      sources: [
        {
          page: 'originControls',
          at: [
            'Configuring package origin controls … as public repositories',
            'packagesExistedPackages',
            'a setting of BLOCK always wins over',
          ],
        },
      ],
      controls: ['sr-3', 'cm-7'],
    },
    {
      id: 'domain-administration',
      layer: 'access',
      name: 'Domain administration',
      owner: 'customer',
      duty: 'You can use a domain policy to restrict which accounts can access the domain’s repositories and who can configure connections to public repositories. AWS recommends a single production domain. A second, pre-production domain can be useful to test changes to the production domain’s configuration.',
      sources: [
        {
          page: 'domains',
          at: [
            'The domain administrator can … sources of packages',
            'Although an organization can … production domain configuration',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'default-access',
      layer: 'access',
      name: 'Limit default access to the owner',
      owner: 'aws',
      duty: 'By default, CodeArtifact gives access to a repository only to its owner. If both a domain policy and a repository policy are present, CodeArtifact evaluates both. An explicit deny in any policy overrides an allow in another.',
      sources: [
        {
          page: 'repositoryPolicies',
          at: [
            'By default, only the … to a repository',
            'If both a domain … allowed or denied',
            'An explicit deny in … in another policy',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'token-issue',
      layer: 'access',
      name: 'Require authentication and issue tokens',
      owner: 'aws',
      duty: 'CodeArtifact requires users to authenticate before they publish or consume package versions. CodeArtifact issues a token to users with the right permissions, but not to root users.',
      sources: [
        {
          page: 'tokens',
          at: [
            'CodeArtifact requires users to … the correct permissions',
            'Root users cannot call GetAuthorizationToken',
          ],
        },
      ],
      controls: ['ia-2', 'ia-5'],
    },
    {
      id: 'token-lifetime',
      layer: 'access',
      name: 'Token lifetime',
      owner: 'customer',
      expires: 'token',
      duty: 'Choose a token lifetime from 15 minutes to 12 hours (the default). Unless you set 0 seconds, a token can outlive the session of an assumed role. Prefer an environment variable to a file for the token, and use an IAM policy that denies access if you want to revoke access.',
      sources: [
        {
          page: 'tokens',
          at: [
            'are valid for a … maximum session duration of',
            'For security reasons, this … into source control',
            'If you created the … delete the IAM user',
          ],
        },
      ],
      controls: ['ia-5', 'ac-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS from clients',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeArtifact requires TLS 1.2 from clients that communicate with it. AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
      controls: ['sc-8'],
    },
    {
      id: 'version-copies',
      layer: 'data',
      name: 'Copy versions before you delete them',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Before you delete a package version, store a backup copy in another repository, as AWS recommends. Make the copy with `copy-package-versions`.',
      sources: [
        {
          page: 'deletion',
          at: ["If you do need … you'd like to delete", 'You can do this … the backup repository'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'own-packages',
      name: 'Packages of your own',
      summary:
        'You publish the packages in the repository, and you are responsible for their content and upkeep.',
      add: [
        {
          id: 'package-content',
          layer: 'application',
          name: 'Author and maintain packages',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Author, publish and maintain internal packages. Use the `codeartifact:PublishPackageVersion` permission to control who may publish which packages.',
          sources: [
            { page: 'originControls', at: 'an internal package is … authors and maintains' },
            {
              page: 'repositoryPolicies',
              at: 'The codeartifact:PublishPackageVersion action is … be a package',
            },
          ],
          controls: ['si-2', 'cm-5', 'sa-11'],
        },
      ],
    },
    {
      id: 'public-packages',
      name: 'With an external connection',
      summary:
        'Packages also come from public repositories. AWS fetches and keeps them, and you judge whether they are old and sound enough.',
      add: [
        {
          id: 'ingestion',
          layer: 'platform',
          name: 'Fetch and keep public packages',
          owner: 'aws',
          duty: 'CodeArtifact fetches a requested version and stores it in your repository, which typically takes around 3 minutes. A stored version stays available when the public repository is unavailable.',
          sources: [
            {
              page: 'externalConnection',
              at: [
                'It typically takes around … can take longer',
                'When this occurs, package … download from CodeArtifact',
              ],
            },
          ],
          controls: ['cp-10', 'sr-3'],
        },
        {
          id: 'metadata-cache',
          layer: 'platform',
          name: 'Cache public registry metadata',
          owner: 'aws',
          duty: 'CodeArtifact maintains a cache in each Region. A new version may be delayed by up to 30 minutes for npm, Python and NuGet, and by up to 3 hours for Maven.',
          sources: [
            {
              page: 'externalConnection',
              at: [
                'This cache is maintained … supported public repositories',
                'For npm, Python, and … a CodeArtifact repository',
                'For Maven packages, there … a CodeArtifact repository',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'upstream-timestamps',
          layer: 'platform',
          name: 'Preserve publication timestamps',
          owner: 'aws',
          duty: 'For versions cached from external connections, CodeArtifact preserves the timestamps of the public registry.',
          sources: [
            {
              page: 'ageGating',
              at: 'CodeArtifact preserves these original … external connections',
            },
          ],
          controls: ['si-7'],
        },
        {
          id: 'age-gate',
          layer: 'application',
          name: 'Hold back versions that are too new',
          owner: 'customer',
          duty: 'You can compare each resolved version’s upstream timestamp with your quarantine limit, and fail the build if any version is newer than the limit. Do not use `publishedTime` for this comparison. AWS says that a window of 3 to 7 days blocks the majority of supply chain attacks.',
          sources: [
            {
              page: 'ageGating',
              at: [
                'Most malicious packages are … and typosquatting',
                'Do not use the … at ingestion time',
                'read the upstream publish … than the cutoff',
              ],
            },
          ],
          controls: ['sr-3', 'sr-11', 'si-7'],
        },
        {
          id: 'vulnerability-scan',
          layer: 'application',
          name: 'Scan packages and publish patched ones',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Use Amazon Inspector to scan established packages, because an age gate does not protect against flaws found in them later. To publish a patched version of an external package, change the package’s origin controls.',
          sources: [
            { page: 'ageGating', at: 'Version age gating does … of established packages' },
            { page: 'originControls', at: 'Your team decides that … and Upstream: BLOCK' },
          ],
          controls: ['ra-5', 'si-2'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodeArtifact' },
    originControls: {
      path: 'package-origin-controls',
      title: 'Editing package origin controls',
      passages: { packagesExistedPackages: 'Packages that existed in … for such packages' },
    },
    tokens: {
      path: 'tokens-authentication',
      title: 'AWS CodeArtifact authentication and tokens',
    },
    domains: { path: 'domain-overview', title: 'Domain overview' },
    repositoryPolicies: { path: 'repo-policies', title: 'Repository policies' },
    externalConnection: {
      path: 'external-connection-requesting-packages',
      title: 'Requesting packages from external connections',
    },
    ageGating: {
      path: 'package-version-age-gating',
      title: 'Gating packages on version age',
    },
    deletion: { path: 'delete-package', title: 'Delete a package or package version' },
  },
});
