/** How rules of plugins are called: `house/rule`, so that none is taken for one of plashka's own. A regular expression. */
export const ruleOfPlugin = '^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$'
