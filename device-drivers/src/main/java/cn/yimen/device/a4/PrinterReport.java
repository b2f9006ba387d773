package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.ipp.IppTag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a printer says of itself (RFC 8011 § 5.4).
///
/// @param faults everything that it reports
/// @param supplies "paper" and "toner"
/// @param operations codes of what it can be asked
/// @param takesPdf whether it prints PDF by itself
/// @param acceptsJobs whether it takes new jobs
/// @param note its own words, for technicians
record PrinterReport(
        Set<Fault> faults,
        Map<String, SupplyLevel> supplies,
        Set<Integer> operations,
        boolean takesPdf,
        boolean acceptsJobs,
        String note) {

    static final List<String> ATTRIBUTES =
            List.of(
                    "printer-state",
                    "printer-state-reasons",
                    "printer-is-accepting-jobs",
                    "document-format-supported",
                    "operations-supported",
                    "marker-types",
                    "marker-levels",
                    "marker-low-levels",
                    "printer-supply",
                    "printer-input-tray");

    private static final int STOPPED = 5;

    PrinterReport {
        faults = Set.copyOf(faults);
        supplies = Map.copyOf(supplies);
        operations = Set.copyOf(operations);
    }

    static PrinterReport of(IppMessage answer) {
        IppGroup printer = answer.group(IppTag.PRINTER);
        List<String> reasons = printer.texts("printer-state-reasons");
        Set<Fault> faults = StateReasons.faults(reasons);
        boolean accepts = printer.flag("printer-is-accepting-jobs").orElse(true);
        boolean stopped = !accepts || printer.number("printer-state").orElse(STOPPED) == STOPPED;
        if (stopped && faults.stream().allMatch(fault -> fault.means().works())) {
            faults.add(Fault.UNSPECIFIED);
        }
        boolean pdf = printer.texts("document-format-supported").contains(IppRequests.PDF);
        if (!pdf) {
            faults.add(Fault.MISCONFIGURED);
        }
        return new PrinterReport(
                faults,
                Supplies.of(printer, faults),
                Set.copyOf(printer.numbers("operations-supported")),
                pdf,
                accepts,
                String.join(" ", reasons) + (pdf ? "" : " does not take PDF"));
    }

    boolean can(IppOperation operation) {
        return operations.contains(operation.code());
    }

    /// Why it cannot print now, the gravest reason first.
    Optional<Fault> blocking() {
        return faults.stream()
                .filter(fault -> !fault.means().works())
                .max(Comparator.comparing(Fault::means).thenComparing(Comparator.naturalOrder()));
    }
}
