package cn.yimen.hall.config;

import cn.yimen.hall.domain.PriorityClass;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How waiting time counts: accumulating priority with a hard limit on overtaking.
///
/// @param rates how fast a class earns, ordinary = 1.0; a class that is not named earns 1.0
/// @param overtakeLimit how many people may overtake one person at most
/// @param seniorAge from which age a person is [PriorityClass#SENIOR]
public record PriorityRule(Map<PriorityClass, Double> rates, int overtakeLimit, int seniorAge) {

    public PriorityRule {
        // Ordered, so that the same rule is the same text on the wire, always.
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    public double rate(PriorityClass priority) {
        return rates.getOrDefault(priority, 1.0);
    }
}
