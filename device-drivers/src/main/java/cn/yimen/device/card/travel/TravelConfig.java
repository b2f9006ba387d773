package cn.yimen.device.card.travel;

import java.time.Duration;

/// How travel documents are read.
///
/// @param trusted whose signatures count
/// @param withPortrait whether data group 2 is wanted; it is most of what is read
/// @param atMost how long opening and reading may take together
public record TravelConfig(TrustList trusted, boolean withPortrait, Duration atMost) {

    private static final Duration USUAL = Duration.ofSeconds(30);

    public TravelConfig {
        if (!atMost.isPositive()) {
            throw new IllegalArgumentException("no time to read in");
        }
    }

    /// With portrait, within 30 seconds: a real chip gives 10 to 40 kB a second.
    public static TravelConfig trusting(TrustList trusted) {
        return new TravelConfig(trusted, true, USUAL);
    }
}
