import { listUnits } from './listUnits.ts';

/** Units of measure. What is merely counted (jobs, ships) is read from the sentence instead. */
export const UNITS = listUnits(`
percentage | percent, per cent, pct, percentage | %, ％, pc
percentage point | percentage point, percent point, per cent point, pct point | pp, ppt, ppts
basis point | basis point | bps, bp
point | point | pts, pt
parts-per-million | part per million, parts per million | ppm
parts-per-billion | part per billion, parts per billion | ppb

nanometre | nanometre, nanometer | nm
micrometre | micrometre, micrometer, micron | µm, μm, um
millimetre | millimetre, millimeter | mm
centimetre | centimetre, centimeter | cm
metre | metre, meter | m
kilometre | kilometre, kilometer, kms | km, KM, Km
inch | inch, inches | ″, in.
foot | foot, feet | ft, ft., ′
yard | yard | yd, yds
mile | mile | mi
nautical mile | nautical mile | nmi
light-year | light year, light-year

milligram | milligram, milligramme | mg
gram | gram, gramme | g
kilogram | kilogram, kilogramme, kilo | kg, kgs, KG
metric ton | tonne, metric ton, metric tonne | t, mt, MT
ton | ton, short ton
ounce | ounce, us ounce, fluid ounce, us fluid ounce, troy ounce | oz, oz.
pound-mass | lb | lb, lbs, lbs., lb.
carat | carat | ct
teu | teu, twenty-foot equivalent unit | TEU, TEUs
deadweight ton | deadweight ton, deadweight tonne | dwt, DWT

square foot | square foot, square feet | sq ft, sq. ft., ft², ft2, sqft
square metre | square metre, square meter, sq metre, sq meter | m², m2, sqm, sq m
square kilometre | square kilometre, square kilometer, sq kilometre | km², km2, sq km, sq. km
square mile | square mile, sq mile | sq mi
acre | acre | ac
hectare | hectare | ha
mu | mu

millilitre | millilitre, milliliter | ml, mL
litre | litre, liter | l, L
gallon | gallon, us gallon | gal
pint | pint, us pint
quart | quart, us quart
cubic metre | cubic metre, cubic meter | m³, m3, cu m, cbm
cubic foot | cubic foot, cubic feet | ft³, ft3, cu ft
barrel | barrel | bbl
barrel of oil | barrel of oil, barrels of oil, barrel of crude, barrels of crude, barrel of crude oil, barrels of crude oil
barrel of oil equivalent | barrels of oil equivalent, barrel of oil equivalent | boe
barrel per day |  | bpd, b/d
barrel of oil equivalent per day |  | boepd, boe/d

watt | watt | W
kilowatt | kilowatt | kW, KW, kw
megawatt | megawatt | MW
gigawatt | gigawatt | GW
terawatt | terawatt | TW
kilowatt hour | kilowatt hour, kilowatt-hour | kWh, KWh, kwh
megawatt hour | megawatt hour, megawatt-hour | MWh
gigawatt hour | gigawatt hour, gigawatt-hour | GWh
terawatt hour | terawatt hour, terawatt-hour | TWh
joule | joule | J
calorie | calorie | cal
kilocalorie | kilocalorie | kcal
horsepower | horsepower | hp, HP
brake horsepower | brake horsepower | bhp, BHP
milliampere-hour | milliamp-hour, milliampere-hour, milliamp hour | mAh, mah
ampere-hour | amp-hour, ampere-hour | Ah
volt | volt | V
kilovolt | kilovolt | kV, KV
ampere | amp, ampere
newton metre | newton metre, newton meter | Nm, N·m
pound-foot | pound foot, pound feet, pounds feet, foot pound | lb-ft, lb.-ft., ft-lb, ft-lbs
hertz | hertz | Hz, HZ
kilohertz | kilohertz | kHz, KHz
megahertz | megahertz | MHz
gigahertz | gigahertz | GHz
decibel | decibel | dB

bit | bit
byte | byte
kilobyte | kilobyte | KB, kB
megabyte | megabyte | MB
gigabyte | gigabyte | GB, Gb
terabyte | terabyte | TB
petabyte | petabyte | PB
megabit per second | megabit per second, megabits per second | Mbps, mbps, Mb/s
gigabit per second | gigabit per second, gigabits per second | Gbps, gbps
megapixel | megapixel | MP
pixel | pixel | px
frame per second | frame per second, frames per second | fps
revolution per minute | revolutions per minute | rpm

celsius | degree celsius, degrees celsius, degree centigrade, degrees centigrade, celsius, degree c, degrees c | °C, ° C, C, ℃, degC, deg C
fahrenheit | degree fahrenheit, degrees fahrenheit, fahrenheit, degree f, degrees f | °F, ° F, F, ℉, degF, deg F
degree | degree | °
kelvin | kelvin

nanosecond | nanosecond | ns
millisecond | millisecond | ms
second | second, sec
minute | minute, min
hour | hour, hr | h
day | day
week | week, wk
fortnight | fortnight
month | month
year | year, yr
decade | decade
century | century, centuries
year of age | year old, year-old, years old, years-old, years of age, yo
month of age | month old, month-old, months old, months of age
week of age | week old, week-old, weeks old, weeks of age
day of age | day old, day-old, days old

mile per hour | mile per hour, miles per hour, miles an hour | mph
kilometre per hour | kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour | km/h, kph, kmh, kmph
metre per second | metres per second, meters per second | m/s
mile per gallon | miles per gallon, mile per gallon | mpg
knot | knot | kt, kn
pascal | pascal
kilopascal | kilopascal | kPa
megapascal | megapascal | MPa
gigapascal | gigapascal | GPa
kilopound per square inch |  | ksi
hectopascal | hectopascal | hPa
pound per square inch | pounds per square inch | psi
point per game | points per game, points a game | ppg
rebound per game | rebounds per game, rebounds a game | rpg
assist per game | assists per game, assists a game | apg

people | people, person
time | time, fold | x, ×
`);
