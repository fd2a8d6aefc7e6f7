/** Adjectives of countries and peoples: capitalised, yet neither place nor person nor organisation. */
export const DEMONYMS: readonly string[] = `
Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Angolans Arab Arabs
Arabian Arabic Argentine Argentinian Armenian Armenians Asian Asians Australian Australians Austrian Austrians
Azerbaijani Azeri Bahraini Bangladeshi Bangladeshis Basque Belarusian Belgian Belgians Beninese Bolivian Bolivians Bosnian
Bosnians Brazilian Brazilians Brit Britons British Briton Bulgarian Bulgarians Burmese Burundian Burundians Cambodian
Cambodians Cameroonian Cameroonians Canadian Canadians Catalan Catalans Catholic Catholics Caucasian Chadian Chadians
Chechen Chechens Chilean Chileans Chinese Christian Christians Colombian Colombians Congolese Creole Croat Croatian
Croatians Croats Cuban Cubans Cypriot Cypriots Czech Czechs Danish Dane Danes Dutch Ecuadorian Egyptian Egyptians Emirati
Emiratis English Eritrean Eritreans Estonian Ethiopian Ethiopians European Europeans Fijian Fijians Filipino Filipinos
Filipina Finn Finnish Finns Flemish French Frenchman Frenchwoman Gabonese Gambian Gambians Georgian Georgians German
Germans Ghanaian Ghanaians Greek Greeks Guatemalan Guinean Guineans Guyanese Haitian Haitians Hausa Hebrew Hindu Hindus
Hispanic Hispanics Honduran Hungarian Hungarians Hutu Hutus Icelandic Igbo Indian Indians Indonesian Indonesians Iranian
Iranians Iraqi Iraqis Irish Irishman Islamic Islamist Islamists Israeli Israelis Italian Italians Ivorian Ivorians
Jamaican Jamaicans Japanese Jewish Jew Jews Jordanian Jordanians Kashmiri Kazakh Kazakhs Kenyan Kenyans Korean Koreans
Kosovar Kurd Kurdish Kurds Kuwaiti Kuwaitis Kyrgyz Lao Laotian Latin Latino Latinos Latvian Lebanese Liberian Liberians
Libyan Libyans Lithuanian Luxembourgish Macedonian Malagasy Malawian Malawians Malay Malays Malaysian Malaysians Maldivian
Malian Malians Maltese Maori Mauritanian Mauritian Mexican Mexicans Moldovan Mongolian Mongolians Montenegrin Moroccan
Moroccans Mozambican Mozambicans Muslim Muslims Myanmarese Namibian Namibians Nepalese Nepali Nicaraguan Nigerian
Nigerians Nigerien Nordic Norwegian Norwegians Omani Pakistani Pakistanis Palestinian Palestinians Panamanian
Paraguayan Pashtun Persian Peruvian Peruvians Polish Pole Poles Portuguese Protestant Protestants Punjabi Qatari Romanian
Romanians Russian Russians Rwandan Rwandans Rwandese Salvadoran Samoan Saudi Saudis Scandinavian Scot Scots Scottish
Senegalese Serb Serbian Serbs Shia Shiite Shiites Sikh Sikhs Singaporean Singaporeans Sinhala Sinhalese Slovak Slovaks
Slovenian Somali Somalis Spaniard Spaniards Spanish Sudanese Sunni Sunnis Swahili Swazi Swede Swedes Swedish Swiss Syrian
Syrians Taiwanese Tajik Tamil Tamils Tanzanian Tanzanians Thai Thais Tibetan Tibetans Togolese Tongan Tunisian Tunisians
Turk Turkish Turks Turkmen Tutsi Tutsis Ugandan Ugandans Ukrainian Ukrainians Uruguayan Uighur Uyghur Uyghurs Uzbek
Uzbeks Venezuelan Venezuelans Vietnamese Welsh Western Yemeni Yemenis Yoruba Zambian Zambians Zimbabwean Zimbabweans Zulu
Zulus Buddhist Buddhists Democrat Democrats Republican Republicans Socialist Communist Communists Marxist Conservative
Conservatives Liberal`
  .trim()
  .split(/\s+/);
