package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.ipp.IppGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much paper and toner is left. A printer tells it in up to three ways: as reasons of its
/// state; as `marker-levels` in percent; as the strings `printer-supply` and `printer-input-tray`
/// of PWG 5100.13 (`type=toner;level=75;maxcapacity=100;`). Negative levels say that it does not
/// know (-2), or that there is some (-3). Where it tells nothing, nothing is known.
final class Supplies {

    private static final Pattern PAIR = Pattern.compile("([A-Za-z]+)=([^;]*)");
    private static final int SOME = -3;
    private static final int LOW_PERCENT = 10;

    private Supplies() {}

    static Map<String, SupplyLevel> of(IppGroup printer, Set<Fault> faults) {
        return Map.of("paper", paper(printer, faults), "toner", toner(printer, faults));
    }

    private static SupplyLevel paper(IppGroup printer, Set<Fault> faults) {
        if (faults.contains(Fault.PAPER_OUT)) {
            return SupplyLevel.OUT;
        }
        if (faults.contains(Fault.PAPER_JAM)) {
            return SupplyLevel.JAMMED;
        }
        if (faults.contains(Fault.PAPER_NEAR_END)) {
            return SupplyLevel.LOW;
        }
        // The fullest tray serves; the others may be empty.
        return printer.octets("printer-input-tray").stream()
                .map(Supplies::level)
                .filter(level -> level != SupplyLevel.UNKNOWN)
                .min(SupplyLevel::compareTo)
                .orElse(SupplyLevel.UNKNOWN);
    }

    private static SupplyLevel toner(IppGroup printer, Set<Fault> faults) {
        if (faults.contains(Fault.TONER_OUT)) {
            return SupplyLevel.OUT;
        }
        if (faults.contains(Fault.TONER_LOW)) {
            return SupplyLevel.LOW;
        }
        var levels = new ArrayList<SupplyLevel>(markers(printer));
        printer.octets("printer-supply").stream()
                .filter(supply -> consumed(field(supply, "type")))
                .map(Supplies::level)
                .forEach(levels::add);
        // Without one of its colours a printer stops.
        return levels.stream()
                .filter(level -> level != SupplyLevel.UNKNOWN)
                .max(SupplyLevel::compareTo)
                .orElse(SupplyLevel.UNKNOWN);
    }

    private static List<SupplyLevel> markers(IppGroup printer) {
        List<String> types = printer.texts("marker-types");
        List<Integer> levels = printer.numbers("marker-levels");
        List<Integer> lows = printer.numbers("marker-low-levels");
        var found = new ArrayList<SupplyLevel>();
        for (int i = 0; i < Math.min(types.size(), levels.size()); i++) {
            if (consumed(types.get(i))) {
                found.add(percent(levels.get(i), i < lows.size() ? lows.get(i) : LOW_PERCENT));
            }
        }
        return found;
    }

    private static boolean consumed(String type) {
        return type.startsWith("toner") || type.startsWith("ink");
    }

    private static SupplyLevel level(String fields) {
        int level = number(fields, "level");
        int capacity = number(fields, "maxcapacity");
        return capacity > 0 && level >= 0
                ? percent((int) (100L * level / capacity), LOW_PERCENT)
                : percent(level == 0 ? SOME - 1 : level, LOW_PERCENT);
    }

    private static SupplyLevel percent(int level, int low) {
        if (level == 0) {
            return SupplyLevel.OUT;
        }
        if (level < 0) {
            return level == SOME ? SupplyLevel.FULL : SupplyLevel.UNKNOWN;
        }
        return level <= low ? SupplyLevel.LOW : SupplyLevel.FULL;
    }

    private static int number(String fields, String name) {
        String digits = field(fields, name);
        return digits.matches("-?[0-9]{1,9}") ? Integer.parseInt(digits) : Integer.MIN_VALUE;
    }

    private static String field(String fields, String name) {
        Matcher pairs = PAIR.matcher(fields);
        while (pairs.find()) {
            if (pairs.group(1).equals(name)) {
                return pairs.group(2);
            }
        }
        return "";
    }
}
