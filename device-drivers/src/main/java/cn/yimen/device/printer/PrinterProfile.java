package cn.yimen.device.printer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one printer model can do; measured when a model is taken into use, never guessed. The
/// models stand in files, see [PrinterProfiles].
///
/// @param name for technicians
/// @param lineDots printable dots of a line: 576 on 80 mm paper, 384 on 58 mm
/// @param largestMultiple greatest enlargement of `GS !`, 8 or on some models 4
/// @param font the characters that it can set by itself
/// @param statusQueries the `DLE EOT` queries that it answers, in the order in which they are
///   asked; none where the line carries nothing back
/// @param cutFeedDots paper that a cut costs: the way from the print head to the knife
/// @param buzzer how it sounds
/// @param capabilities what it can do beyond that
public record PrinterProfile(
        String name,
        int lineDots,
        int largestMultiple,
        NativeFont font,
        List<Integer> statusQueries,
        int cutFeedDots,
        Buzzer buzzer,
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
        RECOVERS,
        /// Draws QR codes itself (`GS ( k`); for others they travel as pictures.
        NATIVE_QR,
        /// Draws Code 128 itself (`GS k 73`).
        NATIVE_CODE_128,
        /// Keeps a logo in lasting memory (`FS q`, `FS p`).
        STORED_LOGO,
        /// Sees the end of the roll coming. Without it "not near the end" means nothing.
        NEAR_END_SENSOR
    }

    public PrinterProfile {
        statusQueries = List.copyOf(statusQueries);
        capabilities = Set.copyOf(capabilities);
    }

    /// 80 mm paper, all capabilities.
    public static PrinterProfile wide() {
        return PrinterProfiles.builtIn("generic-80");
    }

    /// 58 mm paper, all capabilities.
    public static PrinterProfile narrow() {
        return PrinterProfiles.builtIn("generic-58");
    }

    public PrinterProfile without(Capability... missing) {
        var left = EnumSet.noneOf(Capability.class);
        left.addAll(capabilities);
        List.of(missing).forEach(left::remove);
        return with(left);
    }

    PrinterProfile with(Set<Capability> others) {
        return new PrinterProfile(
                name, lineDots, largestMultiple, font, statusQueries, cutFeedDots, buzzer, others);
    }

    public PrinterProfile withLargestMultiple(int multiple) {
        return new PrinterProfile(
                name, lineDots, multiple, font, statusQueries, cutFeedDots, buzzer, capabilities);
    }

    public PrinterProfile answering(List<Integer> queries) {
        return new PrinterProfile(
                name, lineDots, largestMultiple, font, queries, cutFeedDots, buzzer, capabilities);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /// Whether it says anything of itself.
    public boolean answers() {
        return !statusQueries.isEmpty();
    }
}
