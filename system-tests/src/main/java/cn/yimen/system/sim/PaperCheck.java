package cn.yimen.system.sim;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What paper says, and what the hall says of paper: no paper before the record, no number on two
/// persons' papers, and nobody is called whose number nobody can hold.
final class PaperCheck {

    private final Trace trace;
    private final Set<TicketId> reserved = new HashSet<>();
    private final Map<TicketId, Slip> papers = new HashMap<>();
    private final Map<String, TicketId> numbers = new HashMap<>();

    /// What a slip says, and which machine printed it.
    record Slip(String machine, TicketId ticket, LocalDate day, TicketNumber number) {}

    PaperCheck(Trace trace) {
        this.trace = trace;
    }

    /// @param isWritten whether the disk of the machine that prints has the number and the
    ///   beginning of printing
    /// @param alone whether the machine gave the number without the server
    void begins(Slip slip, boolean isWritten, boolean alone) {
        Violation.unless(isWritten, "no paper before the kiosk's record", slip);
        Violation.unless(
                alone || reserved.contains(slip.ticket()),
                "no paper before the hall's record",
                slip);
    }

    /// A slip came out.
    void out(Slip slip) {
        trace.note(slip.machine(), "paper", slip.number().ordinal(), slip.number());
        papers.put(slip.ticket(), slip);
        var other = numbers.putIfAbsent(slip.day() + " " + slip.number(), slip.ticket());
        Violation.unless(
                other == null || other.equals(slip.ticket()),
                "one number, one ticket on paper",
                slip);
    }

    void check(HallState state, Recorded recorded) {
        switch (recorded.event()) {
            case Reserved e -> {
                reserved.add(e.ticket());
                var paper = papers.get(e.ticket());
                Violation.unless(
                        paper == null || paper.number().equals(e.number()),
                        "paper and journal say the same number",
                        e);
            }
            case Printed e -> isOnPaper(e.ticket());
            case Called e -> canBeHeld(state, e.ticket());
            case PrintUnknown _, NotPrinted _ -> {}
            default -> {}
        }
    }

    private void isOnPaper(TicketId ticket) {
        Violation.unless(papers.containsKey(ticket), "what is told as printed is", ticket);
    }

    private void canBeHeld(HallState state, TicketId ticket) {
        var paper = state.ticket(ticket).map(Ticket::paper).orElse(PaperState.NONE);
        Violation.unless(
                paper != PaperState.NONE && paper != PaperState.PENDING,
                "nobody is called whose number nobody holds",
                ticket);
    }

    /// At the end, when everything has been handed over.
    void allKnown() {
        for (var paper : papers.values()) {
            Violation.unless(
                    reserved.contains(paper.ticket()), "what paper shows the hall knows", paper);
        }
    }

    int slips() {
        return papers.size();
    }
}
