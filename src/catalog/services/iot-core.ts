import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/iot/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('security-best-practices', 'Security best practices in AWS IoT Core');
const certificates = page('x509-client-certs', 'X.509 client certificates');
const encryption = page('data-encryption', 'Data encryption in AWS IoT');
const atRest = page('encryption-at-rest', 'Data encryption at rest in AWS IoT Core');
const customAuth = page('custom-authentication', 'Custom authentication and authorization');
const authorizer = page('custom-authorizer', 'Understanding the custom authentication workflow');
const updateEncryption = cite(
  'https://docs.aws.amazon.com/iot/latest/apireference/API_UpdateEncryptionConfiguration.html',
  'UpdateEncryptionConfiguration',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const certificateCheck = {
  id: 'client-check',
  layer: 'access',
  name: 'Check each certificate at connection',
  owner: 'aws',
  duty: 'Ask the client for its certificate, compare status and account with the registry, and have it prove that it holds the private key. Refuse what is unregistered, inactive or expired.',
  setting: { state: 'always-on' },
  sources: [certificates],
  controls: ['ia-3', 'ia-5.2'],
  evidence: reports,
} as const;

export const iotCore = defineService({
  id: 'iot-core',
  name: 'AWS IoT Core',
  shortName: 'IoT Core',
  category: 'iot',
  summary:
    'A message broker for devices: AWS runs the endpoint and checks who connects, you own the devices, their identities and policies.',
  docs: `${guide}what-is-aws-iot.html`,
  aliases: [
    'AWS IoT',
    'MQTT broker',
    'IoT message broker',
    'X.509 device certificates',
    'custom authorizer',
    'just-in-time provisioning',
    'JITP',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Patch the systems under the broker',
      duty: 'Operate and patch the servers under the broker, which you never see.',
    },
    'service-software': {
      name: 'Run the message broker',
      duty: 'Operate the managed service that takes MQTT, WebSocket and HTTP connections and passes on what devices send. Of two connections with one client ID, keep the newer.',
      sources: [practices, encryption],
      evidence: reports,
    },
    'customer-data': {
      name: 'Topics, payloads and where they go',
      duty: 'Know what devices send and to which AWS services IoT Core passes it on: its protection there is described, and set, service by service.',
      sources: [encryption],
    },
  },
  add: [
    {
      id: 'server-certificate',
      layer: 'platform',
      name: 'Renew the server certificate',
      owner: 'aws',
      duty: 'Hold certificates of a trusted authority for iot.amazonaws.com, with a limited validity such as one year, and serve new ones before the old ones expire.',
      sources: [practices],
      controls: ['sc-17', 'ia-9'],
      evidence: reports,
    },
    {
      id: 'tls-only',
      layer: 'platform',
      name: 'Take data over TLS only',
      owner: 'aws',
      duty: 'Carry all data to IoT Core over TLS, whether it comes by MQTT, HTTPS or WebSocket.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'server-validation',
      layer: 'application',
      name: 'Validate the server on the device',
      owner: 'customer',
      duty: 'Write device software that checks whether it talks to AWS IoT and to nobody who poses as it: domain, trusted authority and validity of the certificate.',
      sources: [practices],
      controls: ['ia-9', 'sc-23'],
    },
    {
      id: 'device-clock',
      layer: 'application',
      name: 'Keep the device’s clock right',
      owner: 'customer',
      duty: 'Build in an NTP client and let the device wait for the time before it connects, or give its user a way to set it. A clock set in the factory drifts in storage.',
      sources: [practices],
      controls: ['au-8', 'sc-45'],
    },
    {
      id: 'device-storage',
      layer: 'application',
      name: 'Encrypt what devices store',
      owner: 'customer',
      duty: 'Encrypt data at rest on the devices; on FreeRTOS, with the PKCS #11 library that abstracts keys and cryptographic objects.',
      sources: [encryption],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'device-identity',
      layer: 'access',
      name: 'One identity for each device',
      owner: 'customer',
      duty: 'Give each client an identity of its own, mostly a certificate (Amazon Cognito identities for web and mobile), so that you can scope and revoke it alone.',
      sources: [practices, certificates],
      controls: ['ia-3', 'ia-4'],
    },
    {
      id: 'device-policies',
      layer: 'access',
      name: 'Client IDs and topics in policies',
      owner: 'customer',
      duty: 'Let each device connect only with a known client ID and use a fixed set of topics, for instance with the variable iot:Connection.Thing.ThingName. Otherwise one device can throw another off the broker.',
      sources: [practices],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt stored data',
      owner: 'aws',
      duty: 'Encrypt the data that IoT Core stores, with AWS owned keys unless you choose a key of your own.',
      setting: { state: 'always-on' },
      sources: [atRest],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Own KMS key for the account',
      owner: 'customer',
      duty: 'Keep the AWS owned key or switch the account to a symmetric customer managed key. For that you first give IoT Core a role that may use the key.',
      setting: optIn,
      sources: [atRest, updateEncryption],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'broker-logs',
      layer: 'data',
      name: 'Log what the broker does',
      owner: 'customer',
      duty: 'Enable CloudWatch Logs for AWS IoT and watch for DUPLICATE_CLIENT_ID: each connection that the broker drops for it leaves a record.',
      setting: optIn,
      sources: [practices],
      controls: ['au-2', 'au-12', 'si-4'],
    },
    {
      id: 'second-region',
      layer: 'data',
      name: 'Keep a copy in a second Region',
      owner: 'customer',
      duty: 'Consider storing a copy of your data in another Region, with means of your own: AWS’s solution “Disaster Recovery for AWS IoT” is no longer available.',
      sources: [practices],
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
        certificateCheck,
        {
          id: 'certificate-issue',
          layer: 'access',
          name: 'Issue certificates, valid to 2049',
          owner: 'aws',
          duty: 'Generate the client certificate under the Amazon Root CA. It expires at the end of December 31, 2049 UTC.',
          sources: [certificates],
          controls: ['sc-17', 'ia-5'],
          evidence: reports,
        },
        {
          id: 'certificate-rotation',
          layer: 'access',
          name: 'Guard keys, rotate and revoke',
          owner: 'customer',
          duty: 'Keep the private key in the device’s secure storage, activate the certificate, and build devices that can replace it. Its date forces no change before 2049, so deactivate or revoke what is lost.',
          sources: [certificates],
          controls: ['ia-5', 'sc-12'],
        },
      ],
    },
    {
      id: 'own-ca',
      name: 'Certificates from your own CA',
      summary: 'Your certificate authority signs, dates and renews; AWS IoT only checks.',
      add: [
        certificateCheck,
        {
          id: 'certificate-issue',
          layer: 'access',
          name: 'Run the CA, set the expiry',
          owner: 'customer',
          duty: 'Sign client certificates with your authority and an algorithm that AWS IoT supports, for keys of RSA 2,048 bits or more or ECC P-256, P-384 or P-521. Their expiry is fixed as you sign.',
          sources: [certificates],
          controls: ['sc-17', 'ia-5'],
        },
        {
          id: 'certificate-rotation',
          layer: 'access',
          name: 'Register, activate, renew in time',
          owner: 'customer',
          duty: 'Register each client certificate (registering the CA is optional), activate it, replace it before it expires, and revoke what is lost. Device Defender audits warn of device and CA certificates that near their end.',
          sources: [certificates],
          controls: ['ia-5', 'ia-5.2'],
        },
      ],
    },
    {
      id: 'custom-authorizer',
      name: 'Custom authentication',
      summary: 'A Lambda function of yours decides who connects and what the connection may do.',
      change: {
        'device-policies': {
          name: 'Policies that your function returns',
          duty: 'Return with each decision a policy that names the actions allowed on the connection, down to a known client ID and a fixed set of topics.',
          sources: [authorizer, practices],
        },
        'device-identity': {
          name: 'Tokens or passwords of devices',
          duty: 'Provide and replace the tokens, or user names and passwords, that devices send in header, query or MQTT CONNECT, one identity for each client.',
          sources: [customAuth, authorizer, practices],
        },
      },
      add: [
        {
          id: 'authorizer-function',
          layer: 'access',
          name: 'Write and scale the Lambda function',
          owner: 'customer',
          duty: 'Check the credentials in the function, within 5 seconds and within Lambda’s concurrency limit, and say how often they are checked again (refreshAfterInSeconds, disconnectAfterInSeconds).',
          sources: [authorizer],
          controls: ['ia-2', 'ac-3', 'ac-12'],
        },
        {
          id: 'token-signing',
          layer: 'access',
          name: 'Leave token signing enabled',
          owner: 'customer',
          duty: 'Store the public key in the authorizer and have tokens signed. AWS IoT then stops a request with a bad signature before it triggers your function; without that, clients that nobody knows can trigger it.',
          sources: [authorizer],
          controls: ['ia-9', 'sc-5'],
          evidence: [{ kind: 'config-rule', id: 'iot-authorizer-token-signing-enabled' }],
        },
        {
          id: 'client-check',
          layer: 'access',
          name: 'Check the signature, ask, enforce',
          owner: 'aws',
          duty: 'Verify the signature where signing is enabled, call the function only then, and hold what happens on the connection against the policy it returned. An idle connection may be asked again up to 5 minutes late.',
          sources: [authorizer],
          controls: ['ac-3', 'ia-2'],
          evidence: reports,
        },
      ],
    },
  ],
});
