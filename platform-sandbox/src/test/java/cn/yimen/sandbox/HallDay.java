package cn.yimen.sandbox;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.journal.Draft;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Step;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hall's journal with tickets that are taken, printed, called, served and rated.
public final class HallDay {

    static final Instant OPENING = Instant.parse("2026-11-23T01:00:00Z");
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final int EVENTS_OF_A_TICKET = 5;

    private HallDay() {}

    public static Journal<HallEvent> open(Path dir) {
        EntryCodec<HallEvent> codec = EntryCodec.json(HallEvent.class, event -> "hall");
        var opening = Journal.open(JournalSettings.in(dir, TestPlatform.HALL), codec);
        return switch (opening) {
            case Opening.Opened<HallEvent>(var journal) -> journal;
            case Opening.NotOpened<HallEvent>(var trouble, var detail) ->
                    throw new IllegalStateException(trouble + " " + detail);
        };
    }

    /// @param events a multiple of five
    public static void tell(Journal<HallEvent> journal, int events) {
        var drafts = new ArrayList<Draft<HallEvent>>();
        for (int n = 1; n <= events / EVENTS_OF_A_TICKET; n++) {
            var at = OPENING.plusSeconds(n);
            ticket(n).forEach(event -> drafts.add(Draft.of(at, event)));
        }
        journal.append(List.of(Step.unasked(drafts)));
    }

    private static List<HallEvent> ticket(int n) {
        var ticket = new TicketId(new UUID(7, n));
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        var events = new ArrayList<HallEvent>();
        events.add(
                new TicketEvent.Reserved(
                        ticket,
                        LocalDate.of(2026, 11, 23),
                        new LineId("A"),
                        new TicketNumber("A", n, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(new HolderRef("HOLDER-REF")),
                        KIOSK,
                        "QR-TOKEN"));
        events.add(new TicketEvent.Printed(ticket, KIOSK));
        events.add(new TicketEvent.Called(ticket, WINDOW, CLERK, reason));
        events.add(new TicketEvent.Finished(ticket, WINDOW, CLERK));
        events.add(new TicketEvent.Rated(ticket, 5, List.of(), KIOSK));
        return events;
    }
}
