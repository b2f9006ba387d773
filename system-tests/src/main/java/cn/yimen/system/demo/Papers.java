package cn.yimen.system.demo;

import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.system.hall.WholeHall;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

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

    /// What else came out: torn, half, or blank.
    List<PrintedPiece> scraps() {
        return hall.farEnds().printer().takeScraps();
    }

    void keepScraps(String name) throws IOException {
        for (var scrap : scraps()) {
            evidence.paper(scrap, name);
        }
    }
}
