/** Titles and posts that stand directly before a person's name and are never a part of it. */
export const TITLES_BEFORE_NAMES: readonly string[] = `
Mr Mr. Mrs Mrs. Ms Ms. Miss Mister Madam Madame Mme Messrs Messrs. Dr Dr. Drs Prof Prof. Professor Rev Rev. Reverend Hon
Hon. Honourable Honorable President Vice-President Chancellor Premier Chairman Chairwoman Chairperson Minister Mayor
Governor Gov Gov. Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Ambassador Judge Justice Magistrate
Attorney Advocate Barrister Adv. Engineer Engr Engr. General Gen Gen. Lt Lt. Lieutenant Colonel Col Col. Major Maj Maj.
Captain Capt Capt. Commander Cmdr Sergeant Sgt Sgt. Corporal Cpl Admiral Adm Brigadier Brig Brig. Inspector
Superintendent Supt Commissioner Constable Detective Officer Sheriff Coach Director Director-General Manager Spokesman
Spokeswoman Spokesperson Leader Speaker Secretary Deputy Comrade Cde Cde. Pastor Archbishop Cardinal King Queen Prince Princess Pope Emperor Chief Uncle Auntie PM Former Acting Senior
Vice Prime First Foreign Interior Defence Defense Finance Health Education Elder Singer Actor Actress Striker Midfielder
Defender Goalkeeper Skipper Winger Analyst Economist Lawyer Counsel SC MP MK DP DCI Sheikh`
  .trim()
  .split(/\s+/);
