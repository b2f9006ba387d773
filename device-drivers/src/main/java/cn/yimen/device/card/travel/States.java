package cn.yimen.device.card.travel;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/// Two letters in certificates, three in machine readable zones, and the cases where ICAO goes its
/// own way (9303-3, section 5).
final class States {

    private States() {}

    /// The country in a certificate's subject, capitals; empty when it names none.
    static String of(X509Certificate certificate) {
        return Arrays.stream(certificate.getSubjectX500Principal().getName().split(","))
                .map(String::strip)
                .filter(part -> part.startsWith("C="))
                .map(part -> part.substring(2).toUpperCase(Locale.ROOT))
                .filter(country -> country.matches("[A-Z]{2,3}"))
                .findFirst()
                .orElse("");
    }

    /// Whether a signer of this country may sign for the issuer that the zone names.
    static boolean signsFor(String country, String issuer) {
        return switch (country) {
            case "DE" -> issuer.equals("D");
            // Hong Kong and Macao sign their own passports, which name China as the state.
            case "HK" -> Set.of("CHN", "HKG").contains(issuer);
            case "MO" -> Set.of("CHN", "MAC").contains(issuer);
            // British nationals of other kinds have codes of their own.
            case "GB" -> issuer.startsWith("GB");
            case "UN" -> Set.of("UNO", "UNA").contains(issuer);
            case "EU" -> issuer.equals("EUE");
            // Utopia, the state of ICAO's specimens.
            case "UT" -> issuer.equals("UTO");
            default -> country.equals(issuer) || threeLetters(country).equals(issuer);
        };
    }

    private static String threeLetters(String country) {
        try {
            return Locale.of("", country).getISO3Country();
        } catch (MissingResourceException _) {
            return "";
        }
    }
}
