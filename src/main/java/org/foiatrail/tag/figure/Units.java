package org.foiatrail.tag.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Units of measure and the signs that stand for them behind a number: `mg/L` are milligrams per liter. A noun in
/// the plural is a unit without being listed: `tons`. Libraries know other signs: `[ppb]` and `[psi]` in UCUM.
final class Units {
    /// A unit read.
    ///
    /// @param next the first token behind its sign
    record Unit(String name, int next) {}

    private record Spelling(List<String> norms, String name) {}

    private static final int SHORT = 2;

    /// Signs that stand for nothing else in capitals: `FT` is also full time, `CFS` calls for service.
    private static final Set<String> CAPITALS =
            Set.of("mgd", "ntu", "ntus", "gpm", "ppb", "ppm", "kwh", "mwh", "mhz", "ghz", "mw", "gb", "tb");

    /// Each name and the ways to write it.
    private static final Map<String, List<Spelling>> SIGNS = spellings("""
            percent: percent | % | pct | per cent
            dollars: dollars | dollar
            parts per million: parts per million | ppm
            parts per billion: parts per billion | ppb
            parts per trillion: parts per trillion | ppt
            milligrams: mg
            micrograms: ug | µg | μg | mcg
            nanograms per liter: ng/l
            nanograms per milliliter: ng/ml
            kilograms: kg | kgs
            pounds: lb | lbs
            ounces: oz
            milliliters: ml
            gallons: gal
            gallons per minute: gpm
            gallons per day: gpd
            million gallons per day: million gallons per day | mgd
            cubic feet per second: cubic feet per second | cfs
            cubic feet per minute: cfm
            acre-feet: acre feet | acre-ft | acre ft
            feet: ft
            square feet: sq ft | sq . ft | sqft
            kilometers: km
            centimeters: cm
            miles per hour: miles per hour | mph
            miles per gallon: miles per gallon | mpg
            degrees fahrenheit: °f | degrees f | degrees fahrenheit
            degrees celsius: °c | degrees c | degrees celsius
            pounds per square inch: pounds per square inch | psi | psig
            kilowatts: kw
            megawatts: mw
            kilowatt-hours: kwh
            megawatt-hours: mwh
            kilovolts: kv
            horsepower: hp
            hertz: hz
            kilohertz: khz
            megahertz: mhz
            gigahertz: ghz
            gigabytes: gb
            terabytes: tb
            decibels: db | dba
            nephelometric turbidity units: ntu | ntus
            picocuries: pci
            millirems: mrem
            colony-forming units: cfu
            """);

    private static final Map<String, List<Spelling>> PER = spellings("""
            liter: liter | l
            deciliter: deciliter | dl
            milliliter: milliliter | ml
            kilogram: kilogram | kg
            cubic meter: cubic meter | m3 | m³
            second: second | s | sec
            minute: minute | min
            hour: hour | h | hr
            day: day | d
            year: year | yr
            acre: acre
            gallon: gallon | gal
            """);

    private Units() {}

    /// The unit whose sign stands at `token`, null if none does.
    static @Nullable Unit read(Tokens tokens, int token) {
        Unit unit = longest(SIGNS, tokens, token);
        if (unit == null || isOther(tokens, token, unit)) {
            return null;
        }
        boolean per = !Measure.isSign(unit.name()) && (tokens.is(unit.next(), "/") || tokens.is(unit.next(), "per"));
        Unit each = per ? longest(PER, tokens, unit.next() + 1) : null;
        return each == null ? unit : new Unit(unit.name() + " per " + each.name(), each.next());
    }

    /// The first token behind the sign of a unit at `token`, itself where none stands.
    static int behind(Tokens tokens, int token) {
        Unit unit = read(tokens, token);
        return unit == null ? token : unit.next();
    }

    /// `12 FT employees`, `25 Ft. Hood soldiers`, `9 GB troops`, `2DB92E`: letters that stand for other words.
    private static boolean isOther(Tokens tokens, int token, Unit unit) {
        boolean part = tokens.touchesLast(unit.next()) && (tokens.isNumber(unit.next()) || tokens.isWord(unit.next()));
        if (part || unit.next() > token + 1 || !tokens.isWord(token) || Measure.isSign(unit.name())) {
            return part;
        }
        boolean letters = tokens.length(token) <= SHORT;
        boolean noun = tokens.isWord(unit.next()) && !Counted.ends(tokens.norm(unit.next()));
        return tokens.isUpper(token)
                ? !CAPITALS.contains(tokens.norm(token)) || (letters && noun)
                : letters && tokens.isCapital(token);
    }

    private static @Nullable Unit longest(Map<String, List<Spelling>> spellings, Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return null;
        }
        return spellings.getOrDefault(tokens.norm(token), List.of()).stream()
                .filter(spelling -> stands(tokens, token, spelling.norms()))
                .max(Comparator.comparingInt(spelling -> spelling.norms().size()))
                .map(spelling ->
                        new Unit(spelling.name(), token + spelling.norms().size()))
                .orElse(null);
    }

    private static boolean stands(Tokens tokens, int token, List<String> norms) {
        for (int i = 0; i < norms.size(); i++) {
            if (!tokens.is(token + i, norms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Spelling>> spellings(String list) {
        Map<String, List<Spelling>> spellings = new HashMap<>();
        list.lines().forEach(line -> {
            String name = line.substring(0, line.indexOf(':'));
            for (String sign : line.substring(name.length() + 1).split("\\|", -1)) {
                Tokens tokens = new Tokens(sign);
                List<String> norms = new ArrayList<>();
                for (int i = 0; i < tokens.size(); i++) {
                    norms.add(tokens.norm(i));
                }
                spellings
                        .computeIfAbsent(norms.getFirst(), first -> new ArrayList<>())
                        .add(new Spelling(norms, name));
            }
        });
        return spellings;
    }
}
