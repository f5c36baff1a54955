import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Core',
  shortName: 'IoT Core',
  summary:
    'IoT Core is a message broker for devices. AWS runs the endpoint and checks who connects. You are responsible for the devices, their identities and policies.',
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
    'patch-code': 'You bring no code to the service. The software on your devices is yours.',
  },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run the message broker',
      owner: 'aws',
      duty: 'AWS operates the managed service, which supports HTTP, WebSocket and MQTT. IoT Core collects data from devices and sends it to other AWS services. Of two MQTT connections with the same client ID, IoT Core drops the older.',
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
      name: 'Data sent to other AWS services',
      owner: 'customer',
      duty: 'IoT Core sends your devices’ data to other AWS services. To learn how those services encrypt the data, see their security documentation.',
      sources: [{ page: 'encryption', at: 'AWS IoT Core collects … for that service' }],
    },
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'IoT Core encrypts all its data at rest. By default, it uses AWS owned keys.',
      sources: [{ page: 'atRest', at: 'By default, all AWS … AWS owned keys' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep AWS owned keys, or use a symmetric customer managed key. For your own key, create an IAM role that IoT Core can assume to access the key. Also give callers of control plane operations `kms:Decrypt` permissions on the key.',
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
      expires: 'certificate',
      duty: 'AWS holds certificates from a trusted authority for `iot.amazonaws.com`, with a limited validity such as one year. AWS serves new certificates before the old ones expire.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'All data to IoT Core is sent over TLS, whether it arrives through MQTT, HTTPS or WebSocket.',
      sources: [{ page: 'encryption', at: 'All data sent to … while in transit' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-health',
      layer: 'data',
      name: 'Check your key every minute',
      owner: 'aws',
      duty: 'Once every minute, IoT Core checks your customer managed key configuration. The check verifies that IoT Core can access and use the key and the associated IAM role.',
      sources: [{ page: 'atRest', at: 'runs periodic checks on … the associated IAM role' }],
      controls: ['sc-12', 'si-4'],
    },
    {
      id: 'server-validation',
      layer: 'application',
      name: 'Validate the server certificate',
      owner: 'customer',
      duty: 'Ensure that a device communicates with AWS IoT and not with a server that impersonates it. Devices can verify that the server has a certificate of a trusted authority for the domain that they expect.',
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
      name: 'Keep the device clock accurate',
      owner: 'customer',
      duty: 'For most systems, include an NTP client and make the device wait for a synchronized clock before it connects. If that is not possible, let a user set the time. For a product that may be stored long before sale, factory setting of the clock is not sufficient: clocks can drift and batteries run down.',
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
      name: 'Encrypt data at rest on devices',
      owner: 'customer',
      duty: 'On devices that run FreeRTOS, use the PKCS #11 library of FreeRTOS to encrypt data at rest.',
      sources: [{ page: 'encryption', at: 'FreeRTOS provides a PKCS#11 … on your devices' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'device-identity',
      layer: 'access',
      name: 'Use one identity for each client',
      owner: 'customer',
      duty: 'Use a single identity for each client, which enables fine-grained permissions and management, including certificate revocation. Devices generally use an X.509 certificate. Web and mobile applications generally use Amazon Cognito.',
      sources: [
        { page: 'practices', at: 'Use a single identity … to your devices' },
        { page: 'certificates', at: 'We recommend that each … including certificate revocation' },
      ],
      controls: ['ia-3', 'ia-4'],
    },
    {
      id: 'device-policies',
      layer: 'access',
      name: 'AWS IoT Core policies for devices',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Give each device a policy that only allows connections with a known client ID, and publishing and subscribing to a fixed set of topics. Restricting client IDs can prevent a device from unintentionally closing another device’s connection.',
      sources: [
        {
          page: 'practices',
          at: ['make sure that each … already in use', 'devicesUsersSetTopics'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'activity-logs',
      layer: 'data',
      name: 'Turn on AWS IoT logging',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'To monitor and log AWS IoT activity, first enable logging. Give AWS IoT a role that may write to CloudWatch Logs, and set a default log level. If you expect high traffic from load testing, consider disabling logging to prevent throttling.',
      setting: 'off-by-default',
      switchOf: 'log-delivery',
      sources: [
        {
          page: 'logging',
          at: [
            'You must enable logging … AWS IoT activity',
            'Before you can enable … on your behalf',
            'If you expect high … to prevent throttling',
          ],
          verified: '2026-12-05',
        },
        {
          page: 'logging',
          at: 'Default-log-level configuration is required for initial setup',
          verified: '2026-12-05',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If logging is enabled, AWS IoT sends logs to CloudWatch log groups. If AWS detects high traffic, it may disable logging in your account.',
      sources: [
        {
          page: 'logging',
          at: [
            'Select the Enable logging … logs to CloudWatch',
            'If high traffic is … in your account',
          ],
          verified: '2026-12-05',
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'broker-logs',
      layer: 'data',
      name: 'Log client ID conflicts',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'If you want to identify client ID conflicts, enable CloudWatch Logs for AWS IoT. Each MQTT connection that the broker drops for such a conflict leaves a log record.',
      sources: [{ page: 'practices', at: 'If you want to … following is generated' }],
      controls: ['au-2', 'au-12', 'si-4'],
    },
    {
      id: 'second-region',
      layer: 'data',
      name: 'Copy data to a second Region',
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
        'AWS IoT issues the devices’ certificates. You put the certificates and their keys on the devices.',
      add: [
        {
          id: 'client-check',
          layer: 'access',
          name: 'Verify client certificates',
          owner: 'aws',
          duty: 'IoT Core requests the client’s certificate and validates the certificate’s status and account against the registry. It challenges the client to prove ownership of the private key. The certificate must be registered, active and not expired.',
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
          name: 'Issue client certificates',
          owner: 'aws',
          duty: 'IoT Core generates client certificates that use the Amazon Root CA. The certificates expire at midnight UTC on 31 December 2049.',
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
          name: 'Protect keys and rotate certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Keep the private key on the device, for example in secure storage. Activate the certificate, and make sure that the device supports the certificate’s rotation and replacement. You can deactivate and revoke certificates.',
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
      summary:
        'Your certificate authority signs certificates, sets their expiry dates and renews them. AWS IoT only checks the certificates.',
      add: [
        {
          id: 'client-check',
          layer: 'access',
          name: 'Verify client certificates',
          owner: 'aws',
          duty: 'IoT Core requests the client’s certificate and validates the certificate’s status and account against the registry. It challenges the client to prove ownership of the private key. The certificate must be registered, active and not expired.',
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
          name: 'Run the CA and issue certificates',
          owner: 'customer',
          duty: 'Sign client certificates with your authority, using a signing algorithm and a key algorithm that AWS IoT supports. The expiry of the certificates is set when they are created.',
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
          name: 'Register and renew certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Register each client certificate and activate it; registering the CA is optional. Make sure that devices support rotation and replacement as certificates expire. Device Defender audits can help you manage the expiration dates of certificates.',
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
      summary: 'Your Lambda function decides who connects and what the connection may do.',
      notAsked: {
        'patch-code': 'Your authorizer is a Lambda function: see who patches its code there.',
      },
      override: {
        'device-policies': {
          name: 'Policies that your function returns',
          owner: 'customer',
          duty: 'Have your function return a policy with its decision. The policy specifies which actions are allowed in the connection. AWS advises that the policy allow only a known client ID and a fixed set of topics.',
          sources: [
            { page: 'authorizer', at: 'The Lambda function returns … in the connection' },
            { page: 'practices', at: 'devicesUsersSetTopics' },
          ],
        },
        'device-identity': {
          name: 'Manage device credentials',
          owner: 'customer',
          duty: 'Manage the credentials that devices send, such as tokens or user names and passwords, with a single identity for each client. Devices send the credentials in header fields, query parameters or MQTT `CONNECT`.',
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
          name: 'Write the authorizer function',
          owner: 'customer',
          duty: 'Have your Lambda function make an authentication decision within the timeout limit of 5 seconds. The function also returns how often IoT Core revalidates the credentials. Lambda service limits, such as concurrent execution rate, apply too.',
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
          name: 'Token signing',
          owner: 'customer',
          duty: 'Consider leaving signing enabled, with the public key in the authorizer. If a request’s signature fails validation, AWS IoT then stops the request without invoking your function. Signing can prevent excessive triggering by unrecognized clients.',
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
          name: 'Run authorizers and enforce policies',
          owner: 'aws',
          duty: 'If token signing is enabled, IoT Core validates the signature before it triggers your function. IoT Core evaluates activity on the connection against the policy that the function returns. On idle connections, the function’s next invocation can be delayed for up to 5 minutes.',
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
    logging: { path: 'configure-logging', title: 'Configure AWS IoT logging' },
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
