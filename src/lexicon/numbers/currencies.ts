import { listUnits } from './listUnits.ts';

/** Their symbols stand before the number; codes may also stand behind it. */
export const CURRENCIES = listUnits(`
dollar | dollar, us dollar, u.s. dollar, american dollar, buck | $, US$, $US, USD, U.S.$, US $
euro | euro | €, EUR
pound sterling | pound sterling, pounds sterling, british pound, quid | £, GBP
yuan | yuan, renminbi, chinese yuan, rmb, cny, yuan renminbi | RMB, CNY, CN¥
yen | yen, japanese yen | ¥, JPY, Y=, JP¥, ￥
hong kong dollar | hong kong dollar | HK$, HK $, HKD, $HK
new taiwan dollar | new taiwan dollar, taiwan dollar | NT$, TWD
canadian dollar | canadian dollar | C$, C $, CA$, CAD, Cdn$, CDN$
australian dollar | australian dollar | A$, A $, AU$, AU $, AUD, $A
new zealand dollar | new zealand dollar | NZ$, NZ $, NZD, $NZ
singapore dollar | singapore dollar | S$, S $, SGD
south korean won | won, south korean won, korean won | ₩, KRW
indian rupee | indian rupee | ₹, INR, Rs., Rs
pakistani rupee | pakistani rupee | PKR
rupee | rupee
swiss franc | swiss franc | CHF, SFr
franc | franc, cfa franc
swedish krone | swedish krona, swedish kronor, krona, kronor | SEK
norwegian krone | norwegian krone, norwegian kroner | NOK
danish krone | danish krone, danish kroner | DKK
krone | krone, kroner, crown
russian ruble | ruble, rouble, russian ruble, russian rouble | ₽, RUB
malaysian ringgit | ringgit, malaysian ringgit | RM, MYR
indonesian rupiah | rupiah, indonesian rupiah | IDR, Rp
philippine peso | philippine peso | ₱, PHP
mexican peso | mexican peso | MXN, MX$
peso | peso
thai baht | baht, thai baht | ฿, THB
vietnamese dong | dong, vietnamese dong | ₫, VND
brazilian real | reais, brazilian real, brazilian reais | R$, BRL
south african rand | rand, south african rand | ZAR
turkish lira | lira, turkish lira, turkish liras | ₺, TRY
saudi riyal | riyal, saudi riyal | SAR
qatari riyal | qatari riyal | QAR, QR
united arab emirates dirham | dirham, emirati dirham | AED, Dh, Dhs
egyptian pound | egyptian pound | EGP, E£
naira | naira | ₦, NGN
kenyan shilling | kenyan shilling | KES, Ksh, KSh, Sh
shilling | shilling
ghanaian cedi | cedi | GH¢, GH₵, GHS
taka | taka | ৳, BDT, Tk
hryvnia | hryvnia | ₴, UAH
zloty | zloty, zlotys | PLN
forint | forint | HUF
tenge | tenge | ₸, KZT
shekel | shekel, israeli shekel | ₪, ILS, NIS
bitcoin | bitcoin | ₿, BTC
cent | cent, us cent, ¢
penny | penny, pence | p
sen | sen
fen | fen
`);
