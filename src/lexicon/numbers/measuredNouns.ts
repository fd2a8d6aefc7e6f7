import { listWords } from '#lexicon/listWords.ts';

/** What is measured wherever a number goes with it. */
export const MEASURED_NOUNS = listWords(`
  gdp, output, value, sales, export, exports, import, imports, revenue, revenues, profit, profits, population, income,
  turnover, investment, production, capacity, throughput, rate, share, debt, deficit, surplus, spending, budget, volume,
  trade, employment, unemployment, inflation, workforce, traffic, emissions, coverage, growth, price, prices, cost,
  costs, losses, wage, wages, reserves, deliveries, orders, length, area, consumption`);

/** More of them in everyday news, of which nobody sets goals. */
export const EVERYDAY_MEASURES = listWords(`
  pay, salary, salaries, rent, rents, turnout, toll, temperature, temperatures, fee, fees, tuition, wealth, rating, ratings, index,
  premium, premiums, fare, fares, tariff, tariffs, tax, taxes, number, count, average, median, total, expectancy, mortality, ridership,
  attendance, enrolment, enrollment, membership, earnings, loss, wait, rates, yield, yields, futures, shares, stocks, stock, bail,
  budgets, admissions, visits, bookings, donations, funding, crime, homicides, deaths, births, cases, collections, receipts`);

/** What a body or place has one of: without an owner in its sentence it is that of whom the article is about. */
export const OWNED_MEASURES = listWords(`
  revenue, revenues, sales, turnover, profit, profits, income, earnings, debt, workforce, unemployment,
  unemployment rate, inflation, population, output, production, exports, imports, emissions, ridership, traffic,
  investment, spending, losses, loss`);

/** Which of them it is: "net profit", "passenger traffic". */
export const MEASURE_ADJECTIVES = listWords(`
  total, annual, overall, net, gross, operating, core, pre-tax, quarterly, full-year, average, daily, monthly, public,
  unemployment, combined, passenger, export, import, ticket, retail`);

/** What a goal is set for, though its sentence does not say whose: "Storage capacity is to grow". */
export const PLANNED_MEASURES = listWords(`
  capacity, output, production, sales, revenue, turnover, profit, profits, debt, emissions, investment, spending,
  ridership, population, unemployment, costs, price, prices`);

/** Units of the quantities that measure. All others count things, and what is counted is the metric ("jobs"). */
export const MEASURE_UNITS = listWords(`
  percentage, percentage point, basis point, point, fraction, time, ratio, dollar, euro, yuan, yen, pound sterling,
  south korean won, metric ton, ton, kilogram, gram, kilometre, metre, mile, litre, hectare, acre, mu, day, week, month,
  year, hour, minute, year of age, teu, degree, celsius`);
