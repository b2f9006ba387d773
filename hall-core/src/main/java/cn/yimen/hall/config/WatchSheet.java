package cn.yimen.hall.config;

import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Receiver;
import cn.yimen.hall.watch.Threshold;
import cn.yimen.hall.watch.Unserved;
import cn.yimen.hall.watch.WatchRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads when managers are warned. What the file does not say is as usual.
final class WatchSheet {

    private static final double MOST = 100_000;
    private static final int DAY_MINUTES = 1_440;
    private static final int MOST_PERCENT = 50;
    private static final int MOST_WORKDAYS = 60;
    private static final int MOST_CASES = 1_000;

    WatchRule read(Fields fields) {
        var usual = WatchRule.usual();
        var rule =
                new WatchRule(
                        fields.tableIfAny("thresholds")
                                .map(this::thresholds)
                                .orElse(usual.thresholds()),
                        fields.tableIfAny("receivers")
                                .map(this::receivers)
                                .orElse(usual.receivers()),
                        fields.wholeOr("marginPercent", usual.marginPercent(), 0, MOST_PERCENT),
                        fields.wholeOr(
                                "followUpWorkdays", usual.followUpWorkdays(), 1, MOST_WORKDAYS),
                        fields.tableIfAny("noWindowMinutes").flatMap(WatchSheet::unserved));
        fields.nothingElse();
        return rule;
    }

    private Map<AlarmKind, Threshold> thresholds(Fields fields) {
        var all = new EnumMap<AlarmKind, Threshold>(WatchRule.usual().thresholds());
        for (var kind : AlarmKind.values()) {
            fields.tableIfAny(kind.name())
                    .flatMap(table -> threshold(table, WatchRule.usual(kind)))
                    .ifPresent(threshold -> all.put(kind, threshold));
        }
        fields.nothingElse();
        return all;
    }

    private static Optional<Threshold> threshold(Fields fields, Threshold usual) {
        double yellow = fields.decimal("yellow", 0, MOST);
        double orange = fields.decimal("orange", 0, MOST);
        double red = fields.decimal("red", 0, MOST);
        int repeat = fields.wholeOr("repeatMinutes", usual.repeatMinutes(), 1, DAY_MINUTES);
        int least = fields.wholeOr("leastCases", usual.leastCases(), 0, MOST_CASES);
        fields.nothingElse();
        if (!(yellow > 0 && yellow < orange && orange < red)) {
            fields.problem("red", "yellow, orange and red must each be more than the one before");
            return Optional.empty();
        }
        return Optional.of(new Threshold(yellow, orange, red, repeat, least));
    }

    private static Optional<Unserved> unserved(Fields fields) {
        double yellow = fields.decimal("yellow", 0, DAY_MINUTES);
        double orange = fields.decimal("orange", 0, DAY_MINUTES);
        double red = fields.decimal("red", 0, DAY_MINUTES);
        fields.nothingElse();
        if (!(yellow < orange && orange < red)) {
            fields.problem("red", "yellow, orange and red must each be more than the one before");
            return Optional.empty();
        }
        return Optional.of(new Unserved(yellow, orange, red));
    }

    private Map<Level, List<Receiver>> receivers(Fields fields) {
        var all = new EnumMap<Level, List<Receiver>>(WatchRule.usual().receivers());
        for (var level : Level.values()) {
            if (fields.keys().contains(level.name())) {
                all.put(
                        level,
                        fields.list(level.name()).stream()
                                .flatMap(node -> fields.wordOf(node, Receiver.class).stream())
                                .toList());
            }
        }
        fields.nothingElse();
        return all;
    }
}
