/** The words that made-up services are written with. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What names of services are put together from. */
export const syllables = words('ba ke lu mo ri sa ta ve zo ni do pe');

export const verbs = words(`
  rotate review replace archive compress restrict publish rehearse measure inspect label collect
  renew isolate schedule restore compare approve forward limit rename encrypt index validate
  throttle migrate balance record split merge replay pause resume export import tune
`);

export const adjectives = words(`
  quiet amber narrow distant hollow steady copper silent eager gentle rapid brittle modest northern
  southern shallow bright crooked patient humble vivid plain rugged tender velvet wooden golden
  frozen hidden mellow ancient polished
`);

export const nouns = words(`
  ledger lantern harbor bridge meadow engine orchard beacon gateway anchor canyon cellar compass
  delta ember ferry glacier hammer island jetty kettle ladder market needle oven pantry quarry
  river saddle timber valley wagon yard atlas barrel canvas dock easel forge granary hinge
`);

export const adverbs = words(`
  weekly nightly rarely promptly slowly twice early late often gradually carefully yearly
`);

export const places = words(`
  zone account vault cluster region folder table queue stream bucket shelf corridor
`);
