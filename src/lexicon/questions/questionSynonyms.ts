/** Words that ask for the same thing: a question says one, the article may say another. First forms, a group a row. */
const ROWS = `
based headquarters headquartered headquarter seat located location
founded found founder co-founder establish set start create launch begin
employ employee employees worker workers staff workforce jobs payroll work
live inhabitant inhabitants resident residents population
own owner owned belong holding holds shareholder
lead leader head run chief boss director manager chair
cost costs price priced pay spend spent worth
die death dead kill fatality
marry married wife husband spouse
sell sale trade
buy purchase acquire bought
resign quit step leave departure
rise climb grow increase up jump gain growth
fall drop shrink decrease decline down slip dip
close shut switch off closure shutdown
open opening inaugurate start begin operate
build construct construction erect
make produce manufacture maker production
revenue revenues sales turnover income
profit profits earnings
jobless unemployment unemployed
student students pupil pupils
teach teacher teaching professor lecturer
think believe view opinion consider call describe
want aim hope plan intend wish wants target goal
forbid ban prohibit
meet meeting sit talk talks
vote voted ballot poll
postpone delay delayed defer
happen occur place
money funding funds finance
car vehicle vehicles
doctor physician
length long kilometre kilometer mile
tuberculosis tb
help support aid
choose pick select
sick ill disease
lawyer attorney solicitor
`;

/** Word → the words that ask for the same, itself among them. */
export const QUESTION_SYNONYMS: ReadonlyMap<string, readonly string[]> = ROWS.trim()
  .split('\n')
  .map((row) => row.split(/\s+/))
  .reduce((all, row) => {
    for (const word of row) all.set(word, [...(all.get(word) ?? []), ...row]);
    return all;
  }, new Map<string, string[]>());
