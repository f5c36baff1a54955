import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Multi-party approval',
  shortName: 'Multi-party approval',
  summary:
    'A protected operation waits until enough people have agreed. AWS holds the request and counts the answers, and your approvers have 24 hours to respond.',
  guide: 'https://docs.aws.amazon.com/mpa/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'MPA',
    'approval team',
    'four eyes',
    'M of N approval',
    'approval portal',
    'protected operation',
  ],
  aws: { iamServicePrefix: 'mpa', cloudFormationPrefixes: ['AWS::MPA'] },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in Multi-party approval” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in Multi-party approval” says that features support backup needs, but names none.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give requesters the permission for the operation itself. Once approved, the operation runs with their permissions. Give administrators the permissions to update a team.',
      sources: [
        { page: 'concepts', at: 'completionPermissionsApproved' },
        { page: 'updates', at: 'To update a team, you need permission' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags and name fields. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 … TLS 1.3' }],
    },
    'activity-review': {
      name: 'Turn on API and user activity logging',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'AWS recommends that you set up logging of API and user activity with CloudTrail.',
      sources: [{ page: 'dataProtection', at: 'Set up API and … with AWS CloudTrail' }],
    },
  },
  modes: [
    {
      id: 'approval-team',
      name: 'Approval team',
      summary:
        'A team has three or more approvers from IAM Identity Center. You set how many of them must agree within 24 hours.',
      add: [
        {
          id: 'operation-list',
          layer: 'platform',
          name: 'Define which operations need approval',
          owner: 'aws',
          duty: 'AWS predefines the list of operations that require a team’s approval before they can be executed.',
          sources: [{ page: 'concepts', at: 'A protected operation is … they can be executed' }],
          controls: ['ac-3'],
        },
        {
          id: 'session-run',
          layer: 'platform',
          name: 'Hold the request and count the answers',
          owner: 'aws',
          duty: 'AWS keeps the operation pending until the threshold is met, then runs it automatically. A session expires after 24 hours. Expiry and missing responses count as rejections.',
          sources: [
            {
              page: 'concepts',
              at: [
                'When a requester attempts … threshold is met',
                'completionPermissionsApproved',
                'sessionsExpireCountRejections',
              ],
            },
          ],
          controls: ['ac-3', 'ac-5'],
        },
        {
          id: 'team-protection',
          layer: 'platform',
          name: 'Change teams only with their approval',
          owner: 'aws',
          duty: 'AWS applies changes to an active team only with the team’s approval. It adds new approvers only once each of them has accepted. A team stays active until its deletion is approved.',
          sources: [
            { page: 'concepts', at: 'A team becomes active … to take effect' },
            { page: 'updates', at: 'Updates to an active … the team invitation' },
            { page: 'health', at: 'The delete request expires … request is approved' },
          ],
          controls: ['ac-5', 'cm-5'],
        },
        {
          id: 'portal-run',
          layer: 'platform',
          name: 'Run the portal and send emails',
          owner: 'aws',
          duty: 'AWS runs the approval portal as an AWS managed application of IAM Identity Center. It notifies the approvers of an active team by email when a request is pending.',
          sources: [
            {
              page: 'concepts',
              at: ['approverReceivesApprovalPortal', 'The portal is an … email notification'],
            },
          ],
          controls: ['ia-2', 'cp-10'],
        },
        {
          id: 'request-answers',
          layer: 'application',
          name: 'Answer requests within 24 hours',
          owner: 'customer',
          duty: 'Have approvers read the details in the portal and respond within 24 hours. A missing response counts as a rejection.',
          sources: [
            {
              page: 'concepts',
              at: ['approverReceivesApprovalPortal', 'sessionsExpireCountRejections'],
            },
          ],
          controls: ['ac-5'],
        },
        {
          id: 'team-care',
          layer: 'application',
          name: 'Replace inactive approvers',
          owner: 'customer',
          duty: 'Read the monthly report in the management account’s mailbox. Replace inactive approvers or change the threshold while enough active approvers remain to approve the change. If too few remain, use team recovery.',
          sources: [
            { page: 'health', at: 'monthlyTeamReportPartyApproval' },
            {
              page: 'updates',
              at: [
                'If there are enough … adjusting the approval threshold',
                'If there are not … see Team recovery',
              ],
            },
          ],
          controls: ['ac-2', 'cp-2'],
        },
        {
          id: 'identity-link',
          layer: 'access',
          name: 'Connect IAM Identity Center',
          owner: 'customer',
          duty: 'Set up the identity source once, for the Identity Center instance that manages the authentication of approvers. You need the identity source before you can create teams.',
          sources: [
            {
              page: 'concepts',
              at: [
                'models the connection between … user authentication for approvers',
                'This is a one-time operation',
                'identity source is required … create approval teams',
              ],
            },
          ],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'team-members',
          layer: 'access',
          name: 'Choose approvers and threshold',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Choose at least three approvers and a threshold of at least two. AWS recommends a threshold below the number of approvers.',
          sources: [
            {
              page: 'updates',
              at: [
                'Teams must have at least three approvers',
                'Minimum number of approvals … at least two',
              ],
            },
          ],
          controls: ['ac-5', 'ac-2'],
        },
        {
          id: 'team-activation',
          layer: 'access',
          name: 'Have all approvers accept',
          owner: 'customer',
          duty: 'Have each invited approver accept within 24 hours. The team becomes active only if all of them accept, and is inactive if one declines. In that case, edit the list of approvers and try again.',
          sources: [
            { page: 'concepts', at: 'A team becomes active … the team invitation' },
            {
              page: 'health',
              at: [
                'Invitations expire after 24 hours',
                'inactive because at least … and try again',
              ],
            },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'team-sharing',
          layer: 'access',
          name: 'Share the team with other accounts',
          owner: 'customer',
          duty: 'If other accounts should use the team as well, share it with AWS Resource Access Manager.',
          sources: [{ page: 'concepts', at: 'Teams can be shared … Access Manager (AWS RAM)' }],
          controls: ['ac-3', 'ac-5'],
        },
        {
          id: 'health-report',
          layer: 'data',
          name: 'Report on teams each month',
          owner: 'aws',
          duty: 'AWS shows the status of each team and sends the administrator a monthly report. The report gives the number of teams with inactive approvers. It also gives the numbers of requested operations, responses, expiries and cancellations.',
          sources: [
            {
              page: 'health',
              at: [
                'The health for an … its workflow status',
                'monthlyTeamReportPartyApproval',
                'Number of teams with … canceled requested operations',
              ],
            },
          ],
          controls: ['au-6', 'ac-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'When an approver counts as inactive',
      finding:
        'The page of concepts calls an approver inactive who has not responded in two or more sessions. The same holds if the Identity Center user is deleted or disabled. The page on team health speaks of an approver who has not responded to a session in the last 90 days. The catalogue names neither number and leaves it to you to replace whoever the report calls inactive.',
      sources: [
        { page: 'concepts', at: 'An inactive approver is … Identity Center user credentials' },
        { page: 'health', at: 'Teams can become unhealthy … last 90 days' },
      ],
    },
  ],
  pages: {
    concepts: {
      path: 'mpa-concepts',
      title: 'Terms and concepts for Multi-party approval',
      passages: {
        completionPermissionsApproved:
          'Completion strategy. Currently, only … permissions, if approved',
        sessionsExpireCountRejections: 'Sessions expire 24 hours … count as rejections',
        approverReceivesApprovalPortal: 'the approver receives email … Multi-party approval portal',
      },
    },
    updates: { path: 'update-team', title: 'Update an approval team' },
    health: {
      path: 'team-health',
      title: 'Team health for Multi-party approval',
      passages: {
        monthlyTeamReportPartyApproval: 'the monthly team report … set up Multi-party approval',
      },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Multi-party approval' },
  },
});
