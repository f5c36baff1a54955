import type { TypeRules } from './mode-rule.ts';

/** Keys, certificates, identities, secrets and file transfer. */
export const security: readonly TypeRules[] = [
  {
    types: ['aws_kms_key'],
    rules: [
      { is: 'kms.external-key-store', where: { xks_key_id: '*' } },
      { is: 'kms.cloudhsm-key-store', where: { custom_key_store_id: '*' } },
      { is: 'kms.customer-managed-key' },
    ],
  },
  {
    types: ['AWS::KMS::Key'],
    rules: [
      { is: 'kms.imported-material', where: { Origin: 'EXTERNAL' } },
      { is: 'kms.customer-managed-key' },
    ],
  },
  {
    types: ['aws_kms_external_key', 'aws_kms_replica_external_key'],
    rules: [{ is: 'kms.imported-material' }],
  },
  {
    types: ['aws_kms_custom_key_store'],
    rules: [
      { is: 'kms.external-key-store', where: { custom_key_store_type: 'EXTERNAL_KEY_STORE' } },
      { is: 'kms.cloudhsm-key-store' },
    ],
  },
  {
    types: ['aws_acm_certificate'],
    rules: [
      { is: 'acm.imported', where: { certificate_body: '*' } },
      { is: 'acm.private', where: { certificate_authority_arn: '*' } },
      { is: 'acm.exportable', where: { 'options.export': 'ENABLED' } },
      { is: 'acm.public' },
    ],
  },
  {
    types: ['AWS::CertificateManager::Certificate'],
    rules: [
      { is: 'acm.private', where: { CertificateAuthorityArn: '*' } },
      { is: 'acm.exportable', where: { CertificateExport: 'ENABLED' } },
      { is: 'acm.public' },
    ],
  },
  {
    types: ['aws_acmpca_certificate_authority'],
    rules: [
      { is: 'private-ca.short-lived', where: { usage_mode: 'SHORT_LIVED_CERTIFICATE' } },
      { is: 'private-ca.general-purpose' },
    ],
  },
  {
    types: ['AWS::ACMPCA::CertificateAuthority'],
    rules: [
      { is: 'private-ca.short-lived', where: { UsageMode: 'SHORT_LIVED_CERTIFICATE' } },
      { is: 'private-ca.general-purpose' },
    ],
  },
  {
    types: ['aws_iam_user', 'AWS::IAM::User'],
    rules: [{ is: 'iam.iam-users' }],
  },
  {
    types: [
      'aws_iam_openid_connect_provider',
      'aws_iam_saml_provider',
      'AWS::IAM::OIDCProvider',
      'AWS::IAM::SAMLProvider',
    ],
    rules: [{ is: 'iam.federated-roles' }],
  },
  {
    types: ['aws_cognito_identity_provider', 'AWS::Cognito::UserPoolIdentityProvider'],
    rules: [{ is: 'cognito.federated-users' }],
  },
  {
    types: ['aws_cognito_identity_pool', 'AWS::Cognito::IdentityPool'],
    rules: [{ is: 'cognito.identity-pools' }],
  },
  {
    types: ['aws_secretsmanager_secret_rotation'],
    rules: [
      { is: 'secrets-manager.lambda-rotation', where: { rotation_lambda_arn: '*' } },
      { is: 'secrets-manager.managed-rotation' },
    ],
  },
  {
    types: ['AWS::SecretsManager::RotationSchedule'],
    rules: [
      { is: 'secrets-manager.lambda-rotation', where: { RotationLambdaARN: '*' } },
      { is: 'secrets-manager.lambda-rotation', where: { HostedRotationLambda: '*' } },
      { is: 'secrets-manager.managed-rotation' },
    ],
  },
  {
    types: ['aws_transfer_server'],
    rules: [
      { is: 'transfer-family.as2', where: { protocols: 'AS2' } },
      {
        is: 'transfer-family.service-managed-users',
        where: { identity_provider_type: 'SERVICE_MANAGED' },
      },
      { is: 'transfer-family.service-managed-users', where: { identity_provider_type: null } },
      {
        is: 'transfer-family.custom-identity-provider',
        where: { identity_provider_type: ['API_GATEWAY', 'AWS_LAMBDA'] },
      },
    ],
  },
  {
    types: ['AWS::Transfer::Server'],
    rules: [
      { is: 'transfer-family.as2', where: { Protocols: 'AS2' } },
      {
        is: 'transfer-family.service-managed-users',
        where: { IdentityProviderType: 'SERVICE_MANAGED' },
      },
      { is: 'transfer-family.service-managed-users', where: { IdentityProviderType: null } },
      {
        is: 'transfer-family.custom-identity-provider',
        where: { IdentityProviderType: ['API_GATEWAY', 'AWS_LAMBDA'] },
      },
    ],
  },
];
