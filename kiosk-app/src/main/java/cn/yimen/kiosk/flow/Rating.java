package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import java.util.Set;

/// 好差评.
///
/// @param level 1–5, 0 while none is chosen; nothing is preselected
/// @param tags chosen codes of [RatingTags]
/// @param named whether the person rates by name (实名); anonymous unless asked
/// @param words what the person wrote; may be empty
/// @param secondsLeft until it closes untouched
public record Rating(
        Visitor visitor,
        TicketId ticket,
        int level,
        Set<String> tags,
        boolean named,
        String words,
        int secondsLeft)
        implements KioskState.Visited {
    public Rating {
        tags = Set.copyOf(tags);
    }

    public Rating(Visitor visitor, TicketId ticket, int level, Set<String> tags, int secondsLeft) {
        this(visitor, ticket, level, tags, false, "", secondsLeft);
    }

    Rating chosen(int other, Set<String> ticked) {
        return new Rating(visitor, ticket, other, ticked, named, words, secondsLeft);
    }

    Rating byName(boolean wanted) {
        return new Rating(visitor, ticket, level, tags, wanted, words, secondsLeft);
    }

    Rating saying(String written) {
        return new Rating(visitor, ticket, level, tags, named, written, secondsLeft);
    }

    Rating closingIn(int seconds) {
        return new Rating(visitor, ticket, level, tags, named, words, seconds);
    }

    @Override
    public String toString() {
        return "Rating[" + level + ", " + tags + "]";
    }
}
