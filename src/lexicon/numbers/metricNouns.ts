/** The last word of what is counted or measured of a place or a body: "net profit", "number of students". Lower case. */
export const METRIC_NOUNS: ReadonlySet<string> = new Set(
  `area assets backlog birthrate births budget buses capacity capital cargo cartridges cases cash catch cars charge charges
   citizens companies consumption contribution contributions costs cost customers deaths debt debts deficit deliveries demand dividend doctors donations
   earnings ebit ebitda economy electricity emissions employees employment enrolment enrollment expenditure expenses exports
   fare fees fleet flights funding gdp grants growth guests hospitals households income inflation inhabitants imports investment
   investments jobs loans losses loss margin margins members membership output passengers patients payroll people
   personnel planes population price prices production productivity profit profits pupils rate receipts
   renewables reserves residents resources revenue revenues rent rents ridership runs sales savings schools shareholders share shares ships size
   spending staff stake storage stores students subscribers subsidies subsidy surplus tax taxes teachers throughput tourists trade trains
   traffic trees turnout turnover unemployment users valuation value vehicles vessels visitors volume votes wage wages
   waste wealth workers workforce`.split(/\s+/),
);
