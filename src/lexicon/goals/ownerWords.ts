import { listWords } from '#lexicon/listWords.ts';

/** What may stand before the name of an owner without being what is measured: "the port city of". */
export const OWNER_TITLES = listWords(`
  the, a, an, and, then, city, town, county, province, state, district, port, company, firm, carmaker, airline, group,
  country, of, deputies, mayor, president, deputy, officials, chairman, chairwoman, chair, director, secretary, minister,
  ceo, general, manager, chief, party, prime, vice, head, founder, governor, mr, ms, mrs, dr, from, in, government,
  authorities, people, leaders`);

/** Bodies and what stands for them that carry no name: they are those of the place the text is about. */
export const NAMELESS_OWNERS = listWords(`
  government, leadership, authorities, administration, company, firm, bureau, laboratory, lab, city, district, town,
  county, province, park, port, group, new district, ministry, council, committee, federation, they, it, their, its, he,
  she`);

/** What stands behind the name of a place and means its government: "Oslo city authorities". */
export const BODIES_BEHIND_PLACES = listWords(`
  government, authorities, officials, leadership, council, administration, delegation, ministry, parliament`);

/** Bodies, posts and aims are no metric: "the leadership of Oslo", "the laboratory's director". */
export const NO_METRICS = listWords(`
  leadership, government, authorities, council, city, town, municipality, people, officials, administration, management,
  director, secretary, president, chair, chairman, chairwoman, mayor, head, chief, minister, manager, ceo, founder,
  leader, executive, executives, board, goal, aim, target, plan, plans, objective, ambition`);

/** Nouns and pronouns that begin a sentence with a capital and are no names. */
export const COMMON_OPENERS = listWords(`
  GDP, Output, Sales, Export, Exports, Import, Imports, Revenue, Revenues, Profit, Profits, Efforts, Production,
  Investment, Growth, Officials, Analysts, Experts, Price, Prices, Work, Construction, Police, Deputies, Government,
  Industry, Talks, Plan, Plans, People, Trade, Inflation, Traffic, It, They, He, She, We, You, I, There, This, That,
  These, Those, What, Who, Nothing, Everyone, Some, Many, All, Most, Both, Each, Such, More, Others, Total, Source, Date,
  Home, See, Share`);

/** What the names of companies end in. */
export const COMPANY_ENDINGS = listWords(`
  Co, Ltd, Inc, Corp, Corporation, Company, Group, Holdings, plc, PLC, LLC, AG, SA, GmbH, Limited, Motor, Motors, Bank,
  Airlines, Airways, Industries, Technologies, Electric, Energy`);

/** What the names of buildings and waters end in: none of them is a city. */
export const FACILITY_ENDINGS = listWords(`
  Bridge, Railway, Station, Park, Center, Centre, Lab, Laboratory, Zone, River, Lake, Road, Airport, Plant, Highway,
  Canal, Base, Delta, Port, Bay, Street, Square, Museum`);

/** What a company or body is called before its name: "the brewer". */
export const CALLINGS = listWords(`
  company, firm, airline, group, bank, brewer, retailer, chain, grocer, supermarket, giant, startup, start-up, operator,
  producer, miner, developer, insurer, lender, utility, agency, charity, union, club, party, broadcaster, publisher,
  supplier, provider, builder, refiner, exporter, importer, ministry, council, regulator, association, university,
  hospital, museum, network, platform, conglomerate, manufacturer, contractor, network, fund, government, city, town,
  county, province, state, region, island, port`);
