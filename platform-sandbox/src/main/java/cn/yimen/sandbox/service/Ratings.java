package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.rating.BadRating;
import cn.yimen.uplink.contract.rating.FollowUp;
import cn.yimen.uplink.contract.rating.Handled;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingScore;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Ratings: each names whom and what (三对应) and counts once a service and turn; a bad one becomes
/// work for its hall.
final class Ratings {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_TO_RECTIFY = 5;
    private static final int WORST_GOOD = 3;

    private final Codes codes;

    Ratings(Codes codes) {
        this.codes = codes;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "reportRatings", this::report,
                "listBadRatings", Deltas.ofHall(BadRating.class),
                "handleBadRating", Ratings::follow);
    }

    private Answer report(Call call, Shelf shelf) throws MalformedMessage {
        return Batch.take(
                call,
                shelf,
                call.read(cn.yimen.uplink.contract.rating.Ratings.class).items(),
                this::take);
    }

    private Optional<ProblemType> take(RatingRecord rating, Call call, Shelf shelf) {
        if (!isSound(rating)) {
            return Optional.of(ProblemType.INVALID);
        }
        var place = place(rating);
        if (rating.rated() && shelf.find(RatingRecord.class, place).isPresent()) {
            return Optional.of(ProblemType.ALREADY_DONE);
        }
        var owner = Owner.hall(rating.stamp().hall());
        if (rating.rated()) {
            shelf.put(place, owner, rating);
        }
        rating.score()
                .filter(score -> score.level() < WORST_GOOD)
                .map(score -> bad(rating, score, call.now()))
                .ifPresent(task -> shelf.put(task.code(), owner, task));
        return Optional.empty();
    }

    private static boolean isSound(RatingRecord rating) {
        var about = rating.about();
        boolean named =
                switch (rating.target()) {
                    case TICKET -> about.ticket().isPresent() && isServed(about);
                    case CASE -> about.caseNumber().isPresent() && about.item().isPresent();
                    case GUIDE -> about.item().isPresent();
                    case KIOSK -> true;
                };
        return named
                && rating.rated() == rating.score().isPresent()
                && !rating.servedAt().isAfter(rating.stamp().at())
                && rating.applicant().stream().allMatch(who -> People.wrong(who).isEmpty());
    }

    /// Whom, where: without them nobody can be praised or blamed.
    private static boolean isServed(RatingSubject about) {
        return about.window().isPresent() && about.clerk().isPresent();
    }

    /// What may be rated once.
    private static String place(RatingRecord rating) {
        var about = rating.about();
        var what =
                switch (rating.target()) {
                    case TICKET -> about.ticket().orElseThrow().toString();
                    case CASE -> about.caseNumber().orElseThrow();
                    case GUIDE, KIOSK -> rating.stamp().key();
                };
        int turn = rating.score().map(RatingScore::turn).orElse(1);
        return rating.target() + ":" + what + ":" + about.service() + ":" + turn;
    }

    private BadRating bad(RatingRecord rating, RatingScore score, Instant now) {
        return new BadRating(
                codes.next("CP"),
                rating.stamp().hall(),
                rating.about(),
                score.level(),
                score.tags(),
                score.text(),
                rating.stamp().at(),
                LocalDate.ofInstant(now, ZONE).plusDays(DAYS_TO_RECTIFY),
                FollowUp.RECEIVED);
    }

    private static Answer follow(Call call, Shelf shelf) throws MalformedMessage {
        var handled = call.read(Handled.class);
        var known = shelf.find(BadRating.class, call.parameter("code"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (known.get().state() == FollowUp.CLOSED || handled.step() != next(known.get().state())) {
            return Refusals.wrongState();
        }
        var next = at(known.get(), handled.step());
        shelf.put(next.code(), Owner.hall(next.hall()), next);
        return Answer.of(next);
    }

    private static FollowUp next(FollowUp state) {
        return switch (state) {
            case RECEIVED -> FollowUp.VERIFIED;
            case VERIFIED -> FollowUp.RECTIFIED;
            case RECTIFIED -> FollowUp.CALLED_BACK;
            case CALLED_BACK, CLOSED -> FollowUp.CLOSED;
        };
    }

    private static BadRating at(BadRating task, FollowUp step) {
        return new BadRating(
                task.code(),
                task.hall(),
                task.about(),
                task.level(),
                task.tags(),
                task.text(),
                task.ratedAt(),
                task.due(),
                step);
    }
}
