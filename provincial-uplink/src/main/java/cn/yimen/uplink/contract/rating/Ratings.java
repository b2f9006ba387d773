package cn.yimen.uplink.contract.rating;

import java.util.List;

/// Ratings, up to 200.
public record Ratings(List<RatingRecord> items) {
    public Ratings {
        items = List.copyOf(items);
    }
}
