const ROWS = `
afghan afghanistan; african africa; albanian albania; algerian algeria; american america; argentine argentina; argentinian argentina;
armenian armenia; asian asia; australian australia; austrian austria; bangladeshi bangladesh; belarusian belarus;
belgian belgium; bolivian bolivia; bosnian bosnia; brazilian brazil; british britain; bulgarian bulgaria; burmese burma;
cambodian cambodia; canadian canada; chilean chile; chinese china; colombian colombia; congolese congo; croatian croatia;
cuban cuba; cypriot cyprus; danish denmark; dutch netherlands; ecuadorian ecuador; egyptian egypt; english england;
estonian estonia; ethiopian ethiopia; european europe; filipino philippines; finnish finland; french france;
georgian georgia; german germany; ghanaian ghana; greek greece; haitian haiti; hungarian hungary; icelandic iceland;
indian india; indonesian indonesia; iranian iran; iraqi iraq; irish ireland; israeli israel; italian italy;
jamaican jamaica; japanese japan; jordanian jordan; kazakh kazakhstan; kenyan kenya; korean korea; kuwaiti kuwait;
latvian latvia; lebanese lebanon; libyan libya; lithuanian lithuania; malaysian malaysia; mexican mexico;
mongolian mongolia; moroccan morocco; nepalese nepal; nigerian nigeria; norwegian norway; pakistani pakistan;
palestinian palestine; peruvian peru; polish poland; portuguese portugal; romanian romania; russian russia;
rwandan rwanda; scottish scotland; serbian serbia; singaporean singapore; slovak slovakia; slovenian slovenia;
somali somalia; soviet soviet; spanish spain; sudanese sudan; swedish sweden; swiss switzerland; syrian syria;
taiwanese taiwan; tanzanian tanzania; thai thailand; tibetan tibet; tunisian tunisia; turkish turkey; ugandan uganda;
ukrainian ukraine; venezuelan venezuela; vietnamese vietnam; welsh wales; yemeni yemen; zimbabwean zimbabwe`;

/** Adjective or people of a country → the country, so that "the French president" is found as "the president of France". */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ROWS.split(';').flatMap((row) => {
    const [adjective = '', country = ''] = row.trim().split(' ');
    return [
      [adjective, country],
      [`${adjective}s`, country],
    ] as const;
  }),
);
