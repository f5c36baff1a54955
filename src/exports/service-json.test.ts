import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { serviceJsonSchema, servicesJsonSchema, serviceToJson } from './service-json.ts';

const urlOf = (mode?: { readonly id: string }) => `https://example.com/${mode?.id ?? ''}`;

test('every service passes the published schema', () => {
  for (const service of catalogue.services) {
    const json: unknown = JSON.parse(JSON.stringify(serviceToJson(service, urlOf)));
    expect(serviceJsonSchema.safeParse(json).error).toBeUndefined();
  }
});

test('a service has its default mode first and its layers bottom to top', () => {
  const ec2 = catalogue.services.find(({ id }) => id === 'ec2')!;
  const json = serviceToJson(ec2, urlOf);
  expect(json.modes.map((mode) => mode.default)).toEqual([true, false]);
  expect(json.modes[0]?.layers[0]?.id).toBe('physical');
  expect(json.modes[0]?.line.through).toEqual(['operating-system', 'access', 'data']);
});

test('a part has the team that an overlay gives it, and otherwise no such field', () => {
  const ec2 = catalogue.services.find(({ id }) => id === 'ec2')!;
  const [mode] = ec2.modes;
  const layers = mode.stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) =>
      part.id === 'os-patches' ? { ...part, team: 'Systems' } : part,
    ),
  }));
  const held = { ...ec2, modes: [{ ...mode, stack: { ...mode.stack, layers } }] as const };
  const json = serviceToJson(held, urlOf);
  expect(serviceJsonSchema.parse(json)).toEqual(json);
  const withTeam = json.modes.flatMap((item) =>
    item.layers.flatMap(({ parts }) => parts.filter((part) => 'team' in part)),
  );
  expect(withTeam.map(({ id, team }) => [id, team])).toEqual([['os-patches', 'Systems']]);
});

test('the published schema allows fields to be added, and ours does not', () => {
  const [service] = catalogue.services;
  const json: unknown = JSON.parse(JSON.stringify(serviceToJson(service!, urlOf)));
  const more = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(more);
    if (typeof value !== 'object' || value === null) return value;
    const known = Object.entries(value).map(([name, item]) => [name, more(item)]);
    return { ...Object.fromEntries(known), newField: ['new'] };
  };
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchemaOf(servicesJsonSchema));
  validate([json, more(json)]);
  expect(validate.errors).toBeNull();
  validate([{ id: 'nothing' }]);
  expect(validate.errors).not.toBeNull();
  expect(servicesJsonSchema.safeParse([json, more(json)]).success).toBe(false);
});

