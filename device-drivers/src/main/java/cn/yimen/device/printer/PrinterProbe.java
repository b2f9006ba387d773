package cn.yimen.device.printer;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.ReplyReader.Automatic;
import cn.yimen.device.printer.ReplyReader.Barrier;
import cn.yimen.device.printer.ReplyReader.Cleared;
import cn.yimen.device.printer.ReplyReader.RealTime;
import cn.yimen.device.printer.ReplyReader.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds out what a printer can do by asking it, when a technician takes a model into use; moves 3
/// cm of paper. What only eyes can judge (largest size, smoothing, font, codes, logo, sensor) is
/// left as on a good printer.
public final class PrinterProbe {

    private static final Duration FED_WITHIN = Duration.ofSeconds(5);

    private static final int FEED_DOTS = 240;

    private static final Set<Capability> ONLY_EYES_CAN_JUDGE =
            EnumSet.of(
                    Capability.SMOOTHING,
                    Capability.NATIVE_QR,
                    Capability.NATIVE_CODE_128,
                    Capability.STORED_LOGO,
                    Capability.NEAR_END_SENSOR);

    private final ByteLink link;
    private final Duration atOnce;
    private final ReplyReader reader = new ReplyReader();

    private PrinterProbe(ByteLink link, Duration atOnce) {
        this.link = link;
        this.atOnce = atOnce;
    }

    /// @param lineDots 576 or 384, from the data sheet
    /// @param atOnce after how long no answer comes any more; half a second suits printers on a
    ///   wire
    public static PrinterProfile measure(LinkOpener opener, int lineDots, Duration atOnce)
            throws LinkLost {
        try (ByteLink link = opener.open()) {
            var probe = new PrinterProbe(link, atOnce);
            PrinterProfile good = PrinterProfile.wide();
            return new PrinterProfile(
                    good.name(),
                    lineDots,
                    good.largestMultiple(),
                    good.font(),
                    probe.statusQueries(),
                    good.cutFeedDots(),
                    good.buzzer(),
                    probe.capabilities());
        }
    }

    private List<Integer> statusQueries() throws LinkLost {
        var answered = new ArrayList<Integer>();
        for (int n : IntStream.rangeClosed(1, 4).toArray()) {
            if (answers(new EscPos().realTimeStatus(n), RealTime.class, atOnce)) {
                answered.add(n);
            }
        }
        return answered;
    }

    private Set<Capability> capabilities() throws LinkLost {
        var found = EnumSet.copyOf(ONLY_EYES_CAN_JUDGE);
        if (barrierWaitsForPaper()) {
            found.add(Capability.BARRIER);
        }
        if (answers(new EscPos().automaticStatus(), Automatic.class, atOnce)) {
            found.add(Capability.AUTOMATIC_STATUS);
        }
        if (answers(new EscPos().clearBuffers(), Cleared.class, atOnce)) {
            found.add(Capability.CLEARS_BUFFER);
            // Not to be measured without a jam; the models that know the one know the other.
            found.add(Capability.RECOVERS);
        }
        return found;
    }

    /// Paper is fed, a barrier set, and a question asked that is answered at once. A true barrier
    /// is answered after that question, because it waits for the paper; a false one before it.
    private boolean barrierWaitsForPaper() throws LinkLost {
        ask(new EscPos().initialise().feed(FEED_DOTS).barrier().realTimeStatus(1));
        boolean questionAnswered = false;
        var deadline = new Deadline(FED_WITHIN);
        while (!deadline.passed()) {
            for (Reply reply : reader.accept(link.read(deadline.left()))) {
                questionAnswered |= reply instanceof RealTime;
                if (reply instanceof Barrier) {
                    return questionAnswered;
                }
            }
        }
        return false;
    }

    private boolean answers(EscPos question, Class<? extends Reply> wanted, Duration atMost)
            throws LinkLost {
        ask(question);
        var deadline = new Deadline(atMost);
        while (!deadline.passed()) {
            if (reader.accept(link.read(deadline.left())).stream().anyMatch(wanted::isInstance)) {
                return true;
            }
        }
        return false;
    }

    private void ask(EscPos question) throws LinkLost {
        link.discard();
        reader.reset();
        link.write(question.bytes());
    }
}
