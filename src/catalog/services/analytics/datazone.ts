import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon DataZone',
  shortName: 'DataZone',
  summary:
    'DataZone is a catalog where teams publish and request data. AWS runs the portal and the workflow. You decide who joins, what is visible and who gets access.',
  guide: 'https://docs.aws.amazon.com/datazone/latest/userguide/',
  read: '2026-11-26',
  aliases: ['data catalog', 'data portal', 'data governance', 'data mesh', 'business data catalog'],
  aws: {
    iamServicePrefix: 'datazone',
    cloudFormationPrefixes: ['AWS::DataZone'],
    terraformPrefixes: ['aws_datazone_'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'vpc-endpoint', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon DataZone” names versions of assets, but no backup of a domain. Its deletion is final.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, DataZone encrypts data at rest with keys that AWS owns. You cannot disable this layer of encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon DataZone uses default … data at rest',
            'disable this layer of … Amazon DataZone domains',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to use your own key, choose a customer managed key when you create the domain. If you revoke access to DataZone’s grant on your key, DataZone won’t be able to access data encrypted with your key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'To use your own … Amazon DataZone domain',
            'You can revoke access … dependent on that data',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'account-roles',
      layer: 'platform',
      name: 'Connect to accounts with roles',
      owner: 'aws',
      duty: 'DataZone uses service roles and IAM roles to connect to your accounts and carry out operations in those accounts for you.',
      sources: [{ page: 'protection', at: 'To secure connections between … of the customer' }],
      controls: ['ac-3'],
    },
    {
      id: 'portal-sign-in',
      layer: 'access',
      name: 'Authenticate data portal users',
      owner: 'aws',
      duty: 'DataZone authenticates users of the data portal with IAM credentials, or with existing credentials from your identity provider through IAM Identity Center.',
      sources: [{ page: 'concepts', at: 'The data portal authenticates … IAM Identity Center' }],
      controls: ['ia-2'],
    },
    {
      id: 'project-boundary',
      layer: 'access',
      name: 'Limit projects to their members',
      owner: 'aws',
      duty: 'By default, only users who were explicitly added to a project can reach the project’s data and analytics tools in DataZone.',
      sources: [{ page: 'concepts', at: 'By default, projects are … tools within them' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'inventory-boundary',
      layer: 'access',
      name: 'Limit inventory to project members',
      owner: 'aws',
      duty: 'DataZone makes a project’s inventory discoverable to the project’s members only. Once inventory is published, other users of the domain can discover it.',
      sources: [{ page: 'concepts', at: 'Creating inventory for a … unless explicitly published' }],
      controls: ['ac-3'],
    },
    {
      id: 'project-members',
      layer: 'access',
      name: 'Project members and their permissions',
      owner: 'customer',
      duty: 'As a project owner, add members with owner, contributor, consumer, steward or viewer permissions. Members can be SSO users, SSO groups and IAM users.',
      sources: [
        {
          page: 'concepts',
          at: ['Project owners can add … and IAM users'],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'publishing',
      layer: 'access',
      name: 'Publish and republish assets',
      owner: 'customer',
      duty: 'To make inventory assets discoverable by the domain’s users, publish them to the catalog. After you update an asset, publish it again. Only the latest published version is active in the catalog.',
      sources: [
        {
          page: 'concepts',
          at: [
            'inventory assets discoverable by … Amazon DataZone catalog',
            'Only the latest version … in the discovery catalog',
            'If an inventory asset … in the discovery catalog',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'direct-publishing',
      layer: 'access',
      name: 'Automatic publishing from data sources',
      owner: 'customer',
      duty: 'If runs of an AWS Glue or Redshift data source should also publish the assets, enable the optional publishing setting. The published assets might not have any business metadata, and are directly discoverable to all domain users.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'concepts',
          at: [
            'enable the optional Publish … data source runs',
            'Note that if you … all domain users',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'subscription-review',
      layer: 'access',
      name: 'Approve or reject subscriptions',
      owner: 'customer',
      duty: 'As the owner of an asset, review subscription requests and approve or reject them. Approval grants the subscribing project access to the asset.',
      sources: [
        {
          page: 'concepts',
          at: 'owners of the asset … to that asset',
        },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'deletion-rights',
      layer: 'access',
      name: 'Permissions to delete a domain',
      owner: 'customer',
      duty: 'In IAM, configure who has the administrative permissions to delete a domain. Neither you nor AWS can undo the deletion of a domain.',
      sources: [
        {
          page: 'deletion',
          at: [
            'To prevent someone from … configure with IAM',
            'Deleting your domain is … or by AWS',
          ],
        },
      ],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'DataZone uses TLS and client-side encryption for data in transit. Communication with DataZone is over HTTPS.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'Amazon DataZone uses Transport … encrypted in transit' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'key-grants',
      layer: 'data',
      name: 'Use your key through grants',
      owner: 'aws',
      duty: 'With a customer managed key, DataZone creates one grant for encrypting data at rest and another for search, discovery and export. The first grant is retired when the domain is deleted. DataZone uses an encryption context constraint in grants.',
      sources: [
        {
          page: 'encryption',
          at: [
            'One grant for encrypting your data at rest',
            'to retire the grant … export of your data',
            'Amazon DataZone uses an … specified encryption context',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'key-policy',
      layer: 'data',
      name: 'Key policy',
      owner: 'customer',
      duty: 'In the policy of your customer managed key, permit the operations that AWS lists, including `kms:CreateGrant`. The domain execution role grants the data portal access to the key.',
      sources: [
        {
          page: 'encryption',
          at: [
            'To use your customer … to a customer managed',
            'The Amazon DataZone data … Execution Role principal',
          ],
        },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'leftovers',
      layer: 'data',
      name: 'Delete leftovers of a deleted domain',
      owner: 'customer',
      duty: 'If you no longer need AWS resources that DataZone may have helped you create, delete them. Examples are IAM roles, S3 buckets, Glue databases and subscription grants. Deleting the domain does not delete these resources.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Deletion does not delete … respective AWS service',
            'Deleting a domain does … your AWS accounts',
          ],
        },
      ],
      controls: ['si-12', 'ac-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists DataZone among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'Amazon DataZone', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'managed-assets',
      name: 'Managed assets',
      summary:
        'Managed assets are AWS Glue tables and Amazon Redshift tables and views. Once you approve a request, AWS creates the grants.',
      add: [
        {
          id: 'fulfillment',
          layer: 'platform',
          name: 'Create grants after approval',
          owner: 'aws',
          duty: 'After a subscription request is approved, DataZone adds the asset to the applicable environments of the project. DataZone also creates the necessary grants in AWS Lake Formation or Amazon Redshift.',
          sources: [
            {
              page: 'concepts',
              at: [
                'request is approved, Amazon … or Amazon Redshift',
                'automated fulfillment logic only … tables and views',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'location-registration',
          layer: 'access',
          name: 'Register data lake locations',
          owner: 'customer',
          duty: 'To publish and subscribe to assets from an AWS Glue database outside your environment, configure your data lake’s S3 location in Lake Formation. Use Lake Formation permission mode or hybrid access mode.',
          sources: [
            {
              page: 'lakeFormation',
              at: ['howeverWantGlueDatabase', 'Configure the Amazon S3 … Hybrid access mode'],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'outside-databases',
          layer: 'access',
          name: 'Permissions on outside Glue tables',
          owner: 'customer',
          duty: 'To publish and subscribe to assets from a Glue database outside your environment, remove the `IAMAllowedPrincipals` permission from the tables whose permissions DataZone handles. Give DataZone’s Glue access role the permissions that AWS lists, with the right to grant these permissions.',
          sources: [
            {
              page: 'lakeFormation',
              at: [
                'howeverWantGlueDatabase',
                'Remove the IAMAllowedPrincipals permission … DataZone handles permissions',
                'Describe, Select, Describe Grantable, … on your behalf',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'unmanaged-assets',
      name: 'Unmanaged assets',
      summary:
        'Unmanaged assets are all other types of assets. AWS reports the approval as an event and does not create a grant by itself.',
      add: [
        {
          id: 'approval-event',
          layer: 'platform',
          name: 'Publish an approval event',
          owner: 'aws',
          duty: 'DataZone can’t automatically trigger fulfilment for unmanaged assets. Instead, DataZone publishes an event in Amazon EventBridge with the necessary details in the event’s payload.',
          sources: [{ page: 'concepts', at: 'otherAssetAmazonDataZone' }],
          controls: ['au-12'],
        },
        {
          id: 'own-grants',
          layer: 'access',
          name: 'Create the grants',
          owner: 'customer',
          duty: 'For unmanaged assets, create the necessary grants outside of DataZone, because DataZone can’t automatically trigger fulfilment. The payload of the approval event has the details.',
          sources: [{ page: 'concepts', at: 'otherAssetAmazonDataZone' }],
          controls: ['ac-2', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    encryption: {
      path: 'encryption-rest-datazone',
      title: 'Data encryption at rest for Amazon DataZone',
    },
    protection: { path: 'data-protection', title: 'Data protection in Amazon DataZone' },
    concepts: {
      path: 'datazone-concepts',
      title: 'Amazon DataZone terminology and concepts',
      passages: { otherAssetAmazonDataZone: 'For all other asset … outside of Amazon DataZone' },
    },
    lakeFormation: {
      path: 'lake-formation-permissions-for-datazone',
      title: 'Configure Lake Formation permissions for Amazon DataZone',
      passages: { howeverWantGlueDatabase: 'However, if you want … external AWS Glue database' },
    },
    deletion: { path: 'delete-domain', title: 'Delete Amazon DataZone domains' },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
