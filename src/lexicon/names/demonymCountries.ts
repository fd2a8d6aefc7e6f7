/** The country or place that an adjective names: "French" is of France. Only those that name one. */
export const DEMONYM_COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  `Afghan:Afghanistan Albanian:Albania Algerian:Algeria American:United_States Angolan:Angola Argentine:Argentina Argentinian:Argentina
   Armenian:Armenia Australian:Australia Austrian:Austria Azerbaijani:Azerbaijan Bahraini:Bahrain Bangladeshi:Bangladesh Belarusian:Belarus
   Belgian:Belgium Beninese:Benin Bolivian:Bolivia Bosnian:Bosnia Brazilian:Brazil British:Britain Bulgarian:Bulgaria Burmese:Myanmar
   Burundian:Burundi Cambodian:Cambodia Cameroonian:Cameroon Canadian:Canada Catalan:Catalonia Chadian:Chad Chechen:Chechnya Chilean:Chile
   Chinese:China Colombian:Colombia Congolese:Congo Croatian:Croatia Cuban:Cuba Cypriot:Cyprus Czech:Czech_Republic Danish:Denmark
   Dutch:Netherlands Ecuadorian:Ecuador Egyptian:Egypt Emirati:United_Arab_Emirates English:England Eritrean:Eritrea Estonian:Estonia
   Ethiopian:Ethiopia Fijian:Fiji Filipino:Philippines Philippine:Philippines Finnish:Finland French:France Gabonese:Gabon Gambian:Gambia
   Georgian:Georgia German:Germany Ghanaian:Ghana Greek:Greece Guatemalan:Guatemala Guinean:Guinea Guyanese:Guyana Haitian:Haiti
   Honduran:Honduras Hungarian:Hungary Icelandic:Iceland Indian:India Indonesian:Indonesia Iranian:Iran Iraqi:Iraq Irish:Ireland
   Israeli:Israel Italian:Italy Ivorian:Ivory_Coast Jamaican:Jamaica Japanese:Japan Jordanian:Jordan Kazakh:Kazakhstan Kenyan:Kenya
   Kuwaiti:Kuwait Kyrgyz:Kyrgyzstan Laotian:Laos Latvian:Latvia Lebanese:Lebanon Liberian:Liberia Libyan:Libya Lithuanian:Lithuania
   Macedonian:North_Macedonia Malagasy:Madagascar Malawian:Malawi Malaysian:Malaysia Maldivian:Maldives Malian:Mali Maltese:Malta
   Mauritanian:Mauritania Mauritian:Mauritius Mexican:Mexico Moldovan:Moldova Mongolian:Mongolia Montenegrin:Montenegro Moroccan:Morocco
   Mozambican:Mozambique Namibian:Namibia Nepalese:Nepal Nepali:Nepal Nicaraguan:Nicaragua Nigerian:Nigeria Nigerien:Niger
   Norwegian:Norway Omani:Oman Pakistani:Pakistan Palestinian:Palestine Panamanian:Panama Paraguayan:Paraguay Peruvian:Peru Polish:Poland
   Portuguese:Portugal Qatari:Qatar Romanian:Romania Russian:Russia Rwandan:Rwanda Salvadoran:El_Salvador Saudi:Saudi_Arabia Scottish:Scotland
   Senegalese:Senegal Serbian:Serbia Singaporean:Singapore Slovak:Slovakia Slovenian:Slovenia Somali:Somalia Spanish:Spain Sudanese:Sudan
   Swazi:Eswatini Swedish:Sweden Swiss:Switzerland Syrian:Syria Taiwanese:Taiwan Tajik:Tajikistan Tanzanian:Tanzania Thai:Thailand
   Tibetan:Tibet Togolese:Togo Tongan:Tonga Tunisian:Tunisia Turkish:Turkey Turkmen:Turkmenistan Ugandan:Uganda Ukrainian:Ukraine
   Uruguayan:Uruguay Uzbek:Uzbekistan Venezuelan:Venezuela Vietnamese:Vietnam Welsh:Wales Yemeni:Yemen Zambian:Zambia
   Zimbabwean:Zimbabwe South_Korean:South_Korea North_Korean:North_Korea South_African:South_Africa South_Sudanese:South_Sudan
   Central_African:Central_African_Republic Costa_Rican:Costa_Rica Puerto_Rican:Puerto_Rico East_Timorese:East_Timor Cape_Verdean:Cape_Verde
   Sierra_Leonean:Sierra_Leone Burkinabe:Burkina_Faso Basotho:Lesotho Batswana:Botswana U.S.:United_States UK:United_Kingdom U.K.:United_Kingdom
   Sri_Lankan:Sri_Lanka New_Zealand:New_Zealand Saudi_Arabian:Saudi_Arabia Northern_Irish:Northern_Ireland Hong_Kong:Hong_Kong US:United_States`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':')),
);
