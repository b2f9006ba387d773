package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.printer.PaperEstimate.Basis;
import cn.yimen.device.printer.PaperEstimate.Left;
import cn.yimen.device.printer.PaperEstimate.NotKnown;
import java.util.Optional;

/// Estimates how many tickets are left on the roll: a full roll, less what was printed since it was
/// put in, set right by the sensors. A new roll is believed in when paper is back after its end,
/// when the sensor no longer sees the end after the cover was open, or when a technician says so. A
/// sensor that flickers while the cover stays shut is not believed.
///
/// Written by the printer's thread; [#estimate] may be asked from any.
final class PaperMeter {

    private static final int DOTS_A_MILLIMETRE = 8;
    private static final long USUAL_SLIP_DOTS = 120L * DOTS_A_MILLIMETRE;

    /// How much a slip counts in the usual length.
    private static final int MEMORY = 8;

    private final PaperSettings settings;
    private final boolean sensor;
    private long slipDots = USUAL_SLIP_DOTS;
    private Optional<Long> left = Optional.empty();
    private Basis basis = Basis.COUNTED;
    private boolean nearEnd;
    private boolean ranOut;

    /// Somebody may have had a hand in the printer since the sensors were last seen.
    private boolean touched = true;

    private volatile PaperEstimate estimate = new NotKnown();

    /// @param sensor whether the printer sees the end of the roll coming
    PaperMeter(PaperSettings settings, boolean sensor) {
        this.settings = settings;
        this.sensor = sensor;
        settings.count().load().ifPresent(this::goOn);
    }

    private void goOn(PaperCount count) {
        left = Optional.of(count.leftDots());
        slipDots = count.slipDots();
        nearEnd = count.nearEnd();
        ranOut = count.leftDots() == 0;
        basis = count.basis();
        tell();
    }

    PaperEstimate estimate() {
        return estimate;
    }

    /// What the printer's sensors say now.
    void look(PrinterState state) {
        boolean cover = state.faults().contains(Fault.COVER_OPEN);
        touched |= cover;
        if (state.faults().contains(Fault.PAPER_OUT)) {
            // With the cover open many printers miss the paper that lies in them.
            if (!cover && !ranOut) {
                ranOut = true;
                set(0, Basis.SENSOR);
            }
        } else if (!cover) {
            paperIsThere(sensor && state.faults().contains(Fault.PAPER_NEAR_END));
        }
    }

    private void paperIsThere(boolean near) {
        boolean endIsGone = sensor && nearEnd && !near;
        if (ranOut || (endIsGone && touched)) {
            newRoll(near);
        } else if (near && !nearEnd) {
            nearEnd = true;
            set(nearEndDots(), Basis.SENSOR);
        } else if (sensor && !nearEnd) {
            leaveNoLessThanTheSensorSees();
        }
        touched = false;
    }

    private void leaveNoLessThanTheSensorSees() {
        if (left.filter(dots -> dots < nearEndDots()).isPresent()) {
            set(nearEndDots(), Basis.SENSOR);
        }
    }

    private void newRoll(boolean near) {
        ranOut = false;
        nearEnd = near;
        set(
                near ? nearEndDots() : dots(settings.rollMillimetres()),
                near ? Basis.SENSOR : Basis.COUNTED);
    }

    /// The line was lost: what happened meanwhile nobody saw.
    void lostSight() {
        touched = true;
    }

    /// A technician put a full roll in.
    void changed() {
        newRoll(false);
    }

    /// Paper moved without a ticket. Nothing left is for a sensor to say.
    void fed(int dots) {
        left.ifPresent(before -> set(Math.max(1, before - dots), basis));
    }

    /// A ticket went out.
    void printed(int dots) {
        slipDots = Math.max(1, slipDots + (dots - slipDots) / MEMORY);
        fed(dots);
    }

    /// The paper as staff see it.
    SupplyLevel level(PrinterState state) {
        if (state.paper() == SupplyLevel.OUT || state.paper() == SupplyLevel.LOW) {
            return state.paper();
        }
        if (sensor) {
            return state.paper();
        }
        return switch (estimate) {
            case Left(int _, int slips, Basis _) ->
                    slips <= settings.lowSlips() ? SupplyLevel.LOW : SupplyLevel.FULL;
            case NotKnown _ -> SupplyLevel.UNSUPPORTED;
        };
    }

    private void set(long dots, Basis newBasis) {
        left = Optional.of(dots);
        basis = newBasis;
        tell();
        settings.count().save(new PaperCount(dots, slipDots, nearEnd, basis));
    }

    private void tell() {
        estimate =
                left.<PaperEstimate>map(dots ->
                                new Left(
                                        (int) (dots / DOTS_A_MILLIMETRE),
                                        (int) (dots / slipDots),
                                        basis))
                        .orElseGet(NotKnown::new);
    }

    private long nearEndDots() {
        return dots(settings.nearEndMillimetres());
    }

    private static long dots(int millimetres) {
        return (long) millimetres * DOTS_A_MILLIMETRE;
    }
}
