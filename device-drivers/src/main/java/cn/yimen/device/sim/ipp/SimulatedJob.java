package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppTag;
import cn.yimen.device.ipp.IppValue;
import java.util.List;

/// A job in a simulated printer's memory. Belongs to its [A4Machine].
final class SimulatedJob {

    /// With its number on the wire and its reason.
    enum State {
        HELD(4, "job-incoming"),
        WAITING(3, "none"),
        PROCESSING(5, "job-printing"),
        CANCELED(7, "job-canceled-by-user"),
        ABORTED(8, "document-format-error"),
        COMPLETED(9, "job-completed-successfully");

        private final int number;
        private final String reason;

        State(int number, String reason) {
            this.number = number;
            this.reason = reason;
        }
    }

    private static final int STOPPED = 6;
    private static final int NEVER = -1;

    private final int id;
    private final String name;
    private final int createdAt;
    private State state = State.HELD;
    private byte[] document = {};
    private int sheetsLeft;
    private int startedAt = NEVER;
    private int endedAt = NEVER;

    SimulatedJob(int id, String name, int now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
    }

    int id() {
        return id;
    }

    byte[] document() {
        return document;
    }

    boolean is(State other) {
        return state == other;
    }

    boolean ended() {
        return endedAt != NEVER;
    }

    /// @param sheets on how many sheets it goes; 0 where it is not a document that can be printed
    void give(byte[] bytes, int sheets, int now) {
        document = bytes.clone();
        sheetsLeft = sheets;
        state = State.WAITING;
        if (sheets == 0) {
            end(State.ABORTED, now);
        }
    }

    void begin(int now) {
        state = State.PROCESSING;
        startedAt = now;
    }

    void sheetOut(int now) {
        sheetsLeft--;
        if (sheetsLeft == 0) {
            end(State.COMPLETED, now);
        }
    }

    void end(State how, int now) {
        state = how;
        endedAt = now;
    }

    /// @param stopped whether the printer stands still
    IppGroup attributes(String printer, boolean stopped) {
        boolean stands = stopped && state == State.PROCESSING;
        return new IppGroup(
                IppTag.JOB,
                List.of(
                        whole("job-id", IppTag.INTEGER, id),
                        IppAttribute.text("job-uri", IppTag.URI, printer + "/" + id),
                        IppAttribute.text("job-name", IppTag.NAME, name),
                        whole("job-state", IppTag.ENUM, stands ? STOPPED : state.number),
                        IppAttribute.of(
                                "job-state-reasons",
                                IppValue.keyword(stands ? "printer-stopped" : state.reason)),
                        whole("time-at-creation", IppTag.INTEGER, createdAt),
                        time("time-at-processing", startedAt),
                        time("time-at-completed", endedAt)));
    }

    private static IppAttribute whole(String name, int tag, int value) {
        return IppAttribute.of(name, new IppValue.Whole(tag, value));
    }

    private static IppAttribute time(String name, int at) {
        return at == NEVER
                ? IppAttribute.of(name, new IppValue.Raw(IppTag.NO_VALUE, ""))
                : whole(name, IppTag.INTEGER, at);
    }
}
