import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Core',
  shortName: 'IoT Core',
  summary:
    'A message broker for devices: AWS runs the endpoint and checks who connects, you own the devices, their identities and policies.',
  guide: 'https://docs.aws.amazon.com/iot/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html',
  read: '2026-11-24',
  aliases: [
    'AWS IoT',
    'MQTT broker',
    'IoT message broker',
    'X.509 device certificates',
    'custom authorizer',
    'just-in-time provisioning',
    'JITP',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::IoT', 'AWS::IoTWireless', 'AWS::IoTCoreDeviceAdvisor'],
    terraformPrefixes: ['aws_iot_'],
  },
  archetype: 'managed-application',
  notAsked: {
    'patch-code': 'You bring no code to the service; the software of your devices is yours.',
  },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'os-patches': {
      name: 'Patch the systems under IoT Core',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run the message broker',
      owner: 'aws',
      duty: 'Operate the managed service that supports HTTP, WebSocket and MQTT, collects data from devices and sends it to other AWS services. Of two MQTT connections with the same client ID, drop the older.',
      sources: [
        {
          page: 'practices',
          at: [
            'is a managed cloud … tolerate intermittent connections',
            'If a new connection … the new connection',
          ],
        },
        { page: 'encryption', at: 'AWS IoT Core collects … further processing' },
      ],
    },
    'customer-data': {
      name: 'Data that IoT Core sends on',
      owner: 'customer',
      duty: 'See in the security documentation of the AWS services to which IoT Core sends the data of your devices how they encrypt it.',
      sources: [{ page: 'encryption', at: 'AWS IoT Core collects … for that service' }],
    },
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'Encrypt all AWS IoT Core data at rest, by default using AWS owned keys.',
      sources: [{ page: 'atRest', at: 'By default, all AWS … AWS owned keys' }],
    },
    'key-choice': {
      name: 'Own KMS key for the account',
      owner: 'customer',
      duty: 'Keep AWS owned keys, or use a symmetric customer managed key: create an IAM role that AWS IoT Core can assume to access it, and give callers of control plane operations kms:Decrypt permissions on the key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'atRest',
          at: [
            'symmetric customer managed keys … Service (AWS KMS)',
            'For AWS IoT Core … access the KMS key',
            'All control plane operations … Core resource',
          ],
        },
        {
          page: 'updateEncryption',
          at: [
            'By default, AWS IoT … in your AWS account',
            'IAM role assumed by … of the customer',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
  },
  add: [
    {
      id: 'server-certificate',
      layer: 'platform',
      name: 'Renew the server certificate',
      owner: 'aws',
      duty: 'Hold certificates of a trusted authority for iot.amazonaws.com, with a limited validity such as one year, and serve new ones before the old ones expire.',
      sources: [
        {
          page: 'practices',
          at: ['Each of the AWS … of the domain', 'Services like AWS IoT … old ones expire'],
        },
      ],
      controls: ['sc-17', 'ia-9'],
    },
    {
      id: 'tls-only',
      layer: 'platform',
      name: 'Take data over TLS only',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Carry all data to IoT Core over TLS, whether it comes by MQTT, HTTPS or WebSocket.',
      sources: [{ page: 'encryption', at: 'All data sent to … while in transit' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-health',
      layer: 'data',
      name: 'Check your key every minute',
      owner: 'aws',
      duty: 'Run checks on your customer managed key configuration once every minute, to verify that AWS IoT Core can access and use the key and the associated IAM role.',
      sources: [{ page: 'atRest', at: 'runs periodic checks on … the associated IAM role' }],
      controls: ['sc-12', 'si-4'],
    },
    {
      id: 'server-validation',
      layer: 'application',
      name: 'Validate the server on the device',
      owner: 'customer',
      duty: 'Ensure that a device talks to AWS IoT and not to a server that impersonates it: devices can verify that the server has a certificate of a trusted authority for the domain that they expect.',
      sources: [
        {
          page: 'practices',
          at: [
            "ensure that you're talking … impersonating AWS IoT",
            'Devices can verify that … for that domain',
          ],
        },
      ],
      controls: ['ia-9', 'sc-23'],
    },
    {
      id: 'device-clock',
      layer: 'application',
      name: 'Keep the device’s clock right',
      owner: 'customer',
      duty: 'For most systems, include an NTP client and let the device wait until its clock is synchronized before connecting, or, if that is not possible, let a user set the time. For a product that may be stored for long before sale, setting the clock in the factory is not sufficient: clocks can drift and batteries run down.',
      sources: [
        {
          page: 'practices',
          at: [
            'building commercial IoT devices … is not sufficient',
            'For most systems, this … subsequent connections succeed',
          ],
        },
      ],
      controls: ['au-8', 'sc-45'],
    },
    {
      id: 'device-storage',
      layer: 'application',
      name: 'Encrypt what devices store',
      owner: 'customer',
      duty: 'On devices that run FreeRTOS, use its PKCS #11 library to encrypt data at rest.',
      sources: [{ page: 'encryption', at: 'FreeRTOS provides a PKCS#11 … on your devices' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'device-identity',
      layer: 'access',
      name: 'One identity for each device',
      owner: 'customer',
      duty: 'Use a single identity per client, generally an X.509 certificate for devices and Amazon Cognito for web and mobile applications: it enables fine-grained permissions and management, including certificate revocation.',
      sources: [
        { page: 'practices', at: 'Use a single identity … to your devices' },
        { page: 'certificates', at: 'We recommend that each … including certificate revocation' },
      ],
      controls: ['ia-3', 'ia-4'],
    },
    {
      id: 'device-policies',
      layer: 'access',
      name: 'Client IDs and topics in policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Give each device a policy that only allows it to connect with a known client ID, and to publish and subscribe to a fixed set of topics. Restricting client IDs can prevent a device from unintentionally closing the connection of another.',
      sources: [
        {
          page: 'practices',
          at: ['make sure that each … already in use', 'devicesUsersSetTopics'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'broker-logs',
      layer: 'data',
      name: 'Log client ID conflicts',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Enable CloudWatch Logs for AWS IoT if you want to identify client ID conflicts: each MQTT connection that the broker drops for such a conflict leaves a log record.',
      sources: [{ page: 'practices', at: 'If you want to … following is generated' }],
      controls: ['au-2', 'au-12', 'si-4'],
    },
    {
      id: 'second-region',
      layer: 'data',
      name: 'Consider a copy in a second Region',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Consider storing a copy of your data in a second Region as a backup. AWS’s solution “Disaster Recovery for AWS IoT” is no longer available.',
      sources: [{ page: 'practices', at: 'Consider storing a copy … no longer available' }],
      controls: ['cp-6', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'aws-certificates',
      name: 'Certificates from AWS IoT',
      summary:
        'AWS IoT issues the devices’ certificates; you bring them and their keys to the device.',
      add: [
        {
          id: 'client-check',
          layer: 'access',
          name: 'Check each certificate at connection',
          owner: 'aws',
          duty: 'Ask the client for its certificate, validate its status and account against the registry, and challenge the client for proof that it owns the private key. The certificate must be registered, active and not expired.',
          sources: [
            {
              page: 'certificates',
              at: ['awsIoTRequestsCertificate', 'facilitateSecureExpirationDate'],
            },
          ],
          controls: ['ia-3', 'ia-5.2'],
        },
        {
          id: 'certificate-issue',
          layer: 'access',
          name: 'Issue certificates, valid to 2049',
          owner: 'aws',
          duty: 'Generate client certificates that use the Amazon Root CA. They expire at midnight UTC on 31 December 2049.',
          sources: [
            {
              page: 'certificates',
              at: [
                'You can create client … the Amazon Root CA',
                'generated by AWS IoT … December 31, 2049',
              ],
            },
          ],
          controls: ['sc-17', 'ia-5'],
        },
        {
          id: 'certificate-rotation',
          layer: 'access',
          name: 'Guard keys, rotate and revoke',
          owner: 'customer',
          duty: 'Keep the private key on the device, for example in secure storage, activate the certificate, and have the device support its rotation and replacement. You can deactivate and revoke certificates.',
          sources: [
            {
              page: 'certificates',
              at: [
                'devicesCertificatesExpire',
                'Activate or deactivate a … Revoke a client certificate',
                'you could burn private … leaves the device',
              ],
            },
          ],
          controls: ['ia-5', 'sc-12'],
        },
      ],
    },
    {
      id: 'own-ca',
      name: 'Certificates from your own CA',
      summary: 'Your certificate authority signs, dates and renews; AWS IoT only checks.',
      add: [
        {
          id: 'client-check',
          layer: 'access',
          name: 'Check each certificate at connection',
          owner: 'aws',
          duty: 'Ask the client for its certificate, validate its status and account against the registry, and challenge the client for proof that it owns the private key. The certificate must be registered, active and not expired.',
          sources: [
            {
              page: 'certificates',
              at: ['awsIoTRequestsCertificate', 'facilitateSecureExpirationDate'],
            },
          ],
          controls: ['ia-3', 'ia-5.2'],
        },
        {
          id: 'certificate-issue',
          layer: 'access',
          name: 'Run the CA, set the expiry',
          owner: 'customer',
          duty: 'Sign client certificates by your authority, with a signing algorithm and a key algorithm that AWS IoT supports. Their expiry is set when they are created.',
          sources: [
            {
              page: 'certificates',
              at: [
                'The date and time … certificate is created',
                'AWS IoT supports the following certificate-signing algorithms',
                'To register your own … for the certificate',
              ],
            },
          ],
          controls: ['sc-17', 'ia-5'],
        },
        {
          id: 'certificate-rotation',
          layer: 'access',
          name: 'Register, activate, renew in time',
          owner: 'customer',
          duty: 'Register each client certificate (registering the CA is optional), activate it, and have devices support rotation and replacement as certificates expire. Device Defender audits can help to manage the expiration dates of certificates.',
          sources: [
            {
              page: 'certificates',
              at: [
                'Client certificates must be … communicate with AWS IoT',
                'Have a status state of ACTIVE',
              ],
            },
            {
              page: 'certificates',
              at: ['devicesCertificatesExpire', 'This includes managing the … Amazon Root CA'],
            },
            { page: 'certificates', at: 'Registering a CA is optional' },
          ],
          controls: ['ia-5', 'ia-5.2'],
        },
      ],
    },
    {
      id: 'custom-authorizer',
      name: 'Custom authentication',
      summary: 'A Lambda function of yours decides who connects and what the connection may do.',
      notAsked: {
        'patch-code': 'Your authorizer is a Lambda function: see who patches its code there.',
      },
      override: {
        'device-policies': {
          name: 'Policies that your function returns',
          owner: 'customer',
          duty: 'Let your function return with its decision a policy that specifies which actions are allowed in the connection. AWS advises allowing only a known client ID and a fixed set of topics.',
          sources: [
            { page: 'authorizer', at: 'The Lambda function returns … in the connection' },
            { page: 'practices', at: 'devicesUsersSetTopics' },
          ],
        },
        'device-identity': {
          name: 'Tokens or passwords of devices',
          owner: 'customer',
          duty: 'Manage the credentials, such as tokens or user names and passwords, that devices send in header fields, query parameters or MQTT CONNECT, with a single identity for each client.',
          sources: [
            { page: 'authorizer', at: 'The device passes credentials … MQTT CONNECT message' },
            { page: 'practices', at: 'Use a single identity per client' },
            {
              page: 'customAuth',
              at: [
                'manage your own client authentication and authorization',
                'devices use a custom … password to authenticate',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'authorizer-function',
          layer: 'access',
          name: 'Write the Lambda function',
          owner: 'customer',
          duty: 'Let your Lambda function make an authentication decision, within the timeout limit of 5 seconds and Lambda service limits such as concurrent execution rate, and return how often the credentials are revalidated.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'The Lambda function receives … authentication decision',
                'also returns information that … the Lambda function',
              ],
            },
            {
              page: 'authorizer',
              at: [
                'the function is subject … Lambda function response',
                'timeout limit for custom authorizer is 5 seconds',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3', 'ac-12'],
        },
        {
          id: 'token-signing',
          layer: 'access',
          name: 'Consider leaving token signing enabled',
          owner: 'customer',
          duty: 'Consider leaving signing enabled, with the public key in the authorizer: AWS IoT then stops a request whose signature fails validation without invoking your function, which can prevent excessive triggering by unrecognized clients.',
          sources: [
            {
              page: 'authorizer',
              at: [
                "If you've enabled token … the Lambda function",
                'If you leave signing … in your authorizer',
              ],
            },
          ],
          controls: ['ia-9', 'sc-5'],
          evidence: ['iot-authorizer-token-signing-enabled'],
        },
        {
          id: 'client-check',
          layer: 'access',
          name: 'Check the signature, ask, enforce',
          owner: 'aws',
          duty: 'Where token signing is enabled, validate the signature before triggering the function. Evaluate activity on the connection against the policy that the function returned. On idle connections, the next invocation can be delayed for up to 5 minutes.',
          sources: [
            {
              page: 'authorizer',
              at: [
                'validates the request signature … the Lambda function',
                'AWS IoT Core evaluates … the Lambda function',
                'the next invocation can … any MQTT operations',
              ],
            },
          ],
          controls: ['ac-3', 'ia-2'],
        },
      ],
    },
  ],
  pages: {
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices in AWS IoT Core',
      read: '2026-11-26',
      passages: { devicesUsersSetTopics: 'All devices or users … set of topics' },
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption in AWS IoT',
      read: '2026-11-26',
    },
    certificates: {
      path: 'x509-client-certs',
      title: 'X.509 client certificates',
      read: '2026-11-26',
      passages: {
        awsIoTRequestsCertificate: 'AWS IoT requests an … in the certificate',
        facilitateSecureExpirationDate: 'To facilitate a secure … certificate expiration date',
        devicesCertificatesExpire: 'Devices and clients must … as certificates expire',
      },
    },
    atRest: {
      path: 'encryption-at-rest',
      title: 'Data encryption at rest in AWS IoT Core',
      read: '2026-11-26',
    },
    updateEncryption: {
      url: 'https://docs.aws.amazon.com/iot/latest/apireference/API_UpdateEncryptionConfiguration.html',
      title: 'UpdateEncryptionConfiguration',
      read: '2026-11-27',
    },
    authorizer: {
      path: 'custom-authorizer',
      title: 'Understanding the custom authentication workflow',
      read: '2026-11-26',
    },
    customAuth: { path: 'custom-authentication', title: 'Custom authentication and authorization' },
  },
});
