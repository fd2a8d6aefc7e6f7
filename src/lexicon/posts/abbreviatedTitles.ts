/** Titles as they are shortened before a name, without the stop, and in full: "Gov. Ma Rong" is governor. */
export const ABBREVIATED_TITLES: ReadonlyMap<string, string> = new Map(
  `gov:governor govs:governors lt_gov:lieutenant_governor sen:senator sens:senators rep:representative
  reps:representatives pm:prime_minister pres:president vp:vice_president ag:attorney_general atty_gen:attorney_general atty:attorney amb:ambassador
  prof:professor gen:general gens:generals lt_gen:lieutenant_general maj_gen:major_general brig_gen:brigadier_general
  col:colonel lt_col:lieutenant_colonel maj:major capt:captain lt:lieutenant 1st_lt:first_lieutenant sgt:sergeant
  staff_sgt:staff_sergeant adm:admiral rear_adm:rear_admiral vice_adm:vice_admiral cmdr:commander lt_cmdr:lieutenant_commander
  cpl:corporal supt:superintendent det_supt:detective_superintendent insp:inspector det_insp:detective_inspector
  det:detective det_sgt:detective_sergeant ch_insp:chief_inspector cllr:councillor`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
