import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Marketplace',
  shortName: 'Marketplace',
  summary:
    'Other companies’ software, sold by AWS’s catalog: AWS scans the listings, and what runs in your account is yours to maintain.',
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
  add: [
    {
      id: 'listing-scans',
      layer: 'platform',
      name: 'Review and scan the listings',
      owner: 'aws',
      duty: 'Review AMI products when they are submitted, and scan them continuously against the current policies. Contact the seller if one falls out of compliance; in some cases it might be temporarily unavailable to new subscribers.',
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
  ],
  modes: [
    {
      id: 'ami-product',
      name: 'AMI product, as a buyer',
      summary:
        'The software runs on EC2 instances in your account: you control and maintain servers that a seller has built.',
      archetype: 'virtual-machine',
      override: {
        'os-image': {
          name: 'Choose the version of the product',
          owner: 'customer',
          duty: 'Choose among the versions that the seller offers: with the latest patches, another set of AMIs may be added. An archived version can still be launched by its AMI ID by those who use it, until that version is deleted.',
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
          duty: 'Take on what comes with control over software and servers: in your account, you have additional responsibilities for server configuration and maintenance.',
          sources: [
            { page: 'server', at: 'AMI products run within … configuration and maintenance' },
          ],
        },
        'iam-permissions': {
          name: 'Say who may subscribe',
          owner: 'customer',
          duty: 'Give roles the managed policy that fits: to view subscriptions, to subscribe and unsubscribe, or to control them completely. You can write policies of your own as well.',
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
          id: 'version-archive',
          layer: 'platform',
          name: 'Archive and delete old versions',
          owner: 'aws',
          duty: 'Archive a version that the seller has restricted for more than two years, and delete an archived one that has launched no new instance in the past 13 months.',
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
          name: 'Expect deletion of archived versions',
          owner: 'customer',
          duty: 'Expect the deletion of an archived version that you use by its AMI ID in launch templates and Auto Scaling groups: once deleted, it is no longer available to launch for new or existing users.',
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
          name: 'Forbid sellers to enter your instances',
          owner: 'aws',
          duty: 'Demand by policy that a seller has no access to instances that a customer runs, unless the customer explicitly enables it.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-3', 'sr-3'],
        },
        {
          id: 'seller-access',
          layer: 'access',
          name: 'Let the seller in, or not',
          owner: 'customer',
          duty: 'Decide whether to enable access for the seller: where support or another purpose requires it, you can be instructed to do so.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-6', 'ma-4'],
        },
        {
          id: 'metering-role',
          layer: 'access',
          name: 'Give metered products their role',
          owner: 'customer',
          duty: 'Give the instance at launch a role with permission to meter usage, where a product is billed by what its software measures.',
          sources: [{ page: 'server', at: 'Some products listed on … time of launch' }],
          controls: ['ac-6'],
        },
        {
          id: 'contact-sharing',
          layer: 'data',
          name: 'Possibly share contact data with sellers',
          owner: 'aws',
          duty: 'Possibly share your contact information with sellers, for example where they need it for training, technical support or software activation, and information such as company name, full address and usage fees, so that sellers can compensate their sales teams.',
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
          name: 'Judge the product before you buy',
          owner: 'customer',
          duty: 'Make the purchasing decision on the information that the listing gives: AWS’s goal is to provide enough of it.',
          sources: [{ page: 'security', at: 'goalGoodPurchasingDecisions' }],
          controls: ['sr-6', 'sa-9'],
        },
      ],
    },
    {
      id: 'saas-product',
      name: 'SaaS product, as a buyer',
      summary:
        'You subscribe here and access the software in the seller’s environment, which is not described here.',
      notAsked: {
        'patch-code': 'You bring no code: the product is accessed in the seller’s environment.',
      },
      unanswered: {
        'encrypt-at-rest':
          'Nothing that was read says how AWS Marketplace stores what it knows of a subscription.',
        'back-up': 'Nothing that was read says who backs up subscriptions or a seller’s data.',
      },
      remove: ['customer-data', 'listing-scans'],
      override: {
        'iam-permissions': {
          name: 'Say who may subscribe',
          owner: 'customer',
          duty: 'Give roles the managed policy that fits: to view subscriptions, to subscribe and unsubscribe, or to control them completely. You can write policies of your own as well.',
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
          name: 'Use it where the seller runs it',
          owner: 'customer',
          duty: 'Subscribe through AWS Marketplace, and access the product in the software seller’s environment.',
          sources: [{ page: 'saas', at: 'you subscribe to products … in the software' }],
          controls: ['sa-9'],
        },
        {
          id: 'quick-launch',
          layer: 'application',
          name: 'Configure and launch by Quick Launch',
          owner: 'customer',
          duty: 'For products that offer it, you can configure, deploy and launch the software all at once.',
          sources: [{ page: 'saas', at: 'For products that offer … all at once' }],
          controls: ['cm-2'],
        },
        {
          id: 'purchase-decision',
          layer: 'application',
          name: 'Judge the product before you buy',
          owner: 'customer',
          duty: 'Make the purchasing decision on the information that the listing gives: AWS’s goal is to provide enough of it.',
          sources: [{ page: 'security', at: 'goalGoodPurchasingDecisions' }],
          controls: ['sr-6', 'sa-9'],
        },
        {
          id: 'contact-sharing',
          layer: 'data',
          name: 'Possibly share contact data with sellers',
          owner: 'aws',
          duty: 'Possibly share your contact information with sellers, for example where they need it for training, technical support or software activation, and information such as company name, full address and usage fees, so that sellers can compensate their sales teams.',
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
        'You build the image that others run: it must pass AWS’s scans, carry no secrets and leave you out of their instances.',
      remove: ['customer-data'],
      unanswered: {
        'encrypt-at-rest':
          'Nothing that was read says how AWS stores the images that sellers submit.',
        'back-up': 'Nothing that was read says who backs up a seller’s listings and images.',
      },
      add: [
        {
          id: 'clean-images',
          layer: 'application',
          name: 'Submit images without known flaws',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build AMIs that pass all security checks: without malware or unpatched vulnerabilities of critical or high severity, and on supported systems and software. An AMI must not be older than two years.',
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
          duty: 'Leave no hardcoded secrets or authorized SSH keys in the image, allow no passwords over SSH, and do not ask for AWS credentials: where the product needs AWS services, instances get a minimally privileged role.',
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
          name: 'Stay out of customers’ instances',
          owner: 'customer',
          duty: 'Have no access to instances that customers run. If support or another purpose requires it, you can instruct them to enable it explicitly.',
          sources: [{ page: 'policies', at: 'sellerNotExplicitlyEnable' }],
          controls: ['ac-3', 'ma-4'],
        },
        {
          id: 'buyers-data',
          layer: 'data',
          name: 'Ask before you collect buyers’ data',
          owner: 'customer',
          duty: 'Collect or export customer data only with knowledge and express consent, except as bring-your-own-license requires, and collect no payment information.',
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
          name: 'Secure what the product depends on',
          owner: 'customer',
          duty: 'Disclose external dependencies, and ensure that they are available and secure. If they are no longer available, the product must be removed.',
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
  },
});