test('the shape is the one that was promised', () => {
  expect(jsonSchemaOf(servicesJsonSchema)).toMatchInlineSnapshot(`
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "description": "Every service of the catalogue, sorted by id.",
      "items": {
        "description": "Who secures what in one AWS service, part by part.",
        "properties": {
          "aws": {
            "description": "How AWS itself names the service in policies, templates and plans.",
            "properties": {
              "cloudFormationPrefixes": {
                "items": {
                  "pattern": "^AWS::\\w+(::\\w+)?$",
                  "type": "string",
                },
                "type": "array",
              },
              "iamServicePrefix": {
                "pattern": "^[a-z0-9-]+$",
                "type": "string",
              },
              "terraformPrefixes": {
                "items": {
                  "pattern": "^aws_[a-z0-9_]+$",
                  "type": "string",
                },
                "type": "array",
              },
            },
            "type": "object",
          },
          "category": {
            "enum": [
              "compute",
              "containers",
              "storage",
              "database",
              "networking",
              "security",
              "management",
              "integration",
              "analytics",
              "artificial-intelligence",
              "developer-tools",
              "front-end",
              "business-applications",
              "end-user-computing",
              "migration",
              "iot",
              "media",
              "games",
              "satellite",
              "quantum",
              "blockchain",
              "financial-management",
              "customer-enablement",
            ],
            "type": "string",
          },
          "id": {
            "maxLength": 60,
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            "type": "string",
          },
          "lifecycle": {
            "properties": {
              "date": {
                "format": "date",
                "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
                "type": "string",
              },
              "note": {
                "maxLength": 280,
                "minLength": 12,
                "type": "string",
              },
              "sources": {
                "items": {
                  "properties": {
                    "at": {
                      "items": {
                        "maxLength": 160,
                        "minLength": 3,
                        "type": "string",
                      },
                      "maxItems": 3,
                      "minItems": 1,
                      "type": "array",
                    },
                    "title": {
                      "maxLength": 140,
                      "minLength": 3,
                      "type": "string",
                    },
                    "url": {
                      "format": "uri",
                      "type": "string",
                    },
                    "verified": {
                      "format": "date",
                      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
                      "type": "string",
                    },
                  },
                  "required": [
                    "url",
                    "title",
                  ],
                  "type": "object",
                },
                "minItems": 1,
                "type": "array",
              },
              "status": {
                "enum": [
                  "maintenance",
                  "sunset",
                  "ended",
                ],
                "type": "string",
              },
            },
            "required": [
              "status",
              "note",
              "sources",
            ],
            "type": "object",
          },
          "modes": {
            "description": "The default mode first.",
            "items": {
              "properties": {
                "answers": {
                  "description": "What the mode answers to the questions of \`/questions/\`, in their order.",
                  "items": {
                    "anyOf": [
                      {
                        "properties": {
                          "owner": {
                            "enum": [
                              "customer",
                              "aws",
                            ],
                            "type": "string",
                          },
                          "parts": {
                            "description": "The parts that answer, the first before all.",
                            "items": {
                              "maxLength": 60,
                              "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                              "type": "string",
                            },
                            "minItems": 1,
                            "type": "array",
                          },
                          "question": {
                            "enum": [
                              "patch-system",
                              "patch-engine",
                              "patch-code",
                              "patch-orchestrator",
                              "patch-node-software",
                              "start-patch",
                              "start-upgrade",
                              "encrypt-at-rest",
                              "hold-key",
                              "encrypt-in-transit",
                              "back-up",
                              "keep-backups",
                              "admit",
                              "open-network",
                              "write-logs",
                              "read-logs",
                              "separate-tenants",
                              "secure-building",
                              "prove",
                            ],
                            "type": "string",
                          },
                          "words": {
                            "description": "What stands for them: the name of the first part.",
                            "type": "string",
                          },
                        },
                        "required": [
                          "question",
                          "owner",
                          "parts",
                          "words",
                        ],
                        "type": "object",
                      },
                      {
                        "properties": {
                          "question": {
                            "enum": [
                              "patch-system",
                              "patch-engine",
                              "patch-code",
                              "patch-orchestrator",
                              "patch-node-software",
                              "start-patch",
                              "start-upgrade",
                              "encrypt-at-rest",
                              "hold-key",
                              "encrypt-in-transit",
                              "back-up",
                              "keep-backups",
                              "admit",
                              "open-network",
                              "write-logs",
                              "read-logs",
                              "separate-tenants",
                              "secure-building",
                              "prove",
                            ],
                            "type": "string",
                          },
                          "reason": {
                            "description": "Why the question does not arise.",
                            "type": "string",
                          },
                        },
                        "required": [
                          "question",
                          "reason",
                        ],
                        "type": "object",
                      },
                      {
                        "properties": {
                          "question": {
                            "enum": [
                              "patch-system",
                              "patch-engine",
                              "patch-code",
                              "patch-orchestrator",
                              "patch-node-software",
                              "start-patch",
                              "start-upgrade",
                              "encrypt-at-rest",
                              "hold-key",
                              "encrypt-in-transit",
                              "back-up",
                              "keep-backups",
                              "admit",
                              "open-network",
                              "write-logs",
                              "read-logs",
                              "separate-tenants",
                              "secure-building",
                              "prove",
                            ],
                            "type": "string",
                          },
                          "unanswered": {
                            "description": "That nothing which was read answers it, in a sentence.",
                            "type": "string",
                          },
                        },
                        "required": [
                          "question",
                          "unanswered",
                        ],
                        "type": "object",
                      },
                    ],
                  },
                  "type": "array",
                },
                "default": {
                  "description": "True for exactly one mode of a service.",
                  "type": "boolean",
                },
                "id": {
                  "maxLength": 60,
                  "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                  "type": "string",
                },
                "layers": {
                  "description": "Bottom to top.",
                  "items": {
                    "properties": {
                      "id": {
                        "enum": [
                          "physical",
                          "network",
                          "hypervisor",
                          "operating-system",
                          "platform",
                          "application",
                          "access",
                          "data",
                        ],
                        "type": "string",
                      },
                      "name": {
                        "type": "string",
                      },
                      "owner": {
                        "description": "\`split\` where the line runs through the layer.",
                        "enum": [
                          "customer",
                          "aws",
                          "split",
                        ],
                        "type": "string",
                      },
                      "parts": {
                        "items": {
                          "properties": {
                            "answers": {
                              "description": "The questions whose answer is the owner of this part.",
                              "items": {
                                "enum": [
                                  "patch-system",
                                  "patch-engine",
                                  "patch-code",
                                  "patch-orchestrator",
                                  "patch-node-software",
                                  "start-patch",
                                  "start-upgrade",
                                  "encrypt-at-rest",
                                  "hold-key",
                                  "encrypt-in-transit",
                                  "back-up",
                                  "keep-backups",
                                  "admit",
                                  "open-network",
                                  "write-logs",
                                  "read-logs",
                                  "separate-tenants",
                                  "secure-building",
                                  "prove",
                                ],
                                "type": "string",
                              },
                              "type": "array",
                            },
                            "controls": {
                              "description": "NIST SP 800-53 r5 control ids.",
                              "items": {
                                "pattern": "^[a-z]{2}-\\d{1,2}(\\.\\d{1,2})?$",
                                "type": "string",
                              },
                              "type": "array",
                            },
                            "duty": {
                              "description": "What the owner does.",
                              "type": "string",
                            },
                            "evidence": {
                              "description": "How the owner proves it. An \`artifact\` is a report on AWS’s data centers and hosts alone: whether a service is in its scope was not compared.",
                              "items": {
                                "properties": {
                                  "id": {
                                    "maxLength": 90,
                                    "minLength": 2,
                                    "type": "string",
                                  },
                                  "kind": {
                                    "enum": [
                                      "artifact",
                                      "config-rule",
                                      "security-hub",
                                    ],
                                    "type": "string",
                                  },
                                },
                                "required": [
                                  "kind",
                                  "id",
                                ],
                                "type": "object",
                              },
                              "type": "array",
                            },
                            "id": {
                              "maxLength": 60,
                              "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                              "type": "string",
                            },
                            "name": {
                              "description": "What the part is.",
                              "type": "string",
                            },
                            "owner": {
                              "description": "The one owner.",
                              "enum": [
                                "customer",
                                "aws",
                              ],
                              "type": "string",
                            },
                            "setting": {
                              "description": "Present when the part is a switch.",
                              "oneOf": [
                                {
                                  "properties": {
                                    "state": {
                                      "const": "always-on",
                                      "type": "string",
                                    },
                                  },
                                  "required": [
                                    "state",
                                  ],
                                  "type": "object",
                                },
                                {
                                  "properties": {
                                    "changedBy": {
                                      "enum": [
                                        "customer",
                                        "aws",
                                      ],
                                      "type": "string",
                                    },
                                    "doors": {
                                      "properties": {
                                        "api": {
                                          "enum": [
                                            "on-by-default",
                                            "off-by-default",
                                          ],
                                          "type": "string",
                                        },
                                        "console": {
                                          "enum": [
                                            "on-by-default",
                                            "off-by-default",
                                          ],
                                          "type": "string",
                                        },
                                      },
                                      "type": "object",
                                    },
                                    "opens": {
                                      "const": true,
                                      "type": "boolean",
                                    },
                                    "state": {
                                      "enum": [
                                        "on-by-default",
                                        "off-by-default",
                                      ],
                                      "type": "string",
                                    },
                                  },
                                  "required": [
                                    "state",
                                    "changedBy",
                                  ],
                                  "type": "object",
                                },
                              ],
                            },
                            "sources": {
                              "description": "AWS pages; no \`verified\` means not yet verified.",
                              "items": {
                                "properties": {
                                  "at": {
                                    "items": {
                                      "maxLength": 160,
                                      "minLength": 3,
                                      "type": "string",
                                    },
                                    "maxItems": 3,
                                    "minItems": 1,
                                    "type": "array",
                                  },
                                  "title": {
                                    "maxLength": 140,
                                    "minLength": 3,
                                    "type": "string",
                                  },
                                  "url": {
                                    "format": "uri",
                                    "type": "string",
                                  },
                                  "verified": {
                                    "format": "date",
                                    "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
                                    "type": "string",
                                  },
                                },
                                "required": [
                                  "url",
                                  "title",
                                ],
                                "type": "object",
                              },
                              "minItems": 1,
                              "type": "array",
                            },
                            "switchOf": {
                              "description": "The part of AWS’s that this switch turns on and off.",
                              "maxLength": 60,
                              "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                              "type": "string",
                            },
                            "team": {
                              "description": "Who inside the customer holds the part, where an organisation’s own copy says so.",
                              "type": "string",
                            },
                          },
                          "required": [
                            "id",
                            "name",
                            "owner",
                            "duty",
                            "controls",
                            "evidence",
                            "sources",
                          ],
                          "type": "object",
                        },
                        "minItems": 1,
                        "type": "array",
                      },
                    },
                    "required": [
                      "id",
                      "name",
                      "owner",
                      "parts",
                    ],
                    "type": "object",
                  },
                  "minItems": 1,
                  "type": "array",
                },
                "lifecycle": {
                  "properties": {
                    "date": {
                      "format": "date",
                      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
                      "type": "string",
                    },
                    "note": {
                      "maxLength": 280,
                      "minLength": 12,
                      "type": "string",
                    },
                    "sources": {
                      "items": {
                        "properties": {
                          "at": {
                            "items": {
                              "maxLength": 160,
                              "minLength": 3,
                              "type": "string",
                            },
                            "maxItems": 3,
                            "minItems": 1,
                            "type": "array",
                          },
                          "title": {
                            "maxLength": 140,
                            "minLength": 3,
                            "type": "string",
                          },
                          "url": {
                            "format": "uri",
                            "type": "string",
                          },
                          "verified": {
                            "format": "date",
                            "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
                            "type": "string",
                          },
                        },
                        "required": [
                          "url",
                          "title",
                        ],
                        "type": "object",
                      },
                      "minItems": 1,
                      "type": "array",
                    },
                    "status": {
                      "enum": [
                        "maintenance",
                        "sunset",
                        "ended",
                      ],
                      "type": "string",
                    },
                  },
                  "required": [
                    "status",
                    "note",
                    "sources",
                  ],
                  "type": "object",
                },
                "line": {
                  "description": "Where ownership passes from AWS to the customer.",
                  "properties": {
                    "between": {
                      "description": "Neighbouring layers of different owners.",
                      "items": {
                        "properties": {
                          "lower": {
                            "enum": [
                              "physical",
                              "network",
                              "hypervisor",
                              "operating-system",
                              "platform",
                              "application",
                              "access",
                              "data",
                            ],
                            "type": "string",
                          },
                          "upper": {
                            "enum": [
                              "physical",
                              "network",
                              "hypervisor",
                              "operating-system",
                              "platform",
                              "application",
                              "access",
                              "data",
                            ],
                            "type": "string",
                          },
                        },
                        "required": [
                          "lower",
                          "upper",
                        ],
                        "type": "object",
                      },
                      "type": "array",
                    },
                    "text": {
                      "description": "The same in words.",
                      "type": "string",
                    },
                    "through": {
                      "description": "Layers whose parts have both owners.",
                      "items": {
                        "enum": [
                          "physical",
                          "network",
                          "hypervisor",
                          "operating-system",
                          "platform",
                          "application",
                          "access",
                          "data",
                        ],
                        "type": "string",
                      },
                      "type": "array",
                    },
                    "yoursFrom": {
                      "description": "The lowest layer in which a part is the customer’s.",
                      "enum": [
                        "physical",
                        "network",
                        "hypervisor",
                        "operating-system",
                        "platform",
                        "application",
                        "access",
                        "data",
                      ],
                      "type": "string",
                    },
                  },
                  "required": [
                    "through",
                    "between",
                    "text",
                  ],
                  "type": "object",
                },
                "name": {
                  "type": "string",
                },
                "profile": {
                  "description": "Access to the operating system, place in your VPC, whether it keeps your data.",
                  "properties": {
                    "insideVpc": {
                      "enum": [
                        "yes",
                        "no",
                        "your-choice",
                      ],
                      "type": "string",
                    },
                    "keepsData": {
                      "type": "boolean",
                    },
                    "operatingSystem": {
                      "enum": [
                        "none",
                        "read",
                        "full",
                      ],
                      "type": "string",
                    },
                  },
                  "type": "object",
                },
                "summary": {
                  "description": "What the mode is, in a sentence.",
                  "type": "string",
                },
                "url": {
                  "description": "Its page, or its place on one; \`#\` and the id of a part lead to a row.",
                  "format": "uri",
                  "type": "string",
                },
              },
              "required": [
                "id",
                "name",
                "summary",
                "url",
                "default",
                "profile",
                "answers",
                "line",
                "layers",
              ],
              "type": "object",
            },
            "minItems": 1,
            "type": "array",
          },
          "name": {
            "type": "string",
          },
          "shortName": {
            "description": "The name in lists.",
            "type": "string",
          },
          "url": {
            "description": "The page for people.",
            "format": "uri",
            "type": "string",
          },
          "variants": {
            "description": "Products that AWS names apart and that are modes here.",
            "items": {
              "properties": {
                "id": {
                  "maxLength": 60,
                  "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                  "type": "string",
                },
                "mode": {
                  "maxLength": 60,
                  "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                  "type": "string",
                },
                "name": {
                  "maxLength": 90,
                  "minLength": 3,
                  "type": "string",
                },
              },
              "required": [
                "id",
                "name",
                "mode",
              ],
              "type": "object",
            },
            "type": "array",
          },
        },
        "required": [
          "id",
          "name",
          "shortName",
          "category",
          "url",
          "modes",
        ],
        "title": "Service",
        "type": "object",
      },
      "title": "Services",
      "type": "array",
    }
  `);
});
