/** Common nouns, in the plural, for people who can speak or take part though nobody names them. */
export const PEOPLE_NOUNS: readonly string[] = `
activists advocates analysts attendees authorities bankers businesses buyers cadres campaigners citizens colleagues
commuters companies councillors critics customers delegates deputies developers diplomats directors doctors drivers
economists employees engineers entrepreneurs environmentalists executives experts families farmers figures guests
individuals industrialists insiders investigators investors journalists judges lawmakers lawyers leaders legislators
locals managers manufacturers masses mayors members ministers mps neighbours observers officers officials operators
opponents organisers organizers owners parents participants passengers patients people pilots planners police
policymakers politicians prosecutors protesters regulators relatives reporters representatives researchers residents
retailers scholars scientists senators shareholders shoppers soldiers sources specialists spectators spokespeople
spokespersons strategists students suppliers supporters teachers teams technicians tenants tourists traders unions
users veterans victims villagers visitors volunteers voters witnesses women workers
`
  .trim()
  .split(/\s+/);
