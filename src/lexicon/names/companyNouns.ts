/** What a company is called by its trade, behind its name: "Solvik, the utility". Lower case, singular. */
export const COMPANY_NOUNS: readonly string[] = `
utility company firm operator manufacturer maker carmaker automaker chipmaker drugmaker brewer retailer supermarket airline carrier
shipper shipbuilder publisher brokerage insurer lender bank developer builder contractor producer supplier distributor startup
start-up conglomerate subsidiary broadcaster newspaper wholesaler refiner miner steelmaker consultancy chain joint_venture
non-profit charity foundation think_tank trade_union union organisation organization lobby_group industry_body
`
  .trim()
  .split(/\s+/)
  .map((words) => words.replaceAll('_', ' '));
