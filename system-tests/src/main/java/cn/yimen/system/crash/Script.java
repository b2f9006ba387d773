package cn.yimen.system.crash;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.journal.Draft;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What the traced program does, from a seed: numbers given, printed and called, one by one and in
/// groups, and between them everything else that a journal is asked for. The same seed makes the
/// same script, so that the judge knows what must be there.
final class Script {

    static final HallId HALL = new HallId("530199000001");
    static final EntryCodec<HallEvent> CODEC = EntryCodec.json(HallEvent.class, _ -> "hall");
    static final String CURSOR = "platform";

    /// What a journal is given after a power cut, to see whether it goes on.
    static final HallEvent AFTERWARDS = new HelpRequested(new DeviceId("K1"), "choose");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final WindowId WINDOW = new WindowId("1");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final int GROUP = 6;

    private final RandomGenerator random;
    private final IdSource ids;
    private final List<Act> acts = new ArrayList<>();
    private final List<Long> withPerson = new ArrayList<>();
    private Instant now = MORNING;
    private long seq;
    private int given;

    private Script(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ids = new IdSource(() -> now, random);
    }

    /// @param acts how many; the first four fifths without what empties the write-ahead log, so
    ///   that the database at last moves and overwrites it by itself
    static List<Act> of(long seed, int acts) {
        var script = new Script(seed);
        while (script.acts.size() < acts) {
            script.add(script.next(script.acts.size() >= acts * 4 / 5));
        }
        return List.copyOf(script.acts);
    }

    private void add(Act act) {
        now = now.plusSeconds(1 + random.nextInt(20));
        acts.add(act);
    }

    private Act next(boolean emptiesLog) {
        int index = acts.size() + 1;
        if (emptiesLog && index % 20 == 0) {
            return new Act.Reopen();
        }
        if (emptiesLog && index % 7 == 0) {
            return new Act.Erase(withPerson.remove(random.nextInt(withPerson.size())));
        }
        if (index % 17 == 0) {
            return new Act.Save(new Snapshot(seq, "{\"given\":%d,%s}".formatted(given, filler())));
        }
        if (index % 11 == 0) {
            return new Act.MoveCursor(seq);
        }
        return append(index % 6 == 0 ? GROUP : 1);
    }

    private String filler() {
        return "\"tickets\":\"%s\"".formatted("#".repeat(random.nextInt(200, 9_000)));
    }

    private Act append(int steps) {
        var made = new ArrayList<Step<HallEvent>>();
        for (int step = 0; step < steps; step++) {
            made.add(random.nextInt(8) == 0 ? refusal() : visit());
        }
        return new Act.Append(made);
    }

    private Step<HallEvent> refusal() {
        return new Step<>(command("refused"), List.of());
    }

    private Step<HallEvent> visit() {
        var ticket = ids.ticket();
        var drafts = new ArrayList<Draft<HallEvent>>();
        drafts.add(new Draft<>(now, reserved(ticket), Optional.of(person())));
        withPerson.add(seq + 1);
        drafts.add(Draft.of(now, new Printed(ticket, KIOSK)));
        if (random.nextBoolean()) {
            drafts.add(Draft.of(now, called(ticket)));
        }
        seq += drafts.size();
        return random.nextInt(6) == 0 ? Step.unasked(drafts) : new Step<>(command(""), drafts);
    }

    private Optional<Step.Command> command(String answer) {
        return Optional.of(new Step.Command(ids.command().value(), "f" + seq, answer));
    }

    private Reserved reserved(TicketId ticket) {
        return new Reserved(
                ticket,
                DAY,
                new LineId("A"),
                new TicketNumber("A", ++given, 3),
                List.of(new ItemCode("ITEM-A")),
                PriorityClass.ORDINARY,
                IdentityKind.RESIDENT_CARD,
                Optional.of(new HolderRef("h" + given)),
                KIOSK,
                "HTTPS://YL.EXAMPLE/T/" + given);
    }

    private static Called called(TicketId ticket) {
        return new Called(
                ticket,
                WINDOW,
                CLERK,
                new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty()));
    }

    /// Some are long enough for overflow pages.
    private Personal person() {
        int length = random.nextInt(10) == 0 ? random.nextInt(3_000, 9_000) : random.nextInt(80);
        return new Personal("person " + given + " " + "=".repeat(length));
    }
}
