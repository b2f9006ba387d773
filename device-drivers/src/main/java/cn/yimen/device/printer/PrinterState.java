package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a printer says of itself, from its status bytes.
///
/// @param faults everything that it reports
/// @param paper [SupplyLevel#UNKNOWN] if it was not asked or cannot tell
record PrinterState(Set<Fault> faults, SupplyLevel paper) {

    private static final List<Fault> GRAVEST_FIRST =
            List.of(
                    Fault.PAPER_OUT,
                    Fault.COVER_OPEN,
                    Fault.CUTTER,
                    Fault.PAPER_JAM,
                    Fault.HARDWARE,
                    Fault.OVERHEATED,
                    Fault.UNSPECIFIED);

    private static final Set<Fault> PASS_BY_THEMSELVES =
            Set.of(Fault.OVERHEATED, Fault.UNSPECIFIED);

    PrinterState {
        faults = Set.copyOf(faults);
    }

    /// From the answers to `DLE EOT`, by query number.
    static PrinterState ofRealTime(Map<Integer, Integer> answers) {
        int offline = answers.getOrDefault(2, 0);
        int error = answers.getOrDefault(3, 0);
        int sensors = answers.getOrDefault(4, 0);
        var bits = new Bits();
        bits.note(offline, 0x04, Fault.COVER_OPEN);
        bits.note(offline, 0x20, Fault.PAPER_OUT);
        bits.noteError(error);
        bits.note(sensors, 0x60, Fault.PAPER_OUT);
        bits.note(sensors, 0x0C, Fault.PAPER_NEAR_END);
        boolean stopped = (answers.getOrDefault(1, 0) & 0x08) != 0 || (offline & 0x40) != 0;
        return bits.state(stopped, answers.containsKey(4));
    }

    /// From the four bytes of an automatic status block.
    static PrinterState ofAutomatic(int first, int second, int third) {
        var bits = new Bits();
        bits.note(first, 0x20, Fault.COVER_OPEN);
        bits.noteError(second);
        bits.note(third, 0x0C, Fault.PAPER_OUT);
        bits.note(third, 0x03, Fault.PAPER_NEAR_END);
        return bits.state((first & 0x08) != 0, true);
    }

    /// Why it cannot print now, the gravest reason first.
    Optional<Fault> blocking() {
        return GRAVEST_FIRST.stream().filter(faults::contains).findFirst();
    }

    /// Why it will not go on by itself: a person is needed.
    Optional<Fault> stopped() {
        return blocking().filter(fault -> !PASS_BY_THEMSELVES.contains(fault));
    }

    private static final class Bits {
        private final EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);

        void note(int status, int mask, Fault fault) {
            if ((status & mask) != 0) {
                faults.add(fault);
            }
        }

        /// The same in both answers. 04 is what the mechanism cannot do: in a ticket printer, move
        /// the paper.
        void noteError(int status) {
            note(status, 0x04, Fault.PAPER_JAM);
            note(status, 0x08, Fault.CUTTER);
            note(status, 0x20, Fault.HARDWARE);
            note(status, 0x40, Fault.OVERHEATED);
        }

        PrinterState state(boolean stopped, boolean paperKnown) {
            boolean explained = faults.stream().anyMatch(f -> f != Fault.PAPER_NEAR_END);
            if (stopped && !explained) {
                faults.add(Fault.UNSPECIFIED);
            }
            return new PrinterState(faults, paper(paperKnown));
        }

        private SupplyLevel paper(boolean known) {
            if (faults.contains(Fault.PAPER_OUT)) {
                return SupplyLevel.OUT;
            }
            if (faults.contains(Fault.PAPER_NEAR_END)) {
                return SupplyLevel.LOW;
            }
            return known ? SupplyLevel.FULL : SupplyLevel.UNKNOWN;
        }
    }
}
