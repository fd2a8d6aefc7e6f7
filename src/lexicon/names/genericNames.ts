/** Capitalised words that alone name nothing: what they mean depends on the article, or they are of another kind. */
export const GENERIC_NAMES: readonly string[] = `
Kingdom, Republic, State, States, Province, City, Island, Islands, Region, District, County, Town, Village, North, South,
East, West, Central, Northern, Southern, Eastern, Western, Summit, Police, Council, Committee, Executive Committee, Church,
Union, Independence, Islam, Christianity, Hinduism, Buddhism, Judaism, Bible, Quran, Koran, Covid, COVID, COVID-19,
Internet, God, Allah, Constitution, Act, Bill, Treaty, Agreement, Convention, Festival, Award, Prize, Cup, World Cup,
First Nation, First Nations, Indigenous, Aboriginal, Māori, Maori, MPs, MP, CEO, Interior, Director, President, Minister,
Prime Minister, Chairman, Secretary, General, Governor, Mayor, Speaker, Company, Group, Board, Management, Government, Democratic`
  .trim()
  .split(/\s*,\s*/);
