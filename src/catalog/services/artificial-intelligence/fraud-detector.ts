import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Fraud Detector',
  shortName: 'Fraud Detector',
  summary:
    'Fraud Detector scores online events for fraud, and is closed to new customers. AWS runs the models. You are responsible for stored events, the key and the migration.',
  guide: 'https://docs.aws.amazon.com/frauddetector/latest/ug/',
  read: '2026-11-26',
  aliases: ['fraud detection', 'frauddetector', 'account takeover', 'payment fraud', 'fraud score'],
  aws: { iamServicePrefix: 'frauddetector', cloudFormationPrefixes: ['AWS::FraudDetector'] },
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Fraud Detector has been closed to new customers since 7 November 2025. One AWS list gives 7 October 2026 as the end of support, while another lists the service as in maintenance. AWS names AutoGluon, SageMaker AI and AWS WAF.',
    sources: [
      {
        page: 'availability',
        at: ['afterCareful7th2025', 'youreLookingAutoMLLibrary'],
      },
      { page: 'inMaintenance', at: 'amazonFraudDetector72025' },
      { page: 'sunset', at: 'amazonFraudDetector72026' },
    ],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'default-encryption', 'key-choice'],
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Fraud Detector encrypts your data at rest. If you specify no KMS key, Fraud Detector uses a key that AWS owns.',
      sources: [
        {
          page: 'encryption',
          at: ['Amazon Fraud Detector encrypts … of an encryption key', 'dontSpecifyKeyDefault'],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want a customer managed key, create a symmetric, single-Region key whose policy lets Fraud Detector use it. Set the key with `PutKMSEncryptionKey`. You can change the encryption configuration at any time, but data encrypted under the previous configuration is not re-encrypted.',
      sources: [
        {
          page: 'keys',
          at: [
            'Select a symmetric encryption … multi-region KMS keys',
            'Provide the following key … to use the key',
          ],
        },
        {
          page: 'keys',
          at: [
            'PutKMSEncryptionKey API to encrypt … customer managed KMS key',
            'You can change the … using PutKMSEncryptionKey API',
            'Data generated after setting … not be re-encrypted',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'event-storage',
      layer: 'platform',
      name: 'Store events in datasets',
      owner: 'aws',
      duty: 'If you choose to store events, Fraud Detector keeps the events of one event type together in one dataset. The dataset can later be used to train models.',
      sources: [
        {
          page: 'events',
          at: [
            'You can choose to … train your models',
            'Events are stored at … event type dataset',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'service-replacement',
      layer: 'application',
      name: 'Explore replacement services',
      owner: 'customer',
      duty: 'If you need a fraud detection solution, consider AutoGluon, which AWS recommends. SageMaker AI can deploy AutoGluon models. For account creation fraud, you can also consider AWS WAF Fraud Control, which uses managed rules and not machine learning models.',
      sources: [
        {
          page: 'availability',
          at: [
            'youreLookingAutoMLLibrary',
            'After training AutoGluon models, … for deploying models',
            "If you're using Amazon … not machine Learning models",
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'event-ingestion',
      layer: 'data',
      name: 'Event storage',
      owner: 'customer',
      duty: 'In the console, use Event Ingestion to choose for each event type whether its events are stored. You can stream single events with `GetEventPrediction` or `SendEvent`, and import large datasets in a batch.',
      switchOf: 'event-storage',
      sources: [
        {
          page: 'events',
          at: [
            'As part of defining … Amazon Fraud Detector console',
            'Single events can be … CreateBatchImportJob API',
          ],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'event-count',
      layer: 'data',
      name: 'Check how many events are stored',
      owner: 'customer',
      duty: 'Check in the console how many events are stored for each event type.',
      sources: [{ page: 'events', at: 'You can use the … each event type' }],
      controls: ['si-12', 'cm-8'],
    },
    {
      id: 'key-loss',
      layer: 'data',
      name: 'Keep the key available',
      owner: 'customer',
      duty: 'While you need data encrypted with your key, do not delete the key or schedule its deletion. If you do, the data might not be available.',
      sources: [{ page: 'keys', at: 'key was either deleted … might not be available' }],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'prediction-search',
      layer: 'data',
      name: 'Search predictions',
      owner: 'customer',
      duty: 'If a customer managed key encrypts your data, filter past predictions by the properties that AWS lists, to ensure complete search results. Examples of these properties are event ID and rule version.',
      sources: [
        {
          page: 'keys',
          at: [
            'When you use customer … Fraud Detector console',
            'To ensure complete search … to filter results',
          ],
        },
      ],
      controls: ['au-6'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS AI services may use and store content for service improvement. They might store the content in another Region. After an opt-out, AWS deletes the copies stored for that purpose.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … are deleted'],
        },
        { page: 'optOutAll', at: 'amazonFraudDetector' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, create and attach an AI services opt-out policy in AWS Organizations. The policy can apply to Fraud Detector alone or to all supported services.',
      switchOf: 'content-use',
      sources: [
        {
          page: 'optOut',
          at: [
            'You can opt out … opt-out policy',
            'You can create opt-out … AI services opt-out policies',
          ],
        },
        {
          page: 'optOutAll',
          at: ['by creating and attaching … opt-out policy', 'amazonFraudDetector'],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Fraud Detector API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Fraud Detector APIs',
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
      id: 'standard',
      name: 'Detectors and event types',
      summary: 'Applications send events. Your models and rules score them, and AWS runs both.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Fraud Detector” mentions no backup of events or models.',
      },
    },
  ],
  contradictions: [
    {
      topic: 'Whether the service ends',
      finding:
        'The list of services in sunset gives 7 October 2026 as the end of support. The list of services in maintenance also includes Fraud Detector, and says that existing customers can continue. The guide’s own page says that new customers are no longer accepted and names no end. The catalogue follows the guide and the maintenance list, and gives the other date.',
      sources: [
        { page: 'sunset', at: 'amazonFraudDetector72026' },
        { page: 'inMaintenance', at: 'amazonFraudDetector72025' },
        { page: 'availability', at: 'afterCareful7th2025' },
      ],
    },
    {
      topic: 'Data from before your own key was set',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on encryption at rest says that data is encrypted with an AWS owned key by default. The page on keys says that data generated before a customer managed key was set up remains unencrypted. The catalogue follows the default. Read the second page before you rely on it for old data.',
      sources: [
        { page: 'encryption', at: 'dontSpecifyKeyDefault' },
        { page: 'keys', at: 'Data generated before setting … will remain unencrypted' },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'frauddetector-availability-change',
      title: 'Amazon Fraud Detector availability change',
      passages: {
        afterCareful7th2025: 'After careful consideration, we … of November 7th, 2025',
        youreLookingAutoMLLibrary: "If you're looking for … machine learning (AutoML) library",
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
      passages: { amazonFraudDetector72025: 'Amazon Fraud Detector … October 7, 2025' },
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
      passages: { amazonFraudDetector72026: 'Amazon Fraud Detector … October 7, 2026' },
    },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Encrypting data at rest',
      passages: { dontSpecifyKeyDefault: "If you don't specify … this key by default" },
    },
    keys: { path: 'key-management', title: 'Key management' },
    events: {
      path: 'storing-event-data-afd',
      title: 'Store your event data internally with Amazon Fraud Detector',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
      passages: { amazonFraudDetector: 'Amazon Fraud Detector' },
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Fraud Detector API Calls with AWS CloudTrail',
    },
  },
});
