import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/connect/latest/adminguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is-amazon-connect', 'What is Connect Customer?');
const instances = page('amazon-connect-instances', 'Create a Connect Customer instance');
const identity = page(
  'connect-identity-management',
  'Plan your identity management in Connect Customer',
);
const practices = page('security-best-practices', 'Security Best Practices for Connect Customer');
const atRest = page('encryption-at-rest', 'Encryption at rest in Connect Customer');
const keys = page('key-management', 'Key management in Connect Customer');
const inTransit = page('encryption-in-transit', 'Encryption in transit in Amazon Connect');
const paths = page('detailed-network-paths', 'Detailed network paths for Amazon Connect');
const customerInput = page('encrypt-data', 'Encrypt sensitive customer input in Amazon Connect');
const contactRecords = cite(
  'https://docs.aws.amazon.com/connect/latest/userguide/ctr-data-model.html',
  'Data model for Amazon Connect contact records',
  read,
);
const voiceId = cite(
  'https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-voice-id_ServerSideEncryptionConfiguration.html',
  'ServerSideEncryptionConfiguration',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const connect = defineService({
  id: 'connect',
  name: 'Amazon Connect Customer',
  shortName: 'Connect Customer',
  category: 'business-applications',
  summary:
    'A contact center for voice, chat and email: AWS runs it, you own agents, flows, recordings and the callers’ data.',
  docs: guide,
  aliases: [
    'Amazon Connect',
    'contact center',
    'call center',
    'Contact Lens',
    'Customer Profiles',
    'Voice ID',
    'Amazon Q in Connect',
  ],
  archetype: 'managed-application',
  contradictions: [
    {
      topic: 'Is Voice ID still there?',
      finding:
        'The page on encryption at rest still explains how to create a Voice ID domain with a key of yours. The notice in the API reference ends support on May 20, 2026: after that day neither the consoles nor any Voice ID resource can be reached. The catalogue follows the notice and has no part for voiceprints.',
      sources: [atRest, voiceId],
    },
    {
      topic: 'Which key Customer Profiles start with',
      finding:
        'The page on encryption at rest says that you must provide a KMS key for a new domain and that the key is yours. The page on creating an instance says that a domain is created by default with encrypted data, and that you can configure your own key afterwards. The catalogue follows the latter and leaves the change of key to you.',
      sources: [atRest, instances],
    },
    {
      topic: 'Where flow logs are kept',
      finding:
        'The page on creating an instance counts flow logs among what the default buckets store, and a few lines on speaks of their location in CloudWatch. The security best practices have you log flows to CloudWatch. The catalogue names CloudWatch.',
      sources: [instances, practices],
    },
  ],
  change: {
    'customer-data': {
      name: 'Decide what is recorded',
      duty: 'Choose which flows record calls and whether chats are kept: with a transcript bucket, which is there by default, all are. Screen recording and live media streaming start off.',
      sources: [instances],
    },
  },
  add: [
    {
      id: 'transit',
      layer: 'network',
      name: 'Encrypt calls, chats and traffic',
      owner: 'aws',
      duty: 'Protect browser sessions and calls to other AWS services by TLS and browser audio by SRTP. Reach telephone carriers by private links, or encrypt what goes over shared ones.',
      sources: [inTransit, paths],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'contact-records',
      layer: 'platform',
      name: 'Deliver and keep contact records',
      owner: 'aws',
      duty: 'Deliver each contact record at least once, and again when it is updated, and keep it available for 24 months.',
      sources: [contactRecords],
      controls: ['au-11', 'au-12'],
    },
    {
      id: 'instance-deletion',
      layer: 'platform',
      name: 'Forbid deleting the instance',
      owner: 'customer',
      duty: 'Deny connect:DeleteInstance by a service control policy. Whoever deletes an instance loses its configuration settings and metrics data.',
      setting: optIn,
      sources: [practices, identity],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'sensitive-input',
      layer: 'application',
      name: 'Encrypt what callers key in',
      owner: 'customer',
      duty: 'Give the flow a public key and an X.509 certificate that encrypt stored customer input, and keep the private key outside. Two keys can be active, so that you can rotate.',
      setting: optIn,
      sources: [customerInput],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'chat-front-end',
      layer: 'application',
      name: 'Harden your own chat window',
      owner: 'customer',
      duty: 'Encode output, leave innerHTML alone and set a Content Security Policy where your site renders chat messages: they can carry script.',
      sources: [practices],
      controls: ['si-10', 'sa-11'],
    },
    {
      id: 'participant-tokens',
      layer: 'application',
      name: 'Guard participant tokens',
      owner: 'customer',
      duty: 'Authenticate people before you hand out a token, keep it out of logs and URLs, and end the contact if it leaks: whoever holds it is that participant.',
      sources: [practices],
      controls: ['ia-5', 'sc-23'],
    },
    {
      id: 'identity-option',
      layer: 'access',
      name: 'Choose identity management for good',
      owner: 'customer',
      duty: 'Decide between Connect’s own users, a directory and SAML before you create the instance. Neither the option nor the access URL can be changed afterwards.',
      sources: [instances, identity],
      controls: ['ia-2', 'cm-2'],
    },
    {
      id: 'identity-store',
      layer: 'access',
      name: 'Store the agents’ accounts',
      owner: 'aws',
      duty: 'Hold the user names and passwords that you create. They are specific to Connect Customer and cannot be shared with other applications.',
      sources: [identity, instances],
      controls: ['ia-2', 'ia-5'],
      evidence: reports,
    },
    {
      id: 'security-profiles',
      layer: 'access',
      name: 'Restrict security profiles',
      owner: 'customer',
      duty: 'Give each role the least that it needs: agents need no permission to create, read or change users. Administrators handle the whole configuration; the first one gets the Admin profile.',
      sources: [practices, instances, introduction],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'emergency-login',
      layer: 'access',
      name: 'Keep emergency login for emergencies',
      owner: 'customer',
      duty: 'Use “Log in for emergency access” on the instance page of the console in emergencies only, not as a daily way in.',
      sources: [practices],
      controls: ['ac-6', 'ac-17'],
    },
    {
      id: 'storage-setup',
      layer: 'data',
      name: 'Create the default buckets',
      owner: 'aws',
      duty: 'Create S3 buckets in your account for call recordings, chat transcripts, reports and email, encrypted with KMS, together with a Customer Profiles domain.',
      setting: optOut,
      sources: [instances, atRest],
      controls: ['sc-28', 'cm-2'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt contact data at rest',
      owner: 'aws',
      duty: 'Encrypt personal data and customer content before it is written to disk, with KMS keys that AWS owns. Instances do not share the data keys made from them.',
      sources: [atRest],
      controls: ['sc-28', 'sc-12'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose keys for recordings, profiles',
      owner: 'customer',
      duty: 'Set separate buckets and keys for recordings and reports where you need them, and your own key for Customer Profiles. Associating a key fails without kms:CreateGrant.',
      setting: optIn,
      sources: [keys, instances],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'flow-logs',
      layer: 'data',
      name: 'Log flows and set retention',
      owner: 'customer',
      duty: 'Log flows to CloudWatch, alert on them, review the API calls in CloudTrail, and archive in S3 by lifecycle rules. Object Lock in compliance mode is not supported.',
      sources: [practices, instances],
      controls: ['au-2', 'au-6', 'au-11'],
      evidence: [
        { kind: 'security-hub', id: 'Connect.2' },
        { kind: 'config-rule', id: 'connect-instance-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'own-users',
      name: 'Users stored in Connect Customer',
      summary:
        'AWS keeps the accounts of your agents; you create and manage them in Connect Customer itself.',
      add: [
        {
          id: 'user-accounts',
          layer: 'access',
          name: 'Create and manage the accounts',
          owner: 'customer',
          duty: 'Create and manage each account inside Connect Customer. For MFA AWS points to a SAML identity provider or a RADIUS server, so settle that before you choose this option.',
          sources: [identity, practices],
          controls: ['ac-2', 'ia-2.1'],
        },
      ],
    },
    {
      id: 'directory',
      name: 'Users in an existing directory',
      summary:
        'Agents log in with their corporate credentials; the directory behind them is yours.',
      change: {
        'identity-store': {
          name: 'Set up the directory of the agents',
          owner: 'customer',
          duty: 'Set the directory up in Directory Service, active in the Region of the instance, one directory for one instance at a time. Passwords live there; add MFA by RADIUS.',
          sources: [identity, instances, practices],
          evidence: [],
        },
      },
    },
    {
      id: 'saml',
      name: 'SAML 2.0 federation',
      summary:
        'Your identity provider authenticates agents: the only way in is its link, and an IAM role carries it.',
      change: {
        'identity-store': {
          name: 'Run the identity provider, with MFA',
          owner: 'customer',
          duty: 'Keep the accounts, their passwords and MFA at your provider, and set it up before the instance. Users can log in by the link of that provider only.',
          sources: [identity, instances, practices],
          evidence: [],
        },
      },
      add: [
        {
          id: 'federation-role',
          layer: 'access',
          name: 'Protect the federation role',
          owner: 'customer',
          duty: 'Deny iam:DeleteRole for the role by a service control policy. Without the role nobody gets in, and recreating users for a new one deletes all data associated with them.',
          setting: optIn,
          sources: [practices],
          controls: ['ac-6', 'cp-9'],
        },
      ],
    },
  ],
});
