package cn.yimen.uplink.contract.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A bad rating that a hall must follow up.
public record BadRating(
        String code,
        String hall,
        RatingRecord.RatingSubject about,
        int level,
        List<String> tags,
        Optional<String> text,
        Instant ratedAt,
        LocalDate due,
        FollowUp state) {
    public BadRating {
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return "BadRating";
    }
}
