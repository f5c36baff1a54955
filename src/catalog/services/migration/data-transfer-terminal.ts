import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Data Transfer Terminal',
  shortName: 'Data Transfer Terminal',
  summary:
    'You reserve a room with fast fibre to upload data from your own devices. AWS secures the room and the line, and you decide what is encrypted in transit.',
  guide: 'https://docs.aws.amazon.com/datatransferterminal/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/datatransferterminal/latest/userguide/what-is-dtt.html',
  read: '2026-11-26',
  aliases: ['DTT', 'Transfer Terminal', 'upload facility'],
  archetype: 'managed-application',
  traits: ['activity-trail', 'tls-endpoint'],
  notAsked: { 'patch-code': 'You bring devices and no code for AWS to run.' },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS operates the operating system under the console and the API. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the console and the API. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential data into tags or free-form fields such as names. AWS also strongly recommends that you put no credentials into a URL to an external server.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … to that server',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt API calls in transit',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS encrypts the data that you exchange with the API endpoints when you set up teams, add personnel and schedule reservations. The terminal does not encrypt the transfer itself.',
      sources: [
        {
          page: 'protection',
          at: [
            'does not encrypt data in transit',
            'Data is encrypted-in-transit when … in the console',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Data Transfer Terminal API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Terminal API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'visit',
      name: 'Reserved visit',
      summary:
        'You bring devices to a suite at the reserved time, and take them with you when you leave.',
      add: [
        {
          id: 'suite-security',
          layer: 'physical',
          name: 'Secure the suite between visits',
          owner: 'aws',
          duty: 'AWS provides secure access to the AWS network. After visitors are admitted to the building, security escorts them to the suite. When a reservation is complete and the visitors leave, the facility is secured again.',
          sources: [
            {
              page: 'site',
              at: [
                'secureCoOwnedAwsNetwork',
                'Once admitted to the … Data Transfer Terminal suite',
              ],
            },
            { page: 'whatIs', at: 'After your scheduled reservation … next scheduled reservation' },
          ],
          controls: ['pe-2', 'pe-3'],
        },
        {
          id: 'visitor-identity',
          layer: 'physical',
          name: 'Bring identification',
          owner: 'customer',
          duty: 'Have each specialist provide proof of identity or a government-issued ID. The process owner and the specialists whom the reservation specifies receive the facility’s public name by email.',
          sources: [
            {
              page: 'site',
              at: [
                'the Process owner and … Data Transfer Terminal facility',
                'each Data transfer specialist … or a government-issued ID',
              ],
            },
          ],
          controls: ['pe-2', 'pe-8'],
        },
        {
          id: 'suite-check',
          layer: 'physical',
          name: 'Report unexpected equipment',
          owner: 'customer',
          duty: 'Inspect the suite. It should have only two fibre cables, a table or desk, and chairs. Report anything else to Support immediately.',
          sources: [{ page: 'site', at: 'Each Data Transfer Terminal … to Support immediately' }],
          controls: ['pe-3', 'ir-6'],
        },
        {
          id: 'own-equipment',
          layer: 'physical',
          name: 'Install and remove your equipment',
          owner: 'customer',
          duty: 'Install, use and remove the devices that you and your specialists bring. AWS is not responsible for forgotten or lost items.',
          sources: [{ page: 'site', at: 'You are responsible for … forgotten or lost items' }],
          controls: ['mp-5', 'pe-16'],
        },
        {
          id: 'line',
          layer: 'network',
          name: 'Provide the fibre connections',
          owner: 'aws',
          duty: 'AWS provides fibre connections in the suite with access to the AWS network. It assigns DNS servers through DHCP.',
          sources: [
            { page: 'site', at: 'secureCoOwnedAwsNetwork' },
            {
              page: 'requirements',
              at: [
                'LC connectors for the … Data Transfer Terminal facility',
                'DNS servers are automatically assigned by DHCP',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'device-software',
          layer: 'operating-system',
          name: 'Prepare up-to-date devices',
          owner: 'customer',
          duty: 'Bring devices with up-to-date software and network drivers, with DHCP enabled. Bring a 100G LR4 transceiver that fits your network card.',
          sources: [{ page: 'requirements', at: 'You must have the … and NIC drivers' }],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'device-encryption',
          layer: 'data',
          name: 'Encrypt your storage devices',
          owner: 'customer',
          duty: 'As a best practice, ensure that data on the storage devices is encrypted and secured. Apply data encryption policies while you use the facility.',
          sources: [
            { page: 'requirements', at: 'As a data security … Data Transfer Terminal facility' },
          ],
          controls: ['mp-5', 'sc-28'],
        },
        {
          id: 'transfer-encryption',
          layer: 'data',
          name: 'Encrypt the transfer',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Manage the encryption in transit. How data is encrypted depends in part on the policies of your devices and on the services that receive the data. AWS strongly recommends that you connect to its services with strong encryption, such as TLS 1.2 and 1.3.',
          sources: [
            {
              page: 'protection',
              at: [
                'How your storage data … using Data Transfer Terminal',
                'We strongly recommend you … TLS 1.2 and 1.3',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt reservation data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AWS encrypts at rest the data that the terminal captures. The terminal captures only what reservations need, including names and email addresses of the people who attend and schedule.',
          sources: [
            {
              page: 'protection',
              at: 'encrypts all data at rest',
            },
            { page: 'protection', at: 'Data Transfer Terminal only … schedule the reservation' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'destination-keys',
          layer: 'data',
          name: 'Choose keys at the destination',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you want customer managed keys, use those of the services that you connect to. The terminal itself does not directly support customer managed keys.',
          sources: [
            {
              page: 'protection',
              at: 'does not directly support … Data Transfer Terminal reservation',
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'reservation-backups',
          layer: 'data',
          name: 'Back up reservation data',
          owner: 'aws',
          answers: ['back-up', 'keep-backups'],
          duty: 'AWS backs up reservation data for no more than 35 days. It retains AWS account information for 10 years.',
          sources: [{ page: 'protection', at: 'This transactional information is … for 10 years' }],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Which TLS version the API requires',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on infrastructure security says that clients must support TLS 1.0 or later, and recommends 1.2. The page on data protection requires TLS 1.2 and recommends 1.3. The catalogue names no version for the API. For transfers, it follows the second page.',
      sources: [
        { page: 'infrastructure', at: 'Clients must support Transport … 1.2 or later' },
        { page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'what-is-dtt', title: 'What is Data Transfer Terminal?' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Data Transfer Terminal' },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure Security in AWS Data Transfer Terminal',
    },
    requirements: {
      path: 'tech-requirements',
      title: 'Technical requirements for using Data Transfer Terminal',
    },
    site: {
      path: 'accessing-site',
      title: 'Make a data transfer at the Data Transfer Terminal facility',
      passages: { secureCoOwnedAwsNetwork: 'is a secure, co-owned … AWS network' },
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging and monitoring in Data Transfer Terminal',
    },
  },
});
