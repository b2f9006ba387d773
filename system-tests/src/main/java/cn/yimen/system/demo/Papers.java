package cn.yimen.system.demo;

import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.system.hall.WholeHall;
import java.io.IOException;
import java.nio.charset.Charset;

/// The papers that left the kiosk's printer.
final class Papers {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final WholeHall hall;
    private final Evidence evidence;

    Papers(WholeHall hall, Evidence evidence) {
        this.hall = hall;
        this.evidence = evidence;
    }

    /// The one ticket that came out since the last look: it bears this number, in the printer's own
    /// letters.
    PrintedPiece next(String number) throws IOException, StepFailed {
        var tickets = hall.farEnds().printer().takeTickets();
        Truth.require("one ticket for " + number + ", not " + tickets.size(), tickets.size() == 1);
        var piece = tickets.getFirst();
        evidence.paper(piece, number);
        Truth.require(
                "the paper bears " + number, new String(piece.bytes(), GB18030).contains(number));
        return piece;
    }

    /// Nothing came out that anybody could read. A blank strip may: the printer cuts itself clean
    /// after a new roll.
    void nothingReadable() throws StepFailed {
        var printer = hall.farEnds().printer();
        Truth.require("no ticket came out", printer.takeTickets().isEmpty());
        Truth.require(
                "no printed scrap came out",
                printer.takeScraps().stream().allMatch(PrintedPiece::blank));
    }

    /// What staff tore off is the part of a ticket that was printed before its paper ended; a
    /// printer that went on with the rest on the new roll would have left a second piece.
    void onlyTheTornPart(String name) throws IOException, StepFailed {
        var printer = hall.farEnds().printer();
        Truth.require("no whole ticket came out", printer.takeTickets().isEmpty());
        var printed = printer.takeScraps().stream().filter(piece -> !piece.blank()).toList();
        Truth.require("one torn part, not " + printed.size(), printed.size() == 1);
        evidence.paper(printed.getFirst(), name);
    }
}
