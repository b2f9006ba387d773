package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keywords of `printer-state-reasons` (RFC 8011 § 5.4.12, PWG 5100.9) in our words. A keyword
/// may end in how grave it is: `-error` (also meant where nothing is said), `-warning`, `-report`.
final class StateReasons {

    private static final Map<String, Fault> FAULTS =
            Map.ofEntries(
                    Map.entry("media-empty", Fault.PAPER_OUT),
                    Map.entry("media-needed", Fault.PAPER_OUT),
                    Map.entry("media-low", Fault.PAPER_NEAR_END),
                    Map.entry("media-jam", Fault.PAPER_JAM),
                    Map.entry("cover-open", Fault.COVER_OPEN),
                    Map.entry("door-open", Fault.COVER_OPEN),
                    Map.entry("interlock-open", Fault.COVER_OPEN),
                    Map.entry("toner-low", Fault.TONER_LOW),
                    Map.entry("marker-supply-low", Fault.TONER_LOW),
                    Map.entry("toner-empty", Fault.TONER_OUT),
                    Map.entry("marker-supply-empty", Fault.TONER_OUT),
                    Map.entry("input-tray-missing", Fault.TRAY_MISSING),
                    Map.entry("output-tray-missing", Fault.TRAY_MISSING),
                    Map.entry("output-area-full", Fault.OUTPUT_FULL),
                    Map.entry("fuser-over-temp", Fault.OVERHEATED),
                    Map.entry("paused", Fault.UNSPECIFIED),
                    Map.entry("shutdown", Fault.UNSPECIFIED));

    /// What is left of a fault when the printer only warns of it: another tray or cartridge serves.
    private static final Map<Fault, Fault> MILD =
            Map.of(Fault.PAPER_OUT, Fault.PAPER_NEAR_END, Fault.TONER_OUT, Fault.TONER_LOW);

    private StateReasons() {}

    static Set<Fault> faults(Collection<String> reasons) {
        var faults = EnumSet.noneOf(Fault.class);
        reasons.forEach(reason -> fault(reason).ifPresent(faults::add));
        return faults;
    }

    private static Optional<Fault> fault(String reason) {
        if (reason.endsWith("-report")) {
            return Optional.empty();
        }
        if (reason.endsWith("-warning")) {
            return Optional.ofNullable(FAULTS.get(without(reason, "-warning")))
                    .filter(fault -> fault != Fault.UNSPECIFIED)
                    .map(fault -> MILD.getOrDefault(fault, fault));
        }
        boolean grave = reason.endsWith("-error");
        return Optional.ofNullable(FAULTS.get(grave ? without(reason, "-error") : reason))
                .or(() -> grave ? Optional.of(Fault.UNSPECIFIED) : Optional.empty());
    }

    private static String without(String reason, String ending) {
        return reason.substring(0, reason.length() - ending.length());
    }
}
