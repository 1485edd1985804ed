package parley.imports.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of countries, in English and as files write them, and their three-letter codes. */
public final class Countries {
    /** Countries by their English names. */
    public static final Countries ENGLISH = new Countries();

    private final Map<String, String> nameByCode = new HashMap<>();
    private final Set<String> names = new HashSet<>(Set.of(
            "usa",
            "us",
            "uk",
            "united states of america",
            "great britain",
            "russian federation",
            "syrian arab republic",
            "south korea",
            "north korea",
            "burma",
            "czech republic",
            "ivory coast",
            "turkey",
            "palestine",
            "kosovo",
            "democratic republic of congo",
            "republic of korea",
            "vatican"));

    private Countries() {
        for (var code : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            var country = Locale.of("", code);
            var name = country.getDisplayCountry(Locale.ENGLISH);
            names.add(Names.key(name));
            nameByCode.put(country.getISO3Country(), name);
        }
        cameo();
    }

    /** Where CAMEO has a code of its own. */
    private void cameo() {
        nameByCode.put("ROM", "Romania");
        nameByCode.put("KSV", "Kosovo");
        nameByCode.put("TMP", "East Timor");
        nameByCode.put("AFR", "Africa");
        nameByCode.put("ASA", "Asia");
        nameByCode.put("BLK", "Balkans");
        nameByCode.put("CAS", "Central Asia");
        nameByCode.put("CAU", "Caucasus");
        nameByCode.put("EUR", "Europe");
        nameByCode.put("LAM", "Latin America");
        nameByCode.put("MEA", "Middle East");
        nameByCode.put("NAF", "North Africa");
        nameByCode.put("NMR", "North America");
        nameByCode.put("PGS", "Persian Gulf");
        nameByCode.put("SAF", "Southern Africa");
        nameByCode.put("SAM", "South America");
        nameByCode.put("SAS", "South Asia");
        nameByCode.put("SEA", "South-East Asia");
        nameByCode.put("WAF", "West Africa");
        nameByCode.put("WST", "The West");
    }

    /** The English name of a country or region by its ISO 3166 or CAMEO code, such as "SYR". */
    public Optional<String> name(String code) {
        return Optional.ofNullable(nameByCode.get(code));
    }

    /** Whether a name is that of a country. */
    public boolean isName(String name) {
        return names.contains(Names.key(name));
    }
}
