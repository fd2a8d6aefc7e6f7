/** Organisations that the news names without saying what they are. */
export const KNOWN_ORGANISATIONS: readonly string[] = `
UN, U.N., United Nations, UNICEF, UNESCO, UNHCR, UNDP, UNFPA, UNEP, UNAIDS, UNRWA, WHO, World Health Organization, WFP,
World Food Programme, FAO, ILO, IMF, International Monetary Fund, World Bank, WTO, World Trade Organization, IAEA, ICC,
ICJ, Interpol, INTERPOL, Security Council, UN Security Council, General Assembly, EU, European Union, European Commission,
European Parliament, European Central Bank, ECB, NATO, OSCE, OECD, OPEC, OPEC+, AU, African Union, ECOWAS, SADC, IGAD,
ASEAN, SAARC, BRICS, G7, G20, G-7, G-20, G77, APEC, Mercosur, MERCOSUR, CARICOM, OAS, Arab League, GCC, OIC, Commonwealth,
Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Transparency International, Greenpeace, Oxfam, WWF,
Doctors Without Borders, Médecins Sans Frontières, MSF, FIFA, UEFA, CAF, IOC, NBA, NFL, MLB, ICC, BCCI, CIA, FBI, NSA, NASA,
ISRO, Pentagon, Kremlin, Fed, Federal Reserve, State Department, Capitol Hill, Congress, Senate, House of Representatives,
Parliament, Cabinet, Knesset, Lok Sabha, Rajya Sabha, Bundestag, Duma, Supreme Court, High Court, Constitutional Court,
Foreign Ministry, Interior Ministry, Defence Ministry, Defense Ministry, Health Ministry, Education Ministry,
Finance Ministry, Justice Ministry, Foreign Office, Home Office, Treasury, Taliban, Hamas, Hezbollah, Hizbullah, Fatah,
Boko Haram, al-Shabaab, Al-Shabaab, al-Qaeda, Al-Qaeda, Al Qaeda, ISIS, ISIL, Islamic State, ANC, BJP, PLO, CCP, CPC,
Communist Party of China, Kuomintang, Politburo, State Council, National People's Congress, Reuters, AFP, Associated Press,
Xinhua, Xinhua News Agency, BBC, CNN, CNBC, CCTV, NHK, IPS, EFE, ANI, PTI, TASS, Bloomberg, Forbes, Haaretz, Al Jazeera,
Al-Jazeera, Al Arabiya, New York Times, The New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian,
Le Monde, Der Spiegel, Nature, Google, Apple, Microsoft, Amazon Web Services, Intel, Nvidia, IBM, Samsung, Huawei, Tencent,
Alibaba, Baidu, Xiaomi, ByteDance, Boeing, Airbus, Toyota, Honda, Volkswagen, BMW, Tesla, BYD, CATL, Netflix, Uber, Airbnb,
Shell, BP, ExxonMobil, Chevron, TotalEnergies, Petronas, Aramco, Saudi Aramco, Sinopec, PetroChina, CNOOC, Gazprom, Rosneft,
Pfizer, Moderna, AstraZeneca, Sinovac, Sinopharm, Barclays, HSBC, Citigroup, JPMorgan, Goldman Sachs, Morgan Stanley, UBS, Walmart, Kroger, Aldi, Lidl, Tesco, Carrefour, Costco, Wegmans, Meijer, Walgreens, CVS,
Whole Foods, IKEA, Ikea, Trader Joe's, Macy's, Kohl's, Lowe's, Bloomingdale's, Sainsbury's, McDonald's, Domino's, Arby's,
Denny's, Chili's, Applebee's, Dunkin', Taco Bell, Pizza Hut, Burger King, KFC, Starbucks, Chipotle, Moody's, Sotheby's,
Christie's, Kellogg's, Levi's, easyJet, EasyJet, Ryanair, Lufthansa, Qantas, JetBlue, Facebook, Instagram, TikTok,
YouTube, Twitter, WhatsApp, Snapchat, Reddit, Spotify, Hulu, Disney, Nintendo, PayPal, eBay, Nestlé, Nestle, Unilever,
PepsiCo, Coca-Cola, Kraft Heinz, FedEx, UPS, Renault, Stellantis, Nissan, Hyundai, Siemens, Nokia, Ericsson, OpenAI`
  .trim()
  .split(/\s*,\s*/);
