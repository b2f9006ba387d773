package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.hotline.Appeal;
import cn.yimen.uplink.contract.hotline.Appeal.Reply;
import cn.yimen.uplink.contract.hotline.AppealRating;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.hotline.AppealState;
import cn.yimen.uplink.contract.reminder.ReminderRead;
import cn.yimen.uplink.contract.reminder.Reminders;
import cn.yimen.uplink.contract.reminder.Reminders.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 12345 and reminders. An appeal is answered after a minute, so that somebody sees the answer.
final class Hotline {

    private static final Duration ANSWERED = Duration.ofMinutes(1);
    private static final int DAYS = 5;

    private final Codes codes;

    Hotline(Codes codes) {
        this.codes = codes;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "appeal", this::appeal,
                "appealState", Hotline::state,
                "rateAppeal", Hotline::rate,
                "listReminders", Sessions.with(Hotline::reminders),
                "readReminder", Sessions.with(Hotline::read));
    }

    private Answer appeal(Call call, Shelf shelf) throws MalformedMessage {
        var request = call.read(AppealRequest.class);
        boolean whole =
                request.files().stream()
                        .allMatch(file ->
                                shelf.find(FileState.class, file.toString())
                                        .filter(FileState::complete)
                                        .isPresent());
        if (!whole) {
            return Refusals.notFound();
        }
        var appeal =
                new Appeal(
                        codes.next("GD"),
                        request.kind(),
                        request.title(),
                        AppealState.RECEIVED,
                        call.now(),
                        CaseCourse.day(call.now()).plusDays(DAYS),
                        codes.next("").substring(0, 6),
                        List.of(),
                        Optional.empty());
        shelf.put(appeal.order(), Owner.hall(request.stamp().hall()), appeal);
        return Answer.of(appeal);
    }

    /// A wrong password is answered like an unknown order, so that nobody can find out orders.
    private static Optional<Appeal> find(Call call, Shelf shelf, String password) {
        return shelf.find(Appeal.class, call.parameter("order"))
                .filter(appeal -> appeal.password().equals(password))
                .map(appeal -> at(appeal, call.now()));
    }

    private static Answer state(Call call, Shelf shelf) {
        return find(call, shelf, call.parameter("X-Appeal-Password"))
                .map(Answer::of)
                .orElseGet(Refusals::notFound);
    }

    private static Appeal at(Appeal known, Instant now) {
        var at = known.receivedAt().plus(ANSWERED);
        return known.state() == AppealState.RECEIVED && !now.isBefore(at)
                ? with(
                        known,
                        AppealState.ANSWERED,
                        List.of(new Reply(at, "云岭市政务服务局", "您反映的问题已收悉并处理，感谢您的监督。")),
                        known.level())
                : known;
    }

    private static Appeal with(
            Appeal known, AppealState state, List<Reply> replies, Optional<Integer> level) {
        return new Appeal(
                known.order(),
                known.kind(),
                known.title(),
                state,
                known.receivedAt(),
                known.due(),
                known.password(),
                replies,
                level);
    }

    private static Answer rate(Call call, Shelf shelf) throws MalformedMessage {
        var rating = call.read(AppealRating.class);
        var known = find(call, shelf, rating.password());
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (known.get().level().isPresent()) {
            return Answer.refused(ProblemType.ALREADY_DONE, "已评价");
        }
        if (known.get().state() != AppealState.ANSWERED) {
            return Refusals.wrongState();
        }
        var next =
                with(
                        known.get(),
                        AppealState.CLOSED,
                        known.get().replies(),
                        Optional.of(rating.level()));
        shelf.put(next.order(), shelf.owner(Appeal.class, next.order()).orElseThrow(), next);
        return Answer.of(next);
    }

    private static Answer reminders(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(new Reminders(shelf.of(session.personKey(), Reminder.class)));
    }

    private static Answer read(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        call.read(ReminderRead.class);
        var code = call.parameter("code");
        boolean own =
                shelf.of(session.personKey(), Reminder.class).stream()
                        .anyMatch(reminder -> reminder.code().equals(code));
        if (own) {
            shelf.remove(Reminder.class, code, Owner.person(session.personKey()));
        }
        return own ? Answer.none(204) : Refusals.notFound();
    }
}
