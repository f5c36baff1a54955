import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Marketplace',
  shortName: 'Marketplace',
  summary:
    'AWS sells other companies’ software through its catalog and scans the listings. You maintain what runs in your account.',
  guide: 'https://docs.aws.amazon.com/marketplace/latest/buyerguide/',
  read: '2026-11-26',
  aliases: [
    'Marketplace AMI',
    'third-party software',
    'SaaS subscription',
    'private offer',
    'AWS Marketplace seller',
    'subscriptions',
  ],
  aws: { iamServicePrefix: 'aws-marketplace' },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  add: [
    {
      id: 'listing-scans',
      layer: 'platform',
      name: 'Review and scan the listings',
      owner: 'aws',
      duty: 'AWS reviews AMI products when they are submitted, and scans them continuously against the current policies. If a product falls out of compliance, AWS contacts the seller. In some cases, the product might be temporarily unavailable to new subscribers.',
      sources: [
        {
          page: 'policies',
          at: [
            'are reviewed when submitted … AWS Marketplace policies',
            'continuously scans products to … meet new standards',
            'temporarily made unavailable to new subscribers',
          ],
        },
      ],
      controls: ['ra-5', 'sr-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It captures API calls to AWS Marketplace, from the console and from code, as events. Each event shows who generated the request.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures API calls … Marketplace API operations',
            'CloudTrail is enabled on … in Event history',
            'Every event or log … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'ami-product',
      name: 'AMI product, as a buyer',
      summary:
        'The software runs on EC2 instances in your account. You control and maintain servers that a seller has built.',
      archetype: 'virtual-machine',
      override: {
        'os-image': {
          name: 'Choose the AMI',
          owner: 'customer',
          duty: 'Choose among the versions that the seller offers. Sellers may add another set of AMIs with the latest patches. Users of an archived version can still launch it with its AMI ID until that version is deleted.',
          sources: [
            {
              page: 'server',
              at: ['when sellers update their … to the product', 'existingUsersContinueAmiId'],
            },
          ],
        },
        'os-hardening': {
          name: 'Configure and maintain the servers',
          owner: 'customer',
          duty: 'Configure and maintain the servers in your account. Because you control the software and the servers, you have these additional responsibilities.',
          sources: [
            { page: 'server', at: 'AMI products run within … configuration and maintenance' },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Give each role the managed policy that fits. The policies allow users to view subscriptions, to subscribe and unsubscribe, or to control subscriptions completely. You can also write your own policies.',
          sources: [
            {
              page: 'access',
              at: ['allowAwsmarketplacefullaccess', 'iamCreatePolicies'],
            },
          ],
        },
      },
      remove: ['call-records', 'activity-review'],
      add: [
        {
          id: 'version-archive',
          layer: 'platform',
          name: 'Archive and delete old versions',
          owner: 'aws',
          duty: 'AWS archives a version that the seller has restricted for more than two years. It deletes an archived version if no new instance was launched from it in the past 13 months.',
          sources: [
            {
              page: 'server',
              at: [
                'any product version that … is automatically archived',
                'Any archived version that … 13 months is deleted',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'archive-use',
          layer: 'application',
          name: 'Use of archived versions',
          owner: 'customer',
          duty: 'If your launch templates or Auto Scaling groups use the AMI ID of an archived version, be prepared for the deletion of this version. After the deletion, neither new nor existing users can launch it.',
          sources: [
            {
              page: 'server',
              at: ['existingUsersContinueAmiId', 'Once an archived version … or existing users'],
            },
          ],
          controls: ['sa-22', 'cm-2'],
        },
        {
          id: 'seller-access-rule',
          layer: 'access',
          name: 'Prohibit seller access to instances',
          owner: 'aws',
          duty: 'AWS’s policy requires that a seller has no access to a customer’s running instances, unless the customer explicitly enables access.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-3', 'sr-3'],
        },
        {
          id: 'seller-access',
          layer: 'access',
          name: 'Seller access to your instances',
          owner: 'customer',
          duty: 'Choose whether to enable access for the seller. If support or another purpose requires access, the seller can instruct you to explicitly enable it.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-6', 'ma-4'],
        },
        {
          id: 'metering-role',
          layer: 'access',
          name: 'Role for metered products',
          owner: 'customer',
          duty: 'If a product is billed according to what its software measures, launch the instance with a role that has permission to meter usage.',
          sources: [{ page: 'server', at: 'Some products listed on … time of launch' }],
          controls: ['ac-6'],
        },
        {
          id: 'contact-sharing',
          layer: 'data',
          name: 'Share contact data with sellers',
          owner: 'aws',
          duty: 'AWS may share your contact information with sellers, for example if they need it for training, technical support or software activation. AWS may also share information such as company name, full address and usage fees, so that sellers can compensate their sales teams.',
          sources: [
            {
              page: 'security',
              at: ['shareCompensateSalesTeams', 'shareInformationSalesTeams'],
            },
          ],
          controls: ['pt-3', 'ac-21'],
        },
        {
          id: 'purchase-decision',
          layer: 'application',
          name: 'Evaluate the product before you buy',
          owner: 'customer',
          duty: 'Base your purchase decision on the information in the listing. AWS’s goal is to provide enough information for this decision.',
          sources: [{ page: 'security', at: 'goalGoodPurchasingDecisions' }],
          controls: ['sr-6', 'sa-9'],
        },
      ],
    },
    {
      id: 'saas-product',
      name: 'SaaS product, as a buyer',
      summary:
        'You subscribe through AWS Marketplace and access the software in the seller’s environment, which is not described here.',
      notAsked: {
        'patch-code': 'You bring no code. You access the product in the seller’s environment.',
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Security on AWS Marketplace” and “AWS Marketplace security” do not mention encryption at rest.',
        'back-up':
          'AWS’s pages “Security on AWS Marketplace” and “AWS Marketplace security” do not mention backups.',
      },
      remove: ['customer-data', 'listing-scans'],
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Give each role the managed policy that fits. The policies allow users to view subscriptions, to subscribe and unsubscribe, or to control subscriptions completely. You can also write your own policies.',
          sources: [
            {
              page: 'access',
              at: ['allowAwsmarketplacefullaccess', 'iamCreatePolicies'],
            },
          ],
        },
      },
      add: [
        {
          id: 'seller-environment',
          layer: 'application',
          name: 'Access the seller’s environment',
          owner: 'customer',
          duty: 'Subscribe through AWS Marketplace, and access the product in the software seller’s environment.',
          sources: [{ page: 'saas', at: 'you subscribe to products … in the software' }],
          controls: ['sa-9'],
        },
        {
          id: 'quick-launch',
          layer: 'application',
          name: 'Deploy with Quick Launch',
          owner: 'customer',
          duty: 'If a product offers Quick Launch, you can configure, deploy and launch the software all at once.',
          sources: [{ page: 'saas', at: 'For products that offer … all at once' }],
          controls: ['cm-2'],
        },
        {
          id: 'purchase-decision',
          layer: 'application',
          name: 'Evaluate the product before you buy',
          owner: 'customer',
          duty: 'Base your purchase decision on the information in the listing. AWS’s goal is to provide enough information for this decision.',
          sources: [{ page: 'security', at: 'goalGoodPurchasingDecisions' }],
          controls: ['sr-6', 'sa-9'],
        },
        {
          id: 'contact-sharing',
          layer: 'data',
          name: 'Share contact data with sellers',
          owner: 'aws',
          duty: 'AWS may share your contact information with sellers, for example if they need it for training, technical support or software activation. AWS may also share information such as company name, full address and usage fees, so that sellers can compensate their sales teams.',
          sources: [
            {
              page: 'security',
              at: ['shareCompensateSalesTeams', 'shareInformationSalesTeams'],
            },
          ],
          controls: ['pt-3', 'ac-21'],
        },
      ],
    },
    {
      id: 'ami-seller',
      name: 'AMI product, as its seller',
      summary:
        'You build the image that others run. It must pass AWS’s scans and contain no secrets. You must have no access to the instances of your customers.',
      remove: ['customer-data'],
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Security on AWS Marketplace” and “AWS Marketplace security” do not mention encryption at rest.',
        'back-up':
          'AWS’s pages “Security on AWS Marketplace” and “AWS Marketplace security” do not mention backups.',
      },
      add: [
        {
          id: 'clean-images',
          layer: 'application',
          name: 'Image content and vulnerabilities',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build AMIs that pass all security checks. They must have no malware and no unpatched vulnerabilities of critical or high severity, and must use supported systems and software. An AMI must not be older than two years.',
          sources: [
            {
              page: 'policies',
              at: [
                'AMIs must pass all … during scanning',
                'AMIs must use currently … are not allowed',
                'AMIs must not be older than two years',
              ],
            },
          ],
          controls: ['si-2', 'ra-5'],
        },
        {
          id: 'no-secrets',
          layer: 'access',
          name: 'Keep secrets and passwords out',
          owner: 'customer',
          duty: 'Leave no hardcoded secrets or authorized SSH keys in the image, and allow no password logins over SSH. Do not ask for AWS credentials. If the product needs AWS services, have instances use a role with minimal privileges.',
          sources: [
            {
              page: 'policies',
              at: [
                'AMI must not contain … keys, or credentials',
                'AMIs must not request … (IAM) role',
                'AMIs must not allow … keys for SSH access',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'stay-out',
          layer: 'access',
          name: 'No access to customers’ instances',
          owner: 'customer',
          duty: 'You must have no access to instances that customers run. If support or another purpose requires access, you can instruct customers to enable it explicitly.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-3', 'ma-4'],
        },
        {
          id: 'buyers-data',
          layer: 'data',
          name: 'Consent to collect customer data',
          owner: 'customer',
          duty: 'Collect or export customer data only with the customer’s knowledge and express consent, except as bring-your-own-license requires. Collect no payment information.',
          sources: [
            {
              page: 'policies',
              at: [
                'Software must not collect … Bring Your Own License',
                'Payment information must not be collected',
              ],
            },
          ],
          controls: ['pt-4', 'si-12'],
        },
        {
          id: 'external-dependencies',
          layer: 'application',
          name: 'Secure external dependencies',
          owner: 'customer',
          duty: 'Disclose external dependencies, and ensure that they are available and secure. If they are no longer available, the product must be removed from AWS Marketplace.',
          sources: [
            {
              page: 'policies',
              at: [
                'The requirement must be … of the listing',
                'Sellers are responsible for … AWS Marketplace as well',
              ],
            },
          ],
          controls: ['sr-3', 'sa-9'],
        },
      ],
    },
  ],
  pages: {
    server: {
      path: 'buyer-server-products',
      title: 'AMI-based products in AWS Marketplace',
      passages: { existingUsersContinueAmiId: 'existing users can continue … the AMI ID' },
    },
    saas: { path: 'buyer-saas-products', title: 'SaaS products through AWS Marketplace' },
    security: {
      path: 'buyer-security',
      title: 'Security on AWS Marketplace',
      passages: {
        shareCompensateSalesTeams: 'We may share your … compensate their sales teams',
        shareInformationSalesTeams: 'we may share information … their sales teams',
        goalGoodPurchasingDecisions: 'our goal is to … good purchasing decisions',
      },
    },
    access: {
      path: 'buyer-iam-users-groups-policies',
      title: 'Controlling access to AWS Marketplace subscriptions',
      passages: {
        allowAwsmarketplacefullaccess:
          'To allow permissions only … choose AWSMarketplaceFullAccess',
        iamCreatePolicies: 'You can use IAM to create policies',
      },
    },
    policies: {
      url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/product-and-ami-policies.html',
      title: 'AMI-based product requirements for AWS Marketplace',
      passages: { sellerNotExplicitlyEnable: 'A seller must not … explicitly enable it' },
    },
    trail: {
      url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/cloudtrail-logging.html',
      title: 'Logging AWS Marketplace API calls with AWS CloudTrail',
    },
  },
});
