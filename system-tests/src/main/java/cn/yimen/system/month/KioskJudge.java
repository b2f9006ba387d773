package cn.yimen.system.month;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.journal.Journal;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.KioskRecord.GivenAlone;
import cn.yimen.kiosk.ticket.KioskRecord.ReserveAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.Settled;
import cn.yimen.kiosk.ticket.KioskStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds the kiosks' own journals against the hall's: every number that a kiosk gave or was given
/// stands there once, and no number stands there twice.
final class KioskJudge {

    private static final int EXAMPLES = 20;

    private final Map<TicketId, DayNumber> numbers = new HashMap<>();
    private final Set<DayNumber> all = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private long alone;
    private long given;

    private record DayNumber(LocalDate day, String text) {}

    /// @param given by the hall, and written down at a kiosk
    /// @param alone given by kiosks alone, and handed over
    record Judgement(long given, long alone, List<String> problems) {}

    KioskJudge(Journal<HallEvent> hall) {
        hall.replay(0, entry -> remember(entry.value()));
    }

    private void remember(HallEvent event) {
        if (event instanceof Reserved reserved) {
            var number = new DayNumber(reserved.day(), reserved.number().text());
            if (!all.add(number)) {
                wrong(number + " was given twice");
            }
            if (numbers.put(reserved.ticket(), number) != null) {
                wrong(reserved.ticket() + " has two numbers");
            }
        }
    }

    void add(DeviceId kiosk, Journal<KioskRecord> journal) {
        var own = new Own();
        journal.replay(0, entry -> own.add(entry.seq(), entry.value()));
        own.gave.forEach((ticket, number) -> {
            if (own.unseen.contains(ticket)) {
                return;
            }
            alone++;
            isThere(kiosk, ticket, number);
        });
        own.reserved.forEach((ticket, number) -> {
            given++;
            isThere(kiosk, ticket, number);
        });
        if (!own.story.isAtRest()) {
            wrong(kiosk + " still has something to tell the hall");
        }
    }

    private void isThere(DeviceId kiosk, TicketId ticket, DayNumber number) {
        if (!Optional.of(number).equals(Optional.ofNullable(numbers.get(ticket)))) {
            wrong("%s of %s is %s at the hall".formatted(number, kiosk, numbers.get(ticket)));
        }
    }

    /// What one kiosk wrote down.
    private static final class Own {
        private final Map<TicketId, DayNumber> gave = new HashMap<>();
        private final Map<TicketId, DayNumber> reserved = new HashMap<>();
        private final Set<TicketId> unseen = new HashSet<>();
        private KioskStory story = KioskStory.empty();

        void add(long seq, KioskRecord record) {
            story = story.apply(seq, record);
            switch (record) {
                case GivenAlone r ->
                        gave.put(
                                r.ticket(),
                                new DayNumber(r.gave().day(), r.gave().number().text()));
                case ReserveAnswered r -> answered(r);
                case Settled r when r.result() == PrintResult.NOT_PRINTED_UNSEEN ->
                        unseen.add(r.ticket());
                default -> {}
            }
        }

        private void answered(ReserveAnswered record) {
            if (record.answer() instanceof CommandAnswer.Accepted accepted) {
                accepted.events().stream()
                        .map(Recorded::event)
                        .filter(Reserved.class::isInstance)
                        .map(Reserved.class::cast)
                        .forEach(event ->
                                reserved.put(
                                        record.ticket(),
                                        new DayNumber(event.day(), event.number().text())));
            }
        }
    }

    private void wrong(String what) {
        if (problems.size() < EXAMPLES) {
            problems.add(what);
        }
    }

    Judgement judgement() {
        return new Judgement(given, alone, List.copyOf(problems));
    }
}
