package cn.yimen.uplink.cache;

import java.util.Optional;
import java.util.function.Function;

/// Asks for everything that the province says to everybody, list by list, and takes it over whole
/// or not at all.
final class ProvinceRound {

    private final Sources sources;
    private final Optional<Province> known;

    ProvinceRound(Sources sources, Optional<Province> known) {
        this.sources = sources;
        this.known = known;
    }

    /// @param own code of this machine's hall
    /// @throws RoundEnd where anything is missing or does not belong together
    Province heard(String own) throws RoundEnd {
        var heard =
                new Province(
                        follow(sources.items(), Province::items),
                        follow(sources.themes(), Province::themes),
                        follow(sources.packages(), Province::packages),
                        follow(sources.reuseRules(), Province::reuseRules),
                        follow(sources.ratingTags(), Province::ratingTags),
                        follow(sources.knowledge(), Province::knowledge),
                        follow(sources.halls(), Province::halls),
                        follow(sources.calendar(), Province::calendar));
        if (known.filter(heard::isSameAs).isEmpty()) {
            Soundness.require(heard, own);
        }
        return heard;
    }

    private <T> Listing<T> follow(Source<T> source, Function<Province, Listing<T>> which)
            throws RoundEnd {
        var before = known.map(which);
        var now = Following.toTheEnd(source, before);
        Soundness.requireNotShrunken(source.part(), before, now);
        return now;
    }
}
