package cn.yimen.system.model;

import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import java.util.List;

/// What became of a number's paper.
record Paper(Books books) {

    Verdict report(Slip slip, ReportPrint c) {
        if (isNoNews(slip.paper, word(c.result()))) {
            return Verdict.already();
        }
        boolean unseen = c.result() == PrintResult.NOT_PRINTED_UNSEEN;
        boolean inHand = slip.stage.isAtWindow() || slip.stage == Stage.HELD;
        if (!slip.stage.isLive() || (unseen && inHand)) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        return new Verdict.Done(comes(slip, c));
    }

    /// Once the citizen surely holds the number, a failed reprint takes nothing away.
    private static boolean isNoNews(String known, String said) {
        boolean surelyHeld = known.equals("PRINTED") || known.equals("SHOWN_ONLY");
        boolean better = known.equals("SHOWN_ONLY") && said.equals("PRINTED");
        return known.equals(said) || (surelyHeld && !better);
    }

    List<String> comes(Slip slip, ReportPrint c) {
        slip.paper = word(c.result());
        if (slip.paper.equals("NONE")) {
            new Turns(books).drop(slip, Stage.WITHDRAWN);
        } else if (slip.stage == Stage.RESERVED) {
            slip.stage = Stage.WAITING;
        }
        return List.of(told(c));
    }

    static String told(ReportPrint c) {
        return Say.name(c.ticket()) + " paper " + word(c.result());
    }

    private static String word(PrintResult result) {
        return switch (result) {
            case PRINTED -> "PRINTED";
            case UNKNOWN -> "UNKNOWN";
            case NOT_PRINTED_SHOWN -> "SHOWN_ONLY";
            case NOT_PRINTED_UNSEEN -> "NONE";
        };
    }
}
