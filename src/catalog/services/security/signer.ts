import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Signer',
  shortName: 'Signer',
  summary:
    'Signatures for code. AWS manages the signing keys for Lambda and container images. You decide who signs, what is trusted and when to revoke a signature.',
  guide: 'https://docs.aws.amazon.com/signer/latest/developerguide/',
  read: '2026-11-26',
  aliases: ['code signing', 'Notation', 'Notary Project', 'signing profile', 'firmware signing'],
  aws: {
    iamServicePrefix: 'signer',
    cloudFormationPrefixes: ['AWS::Signer'],
    terraformPrefixes: ['aws_signer'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Signer” leads only to a page on IAM. The pages compared mention no encryption at rest.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the signing service. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Define your signing environment in one place: which IAM roles can sign code, and in which Regions. In policies, you can use tags on signing profiles to control access to the profiles.',
      sources: [
        { page: 'welcome', at: 'security administrators have a … in what Regions' },
        { page: 'profiles', at: 'When you assign tags … to the profile' },
      ],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Use CloudTrail’s records of calls to Signer. They help you track who generates code signatures.',
      sources: [
        {
          page: 'welcome',
          at: [
            'helps you track who … your compliance requirements',
            'record API calls made to AWS Signer',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'signing-profile',
      layer: 'application',
      name: 'Create signing profiles',
      owner: 'customer',
      duty: 'Before you start a signing job, create a signing profile. The profile designates the signing platform for which you sign.',
      sources: [
        {
          page: 'profiles',
          at: ['Before you can perform … platform-specific information'],
        },
      ],
      controls: ['si-7', 'cm-6'],
    },
  ],
  modes: [
    {
      id: 'lambda',
      name: 'Lambda code',
      summary:
        'AWS manages the certificate and its keys. Lambda checks the signature when code is deployed. You manage the buckets and the trusted profiles.',
      notAsked: {
        'patch-code': 'Signer signs packages and runs none: patch the code where it runs.',
        'back-up': 'Signed and unsigned packages are in your S3 buckets.',
      },
      add: [
        {
          id: 'signing-keys',
          layer: 'platform',
          name: 'Manage the certificate and keys',
          owner: 'aws',
          duty: 'AWS manages the code signing certificate and its public and private keys for Lambda and container images.',
          sources: [
            { page: 'welcome', at: 'AWS Signer manages the … the code-signing lifecycle' },
            { page: 'profiles', at: 'signerCertificateManager' },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'signature-check',
          layer: 'platform',
          name: 'Verify the signature on deployment',
          owner: 'aws',
          duty: 'When code is deployed, AWS Lambda verifies the signature and the integrity of the package.',
          sources: [{ page: 'welcome', at: 'AWS Lambda verifies signatures … code is deployed' }],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'revocation-effect',
          layer: 'platform',
          name: 'Reject revoked signatures',
          owner: 'aws',
          duty: 'If a package’s signature was revoked, the package fails Lambda’s checks in all Regions of the same partition. Revocation checks are valid until six months after the signature expires. A package with an expired signature fails the expiry check instead.',
          sources: [
            {
              page: 'revocation',
              at: [
                'Revoking the signature of … of the same partition',
                'revocationChecksChecksInstead',
              ],
            },
          ],
          controls: ['si-7', 'sc-17'],
        },
        {
          id: 'signature-validity',
          layer: 'application',
          name: 'Signature validity period',
          owner: 'customer',
          duty: 'If the default of 135 months is too long, set a shorter signature validity period in the signing profile. The default is also the maximum.',
          sources: [
            { page: 'profiles', at: 'By default, signature validity … maximum validity supported' },
          ],
          controls: ['sc-17', 'cm-6'],
        },
        {
          id: 'trusted-profiles',
          layer: 'application',
          name: 'Trusted signing profiles',
          owner: 'customer',
          duty: 'To verify .zip archives that were signed across accounts, specify a profile version ARN in Lambda’s code signing configuration. Use the ARN from the account that owns the profile.',
          sources: [
            { page: 'crossAccount', at: 'For verifying signed Lambda … of the owner account' },
          ],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'revocation-decision',
          layer: 'application',
          name: 'Decide what to revoke',
          owner: 'customer',
          duty: 'If the signing certificate is compromised, revoke the signature. Revocation is irreversible, and recommended only for critical scenarios. To revoke a whole profile, set a start time in the past, which you can later change only to an earlier time.',
          sources: [
            {
              page: 'revocation',
              at: [
                'Revocation of a signature … is publicly disclosed',
                'Revocation is an irreversible … for critical scenarios',
                'Revocation for a signing … later date and time',
              ],
            },
          ],
          controls: ['ir-4', 'sc-17'],
        },
        {
          id: 'profile-sharing',
          layer: 'access',
          name: 'Share profiles with other accounts',
          owner: 'customer',
          duty: 'Grant other accounts or roles the signing action with `add-profile-permission`. If you want to grant other actions, such as `signer:RevokeSignature`, make further calls.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'Cross-account signing enables accounts … shared signing profile',
                'You might want to … calls to add-profile-permission',
                'The principal can be … another AWS account ID',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'signing-buckets',
          layer: 'data',
          name: 'Create buckets for code',
          owner: 'customer',
          duty: 'Create an Amazon S3 bucket as the source of the unsigned object files, and another bucket as the destination of the signed files.',
          sources: [
            {
              page: 'lambdaWorkflow',
              at: [
                'Create and populate an … unsigned object files',
                'Create an Amazon S3 … signed object files',
              ],
            },
          ],
          controls: ['ac-3', 'si-7'],
        },
        {
          id: 'profile-retention',
          layer: 'data',
          name: 'Retain profiles and jobs, then delete',
          owner: 'aws',
          duty: 'AWS retains a canceled or revoked profile for its validity period plus 6 months, which is 141 months by default. It then deletes the profile. It deletes signing jobs 6 months after the signature expires.',
          sources: [
            {
              page: 'retention',
              at: [
                'The retention period is … after 141 months',
                'Signing Jobs are automatically … generated signature expires',
              ],
            },
          ],
          controls: ['si-12', 'au-11'],
        },
      ],
    },
    {
      id: 'container-images',
      name: 'Container images',
      extends: 'lambda',
      summary:
        'AWS manages the certificate and its keys. You run Notation and the plugin, and verify an image before it is deployed.',
      notAsked: {
        'back-up': 'Signatures are stored in the registry with the images.',
        'patch-code': 'Signer signs images and runs none: patch an image where it is built.',
      },
      remove: ['signature-check', 'signing-buckets'],
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Define which IAM roles can sign code, and in which Regions. To sign and verify images, Notation needs a policy that lets it work with Amazon ECR and Signer.',
          sources: [
            { page: 'welcome', at: 'what AWS Identity and … in what Regions' },
            { page: 'imagePrerequisites', at: 'you need an AWS … Amazon ECR and Signer' },
          ],
        },
        'revocation-effect': {
          owner: 'aws',
          duty: 'If you attempt to deploy an image whose signature was revoked, validation fails. Revocation checks are valid until six months after the signature expires. An image with an expired signature fails the expiry check instead.',
          sources: [
            {
              page: 'revocation',
              at: ['signature of a container … deploy the image', 'revocationChecksChecksInstead'],
            },
          ],
        },
        'trusted-profiles': {
          name: 'Trust policy for Notation',
          owner: 'customer',
          duty: 'Set up a trust policy that includes the trust store for your partition, and import the policy into Notation. For images signed across accounts, the policy must use the profile ARN of the owner account. Signatures are isolated to partitions.',
          sources: [
            {
              page: 'imageVerification',
              at: [
                'Set up a trust … for your partition',
                'Signatures are isolated to AWS partitions',
                'Import the policy into Notation',
              ],
            },
            { page: 'crossAccount', at: 'For verifying signed container … of the owner account' },
          ],
        },
      },
      add: [
        {
          id: 'signing-tools',
          layer: 'application',
          name: 'Install Notation and the plugin',
          owner: 'customer',
          duty: 'On the machines on which you sign images, install the Notation CLI and the AWS Signer plugin. If you check a download, do not run an installer whose key fingerprint does not match. Do not use a file whose signature is bad.',
          sources: [
            {
              page: 'imagePrerequisites',
              at: [
                'Two software packages need … plugin for Notation',
                'If the fingerprint string … run the installer',
                'If the output includes … the downloaded file',
              ],
            },
          ],
          controls: ['si-7', 'cm-11'],
        },
        {
          id: 'image-check',
          layer: 'application',
          name: 'Verify images before deployment',
          owner: 'customer',
          duty: 'Verify an image by its digest with Notation. Alternatively, verify it at deployment, in Amazon EKS or in a Kubernetes cluster that you manage yourself on Amazon EC2.',
          sources: [
            { page: 'imageVerification', at: 'Verify the signature, specifying … the SHA digest' },
            { page: 'welcome', at: 'Amazon EKS and self-managed … time of deployment' },
          ],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'trust-store',
          layer: 'application',
          name: 'Provide a trust store',
          owner: 'customer',
          duty: 'On each machine where you verify images, provide a trust store. The installer for the plugin and Notation automatically sets up a trust store, with a root certificate, for commercial and GovCloud Regions.',
          sources: [{ page: 'imageVerification', at: 'A trust store is … a root certificate' }],
          controls: ['sc-17', 'cm-6'],
        },
      ],
    },
    {
      id: 'iot-firmware',
      name: 'IoT and FreeRTOS firmware',
      summary:
        'You obtain the code-signing certificate from an authority and import it into ACM. Signer signs with it.',
      notAsked: {
        'patch-code':
          'Signer signs firmware images and runs none: patch them where they are built.',
      },
      unanswered: {
        'back-up':
          'The AWS pages compared do not say how to replace a lost firmware image or certificate.',
      },
      add: [
        {
          id: 'signing-keys',
          layer: 'platform',
          name: 'Obtain and import the certificate',
          owner: 'customer',
          duty: 'Obtain a code-signing certificate from a company with a good reputation for security. Import the certificate into ACM, and specify its ARN when you start a signing job. Use a self-signed certificate for tests only.',
          sources: [
            {
              page: 'certificate',
              at: [
                'Before you can use … a code-signing certificate',
                'We recommend that you … poor security practice',
                'You must use the … StartSigningJob action',
              ],
            },
            { page: 'profiles', at: 'signerCertificateManager' },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'certificate-use',
          layer: 'platform',
          name: 'Sign with the imported certificate',
          owner: 'aws',
          duty: 'AWS uses the certificate that you imported into ACM to sign updates in FreeRTOS and AWS IoT Device Management.',
          sources: [{ page: 'welcome', at: 'To sign code, you … IoT Device Management' }],
          controls: ['si-7', 'sc-17'],
        },
        {
          id: 'profile-retention',
          layer: 'data',
          name: 'Retain profiles and jobs for 20 months',
          owner: 'aws',
          duty: 'For AWS IoT Device Management, AWS retains canceled or revoked profiles for 20 months. It retains signing jobs for the same period.',
          sources: [
            {
              page: 'retention',
              at: [
                'For AWS IoT Device … period of 20 months',
                'signing job retention period is 20 months',
              ],
            },
          ],
          controls: ['si-12', 'au-11'],
        },
      ],
    },
  ],
  pages: {
    welcome: { path: 'Welcome', title: 'What is AWS Signer?' },
    profiles: {
      path: 'signing-profiles',
      title: 'Create a Signer signing profile',
      passages: { signerCertificateManager: 'Signer manages the code … AWS Certificate Manager' },
    },
    revocation: {
      path: 'revocation',
      title: 'Revoke signatures generated by Signer',
      passages: {
        revocationChecksChecksInstead: 'Revocation checks are valid … expiry checks instead',
      },
    },
    crossAccount: {
      path: 'signing-profile-cross-account',
      title: 'Set up cross-account signing for Signer',
    },
    retention: { path: 'retention', title: 'Data Retention for Signer' },
    lambdaWorkflow: { path: 'lambda-workflow', title: 'Sign AWS Lambda code' },
    imagePrerequisites: {
      path: 'image-signing-prerequisites',
      title: 'Prerequisites for signing container images',
    },
    imageVerification: {
      path: 'image-verification',
      title: 'Locally verify an image after signing',
    },
    certificate: { path: 'obtain-cert', title: 'Obtain and import a code-signing certificate' },
  },
});
