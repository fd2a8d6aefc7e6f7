/** Words that stand before a person's name; they are no part of it. */
export const HONORIFICS: readonly string[] = `
Mr Mr. Mrs Mrs. Ms Ms. Miss Mister Madam Madame Mme Monsieur Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Rev Rev.
Reverend Fr Fr. Father Pastor Bishop Archbishop Cardinal Pope Imam Sheikh Shaikh Sheik Mullah Ayatollah Rabbi Hon Hon.
Honourable Honorable Alhaji Hajia Chief Otunba Oba Emir Sultan King Queen Prince Princess Emperor Empress Baron Baroness
Count Countess Duke Duchess President Vice-President Premier Chancellor Chairman Chairwoman Chairperson Chair Secretary
Minister Mayor Governor Gov Gov. Deputy Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Ambassador
Judge Justice Magistrate Attorney Advocate Barrister Adv Adv. Engineer Engr Engr. Arch. Comrade Cde Cde. General Gen
Gen. Lt Lt. Lieutenant Colonel Col Col. Major Maj Maj. Captain Capt Capt. Commander Cmdr Sergeant Sgt Sgt. Corporal Cpl
Private Pvt Admiral Adm Brigadier Brig Brig. Marshal Inspector Superintendent Supt Commissioner Constable Detective
Officer Sheriff Coach Director Director-General Manager Spokesman Spokeswoman Spokesperson Leader Speaker Uncle Auntie
Aunt Nurse Sister Brother Saint Tun Datuk Dato Dato' Tan Haji Ustaz Shri Smt Smt. Sri Swami Begum Maulana Ambassador
Analyst Economist Lawyer Actor Actress Singer Striker Midfielder Defender Goalkeeper Skipper Winger`
  .trim()
  .split(/\s+/);
