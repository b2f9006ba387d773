package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskEvent.Ids;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A desk at work: its flow, its clock and the commands it sent, beside a hall that answers when a
/// test says so.
public final class DeskInUse {

    public static final Instant MORNING = Instant.parse("2026-11-24T02:00:00Z");

    public final TinyHall hall = new TinyHall(MORNING);
    public final List<DeskEffect.Send> sent = new ArrayList<>();
    final List<DeskEffect> others = new ArrayList<>();

    /// What the desk wanted kept.
    public final List<Deed> kept = new ArrayList<>();

    public Desk desk = Desk.of(new Post(TinyHall.WINDOW, TinyHall.CLERK), MORNING);

    /// Runs after each event.
    Runnable watcher = () -> {};

    private Instant now = MORNING;
    private long ids;

    public static DeskInUse live() {
        var use = new DeskInUse();
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LIVE, use.now));
        use.hear();
        return use;
    }

    /// A window that is open with some people waiting.
    public static DeskInUse open(int waiting) {
        var use = live();
        for (int i = 0; i < waiting; i++) {
            use.hall.issue(use.now, PriorityClass.ORDINARY, "SB-0001");
        }
        use.hear();
        use.passes(Duration.ofSeconds(1));
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(1));
        return use;
    }

    /// A window with the first of some people at it.
    public static DeskInUse serving(int people) {
        var use = open(people);
        for (int i = 0; i < 2; i++) {
            use.does(DeskKey.PRIMARY);
            use.passes(Duration.ofSeconds(1));
        }
        return use;
    }

    public Instant now() {
        return now;
    }

    public void happens(DeskEvent event) {
        var step = DeskFlow.update(desk, event);
        desk = step.desk();
        for (var effect : step.effects()) {
            if (effect instanceof DeskEffect.Send send) {
                sent.add(send);
            } else if (effect instanceof DeskEffect.Keep keep) {
                kept.add(keep.deed());
            } else {
                others.add(effect);
            }
        }
        watcher.run();
    }

    public void press(DeskKey key) {
        happens(new DeskEvent.Pressed(key, ids(), now));
    }

    public void choose(PauseReason reason) {
        choose(reason, BackIn.UNSAID);
    }

    public void choose(PauseReason reason, BackIn back) {
        choose(reason.digit());
        choose(back.digit());
    }

    public void choose(int digit) {
        happens(new DeskEvent.Chosen(digit, ids(), now));
    }

    /// Answers the desk's questions one after the other, and the hall carries out what comes of it.
    public void chooses(int... digits) {
        int before = sent.size();
        for (int digit : digits) {
            choose(digit);
        }
        for (; before < sent.size(); before++) {
            answer(sent.get(before));
            hear();
        }
    }

    /// Presses, and the hall answers at once.
    public void does(DeskKey key) {
        int before = sent.size();
        press(key);
        while (sent.size() > before) {
            before++;
            answer(sent.get(before - 1));
            hear();
        }
    }

    public void answer(DeskEffect.Send send) {
        var answer = hall.answer(send.id(), send.command(), now);
        happens(new DeskEvent.Answered(send.id(), answer, now));
    }

    public void refuses(DeskEffect.Send send, Refusal why) {
        var answer = new CommandAnswer.Refused(why, Optional.empty());
        happens(new DeskEvent.Answered(send.id(), answer, now));
    }

    public void loses(DeskEffect.Send send) {
        happens(new DeskEvent.Unanswered(send.id(), Optional.empty(), now));
    }

    /// The disk took the latest deed, or did not.
    public void keeps(boolean safely) {
        happens(new DeskEvent.DeedWritten(kept.getLast().id(), safely, now));
    }

    /// The stream brings the hall's present state.
    public void hear() {
        happens(new DeskEvent.HallChanged(hall.state(), now, now));
    }

    /// Time goes on, with a heartbeat each second.
    public void passes(Duration time) {
        for (var end = now.plus(time); now.isBefore(end); ) {
            now = now.plusMillis(Math.min(1000, Duration.between(now, end).toMillis()));
            happens(new DeskEvent.Heartbeat(now, now));
            happens(new DeskEvent.Tick(now));
        }
    }

    /// Time goes on, and nothing is heard.
    public void passesInSilence(Duration time) {
        now = now.plus(time);
        happens(new DeskEvent.Tick(now));
    }

    Ids ids() {
        return new Ids(new CommandId(new UUID(7, ++ids)), new CommandId(new UUID(7, ++ids)));
    }
}
