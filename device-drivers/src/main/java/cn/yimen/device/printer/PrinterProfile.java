package cn.yimen.device.printer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one printer model can do; measured when a model is taken into use, never guessed.
///
/// @param lineDots printable dots of a line: 576 on 80 mm paper, 384 on 58 mm
/// @param largestMultiple greatest enlargement of `GS !`, 8 or on some models 4
/// @param font the characters that it can set by itself
/// @param statusQueries the `DLE EOT` queries that it answers, in the order in which they are asked
/// @param capabilities what it can do beyond that
public record PrinterProfile(
        int lineDots,
        int largestMultiple,
        NativeFont font,
        List<Integer> statusQueries,
        Set<Capability> capabilities) {

    /// What only a part of the models can do.
    public enum Capability {
        /// Smooths enlarged characters (`GS b`).
        SMOOTHING,
        /// Tells changes of status by itself (`GS a`).
        AUTOMATIC_STATUS,
        /// Answers `GS r 1` only when it gets there. Without it no ticket is ever known to be
        /// printed: the outcome is [PrintOutcome.PrintUnknown] at best.
        BARRIER,
        /// Clears its buffer on `DLE DC4 8`, also while it is stopped.
        CLEARS_BUFFER,
        /// Leaves cutter errors on `DLE ENQ 2`.
        RECOVERS
    }

    public PrinterProfile {
        statusQueries = List.copyOf(statusQueries);
        capabilities = Set.copyOf(capabilities);
    }

    /// 80 mm paper, all capabilities.
    public static PrinterProfile wide() {
        return new PrinterProfile(
                576,
                8,
                NativeFont.GB18030_TWO_BYTE,
                List.of(1, 2, 3, 4),
                EnumSet.allOf(Capability.class));
    }

    /// 58 mm paper, all capabilities.
    public static PrinterProfile narrow() {
        return new PrinterProfile(
                384,
                8,
                NativeFont.GB18030_TWO_BYTE,
                List.of(1, 2, 3, 4),
                EnumSet.allOf(Capability.class));
    }

    public PrinterProfile without(Capability... missing) {
        var left = EnumSet.noneOf(Capability.class);
        left.addAll(capabilities);
        List.of(missing).forEach(left::remove);
        return new PrinterProfile(lineDots, largestMultiple, font, statusQueries, left);
    }

    public PrinterProfile withLargestMultiple(int multiple) {
        return new PrinterProfile(lineDots, multiple, font, statusQueries, capabilities);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
