package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.rating.BadRating;
import cn.yimen.uplink.contract.rating.BadRatingDelta;
import cn.yimen.uplink.contract.rating.Handled;
import cn.yimen.uplink.contract.write.RecordReceipts;

/// Ratings (好差评) and the follow-up of bad ones.
public final class Ratings {

    private final Calls calls;

    public Ratings(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    /// Each rating is answered for itself.
    public Outcome<RecordReceipts> report(cn.yimen.uplink.contract.rating.Ratings ratings) {
        return calls.read(calls.post(ratings, "v1", "ratings"), RecordReceipts.class);
    }

    /// Bad ratings of this hall that must be followed up.
    public Outcome<Fetched<BadRatingDelta>> bad(Since since) {
        return calls.changes(
                BadRatingDelta.class, since, "v1", "halls", calls.hall(), "bad-ratings");
    }

    public Outcome<BadRating> handle(String code, Handled step) {
        return calls.read(calls.post(step, "v1", "bad-ratings", code, "steps"), BadRating.class);
    }
}
