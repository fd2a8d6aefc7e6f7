export type Currency = {
  /** In the singular, as it is shown. */
  readonly name: string;
  /** Signs and codes that stand before the number, exactly as written; codes may also stand behind it. */
  readonly signs: readonly string[];
  /** Words behind the number, in lower case; plurals are listed if they are not name + "s". */
  readonly words: readonly string[];
};

export const CURRENCIES: readonly Currency[] = [
  {
    name: 'dollar',
    signs: ['$', 'US$', '$US', 'USD', 'U.S.$', 'US $'],
    words: ['dollar', 'us dollar', 'u.s. dollar', 'american dollar', 'buck'],
  },
  { name: 'euro', signs: ['€', 'EUR'], words: ['euro'] },
  {
    name: 'pound sterling',
    signs: ['£', 'GBP'],
    words: ['pound sterling', 'pounds sterling', 'british pound', 'quid'],
  },
  {
    name: 'yuan',
    signs: ['RMB', 'CNY', 'CN¥'],
    words: ['yuan', 'renminbi', 'chinese yuan', 'rmb', 'cny', 'yuan renminbi'],
  },
  { name: 'yen', signs: ['¥', 'JPY', 'Y=', 'JP¥', '￥'], words: ['yen', 'japanese yen'] },
  { name: 'hong kong dollar', signs: ['HK$', 'HK $', 'HKD', '$HK'], words: ['hong kong dollar'] },
  { name: 'new taiwan dollar', signs: ['NT$', 'TWD'], words: ['new taiwan dollar', 'taiwan dollar'] },
  { name: 'canadian dollar', signs: ['C$', 'C $', 'CA$', 'CAD', 'Cdn$', 'CDN$'], words: ['canadian dollar'] },
  { name: 'australian dollar', signs: ['A$', 'A $', 'AU$', 'AU $', 'AUD', '$A'], words: ['australian dollar'] },
  { name: 'new zealand dollar', signs: ['NZ$', 'NZ $', 'NZD', '$NZ'], words: ['new zealand dollar'] },
  { name: 'singapore dollar', signs: ['S$', 'S $', 'SGD'], words: ['singapore dollar'] },
  { name: 'south korean won', signs: ['₩', 'KRW'], words: ['won', 'south korean won', 'korean won'] },
  { name: 'indian rupee', signs: ['₹', 'INR', 'Rs.', 'Rs'], words: ['indian rupee'] },
  { name: 'pakistani rupee', signs: ['PKR'], words: ['pakistani rupee'] },
  { name: 'rupee', signs: [], words: ['rupee'] },
  { name: 'swiss franc', signs: ['CHF', 'SFr'], words: ['swiss franc'] },
  { name: 'franc', signs: [], words: ['franc', 'cfa franc'] },
  { name: 'swedish krone', signs: ['SEK'], words: ['swedish krona', 'swedish kronor', 'krona', 'kronor'] },
  { name: 'norwegian krone', signs: ['NOK'], words: ['norwegian krone', 'norwegian kroner'] },
  { name: 'danish krone', signs: ['DKK'], words: ['danish krone', 'danish kroner'] },
  { name: 'krone', signs: [], words: ['krone', 'kroner', 'crown'] },
  { name: 'russian ruble', signs: ['₽', 'RUB'], words: ['ruble', 'rouble', 'russian ruble', 'russian rouble'] },
  { name: 'malaysian ringgit', signs: ['RM', 'MYR'], words: ['ringgit', 'malaysian ringgit'] },
  { name: 'indonesian rupiah', signs: ['IDR', 'Rp'], words: ['rupiah', 'indonesian rupiah'] },
  { name: 'philippine peso', signs: ['₱', 'PHP'], words: ['philippine peso'] },
  { name: 'mexican peso', signs: ['MXN', 'MX$'], words: ['mexican peso'] },
  { name: 'peso', signs: [], words: ['peso'] },
  { name: 'thai baht', signs: ['฿', 'THB'], words: ['baht', 'thai baht'] },
  { name: 'vietnamese dong', signs: ['₫', 'VND'], words: ['dong', 'vietnamese dong'] },
  { name: 'brazilian real', signs: ['R$', 'BRL'], words: ['reais', 'brazilian real', 'brazilian reais'] },
  { name: 'south african rand', signs: ['ZAR'], words: ['rand', 'south african rand'] },
  { name: 'turkish lira', signs: ['₺', 'TRY'], words: ['lira', 'turkish lira', 'turkish liras'] },
  { name: 'saudi riyal', signs: ['SAR'], words: ['riyal', 'saudi riyal'] },
  { name: 'qatari riyal', signs: ['QAR', 'QR'], words: ['qatari riyal'] },
  { name: 'united arab emirates dirham', signs: ['AED', 'Dh', 'Dhs'], words: ['dirham', 'emirati dirham'] },
  { name: 'egyptian pound', signs: ['EGP', 'E£'], words: ['egyptian pound'] },
  { name: 'naira', signs: ['₦', 'NGN'], words: ['naira'] },
  { name: 'kenyan shilling', signs: ['KES', 'Ksh', 'KSh', 'Sh'], words: ['kenyan shilling'] },
  { name: 'shilling', signs: [], words: ['shilling'] },
  { name: 'ghanaian cedi', signs: ['GH¢', 'GH₵', 'GHS'], words: ['cedi'] },
  { name: 'taka', signs: ['৳', 'BDT', 'Tk'], words: ['taka'] },
  { name: 'hryvnia', signs: ['₴', 'UAH'], words: ['hryvnia'] },
  { name: 'zloty', signs: ['PLN'], words: ['zloty', 'zlotys'] },
  { name: 'forint', signs: ['HUF'], words: ['forint'] },
  { name: 'tenge', signs: ['₸', 'KZT'], words: ['tenge'] },
  { name: 'shekel', signs: ['₪', 'ILS', 'NIS'], words: ['shekel', 'israeli shekel'] },
  { name: 'bitcoin', signs: ['₿', 'BTC'], words: ['bitcoin'] },
  { name: 'cent', signs: [], words: ['cent', 'us cent', '¢'] },
  { name: 'penny', signs: ['p'], words: ['penny', 'pence'] },
  { name: 'sen', signs: [], words: ['sen'] },
  { name: 'fen', signs: [], words: ['fen'] },
];
