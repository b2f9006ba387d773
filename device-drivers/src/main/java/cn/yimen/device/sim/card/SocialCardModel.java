package cn.yimen.device.sim.card;

import cn.yimen.device.card.SocialSecurityCard;
import java.util.Set;

/// What kind of social security card is played.
///
/// @param content what stands on it
/// @param scheme how the records of the holder's file are numbered
/// @param withPin records of that file that need a PIN, by number
/// @param announces whether answers are announced (61 xx) and have to be fetched, as contact cards
///   do
/// @param strict whether a length that is not exact is corrected (6C xx)
/// @param byShortNumber whether files can be read without being selected
public record SocialCardModel(
        SocialSecurityCard content,
        Scheme scheme,
        Set<Integer> withPin,
        boolean announces,
        boolean strict,
        boolean byShortNumber) {

    /// Both are in the field.
    public enum Scheme {
        /// Number 08, name 09, sex 0A, nation 0B, place of birth 0C, day of birth 0D.
        FROM_EIGHT,
        /// Number 01, name 02, sex 03 or, from the second generation on, 04.
        FROM_ONE
    }

    public SocialCardModel {
        withPin = Set.copyOf(withPin);
    }

    /// A card that tells all it has, at once.
    public static SocialCardModel of(SocialSecurityCard content, Scheme scheme) {
        return new SocialCardModel(content, scheme, Set.of(), false, false, true);
    }

    public SocialCardModel locking(Set<Integer> records) {
        return new SocialCardModel(content, scheme, records, announces, strict, byShortNumber);
    }

    /// As a contact card talks.
    public SocialCardModel formal() {
        return new SocialCardModel(content, scheme, withPin, true, true, byShortNumber);
    }

    public SocialCardModel withoutShortNumbers() {
        return new SocialCardModel(content, scheme, withPin, announces, strict, false);
    }
}
