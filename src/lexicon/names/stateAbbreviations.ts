/** How news writes the states of America short behind a name: "D-Calif.", "R-TX". */
export const STATE_ABBREVIATIONS: readonly string[] = `
Ala, Ariz, Ark, Calif, Cal, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Kans, Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nebr,
Nev, N.H, N.J, N.M, N.Y, N.C, N.D, Okla, Ore, Pa, R.I, S.C, S.D, Tenn, Tex, Vt, Va, Wash, W.Va, W. Va, Wis, Wyo, D.C,
AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY,
NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC`
  .trim()
  .split(/\s*,\s*/);
